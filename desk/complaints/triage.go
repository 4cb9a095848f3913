package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/deadline"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/codeentry"
)

// categories is the list of codes from which a case's category comes.
const categories = "COMPLAINT_CATEGORY"

// Triage classifies a case: severity, flags, category, the people and departments concerned, the
// attending doctor (R182, R200, R210, R213). A list that is left out stays as it was. A new flag that
// demands it makes the case major; lowering the level is SetLevel's alone. A flag is taken away with the
// reason only, which stays in the history; of one that alarmed the leaders they are told again (R054, R210). Several departments give the
// statutory clock its longer limit, counted from registration.
func Triage(ctx context.Context, d *desk.Desk, in TriageComplaintInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionTriage)...); err != nil {
		return nil, err
	}
	if err := checkTriage(&in); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionTriage, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.checkTriage(ctx, in); err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		w.set.SetSeverity(in.Severity).SetNillableCategory(in.Category)
		flags := w.flag(in)
		w.classify(levelAt(w.was, flags, in.Level))
		if err := w.people(ctx, in); err != nil {
			return nil, err
		}
		w.page(flags, w.was.AttendingDoctorID, doctorAt(w.was, in))
		return w.finish(ctx)
	})
}

func checkTriage(in *TriageComplaintInput) error {
	var bad fault.Fields
	bad.Require(in.Severity.Valid(), "input.severity", "input.unknown", "value", string(in.Severity))
	bad.Require(in.Level == nil || in.Level.Valid(), "input.level", "input.unknown", "value", "")
	in.Category = desk.MaybeLine(&bad, "input.category", in.Category, maxCategory)
	checkWords(&bad, "input.flags", in.Flags)
	in.Reason = desk.MaybeProse(&bad, "input.reason", in.Reason, maxReason)
	checkNumber(&bad, "input.involvedStaff", in.InvolvedStaff)
	checkNumber(&bad, "input.involvedDepartments", in.InvolvedDepartments)
	return bad.Err()
}

// checkTriage looks up what the input names.
func (w *work) checkTriage(ctx context.Context, in TriageComplaintInput) error {
	var bad fault.Fields
	lowers := in.Level != nil && *in.Level == terms.ComplaintLevelGeneral && w.was.Level == terms.ComplaintLevelMajorUrgent
	bad.Require(!lowers, "input.level", "complaint.lowerBySetLevel")
	went := in.Flags != nil && len(without(w.was.Flags, in.Flags)) > 0
	bad.Require(!went || in.Reason != nil, "input.reason", "complaint.flagReason")
	bad.Require(went || in.Reason == nil, "input.reason", "complaint.noFlagTaken")
	if in.AttendingDoctor != nil {
		_, err := colleague(ctx, w.tx, &bad, "input.attendingDoctor", *in.AttendingDoctor, "complaint.notDoctor", inRole(access.Doctor))
		if err != nil {
			return err
		}
	}
	if err := w.checkCategory(ctx, &bad, in.Category); err != nil {
		return err
	}
	if err := named(ctx, w.tx, &bad, "input.involvedStaff", in.InvolvedStaff); err != nil {
		return err
	}
	return fields(&bad, concerned(ctx, w.tx, &bad, "input.involvedDepartments", in.InvolvedDepartments))
}

// checkCategory: figures are counted by category, so it is one of the hospital's list.
func (w *work) checkCategory(ctx context.Context, bad *fault.Fields, code *string) error {
	if code == nil {
		return nil
	}
	known, err := w.tx.Client.CodeEntry.Query().Where(codeentry.List(categories), codeentry.Code(*code), codeentry.Active(true)).Exist(ctx)
	bad.Require(err != nil || known, "input.category", "input.unknown", "value", *code)
	return err
}

// people writes who and which departments are concerned, and the limit that follows from their number.
func (w *work) people(ctx context.Context, in TriageComplaintInput) error {
	if in.InvolvedStaff != nil {
		w.set.ClearInvolvedStaff().AddInvolvedStaffIDs(in.InvolvedStaff...)
	}
	units := len(in.InvolvedDepartments)
	if in.InvolvedDepartments != nil {
		w.set.ClearInvolvedDepartments().AddInvolvedDepartmentIDs(in.InvolvedDepartments...)
	} else {
		var err error
		if units, err = w.tx.Client.Complaint.QueryInvolvedDepartments(w.was).Count(ctx); err != nil {
			return err
		}
	}
	several := units > 1
	if in.SeveralDepartments != nil {
		several = *in.SeveralDepartments
	}
	w.clocks.relimit(terms.ClockKindStatutoryFeedback, deadline.Params{SeveralDepartments: several})
	if in.AttendingDoctor == nil {
		return nil
	}
	w.set.SetAttendingDoctorID(*in.AttendingDoctor)
	return w.joins(ctx, *in.AttendingDoctor)
}

// levelAt is the level after triage: what is asked for, raised by flags that were not there before. A
// flag that a supervisor has already weighed does not raise the case again (R210).
func levelAt(was *gen.Complaint, flags []terms.ComplaintFlag, asked *terms.ComplaintLevel) terms.ComplaintLevel {
	switch {
	case lifecycle.Assess(without(flags, was.Flags)) == terms.ComplaintLevelMajorUrgent:
		return terms.ComplaintLevelMajorUrgent
	case asked != nil:
		return *asked
	}
	return was.Level
}

func doctorAt(was *gen.Complaint, in TriageComplaintInput) *string {
	if in.AttendingDoctor != nil {
		return in.AttendingDoctor
	}
	return was.AttendingDoctorID
}
