package complaints

import (
	"context"
	"fmt"
	"strings"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// SendHqFiling tells headquarters of a major case (R214): what happened, what was done at once and what is
// asked of them. It stops the clock of the filing; one that comes too late stays breached. Guard
// FILING_OWED: a case is filed once each time that it becomes major, also when the customer has withdrawn.
func SendHqFiling(ctx context.Context, d *desk.Desk, in SendHqFilingInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionSendHqFiling)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Summary = desk.Prose(&bad, "input.summary", in.Summary, 1, maxMessage)
	in.Measures = desk.Prose(&bad, "input.measures", in.Measures, 1, maxMessage)
	in.Request = desk.MaybeProse(&bad, "input.request", in.Request, maxReason)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionSendHqFiling, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		number, err := nextFiling(ctx, tx)
		if err != nil {
			return nil, err
		}
		err = tx.Client.HqFiling.Create().SetHospitalID(tx.Place.Hospital.ID).SetComplaintID(w.was.ID).SetNumber(number).
			SetSentAt(tx.Now).SetActorID(tx.Viewer.Staff).SetSummary(in.Summary).SetMeasures(in.Measures).SetNillableRequest(in.Request).Exec(ctx)
		if err != nil {
			return nil, err
		}
		texts := []desk.Text{{Field: "overview", After: in.Summary}, {Field: "measures", After: in.Measures}}
		if in.Request != nil {
			texts = append(texts, textOf("request", *in.Request))
		}
		h := w.event("filingSent", map[string]any{"number": number}, texts...)
		h.notice, h.above = "complaint.filingSent", true
		return w.finish(ctx)
	})
}

// filingPrefix begins every number of a filing (备案).
const filingPrefix = "BA-"

// nextFiling is hospital code, day and a number of the day, like the number of a case.
func nextFiling(ctx context.Context, tx *desk.Tx) (string, error) {
	day := strings.ReplaceAll(tx.Place.Today(tx.Now).String(), "-", "")
	n, err := tx.Count(ctx, "filing "+tx.Place.Hospital.ID+" "+day)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf(filingPrefix+"%s-%s-%04d", tx.Place.Hospital.Code, day, n), nil
}
