package callbacks

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/staff"
)

// load reads a callback that the viewer sees, and along with it the number of its last event and whatever else
// is asked for; every other one is NOT_FOUND.
func load(ctx context.Context, tx *desk.Tx, id string, along ...func(*sql.Selector)) (*gen.Callback, error) {
	rows, err := loadRows(ctx, tx, id, along...)
	if err != nil {
		return nil, err
	}
	return rows[0], nil
}

// loadRows is load where what is asked for brings several rows of the one callback.
func loadRows(ctx context.Context, tx *desk.Tx, id string, along ...func(*sql.Selector)) ([]*gen.Callback, error) {
	q := tx.Client.Callback.Query().Where(callback.ID(id))
	q.Modify(append(along, desk.LastEvent)...)
	rows, err := q.All(ctx)
	if err != nil {
		return nil, err
	}
	if len(rows) == 0 {
		return nil, fault.Missing("callback")
	}
	return rows, tx.Numbered(id, rows[0].Value)
}

// change writes onto the version that was read and gives the row as it is then. The viewer may lose sight
// of it by that very change.
func change(ctx context.Context, tx *desk.Tx, cb *gen.Callback, set func(*gen.CallbackUpdate)) (*gen.Callback, error) {
	inside := desk.Elevate(ctx, "the viewer's own action")
	up := tx.Client.Callback.Update().Where(callback.ID(cb.ID), callback.Version(cb.Version)).AddVersion(1)
	set(up)
	tx.CountedCallback(cb)
	n, err := up.Save(inside)
	err = desk.Written(tx, cb, n, err, func() (*gen.Callback, error) { return tx.Client.Callback.Get(inside, cb.ID) })
	if err != nil {
		return nil, err
	}
	return up.Applied(cb), nil
}

// record writes what happened into the stream of a callback.
func record(ctx context.Context, tx *desk.Tx, cb *gen.Callback, kind string, data map[string]any, texts ...desk.Text) (*gen.Event, error) {
	return tx.Record(ctx, desk.Happening{Stream: cb.ID, Kind: kind, Data: data, Customer: cb.CustomerID, Callback: cb.ID, Texts: texts})
}

// taken is the refusal of a call that somebody else has begun.
func taken(cb *gen.Callback) error {
	f := fault.New(fault.Conflict, "callback.taken")
	f.CurrentVersion = &cb.Version
	return f
}

// calling tells who is on the phone, empty when nobody is.
func calling(cb *gen.Callback) string {
	if cb.StoredState != terms.CallbackStateInProgress || cb.StartedBy == nil {
		return ""
	}
	return *cb.StartedBy
}

// me reads the viewer's own row.
func me(ctx context.Context, tx *desk.Tx) (*gen.Staff, error) {
	return tx.Client.Staff.Query().Where(staff.ID(tx.Viewer.Staff)).Only(desk.Elevate(ctx, "the viewer's own name"))
}

// assigns tells whether the viewer disposes of other people's calls.
func assigns(v *access.Viewer) bool { return v.Can(access.CallbackAssign) }

func deref[T any](p *T) T {
	var zero T
	if p == nil {
		return zero
	}
	return *p
}
