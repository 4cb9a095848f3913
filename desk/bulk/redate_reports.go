package bulk

import (
	"context"

	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/hqfiling"
	"aftercare/ent/gen/specialreport"
)

// reports moves what went to headquarters about open cases, with the clocks that it stopped.
func (r *redating) reports(ctx context.Context) error {
	filings, err := r.tx.Client.HqFiling.Query().Where(hqfiling.HasComplaintWith(complaint.Open(true))).All(ctx)
	if err != nil {
		return err
	}
	reports, err := r.tx.Client.SpecialReport.Query().Where(specialreport.HasComplaintWith(complaint.Open(true))).All(ctx)
	if err != nil {
		return err
	}
	sent, submitted := times{}, times{}
	for _, f := range filings {
		sent[f.ID] = r.later(f.SentAt)
	}
	for _, s := range reports {
		submitted[s.ID] = r.later(s.SubmittedAt)
	}
	if err := r.set(ctx, hqfiling.Table, map[string]times{hqfiling.FieldSentAt: sent}); err != nil {
		return err
	}
	return r.set(ctx, specialreport.Table, map[string]times{specialreport.FieldSubmittedAt: submitted})
}
