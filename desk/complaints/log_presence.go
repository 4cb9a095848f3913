package complaints

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaintpresence"
)

// Parts in which somebody is present.
const (
	presentSupervisor = "SUPERVISOR"
	presentDoctor     = "DOCTOR"
	presentManager    = "MANAGER"
)

// LogPresence writes who was there with the customer, from when to when (R212, R213, R185). Without an
// end the person is still there; a later line of the same person and part that gives only the end closes
// it. A supervisor, whose rank is checked, accompanies the case from now on, and the clock that waited
// for one stops, at the time of the entry and not at the time that it tells.
func LogPresence(ctx context.Context, d *desk.Desk, in LogPresenceInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintHandle, access.ComplaintSupervise); err != nil {
		return nil, err
	}
	if err := checkPresence(&in, d.Now()); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := other(ctx, tx, in.Complaint, nil, true)
		if err != nil {
			return nil, err
		}
		if err := w.carried(ctx); err != nil {
			return nil, err
		}
		if err := w.checkPresent(ctx, in); err != nil {
			return nil, err
		}
		ended, err := w.present(ctx, in)
		if err != nil {
			return nil, err
		}
		kind, data := "presenceLogged", map[string]any{"staff": in.Staff, "role": in.Role}
		if ended {
			kind = "presenceEnded"
		}
		var texts []desk.Text
		if in.Note != nil {
			texts = append(texts, textOf("note", *in.Note))
		}
		w.event(kind, data, texts...)
		if in.Role != presentSupervisor || ended {
			return w.noted(ctx)
		}
		w.clocks.stop(terms.ClockKindSupervisorPresent)
		w.set.SetAccompanyingSupervisorID(in.Staff)
		if err := w.joins(ctx, in.Staff); err != nil {
			return nil, err
		}
		return w.changed(ctx)
	})
}

func checkPresence(in *LogPresenceInput, now time.Time) error {
	var bad fault.Fields
	bad.Require(oneOf([]string{presentSupervisor, presentDoctor, presentManager}, in.Role), "input.role", "input.unknown", "value", in.Role)
	bad.Require(in.BeganAt == nil || !in.BeganAt.After(now), "input.beganAt", "input.mustBePast")
	bad.Require(in.Until == nil || !in.Until.After(now), "input.until", "input.mustBePast")
	if in.BeganAt != nil && in.Until != nil {
		bad.Require(in.Until.After(*in.BeganAt), "input.until", "input.endBeforeBegin")
	}
	in.Note = desk.MaybeProse(&bad, "input.note", in.Note, 300)
	return bad.Err()
}

// checkPresent: the person works here and has the rank of the part; nobody was there before the case.
func (w *work) checkPresent(ctx context.Context, in LogPresenceInput) error {
	var bad fault.Fields
	var err error
	switch in.Role {
	case presentSupervisor:
		err = w.checkSupervisor(ctx, &bad, "input.staff", in.Staff)
	case presentDoctor:
		_, err = colleague(ctx, w.tx, &bad, "input.staff", in.Staff, "complaint.notDoctor", inRole(access.Doctor))
	case presentManager:
		_, err = colleague(ctx, w.tx, &bad, "input.staff", in.Staff, "complaint.cannotCarry", carries)
	}
	bad.Require(in.BeganAt == nil || !in.BeganAt.Before(w.was.RegisteredAt), "input.beganAt", "complaint.beforeRegistered")
	return fields(&bad, err)
}

// present writes the line, or the end of the one that is still open.
func (w *work) present(ctx context.Context, in LogPresenceInput) (ended bool, err error) {
	open, err := w.tx.Client.ComplaintPresence.Query().Where(
		complaintpresence.ComplaintID(w.was.ID), complaintpresence.StaffID(in.Staff),
		complaintpresence.Role(in.Role), complaintpresence.UntilIsNil(),
	).First(desk.Elevate(ctx, "who is there"))
	if err != nil && !gen.IsNotFound(err) {
		return false, err
	}
	if in.Until != nil && in.BeganAt == nil {
		if open == nil {
			return false, fault.Invalid("input.beganAt", "input.required")
		}
		if !in.Until.After(open.BeganAt) {
			return false, fault.Invalid("input.until", "input.endBeforeBegin")
		}
		return true, w.tx.Client.ComplaintPresence.UpdateOneID(open.ID).SetUntil(*in.Until).SetNillableNote(in.Note).Exec(ctx)
	}
	if open != nil && in.Until == nil {
		return false, fault.Invalid("input.staff", "complaint.thereAlready")
	}
	began := w.tx.Now
	if in.BeganAt != nil {
		began = *in.BeganAt
	}
	return false, w.tx.Client.ComplaintPresence.Create().SetHospitalID(w.tx.Place.Hospital.ID).SetComplaintID(w.was.ID).
		SetStaffID(in.Staff).SetRole(in.Role).SetBeganAt(began).SetNillableUntil(in.Until).SetNillableNote(in.Note).Exec(ctx)
}
