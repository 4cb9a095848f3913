package desk

import (
	"errors"
	"strings"

	"github.com/go-sql-driver/mysql"
	"modernc.org/sqlite"

	"aftercare/domain/fault"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
)

// Errors of the MySQL protocol that mean "somebody else was first, run it all again".
const (
	myLockTimeout   = 1205
	myDeadlock      = 1213
	mySnapshotStale = 1020
	myDuplicate     = 1062
	mariaCheck      = 4025
	myCheck         = 3819
)

// SQLite's primary result codes for a busy or locked file.
const (
	liteBusy   = 5
	liteLocked = 6
)

// retryable tells whether running the transaction again can succeed: a deadlock, a lock that timed out,
// or two writers that gave one stream the same next number.
func retryable(err error) bool {
	var my *mysql.MySQLError
	if errors.As(err, &my) {
		switch my.Number {
		case myDeadlock, myLockTimeout, mySnapshotStale:
			return true
		case myDuplicate:
			return sameNumber(my.Message)
		}
		return false
	}
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		code := lite.Code() & 0xff
		return code == liteBusy || code == liteLocked || sameNumber(lite.Error())
	}
	return false
}

// Away tells whether the database could not be asked; see driver.Away.
func Away(err error) bool { return driver.Away(err) }

// Busy tells whether another writer was in the way, so that trying again can succeed.
func Busy(err error) bool { return retryable(err) }

// away is the refusal for now; nothing was changed, or it is not known, which a repeat with the same key
// finds out.
func away() *fault.Fault {
	f := fault.New(fault.Overloaded, "fault.away")
	f.RetryAfter = 1
	return f
}

// sameNumber recognises the unique keys whose numbers are counted up and may collide.
func sameNumber(message string) bool {
	for _, key := range []string{"event_stream_seq", "events.stream, events.seq", "complaint_case_no", "complaints.case_no", "appointment_hospital_id_number", "counters"} {
		if strings.Contains(message, key) {
			return true
		}
	}
	return false
}

// Duplicate tells whether err is a unique key that was already there.
func Duplicate(err error) bool {
	var my *mysql.MySQLError
	if errors.As(err, &my) {
		return my.Number == myDuplicate
	}
	return gen.IsConstraintError(err) && strings.Contains(strings.ToLower(err.Error()), "unique")
}

// translate turns what the storage says into a fault where the caller can act on it.
func translate(err error) error {
	if _, ok := fault.As(err); ok {
		return err
	}
	if gen.IsNotFound(err) {
		return fault.Missing("record")
	}
	if retryable(err) {
		return fault.New(fault.Conflict, "fault.busy")
	}
	if Away(err) {
		return away()
	}
	var my *mysql.MySQLError
	if errors.As(err, &my) && (my.Number == mariaCheck || my.Number == myCheck) {
		return fault.New(fault.InvalidInput, "fault.invalidInput")
	}
	return err
}

// Stale is the fault of an update that matched no row although the record is there: somebody changed it
// in between.
func Stale(current int) error { return fault.Stale(current) }

// SameVersion compares what the caller last saw with what is stored.
func SameVersion(expected, stored int) error {
	if expected != stored {
		return fault.Stale(stored)
	}
	return nil
}
