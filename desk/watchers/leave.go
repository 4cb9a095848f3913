package watchers

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen/recordwatch"
)

// Leave says that a tab of the viewer has closed a record. One that was not open is left already.
func Leave(ctx context.Context, d *desk.Desk, record, tab string) error {
	v, err := access.Check(ctx)
	if err != nil {
		return err
	}
	return desk.Persist(ctx, func() error {
		_, err := d.Client().RecordWatch.Delete().
			Where(recordwatch.RecordID(record), recordwatch.StaffID(v.Staff), recordwatch.Tab(tab)).Exec(ctx)
		return err
	})
}
