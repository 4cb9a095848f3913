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
