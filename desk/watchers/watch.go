package watchers

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/desk/records"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/recordwatch"
)

// maxTab is how long a tab's name may be, maxOpen how many records a person has open at once in all tabs.
const (
	maxTab  = 40
	maxOpen = 50
)

// Watch says that a tab of the viewer has a record open, or still has it open, and in which mode. It gives
// who is there now, as far as the viewer may be told. A change of mode begins anew; a tab that was silent
// for a minute has come back and begins anew too.
func Watch(ctx context.Context, d *desk.Desk, in WatchRecordInput) ([]Seat, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	var bad fault.Fields
	tab := desk.Line(&bad, "input.tab", in.Tab, 1, maxTab)
	bad.Require(in.Mode.Valid(), "input.mode", "input.unknown", "value", string(in.Mode))
	if err := bad.Err(); err != nil {
		return nil, err
	}
	if err := records.See(ctx, d, in.Record); err != nil {
		return nil, err
	}
	if err := sign(ctx, d, v, in, tab); err != nil {
		return nil, err
	}
	told, err := Told(ctx, d, []string{in.Record})
	if err != nil || !told[in.Record] {
		return []Seat{}, err
	}
	all, err := Of(ctx, d, []string{in.Record})
	return slices.Concat([]Seat{}, all[in.Record]), err
}

// sign writes the sign of life: mostly one statement that touches one row.
func sign(ctx context.Context, d *desk.Desk, v *access.Viewer, in WatchRecordInput, tab string) error {
	now := d.Now()
	row := recordwatch.And(recordwatch.RecordID(in.Record), recordwatch.StaffID(v.Staff), recordwatch.Tab(tab))
	touched := 0
	err := desk.Persist(ctx, func() (err error) {
		touched, err = d.Client().RecordWatch.Update().Where(row, recordwatch.ModeEQ(in.Mode), alive(now)).SetSeenAt(now).Save(ctx)
		return err
	})
	if err != nil || touched > 0 {
		return err
	}
	return desk.Persist(ctx, func() error {
		n, err := d.Client().RecordWatch.Update().Where(row).SetMode(in.Mode).SetSince(now).SetSeenAt(now).Save(ctx)
		if err != nil || n > 0 {
			return err
		}
		if err := room(ctx, d, v); err != nil {
			return err
		}
		err = d.Client().RecordWatch.Create().SetHospitalID(v.Hospital).SetRecordID(in.Record).SetStaffID(v.Staff).SetTab(tab).
			SetMode(in.Mode).SetSince(now).SetSeenAt(now).Exec(ctx)
		if desk.Duplicate(err) {
			return nil // the same sign, sent twice
		}
		return err
	})
}

// room refuses more open records than anybody has; what has lapsed makes room first.
func room(ctx context.Context, d *desk.Desk, v *access.Viewer) error {
	mine := recordwatch.StaffID(v.Staff)
	if _, err := d.Client().RecordWatch.Delete().Where(mine, recordwatch.Not(alive(d.Now()))).Exec(ctx); err != nil {
		return err
	}
	open, err := d.Client().RecordWatch.Query().Where(mine).Limit(maxOpen).IDs(ctx)
	if err == nil && len(open) == maxOpen {
		return fault.Invalid("input.record", "watch.tooMany", "max", maxOpen)
	}
	return err
}
