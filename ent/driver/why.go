package driver

import (
	"errors"

	"github.com/go-sql-driver/mysql"
)

// Trouble is why a database that is there cannot be used.
type Trouble string

// The troubles that whoever runs the program can mend.
const (
	Unknown    Trouble = ""
	ReadOnly   Trouble = "readOnly"   // file, disk or server takes no changes
	Full       Trouble = "full"       // there is no room left
	Forbidden  Trouble = "forbidden"  // the user of the address lacks rights
	Unopened   Trouble = "unopened"   // the file cannot be opened
	Unreadable Trouble = "unreadable" // the disk does not read or write
	Missing    Trouble = "missing"    // the server has no such database
	Unreached  Trouble = "unreached"  // no server answers
)

// Why by SQLite's primary result codes and by the numbers of the MySQL protocol.
var (
	ofLite = map[int]Trouble{8: ReadOnly, 10: Unreadable, 13: Full, 14: Unopened}
	ofMy   = map[uint16]Trouble{1021: Full, 1114: Full, 1044: Forbidden, 1045: Forbidden, 1142: Forbidden, 1049: Missing, 1290: ReadOnly, 1836: ReadOnly}
)

// Code is SQLite's primary result code in err, 0 where there is none. The error is known by what it can tell, so that
// no driver of SQLite need be named here.
func Code(err error) int {
	var coded interface{ Code() int }
	if errors.As(err, &coded) {
		return coded.Code() & 0xff
	}
	return 0
}

// Why tells what keeps the database from working; Unknown is everything else, no error among it.
func Why(err error) Trouble {
	var server *mysql.MySQLError
	if errors.As(err, &server) {
		if why := ofMy[server.Number]; why != Unknown {
			return why
		}
	}
	if errors.Is(err, errUnreachable) {
		return Unreached
	}
	return ofLite[Code(err)]
}
