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

// RecordDecision writes down what the customer decided on the proposed solutions. ACCEPTED names the
// option (unless there is only one) and carries the customer's confirmation (R041) and the promises that
// follow from it (R036); REJECTED goes back to the investigation and EXTERNAL leaves for mediation,
// authority or court, each with the reason.
func RecordDecision(ctx context.Context, d *desk.Desk, in RecordSolutionDecisionInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionRecordDecision)...); err != nil {
		return nil, err
	}
	if err := checkDecision(&in, d); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionRecordDecision, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		var option *gen.SolutionOption
		if in.Decision == SolutionDecisionAccepted {
			if option, err = w.choice(ctx, in); err != nil {
				return nil, err
			}
		}
		err = w.next(ctx, "", func(f *lifecycle.Facts) { f.Decision = lifecycle.Decision(in.Decision) })
		if err != nil {
			return nil, err
		}
		switch in.Decision {
		case SolutionDecisionAccepted:
			err = w.accept(ctx, in, option)
		case SolutionDecisionRejected:
			w.event("solutionRejected", nil, textOf("reason", *in.Reason))
		case SolutionDecisionExternal:
			w.set.SetReturnsTo(w.was.State)
			w.event("solutionTakenOutside", nil, textOf("reason", *in.Reason))
		}
		if err != nil {
			return nil, err
		}
		return w.finish(ctx)
	})
}

func checkDecision(in *RecordSolutionDecisionInput, d *desk.Desk) error {
	var bad fault.Fields
	bad.Require(in.Decision.Valid(), "input.decision", "input.unknown", "value", string(in.Decision))
	in.Reason = desk.MaybeProse(&bad, "input.reason", in.Reason, maxReason)
	if in.Decision == SolutionDecisionAccepted {
		checkConfirmation(&bad, in.Confirmation, false)
		bad.Require(len(in.Commitments) <= maxCommitments, "input.commitments", "input.range", "min", 0, "max", maxCommitments)
		for i := range in.Commitments {
			in.Commitments[i] = checkCommitment(&bad, desk.At("input.commitments", i), in.Commitments[i], d.Now())
		}
		return bad.Err()
	}
	bad.Require(in.Reason != nil, "input.reason", "input.required")
	bad.Require(in.Option == nil, "input.option", "complaint.notAccepted")
	bad.Require(in.Confirmation == nil, "input.confirmation", "complaint.notAccepted")
	bad.Require(len(in.Commitments) == 0, "input.commitments", "complaint.notAccepted")
	return bad.Err()
}

// choice is the option that the customer chose among those last offered, nil when none is on offer: the
// machine says so.
func (w *work) choice(ctx context.Context, in RecordSolutionDecisionInput) (*gen.SolutionOption, error) {
	if w.was.State != terms.ComplaintStateSolutionProposed {
		return nil, nil
	}
	options, err := lastRound(desk.Elevate(ctx, "the options on offer"), w.tx.Client, w.was.ID)
	if err != nil {
		return nil, err
	}
	if in.Option == nil && len(options) == 1 {
		return options[0], w.checkOwners(ctx, in.Commitments)
	}
	if in.Option == nil {
		return nil, fault.Invalid("input.option", "input.required")
	}
	for _, o := range options {
		if o.ID == *in.Option {
			return o, w.checkOwners(ctx, in.Commitments)
		}
	}
	return nil, fault.Invalid("input.option", "input.unknownRecord")
}

// accept stores the choice, who made it, the confirmation and the promises.
func (w *work) accept(ctx context.Context, in RecordSolutionDecisionInput, o *gen.SolutionOption) error {
	err := w.tx.Client.SolutionOption.UpdateOneID(o.ID).SetChosen(true).SetChosenBy(chooser(w.was)).Exec(ctx)
	if err != nil {
		return err
	}
	w.set.SetConfirmedAt(w.tx.Now).SetConfirmedHow(string(in.Confirmation.How))
	texts := []desk.Text{textOf("option", o.Title), textOf("confirmation", in.Confirmation.Text)}
	if in.Reason != nil {
		texts = append(texts, textOf("reason", *in.Reason))
	}
	w.event("solutionAccepted", map[string]any{"option": o.ID, "how": string(in.Confirmation.How)}, texts...)
	for _, c := range in.Commitments {
		if err := w.promise(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

// chooser says who decided: the customer by id, otherwise in which part.
func chooser(cp *gen.Complaint) string {
	switch {
	case cp.CustomerID != nil:
		return *cp.CustomerID
	case cp.Anonymous:
		return "ANONYMOUS"
	}
	return "COMPLAINANT"
}
