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

// Written ends a change of a record that named the version it saw, and gives the record as it is now:
// CONFLICT when no row was changed, because somebody else was first. Events of the record that follow say
// which version it has.
func Written[T any](tx *Tx, id string, seen, changed int, err error, read func() (T, error), version func(T) int) (T, error) {
	var none T
	if err != nil {
		return none, err
	}
	now, err := read()
	switch {
	case err != nil:
		return none, err
	case changed == 0:
		return none, Unchanged(id, seen, version(now))
	}
	tx.Raised(id, version(now))
	return now, nil
}
