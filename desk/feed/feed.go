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

// recent is how many events are looked at for the last: positions follow the commits, and what commits together may
// have happened in another order.
const recent = 1000

// Last is when the last of the recent things happened in the installation, in business time; zero before the first.
// It does not look for what an import of history brought from later than that.
func Last(ctx context.Context, d *desk.Desk) (last time.Time, err error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "event feed"))
	list, err := d.Client().Event.Query().Where(event.PositionNotNil()).
		Order(event.ByPosition(sql.OrderDesc())).Limit(recent).Select(event.FieldAt).All(ctx)
	if err != nil {
		return last, err
	}
	// What a server that was killed wrote last has no position yet.
	waiting, err := d.Client().Event.Query().Where(event.PositionIsNil()).Limit(recent).Select(event.FieldAt).All(ctx)
	for _, e := range append(list, waiting...) {
		if e.At.After(last) {
			last = e.At
		}
	}
	return last, err
}
