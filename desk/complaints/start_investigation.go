package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// StartInvestigation names who looks into the case: somebody who can record a finding, neither named in
// the complaint nor in the direct line of a person who is (R192). A supervisor named here accompanies the
// case from now on and still has to be logged as present (R212).
func StartInvestigation(ctx context.Context, d *desk.Desk, in StartInvestigationInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionStartInvestigation)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Note = desk.MaybeProse(&bad, "input.note", in.Note, maxReason)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionStartInvestigation, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.checkInvestigation(ctx, in); err != nil {
			return nil, err
		}
		if err := w.next(ctx, in.Investigator); err != nil {
			return nil, err
		}
		w.set.SetInvestigatorID(in.Investigator).SetNillableAccompanyingSupervisorID(in.Supervisor)
		if err := w.joins(ctx, in.Investigator); err != nil {
			return nil, err
		}
		var texts []desk.Text
		if in.Note != nil {
			texts = append(texts, textOf("note", *in.Note))
		}
		h := w.event("investigationStarted", map[string]any{"investigator": in.Investigator}, texts...)
		h.notice, h.people = "complaint.investigator", []string{in.Investigator}
		return w.finish(ctx)
	})
}

func (w *work) checkInvestigation(ctx context.Context, in StartInvestigationInput) error {
	var bad fault.Fields
	_, err := colleague(ctx, w.tx, &bad, "input.investigator", in.Investigator, "complaint.cannotInvestigate", investigates(w.was.Level))
	if err != nil {
		return err
	}
	if in.Supervisor != nil {
		if err := w.checkSupervisor(ctx, &bad, "input.supervisor", *in.Supervisor); err != nil {
			return err
		}
	}
	return bad.Err()
}

// checkSupervisor: who accompanies a case is a supervisor or above (R212) and not named in the complaint.
func (w *work) checkSupervisor(ctx context.Context, bad *fault.Fields, path, id string) error {
	s, err := colleague(ctx, w.tx, bad, path, id, "complaint.notSupervisor", inRole(accompany...))
	if err != nil || s == nil {
		return err
	}
	people, err := involved(desk.Elevate(ctx, "who is named"), w.tx.Client, w.was.ID)
	for _, p := range people {
		bad.Require(p.ID != id, path, "complaint.isNamed")
	}
	return err
}
