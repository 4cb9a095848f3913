package driver_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/go-sql-driver/mysql"

	"aftercare/ent/driver"
)

// lite is an error with a result code of SQLite.
type lite int

func (l lite) Error() string { return fmt.Sprint("code ", int(l)) }
func (l lite) Code() int     { return int(l) }

func TestADatabaseThatCannotKeepAnythingIsAway(t *testing.T) {
	server := func(n uint16) error { return &mysql.MySQLError{Number: n} }
	for _, c := range []struct {
		name string
		err  error
		why  driver.Trouble
		away bool
	}{
		{"no error", nil, driver.Unknown, false},
		{"any error", errors.New("x"), driver.Unknown, false},
		{"a file that is read-only", lite(8), driver.ReadOnly, true},
		{"a file that was moved away", lite(8 | 4<<8), driver.ReadOnly, true},
		{"a disk that does not write", lite(10 | 3<<8), driver.Unreadable, true},
		{"a full disk", fmt.Errorf("commit: %w", lite(13)), driver.Full, true},
		{"a file that cannot be opened", lite(14), driver.Unopened, true},
		{"a busy file", lite(5), driver.Unknown, false},
		{"a rule that was broken", lite(19), driver.Unknown, false},
		{"a server with a full disk", server(1021), driver.Full, true},
		{"a full table", server(1114), driver.Full, true},
		{"a user without the database", server(1044), driver.Forbidden, true},
		{"a wrong password", server(1045), driver.Forbidden, true},
		{"a user who may only read", server(1142), driver.Forbidden, true},
		{"a replica", server(1290), driver.ReadOnly, true},
		{"a server in read-only mode", server(1836), driver.ReadOnly, true},
		{"a server that ends", server(1053), driver.Unknown, true},
		{"a duplicate", server(1062), driver.Unknown, false},
	} {
		if why, away := driver.Why(c.err), driver.Away(c.err); why != c.why || away != c.away {
			t.Errorf("%s: %q, away %v", c.name, why, away)
		}
	}
}
