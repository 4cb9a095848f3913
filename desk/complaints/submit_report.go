package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// SubmitSpecialReport reports a resolved major case to director and headquarters (R215): facts, cause,
// handling, cost, lesson and proposals. It stops the clock of the report; one that comes too late stays
// breached. Guard REPORT_OWED: each resolution is reported once.
func SubmitSpecialReport(ctx context.Context, d *desk.Desk, in SubmitSpecialReportInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionSubmitSpecialReport)...); err != nil {
		return nil, err
	}
	if err := checkReport(&in); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionSubmitSpecialReport, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		err = tx.Client.SpecialReport.Create().SetHospitalID(tx.Place.Hospital.ID).SetComplaintID(w.was.ID).
			SetSubmittedAt(tx.Now).SetActorID(tx.Viewer.Staff).SetFacts(in.Facts).SetCause(in.Cause).SetHandling(in.Handling).
			SetCostFen(in.Cost).SetLesson(in.Lesson).SetProposals(in.Proposals).Exec(ctx)
		if err != nil {
			return nil, err
		}
		h := w.event("reportSubmitted", nil,
			textOf("facts", in.Facts), textOf("cause", in.Cause), textOf("handling", in.Handling),
			textOf("lesson", in.Lesson), textOf("proposals", in.Proposals))
		h.notice, h.above = "complaint.reportSubmitted", true
		return w.finish(ctx)
	})
}

func checkReport(in *SubmitSpecialReportInput) error {
	var bad fault.Fields
	in.Facts = desk.Prose(&bad, "input.facts", in.Facts, 1, maxFacts)
	in.Cause = desk.Prose(&bad, "input.cause", in.Cause, 1, maxMessage)
	in.Handling = desk.Prose(&bad, "input.handling", in.Handling, 1, maxMessage)
	bad.Require(in.Cost >= 0 && in.Cost <= maxCost*100, "input.cost", "input.range", "min", 0, "max", maxCost)
	in.Lesson = desk.Prose(&bad, "input.lesson", in.Lesson, 1, maxMessage)
	in.Proposals = desk.Prose(&bad, "input.proposals", in.Proposals, 1, maxMessage)
	return bad.Err()
}
