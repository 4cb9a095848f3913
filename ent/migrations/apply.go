package migrations

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"

	"ariga.io/atlas/sql/migrate"

	"aftercare/ent/dburl"
)

// Apply applies what is pending and tells how many files that were. Several programs may call it at once
// on one database: one works, the others wait until ctx ends. It uses a single connection of db and throws
// it away afterwards, because it changes its settings. It refuses with ErrNewer, ErrChanged or ErrForeign.
func Apply(ctx context.Context, db *sql.DB, d dburl.Dialect, log *slog.Logger) (applied int, err error) {
	dir, err := open(d)
	if err != nil {
		return 0, err
	}
	return apply(ctx, db, d, dir, log)
}

func apply(ctx context.Context, db *sql.DB, d dburl.Dialect, dir *migrate.MemDir, log *slog.Logger) (applied int, err error) {
	if err := whileBusy(ctx, log, func() error { return db.PingContext(ctx) }); err != nil {
		return 0, err
	}
	if left, err := pending(ctx, &store{db: db, dialect: d}, dir); err != nil || len(left) == 0 {
		return 0, err
	}
	conn, err := db.Conn(ctx)
	if err != nil {
		return 0, err
	}
	defer func() {
		_ = conn.Raw(func(any) error { return driver.ErrBadConn }) // the pool must not hand it to others
		_ = conn.Close()
	}()
	work := func() error {
		applied, err = execute(ctx, conn, d, dir, log)
		return err
	}
	if d == dburl.MySQL {
		err = underLock(ctx, conn, log, work)
	} else {
		err = inTransaction(ctx, conn, log, work)
	}
	if err != nil {
		return 0, fmt.Errorf("migrating the database: %w", err)
	}
	return applied, nil
}

// execute runs under the lock, so it asks again what is pending: another program may have been faster.
func execute(ctx context.Context, conn *sql.Conn, d dburl.Dialect, dir *migrate.MemDir, log *slog.Logger) (int, error) {
	revisions := &store{db: conn, dialect: d}
	left, err := pending(ctx, revisions, dir)
	if err != nil || len(left) == 0 {
		return 0, err
	}
	if err := revisions.create(ctx); err != nil {
		return 0, err
	}
	begun, err := revisions.ReadRevisions(ctx)
	if err != nil {
		return 0, err
	}
	resume := len(begun) > 0 && begun[len(begun)-1].Applied < begun[len(begun)-1].Total
	drv, err := atlasDriver(conn, d, resume)
	if err != nil {
		return 0, err
	}
	// Whether the database is ours was asked above; the executor's own question would read every table.
	ex, err := migrate.NewExecutor(drv, dir, revisions, migrate.WithAllowDirty(true), migrate.WithOperatorVersion(Program()))
	if err != nil {
		return 0, err
	}
	log.InfoContext(ctx, "migrating the database", "files", left)
	if err := ex.ExecuteN(ctx, 0); err != nil && !errors.Is(err, migrate.ErrNoPendingFiles) {
		return 0, err
	}
	log.InfoContext(ctx, "the database is up to date", "files", len(left))
	return len(left), nil
}

// What the revision remembers as its maker.
// Program names this program and its revision.
func Program() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				return "aftercare " + s.Value
			}
		}
	}
	return "aftercare"
}
