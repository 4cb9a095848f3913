package desk

// Locked reads the result of an update that named the version it saw: no row means that somebody
// changed the record in between, and current tells to what.
func Locked(changed int, err error, current func() (int, error)) error {
	if err != nil || changed > 0 {
		return err
	}
	v, err := current()
	if err != nil {
		return err
	}
	return Stale(v)
}

// Versioned is a record with a version.
type Versioned interface {
	Revision() (id string, version int)
}

// Written is Locked for a change that named the version of the record as it was read before, and raised it by
// one: its CONFLICT says which record that is, and events of the record that follow say which version it has. The
// record need not be read again after it, the update itself gives what it left (Applied).
func Written[T Versioned](tx *Tx, before T, changed int, err error, read func() (T, error)) error {
	if err != nil {
		return err
	}
	id, seen := before.Revision()
	if changed > 0 {
		tx.Raised(id, seen+1)
		return nil
	}
	now, err := read()
	if err != nil {
		return err
	}
	_, stored := now.Revision()
	return Unchanged(id, seen, stored)
}
