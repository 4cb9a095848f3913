package graph

import (
	"context"

	"aftercare/desk/figures"
)

// ComplaintStats counts complaints; the median is measured only where it was asked for.
func (q query) ComplaintStats(ctx context.Context, groupBy []figures.ComplaintDimension, days figures.DateRange) (*figures.ComplaintStats, error) {
	median := selected(ctx).Fields["rows"].Has("medianHoursToResolve")
	return figures.Complaints(ctx, q.Desk, groupBy, days, median)
}

// CallbackStats counts callbacks.
func (q query) CallbackStats(ctx context.Context, groupBy []figures.CallbackDimension, days figures.DateRange) (*figures.CallbackStats, error) {
	return figures.Callbacks(ctx, q.Desk, groupBy, days)
}

// AppointmentStats counts appointments.
func (q query) AppointmentStats(ctx context.Context, groupBy []figures.AppointmentDimension, days figures.DateRange) (*figures.AppointmentStats, error) {
	return figures.Appointments(ctx, q.Desk, groupBy, days)
}
