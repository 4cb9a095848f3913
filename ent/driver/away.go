package driver

import (
	"context"
	stdsql "database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"

	"github.com/go-sql-driver/mysql"
)

// errUnreachable is what connecting ends with when no host of the address answers.
var errUnreachable = errors.New("no database server can be reached")

// errBehind is of a cluster node that could not find out whether it has everything.
var errBehind = errors.New("the database server does not know whether it has everything")

// behind makes errBehind of a lock that timed out where none was asked for, so that nobody takes it for a conflict.
func behind(err error) error {
	var my *mysql.MySQLError
	if errors.As(err, &my) && my.Number == lockTimeout {
		return fmt.Errorf("%w: %v", errBehind, err)
	}
	return err
}

// gone are the numbers by which the MySQL protocol says that this server, or the way to it, is of no use
// now: too many connections, a cluster node that is not ready, a server that ends, and what a client library
// or a proxy calls a broken connection.
var gone = []uint16{1040, 1047, 1053, 1158, 1159, 1160, 1161, 1927, 2002, 2003, 2006, 2013, 4031}

// Away tells whether err says that the database could not be asked: no connection could be made, it broke,
// the server takes part in nothing now, or it cannot keep what it is given (see Why). What a transaction did
// before is undone then; only of a commit that ended so nothing is known. A deadline of the caller's is not it.
func Away(err error) bool {
	if err == nil {
		return false
	}
	if Why(err) != Unknown || errors.Is(err, errBehind) {
		return true
	}
	var my *mysql.MySQLError
	if errors.As(err, &my) {
		return slices.Contains(gone, my.Number)
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return false
	}
	var network *net.OpError
	return errors.Is(err, stdsql.ErrBadConn) || errors.Is(err, mysql.ErrInvalidConn) || errors.Is(err, io.EOF) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &network)
}

// met are the numbers of a conflict with another writer, which on a cluster a plain read may meet too.
var met = []uint16{1020, 1205, 1213}

// passing tells whether a read that failed so may succeed at once.
func passing(err error) bool {
	var my *mysql.MySQLError
	return Away(err) || errors.As(err, &my) && slices.Contains(met, my.Number)
}

// lockTimeout leaves a transaction open at the server in which something is missing.
const lockTimeout = 1205

// spoils tells whether a connection that answered so must not be used again.
func spoils(err error) bool {
	var my *mysql.MySQLError
	return Away(err) || errors.As(err, &my) && my.Number == lockTimeout
}
