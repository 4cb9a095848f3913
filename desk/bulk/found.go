package bulk

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent"
	"aftercare/ent/gen"
	"aftercare/ent/gen/marker"
)

// Hospital is a hospital to be made.
type Hospital struct{ Code, Name, Zone string }

// Found makes a hospital for a history that is about to be written, in one transaction with what fill
// adds to it: departments, staff, defaults. It gives the id.
func (l *Ledger) Found(ctx context.Context, d *desk.Desk, h Hospital, fill func(ctx context.Context, w *Writer) error) (string, error) {
	row := &gen.Hospital{ID: l.ids.New("ho"), Code: h.Code, Name: h.Name, TimeZone: h.Zone, Active: true}
	inside := access.With(ctx, access.SystemBypassesRowRules(row.ID, "a hospital with a history"))
	return desk.Found(inside, d, row, func(ctx context.Context, tx *desk.Tx) (string, error) {
		_, err := tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "hospital.founded", Data: map[string]any{"code": h.Code, "zone": h.Zone}})
		if err != nil {
			return "", err
		}
		w := newWriter(tx, l, l.ids)
		if err := fill(ctx, w); err != nil {
			return "", err
		}
		return row.ID, w.Flush(ctx)
	})
}

// Mark writes facts about the installation: that it is a demo, how it was made.
func Mark(ctx context.Context, d *desk.Desk, facts map[string]string) error {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "markers"))
	for id, value := range facts {
		n, err := d.Client().Marker.Update().Where(markerID(id)).SetValue(value).Save(ctx)
		if err == nil && n == 0 {
			err = d.Client().Marker.Create().SetID(id).SetValue(value).Exec(ctx)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// Marks reads all markers.
func Marks(ctx context.Context, d *desk.Desk) (map[string]string, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "markers"))
	rows, err := d.Client().Marker.Query().All(ctx)
	out := map[string]string{}
	for _, m := range rows {
		out[m.ID] = m.Value
	}
	return out, err
}

// Empty tells whether a database holds nothing yet: no hospital, no marker.
func Empty(ctx context.Context, d *desk.Desk) (bool, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "is the database empty"))
	there, err := d.Client().Hospital.Query().Exist(ctx)
	if err != nil || there {
		return false, err
	}
	there, err = d.Client().Marker.Query().Where(marker.IDNEQ(ent.Probe)).Exist(ctx)
	return !there, err
}

// Hospitals lists the ids of all hospitals.
func Hospitals(ctx context.Context, d *desk.Desk) ([]string, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "which hospitals there are"))
	return d.Client().Hospital.Query().IDs(ctx)
}
