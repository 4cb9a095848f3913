package migrations

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"
)

// inTransaction runs work as the only writer of a SQLite file, all or nothing. Foreign keys are off
// meanwhile, since a table that is rebuilt is dropped for a moment and would take its children along; the
// rows are checked before the commit instead.
func inTransaction(ctx context.Context, conn *sql.Conn, log *slog.Logger, work func() error) error {
	if _, err := conn.ExecContext(ctx, "PRAGMA foreign_keys = off"); err != nil { // no effect once begun
		return err
	}
	if err := begin(ctx, conn, log); err != nil {
		return err
	}
	err := work()
	if err == nil {
		err = checkForeignKeys(ctx, conn)
	}
	if err == nil {
		_, err = conn.ExecContext(ctx, "COMMIT")
	}
	if err != nil { // the caller's ctx may be what ended
		_, undo := conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
		return errors.Join(err, undo)
	}
	return nil
}

// begin takes the write lock. The engine's own waiting does not end with ctx, so it is kept short here.
func begin(ctx context.Context, conn *sql.Conn, log *slog.Logger) error {
	if _, err := conn.ExecContext(ctx, "PRAGMA busy_timeout = 50"); err != nil {
		return err
	}
	if err := whileBusy(ctx, log, func() error {
		_, err := conn.ExecContext(ctx, "BEGIN IMMEDIATE")
		return err
	}); err != nil {
		return err
	}
	_, err := conn.ExecContext(ctx, "PRAGMA busy_timeout = 5000")
	return err
}

// whileBusy repeats what another writer, who may be migrating, hinders. Opening a connection is among that:
// on a new file several programs want to switch to the log (WAL) at once, and there the engine never waits.
func whileBusy(ctx context.Context, log *slog.Logger, do func() error) error {
	for told := false; ; told = true {
		err := do()
		if err == nil || !busy(err) {
			return err
		}
		if !told {
			log.InfoContext(ctx, "waiting for another program to finish with the database")
		}
		select {
		case <-time.After(50 * time.Millisecond):
		case <-ctx.Done():
			return errors.Join(ctx.Err(), err)
		}
	}
}

// busy knows SQLITE_BUSY (5) and its kinds without naming the driver that db was opened with.
func busy(err error) bool {
	var coded interface{ Code() int }
	return errors.As(err, &coded) && coded.Code()&0xff == 5
}

func checkForeignKeys(ctx context.Context, conn *sql.Conn) error {
	rows, err := conn.QueryContext(ctx, "PRAGMA foreign_key_check")
	if err != nil {
		return err
	}
	defer rows.Close()
	var broken []string
	for rows.Next() {
		var child, parent string
		var row, key sql.NullInt64
		if err := rows.Scan(&child, &row, &parent, &key); err != nil {
			return err
		}
		if broken = append(broken, fmt.Sprintf("row %d of %s has no %s", row.Int64, child, parent)); len(broken) == 10 {
			break
		}
	}
	if err := rows.Err(); err != nil || len(broken) == 0 {
		return err
	}
	return errors.New("the migration leaves rows without parent: " + strings.Join(broken, "; "))
}
