package migrations

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"strings"
	"time"

	"ariga.io/atlas/sql/migrate"
	atlasmysql "ariga.io/atlas/sql/mysql"
	"ariga.io/atlas/sql/schema"
	"ariga.io/atlas/sql/sqlite"
	"github.com/go-sql-driver/mysql"

	"aftercare/ent/dburl"
)

// lockName is one per database; names of locks have 64 characters at most, so it is hashed.
const lockName = "CONCAT('aftercare-migrate-', MD5(DATABASE()))"

// underLock runs work while no other server migrates this database. The lock ends with the connection,
// so a killed server leaves none behind.
func underLock(ctx context.Context, conn *sql.Conn, log *slog.Logger, work func() error) error {
	// A statement that waits for a table in use holds up everybody else who wants that table.
	if _, err := conn.ExecContext(ctx, "SET SESSION lock_wait_timeout = 1"); err != nil {
		return err
	}
	for {
		var got sql.NullInt64
		if err := conn.QueryRowContext(ctx, "SELECT GET_LOCK("+lockName+", 10)").Scan(&got); err != nil {
			return err
		}
		if !got.Valid {
			return errors.New("the server gives no named locks")
		}
		if got.Int64 == 1 {
			break
		}
		log.InfoContext(ctx, "waiting for another server that migrates the database")
	}
	err := work()
	var released sql.NullInt64
	free := conn.QueryRowContext(context.WithoutCancel(ctx), "SELECT RELEASE_LOCK("+lockName+")").Scan(&released)
	if err != nil {
		return err // the connection is thrown away and the lock with it
	}
	if free == nil && released.Int64 != 1 {
		free = errors.New("the lock was lost while migrating")
	}
	return free
}

// atlasDriver opens the library's driver on our connection; resume tells that a file was begun before.
func atlasDriver(conn *sql.Conn, d dburl.Dialect, resume bool) (migrate.Driver, error) {
	if d == dburl.SQLite {
		return sqlite.Open(schema.ExecQuerier(conn))
	}
	drv, err := atlasmysql.Open(schema.ExecQuerier(conn))
	return &resuming{Driver: drv, forgive: resume, wait: time.Second, turns: 60}, err
}

// resuming forgives one thing: that the first statement has been done already. A server killed between a
// statement and its note leaves it so. A statement takes effect in whole or not at all, so "there already"
// from the very statement where we go on means done. Statements that fill rows must bear a second run.
//
// It waits for a table that is in use in many short turns, between which others get at the table: else one long
// transaction would stop all work. A forgotten one must not hold up the start for ever either.
type resuming struct {
	migrate.Driver
	forgive bool
	wait    time.Duration // until the next turn
	turns   int
}

// ExecContext runs a statement of a file.
func (r *resuming) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	res, err := r.Driver.ExecContext(ctx, query, args...)
	for turn := 1; inUse(err) && turn < r.turns; turn++ {
		select {
		case <-time.After(r.wait):
		case <-ctx.Done():
			return nil, errors.Join(ctx.Err(), err)
		}
		res, err = r.Driver.ExecContext(ctx, query, args...)
	}
	if r.forgive && alreadyDone(err) {
		err = nil
	}
	r.forgive = false
	return res, err
}

// inUse: the time to wait for a table or its rows was over (1205). Nothing of the statement was done.
func inUse(err error) bool {
	var e *mysql.MySQLError
	return errors.As(err, &e) && e.Number == 1205
}

// alreadyDone: a table (1050), column (1060), index (1061) or foreign key (1826; MariaDB 1005 with errno
// 121) is there; a table (1051), column or key (1091) to drop is not.
func alreadyDone(err error) bool {
	var e *mysql.MySQLError
	if !errors.As(err, &e) {
		return false
	}
	switch e.Number {
	case 1050, 1051, 1060, 1061, 1091, 1826:
		return true
	}
	return e.Number == 1005 && strings.Contains(e.Message, "errno: 121")
}
