package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"ariga.io/atlas/sql/migrate"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	_ "modernc.org/sqlite" // registers the driver

	"aftercare/ent/dburl"
	tables "aftercare/ent/gen/migrate"
	"aftercare/ent/testdb/mariadb"
)

// onSQLite gives the statements that are missing on SQLite, nil when none are.
func onSQLite(ctx context.Context, version, name string) (_ []byte, err error) {
	folder, err := os.MkdirTemp("", "aftercare-diff-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	u, err := dburl.Parse("sqlite:" + filepath.Join(folder, "empty.db"))
	if err != nil {
		return nil, err
	}
	return plan(ctx, u, dialect.SQLite, version, name)
}

// onMySQL does it on a private server.
func onMySQL(ctx context.Context, version, name string) (_ []byte, err error) {
	server, err := mariadb.Start(mariadb.Options{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, server.Close()) }()
	u, err := server.Create(ctx, "empty")
	if err != nil {
		return nil, err
	}
	return plan(ctx, u, dialect.MySQL, version, name)
}

func plan(ctx context.Context, u dburl.URL, entDialect, version, name string) (_ []byte, err error) {
	db, err := sql.Open(u.Driver(), u.DSN(""))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	staged, err := stage(string(u.Dialect))
	if err != nil {
		return nil, err
	}
	m, err := schema.NewMigrate(entsql.OpenDB(entDialect, db),
		schema.WithDir(staged), schema.WithFormatter(named{version}), schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDropColumn(true), schema.WithDropIndex(true))
	if err != nil {
		return nil, err
	}
	before, err := staged.Files()
	if err != nil {
		return nil, err
	}
	if err := m.NamedDiff(ctx, name, tables.Tables...); err != nil {
		return nil, err
	}
	after, err := staged.Files()
	if err != nil || len(after) == len(before) {
		return nil, err
	}
	return after[len(after)-1].Bytes(), nil
}

// stage copies a folder into memory, so that nothing is written when the other dialect fails.
func stage(folder string) (*migrate.MemDir, error) {
	disk, err := migrate.NewLocalDir(filepath.Join(root, folder))
	if err != nil {
		return nil, err
	}
	if err := migrate.Validate(disk); err != nil {
		return nil, fmt.Errorf("%w (edited by hand? see -sum)", err)
	}
	files, err := disk.Files()
	if err != nil {
		return nil, err
	}
	staged := &migrate.MemDir{}
	return staged, staged.CopyFiles(files)
}

// named is the usual format with a version of ours, the same for both dialects.
type named struct{ version string }

// Format renders a plan.
func (n named) Format(p *migrate.Plan) ([]migrate.File, error) {
	p.Version = n.version
	return migrate.DefaultFormatter.Format(p)
}
