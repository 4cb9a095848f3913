// Package callbacks is the work on callbacks: what stands on whose list, taking one, trying, recording
// what came of it, planning by hand, handing over. Which callbacks the rules ask for is made in
// desk/sequence by the sweeps; when and whether somebody may be called is decided in domain/followup
// and domain/lifecycle. Nothing calls this package from another topic.
package callbacks

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// readers may see callbacks at all; which ones is guard's business.
var readers = []access.Permission{access.CallbackWork, access.CallbackAssign, access.ComplaintSupervise, access.ComplaintClinical}

// One finds a single callback that the viewer sees.
func One(ctx context.Context, d *desk.Desk, id string) (*gen.CallbackQuery, error) {
	if _, err := access.Check(ctx, readers...); err != nil {
		return nil, err
	}
	return d.Client().Callback.Query().Where(callback.ID(id)), nil
}

// Both finds two callbacks, each if the viewer sees it.
func Both(ctx context.Context, d *desk.Desk, id, other string) (*gen.CallbackQuery, error) {
	if _, err := access.Check(ctx, readers...); err != nil {
		return nil, err
	}
	return d.Client().Callback.Query().Where(callback.IDIn(id, other)), nil
}

// Of lists the callbacks of a customer.
func Of(d *desk.Desk, customer string) *gen.CallbackQuery {
	return d.Client().Callback.Query().Where(callback.CustomerID(customer))
}

// late is past the end of the window, or past the due time where there is none (lifecycle.Overdue as a
// condition of the statement).
func late(now time.Time) func(*sql.Selector) {
	return func(s *sql.Selector) {
		end, due := s.C(callback.FieldWindowEnd), s.C(callback.FieldDueAt)
		s.Where(sql.Or(sql.LT(end, now), sql.And(sql.IsNull(end), sql.LT(due, now))))
	}
}

// isOpen writes "open = true" with an argument: a bare column would not use the index beyond it.
func isOpen(s *sql.Selector) { s.Where(sql.ExprP(s.C(callback.FieldOpen)+" = ?", true)) }

// within are the instants of a hospital's day.
func within(day workday.Date, zone *time.Location) (from, to time.Time) {
	return day.In(zone).UTC(), day.AddDays(1).In(zone).UTC()
}
