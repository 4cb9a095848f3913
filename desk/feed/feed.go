// Package feed reads the event stream by its global position, for subscriptions and other followers.
// It reads as the program itself; whoever passes an event on to a person checks that person's rights.
package feed

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
)

// Since gives the events after a position in order, at most limit of them.
func Since(ctx context.Context, d *desk.Desk, after int64, limit int) ([]*gen.Event, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "event feed"))
	return d.Client().Event.Query().Where(event.PositionGT(after)).
		Order(event.ByPosition()).Limit(limit).All(ctx)
}

// Head is the last position given, 0 before the first.
func Head(ctx context.Context, d *desk.Desk) (int64, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "event feed"))
	e, err := d.Client().Event.Query().Where(event.PositionNotNil()).
		Order(event.ByPosition(sql.OrderDesc())).Limit(1).All(ctx)
	if err != nil || len(e) == 0 {
		return 0, err
	}
	return *e[0].Position, nil
}

// Last is when the last thing happened in the installation, in business time; zero before the first.
func Last(ctx context.Context, d *desk.Desk) (time.Time, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "event feed"))
	e, err := d.Client().Event.Query().Order(event.ByAt(sql.OrderDesc())).Limit(1).Select(event.FieldAt).All(ctx)
	if err != nil || len(e) == 0 {
		return time.Time{}, err
	}
	return e[0].At, nil
}
