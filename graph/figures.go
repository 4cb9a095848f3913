package graph

import (
	"context"

	"aftercare/desk/figures"
)

// ComplaintStats counts complaints by dimensions.
func (q query) ComplaintStats(ctx context.Context, groupBy []figures.ComplaintDimension, rangeArg figures.DateRange) (*figures.ComplaintStats, error) {
	return figures.Complaints(ctx, q.Desk, groupBy, rangeArg)
}

// CallbackStats counts callbacks by dimensions.
func (q query) CallbackStats(ctx context.Context, groupBy []figures.CallbackDimension, rangeArg figures.DateRange) (*figures.CallbackStats, error) {
	return figures.Callbacks(ctx, q.Desk, groupBy, rangeArg)
}

// AppointmentStats counts appointments by dimensions.
func (q query) AppointmentStats(ctx context.Context, groupBy []figures.AppointmentDimension, rangeArg figures.DateRange) (*figures.AppointmentStats, error) {
	return figures.Appointments(ctx, q.Desk, groupBy, rangeArg)
}
