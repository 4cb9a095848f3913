package complaints

import (
	"context"

	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaintclock"
	"aftercare/ent/gen/hqfiling"
	"aftercare/ent/gen/specialreport"
)

// readReports tells what a major case still owes headquarters: what its clocks wait for, and what was
// never sent, for a case that came from elsewhere has no clocks.
func readReports(ctx context.Context, c *gen.Client, cp *gen.Complaint, f *lifecycle.Facts) error {
	if cp.Level != terms.ComplaintLevelMajorUrgent {
		return nil
	}
	sent, err := c.HqFiling.Query().Where(hqfiling.ComplaintID(cp.ID)).Exist(ctx)
	if err != nil {
		return err
	}
	reported, err := c.SpecialReport.Query().Where(specialreport.ComplaintID(cp.ID)).Exist(ctx)
	if err != nil {
		return err
	}
	waits, err := c.ComplaintClock.Query().Where(complaintclock.ComplaintID(cp.ID), complaintclock.StoppedAtIsNil(),
		complaintclock.KindIn(terms.ClockKindHqFiling, terms.ClockKindSpecialReport)).All(ctx)
	f.FilingOwed, f.ReportOwed = !sent, !reported
	for _, w := range waits {
		f.FilingOwed = f.FilingOwed || w.Kind == terms.ClockKindHqFiling
		f.ReportOwed = f.ReportOwed || w.Kind == terms.ClockKindSpecialReport
	}
	return err
}
