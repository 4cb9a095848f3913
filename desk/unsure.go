package desk

import (
	"context"
	"errors"

	"modernc.org/sqlite"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/idempotencyrecord"
)

// unknown is a commit that may have landed: its answer was lost.
type unknown struct {
	err     error
	witness string // an event of the transaction, "" when it wrote none
}

func (u *unknown) Error() string { return u.err.Error() }
func (u *unknown) Unwrap() error { return u.err }

// doubtful gives the failure of a commit: a conflict, and whatever SQLite says, means that nothing was
// committed; of anything else nothing is known.
func doubtful(err error, witness string) error {
	var lite *sqlite.Error
	if retryable(err) || errors.As(err, &lite) {
		return err
	}
	return &unknown{err, witness}
}

// errUnlanded says that a keyed transaction did not land and may run again: should it be landing still, the
// unique key of its record stops the second one.
var errUnlanded = errors.New("desk: the commit did not land")

// lookUp finds out what became of a commit. It gives nil when it landed, errReplay when another run of the
// same keyed request did, errUnlanded when it may run again, and TIMEOUT when there is nothing to tell by.
func (d *Desk) lookUp(ctx context.Context, v *access.Viewer, u *unknown) error {
	k, keyed := KeyFrom(ctx)
	keyed = keyed && v.Staff != ""
	landed, err := ask(ctx, func() (bool, error) {
		return d.Client().Event.Query().Where(event.ID(u.witness)).Exist(Elevate(ctx, "whether a commit landed"))
	})
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case landed:
		return nil
	case !keyed:
		return fault.New(fault.Timeout, "fault.unknownOutcome")
	case err != nil:
		return err
	}
	done, err := ask(ctx, func() (bool, error) {
		return d.Client().IdempotencyRecord.Query().Where(idempotencyrecord.StaffID(v.Staff),
			idempotencyrecord.Operation(k.Operation), idempotencyrecord.Key(k.Value)).Exist(ctx)
	})
	switch {
	case err != nil:
		return err
	case done:
		return errReplay
	}
	return errors.Join(errUnlanded, u.err)
}

// ask reads again while the database is away.
func ask(ctx context.Context, read func() (bool, error)) (bool, error) {
	for try := 1; ; try++ {
		yes, err := read()
		if !Away(err) || try == maxTries {
			return yes, err
		}
		if err := pause(ctx, try); err != nil {
			return false, err
		}
	}
}
