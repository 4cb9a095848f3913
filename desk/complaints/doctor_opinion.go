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

// GiveDoctorOpinion is the answer of the attending doctor, also of one whom the complaint names, or of a
// department head in the doctor's place (R213, R218). It stops the clock that waited for the doctor;
// ESCALATE, which says why, calls those who answer for major cases.
func GiveDoctorOpinion(ctx context.Context, d *desk.Desk, in DoctorOpinionInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintClinical); err != nil {
		return nil, err
	}
	var bad fault.Fields
	bad.Require(in.Opinion.Valid(), "input.opinion", "input.unknown", "value", string(in.Opinion))
	in.Text = desk.MaybeProse(&bad, "input.text", in.Text, 1000)
	bad.Require(in.Opinion != terms.DoctorOpinionEscalate || in.Text != nil, "input.text", "input.required")
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := toAnswer(ctx, tx, in.Complaint)
		if err != nil {
			return nil, err
		}
		text := deref(in.Text)
		err = tx.Client.ClinicalOpinion.Create().SetHospitalID(tx.Place.Hospital.ID).SetComplaintID(w.was.ID).
			SetDoctorID(tx.Viewer.Staff).SetAt(tx.Now).SetOpinion(in.Opinion).SetText(text).Exec(ctx)
		if err != nil {
			return nil, err
		}
		w.clocks.stop(terms.ClockKindDoctorAcknowledge)
		h := w.event("opinionGiven", map[string]any{"opinion": string(in.Opinion)},
			textOf("opinion", text))
		h.notice, h.people = "complaint.opinion", []string{w.ownerID()}
		h.leaders = in.Opinion == terms.DoctorOpinionEscalate
		return w.noted(ctx)
	})
}

// toAnswer reads an open case for its attending doctor, or for a department head who is not named in it.
func toAnswer(ctx context.Context, tx *desk.Tx, id string) (*work, error) {
	cp, err := load(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	attending := is(cp.AttendingDoctorID, tx.Viewer.Staff)
	if !attending && !tx.Viewer.Has(access.DepartmentHead) {
		return nil, fault.Denied(string(access.ComplaintClinical))
	}
	w, err := take(ctx, tx, cp)
	if err != nil {
		return nil, err
	}
	if !lifecycle.Open(cp.State) {
		return nil, blocked(lifecycle.State)
	}
	if attending {
		return w, nil
	}
	return w, w.uninvolved(ctx)
}
