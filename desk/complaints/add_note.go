package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaintstep"
)

// AddNote writes an internal note, never shown to the customer. With a step it logs that step of the
// five-step guide, once per case and while the case is open (R194). What a doctor notes is clinical and
// read by clinicians too.
func AddNote(ctx context.Context, d *desk.Desk, in AddNoteInput) (*gen.Complaint, error) {
	v, err := access.Check(ctx, access.ComplaintRegister, access.ComplaintHandle, access.ComplaintSupervise)
	if err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Text = desk.Prose(&bad, "input.text", in.Text, 1, maxMessage)
	bad.Require(in.Step == nil || lifecycle.Step(*in.Step).Valid(), "input.step", "input.unknown", "value", deref(in.Step))
	if err := bad.Err(); err != nil {
		return nil, err
	}
	field := "note"
	if v.Only(access.Doctor) {
		field = "clinicalNote"
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := other(ctx, tx, in.Complaint, nil, in.Step != nil)
		if err != nil {
			return nil, err
		}
		data := map[string]any{}
		if in.Step != nil {
			data["step"] = *in.Step
			if err := w.logStep(ctx, *in.Step, in.Text); err != nil {
				return nil, err
			}
		}
		kind := "noted"
		if in.Step != nil {
			kind = "stepLogged"
		}
		h := w.event(kind, data, textOf(field, in.Text))
		h.notice, h.people = "complaint.noted", []string{w.ownerID()}
		return w.noted(ctx)
	})
}

// maxStepNote is how much of the note the step itself keeps; the whole stands in the event.
const maxStepNote = 500

func (w *work) logStep(ctx context.Context, step, note string) error {
	there, err := w.tx.Client.ComplaintStep.Query().
		Where(complaintstep.ComplaintID(w.was.ID), complaintstep.Step(step)).
		Exist(desk.Elevate(ctx, "steps of the case"))
	if err != nil {
		return err
	}
	if there {
		return fault.Invalid("input.step", "complaint.stepLogged")
	}
	if r := []rune(note); len(r) > maxStepNote {
		note = string(r[:maxStepNote])
	}
	return w.tx.Client.ComplaintStep.Create().SetHospitalID(w.tx.Place.Hospital.ID).SetComplaintID(w.was.ID).
		SetStep(step).SetAt(w.tx.Now).SetActorID(w.tx.Viewer.Staff).SetNote(note).Exec(ctx)
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
