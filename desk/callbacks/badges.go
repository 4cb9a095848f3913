package callbacks

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen/callback"
)

// badgeBound is where counting stops: 1000 means 1000 or more.
const badgeBound = 1000

// Badges counts the viewer's own callbacks that are due, and those past their limit, up to the bound.
func Badges(ctx context.Context, d *desk.Desk) (due, overdue int, err error) {
	v, err := access.Check(ctx)
	if err != nil || !v.Can(access.CallbackWork) {
		return 0, 0, err
	}
	mine := d.Client().Callback.Query().Where(callback.AssigneeID(v.Staff), callback.Open(true), callback.DueAtLTE(d.Now()))
	ids, err := mine.Clone().Limit(badgeBound).IDs(ctx)
	if err != nil {
		return 0, 0, err
	}
	late, err := mine.Where(func(s *sql.Selector) {
		s.Where(sql.Or(sql.LT(s.C(callback.FieldWindowEnd), d.Now()), sql.IsNull(s.C(callback.FieldWindowEnd))))
	}).Limit(badgeBound).IDs(ctx)
	return len(ids), len(late), err
}
