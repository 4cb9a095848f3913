package customers

import (
	"context"
	"errors"

	"aftercare/desk"
	"aftercare/ent/audit"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customerphone"
)

// reindexTries is how often a page is tried when other writers are in the way.
const reindexTries = 5

// Reindex makes the look-up values of a hospital's numbers anew with the first of the desk's keys, where they
// are another key's, and tells how many those were. It may run beside a working server that has that key;
// a number that is changed meanwhile is left to whoever changes it. Stopped half way it goes on when called
// again.
func Reindex(ctx context.Context, d *desk.Desk) (done int, err error) {
	ctx = audit.With(ctx, audit.New()) // the numbers stay what they are: there is nothing that an event could tell
	for after := ""; ; {
		page, err := d.Client().CustomerPhone.Query().Where(customerphone.IDGT(after)).
			Order(customerphone.ByID()).Limit(phonesAtOnce).All(ctx)
		if err != nil || len(page) == 0 {
			return done, err
		}
		after = page[len(page)-1].ID
		n, err := reindexPage(ctx, d, page)
		for try := 1; desk.Busy(err) && try < reindexTries; try++ {
			n, err = reindexPage(ctx, d, page)
		}
		if err != nil {
			return done, err
		}
		done += n
	}
}

func reindexPage(ctx context.Context, d *desk.Desk, page []*gen.CustomerPhone) (done int, err error) {
	tx, err := d.Client().Tx(ctx)
	if err != nil {
		return 0, err
	}
	for _, p := range page {
		full := d.Phones.Full(p.HospitalID, p.Number)
		if p.KeyFull == full {
			continue
		}
		n := known([]*gen.CustomerPhone{p})[0]
		changed, err := tx.CustomerPhone.Update().Where(customerphone.ID(p.ID), customerphone.Number(p.Number)).
			SetKeyFull(full).SetKeyFirst7(d.Phones.First7(p.HospitalID, n.National)).SetKeyLast4(d.Phones.Last4(p.HospitalID, n.National)).
			Save(ctx)
		if err != nil {
			return 0, errors.Join(err, tx.Rollback())
		}
		done += changed
	}
	return done, tx.Commit()
}
