package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Bounds of a proposal.
const (
	maxOptions = 10
	maxPoints  = 10          // pros or cons of one option
	maxCost    = 100_000_000 // yuan
)

// ProposeSolutions offers ways to settle the case, pros and cons told neutrally (R035), in a message to
// the customer. Each proposal is a round of its own. It stops the clocks of first and of statutory
// feedback, because the proposal is told.
func ProposeSolutions(ctx context.Context, d *desk.Desk, in ProposeSolutionsInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionProposeSolutions)...); err != nil {
		return nil, err
	}
	if err := checkProposal(&in); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionProposeSolutions, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		round, err := w.offer(ctx, in.Options)
		if err != nil {
			return nil, err
		}
		w.event("solutionsProposed", map[string]any{"options": len(in.Options), "round": round}, textOf("message", in.Message))
		return w.finish(ctx)
	})
}

func (w *work) offer(ctx context.Context, options []*SolutionOptionInput) (round int, err error) {
	last, err := lastRound(desk.Elevate(ctx, "the round before"), w.tx.Client, w.was.ID)
	if err != nil {
		return 0, err
	}
	round = 1
	if len(last) > 0 {
		round = last[0].Round + 1
	}
	var rows []*gen.SolutionOptionCreate
	for i, o := range options {
		rows = append(rows, w.tx.Client.SolutionOption.Create().SetHospitalID(w.tx.Place.Hospital.ID).
			SetComplaintID(w.was.ID).SetRound(round).SetPosition(i+1).SetTitle(o.Title).
			SetPros(o.Pros).SetCons(o.Cons).SetNillableCostFen(o.Cost))
	}
	return round, w.tx.Client.SolutionOption.CreateBulk(rows...).Exec(ctx)
}

func checkProposal(in *ProposeSolutionsInput) error {
	var bad fault.Fields
	bad.Require(len(in.Options) <= maxOptions, "input.options", "input.range", "min", 1, "max", maxOptions)
	var list []lifecycle.Solution
	for i, o := range in.Options {
		at := desk.At("input.options", i)
		checked := SolutionOptionInput{Title: desk.Line(&bad, at+".title", o.Title, 0, 120), Cost: o.Cost}
		checked.Pros = points(&bad, at+".pros", o.Pros)
		checked.Cons = points(&bad, at+".cons", o.Cons)
		bad.Require(o.Cost == nil || *o.Cost >= 0 && *o.Cost <= maxCost*100, at+".cost", "input.range", "min", 0, "max", maxCost)
		in.Options[i] = &checked
		list = append(list, lifecycle.Solution{Title: checked.Title, Pros: checked.Pros, Cons: checked.Cons})
	}
	in.Message = desk.Prose(&bad, "input.message", in.Message, 1, maxMessage)
	return fields(&bad, desk.Gather(&bad, lifecycle.CheckSolutions("input.options", list)))
}

// points are the pros or cons of an option; blank ones are dropped.
func points(bad *fault.Fields, path string, list []string) []string {
	bad.Require(len(list) <= maxPoints, path, "input.range", "min", 0, "max", maxPoints)
	out := []string{}
	for i, p := range list {
		if p = desk.Line(bad, desk.At(path, i), p, 0, 300); p != "" {
			out = append(out, p)
		}
	}
	return out
}
