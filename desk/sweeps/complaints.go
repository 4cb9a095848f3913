package sweeps

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/complaints"
	"aftercare/desk/sequence"
	"aftercare/domain/terms"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/complaintclock"
)

// ComplaintClosed plans the call some days after a customer's complaint was closed.
func ComplaintClosed(ctx context.Context, d *desk.Desk) (Result, error) {
	rules, err := sequence.InForce(ctx, d.Client(), d.Now())
	if err != nil {
		return Result{}, err
	}
	horizon := sequence.Horizon(rules, terms.CallbackTriggerComplaintClosed)
	if horizon == 0 {
		return Result{}, nil
	}
	list := func(ctx context.Context, after item, limit int) ([]item, error) {
		rows, err := d.Client().Complaint.Query().Where(
			complaint.ClosedAtGT(d.Now().Add(-horizon)), complaint.StateEQ(terms.ComplaintStateClosed),
			complaint.CustomerIDNotNil(), beyond(complaint.FieldClosedAt, after), unplanned,
		).Order(complaint.ByClosedAt(), complaint.ByID()).Limit(limit).All(ctx)
		out := make([]item, len(rows))
		for i, c := range rows {
			out[i] = item{id: c.ID, due: *c.ClosedAt}
		}
		return out, err
	}
	return each(ctx, d, list, func(ctx context.Context, tx *desk.Tx, p *sequence.Planner, id string) (bool, error) {
		c, err := tx.Client.Complaint.Get(ctx, id)
		if err != nil {
			return false, err
		}
		made, err := p.Plan(ctx, sequence.OfComplaint(c))
		return len(made) > 0, err
	})
}

// Clocks tells once of each limit of a complaint that comes near and of each that was missed (R033, R037),
// and counts limits again whose year's holidays have been loaded since.
func Clocks(ctx context.Context, d *desk.Desk) (Result, error) {
	var out Result
	first, err := d.Client().ComplaintClock.Query().Where(
		complaintclock.StateEQ(terms.ClockStateRunning), complaintclock.Warned(false), complaintclock.WarnAtLTE(d.Now()),
	).Order(complaintclock.ByWarnAt()).Limit(1).All(ctx)
	if err != nil {
		return out, err
	}
	for range batches {
		n, err := complaints.SweepClocks(ctx, d, batch)
		out.Done += n
		if err != nil {
			return out, err
		}
		if n < batch {
			break
		}
	}
	if len(first) == 1 && out.Done > 0 {
		out.Lag = d.Now().Sub(first[0].WarnAt)
	}
	_, err = complaints.RecountClocks(ctx, d)
	return out, err
}
