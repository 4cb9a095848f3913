package callbacks

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/desk/complaints"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// follow does what the outcome asks for beyond the call itself, and writes the event.
func (r *report) follow(ctx context.Context, tx *desk.Tx, result lifecycle.Result) (*CompleteCallbackPayload, error) {
	out := &CompleteCallbackPayload{}
	for _, do := range []func(context.Context, *desk.Tx, lifecycle.Result, *CompleteCallbackPayload) error{
		r.numbers, r.book, r.complain, r.agree, r.end,
	} {
		if err := do(ctx, tx, result, out); err != nil {
			return nil, err
		}
	}
	e, err := record(ctx, tx, r.cb, kind(result), r.tells(out))
	if err != nil {
		return nil, err
	}
	if err := r.alert(ctx, tx, result, e); err != nil {
		return nil, err
	}
	out.Callback, out.AsWritten = r.cb, r.alone(result)
	if result.OptOut || result.Stop != "" { // which may have ended this very call
		out.Callback, err = tx.Client.Callback.Get(desk.Elevate(ctx, "the viewer's own action"), r.cb.ID)
	}
	return out, err
}

// alone tells whether nothing was done that may have changed the call once more, or ended it.
func (r *report) alone(result lifecycle.Result) bool {
	return r.in.Appointment == nil && r.in.Complaint == nil && !result.NewNumber && !result.FlagsNumber && !result.OptOut && result.Stop == ""
}

func kind(result lifecycle.Result) string {
	if result.Reopen {
		return "callback.attempted"
	}
	return "callback.completed"
}

// tells is what the event says about the attempt: codes, ids and instants.
func (r *report) tells(out *CompleteCallbackPayload) map[string]any {
	data := map[string]any{
		"outcome": string(r.in.Outcome), "answeredBy": string(r.in.AnsweredBy), "state": string(r.cb.StoredState), "attempt": r.attempt.ID,
	}
	if r.cb.Open {
		data["dueAt"] = stamp(r.cb.DueAt)
	}
	if out.Next != nil {
		data["next"], data["nextAt"] = out.Next.ID, stamp(out.Next.DueAt)
	}
	if out.Complaint != nil {
		data["complaint"] = out.Complaint.ID
	}
	if out.Appointment != nil {
		data["appointment"] = out.Appointment.ID
	}
	return data
}

// numbers keeps what the call found out about the number.
func (r *report) numbers(ctx context.Context, tx *desk.Tx, result lifecycle.Result, _ *CompleteCallbackPayload) error {
	switch {
	case result.FlagsNumber:
		return proveWrong(ctx, tx, r.cu)
	case result.NewNumber:
		return keepHint(ctx, tx, r.cu, r.number)
	case r.in.IdentityVerified && r.spoken() && r.hinted:
		return proveRight(ctx, tx, r.cu)
	}
	return nil
}

// book books the agreed time; after a missed appointment the new one makes it good.
func (r *report) book(ctx context.Context, tx *desk.Tx, _ lifecycle.Result, out *CompleteCallbackPayload) error {
	if r.in.Appointment == nil {
		return nil
	}
	in := *r.in.Appointment
	if in.Replaces == nil && r.cb.AppointmentID != nil {
		old, err := appointments.Get(ctx, tx.Client, *r.cb.AppointmentID)
		if err == nil && lifecycle.Rebookable(old.Status) {
			in.Replaces = &old.ID
		}
	}
	var err error
	out.Appointment, err = appointments.BookIn(ctx, tx, in)
	return desk.Below(err, "input.appointment")
}

// complain files what the customer is not content with, linked to the call (R053, R054).
func (r *report) complain(ctx context.Context, tx *desk.Tx, _ lifecycle.Result, out *CompleteCallbackPayload) error {
	if r.in.Complaint == nil {
		return nil
	}
	var err error
	out.Complaint, err = complaints.RegisterIn(ctx, tx, *r.in.Complaint, complaints.Extra{Callback: r.cb.ID})
	return desk.Below(err, "input.complaint")
}

// agree makes the next call at the time that was agreed (R133). The sequence goes on after that one.
func (r *report) agree(ctx context.Context, tx *desk.Tx, result lifecycle.Result, out *CompleteCallbackPayload) error {
	if !result.MakesNext {
		return nil
	}
	assignee := r.cb.AssigneeID
	if assignee == nil {
		assignee = &tx.Viewer.Staff
	}
	brief, err := sequence.New(tx).Retold(ctx, r.attempt, r.cb.KeyPoints)
	if err != nil {
		return err
	}
	end := sequence.DayEnd(*r.in.NextAt, tx.Place.Zone)
	next, err := tx.Client.Callback.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetCustomerID(r.cb.CustomerID).
		SetPurpose(r.cb.Purpose).SetStoredState(terms.CallbackStatePlanned).SetChannel(r.cb.Channel).
		SetDueAt(*r.in.NextAt).SetFirstDueAt(*r.in.NextAt).SetWindowEnd(end).SetFirstWindowEnd(end).
		SetCustomerChoseTime(true).SetAssigneeID(*assignee).SetNillableKeyPoints(brief).SetNillableScriptID(r.cb.ScriptID).
		SetSequence(r.cb.Sequence).SetPreviousID(r.cb.ID).SetNillableComplaintID(r.cb.ComplaintID).
		SetNillableAppointmentID(r.cb.AppointmentID).SetTier(r.cu.Tier).Save(ctx)
	if err != nil {
		return err
	}
	tx.New(next.ID)
	if err := sequence.Carry(ctx, tx, r.reasons, r.cb, next, func() (*gen.Staff, error) { return me(ctx, tx) }); err != nil {
		return err
	}
	if err := tx.PassAccess(ctx, next.CustomerID, *assignee, desk.OwnCallback, r.cb.ID, next.ID); err != nil {
		return err
	}
	out.Next = next
	_, err = record(ctx, tx, next, "callback.agreed", map[string]any{"dueAt": stamp(next.DueAt), "previous": r.cb.ID})
	return err
}

// end ends the sequences that the outcome ends, and writes a refusal down (R101, R142, R143, R154).
func (r *report) end(ctx context.Context, tx *desk.Tx, result lifecycle.Result, _ *CompleteCallbackPayload) error {
	if result.OptOut {
		if err := refuse(ctx, tx, r.cb); err != nil {
			return err
		}
		_, err := sequence.StopPurpose(ctx, tx, r.cb.CustomerID, r.cb.Purpose)
		return err
	}
	if result.Stop == "" {
		return nil
	}
	if result.Stop == followup.LostToOther {
		if err := loseLeads(ctx, tx, r.cb.CustomerID, lifecycle.LoseLead); err != nil {
			return err
		}
	}
	_, err := sequence.Stop(ctx, tx, r.cb.CustomerID, result.Stop)
	return err
}
