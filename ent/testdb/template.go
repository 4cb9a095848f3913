package testdb

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	_ "modernc.org/sqlite" // registers the driver

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
)

var quiet = slog.New(slog.DiscardHandler)

// sqliteTemplate is a migrated file, made once in each process.
func sqliteTemplate(t testing.TB) []byte {
	t.Helper()
	text, err := sqliteBytes()
	if err != nil {
		t.Fatal("migrating the template: ", err)
	}
	return text
}

var sqliteBytes = sync.OnceValues(func() (_ []byte, err error) {
	folder, err := os.MkdirTemp("", "aftercare-template-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(folder)) }()
	u, err := dburl.Parse("sqlite:" + filepath.Join(folder, "template.db"))
	if err != nil {
		return nil, err
	}
	db, err := sql.Open(u.Driver(), u.DSN(""))
	if err != nil {
		return nil, err
	}
	if _, err := migrations.Apply(context.Background(), db, u.Dialect, quiet); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	if err := db.Close(); err != nil { // brings the log into the file
		return nil, err
	}
	return os.ReadFile(u.Path)
})

// clone fills an empty database with the tables, and the rows, that the migrations make.
func clone(t testing.TB, u dburl.URL) {
	t.Helper()
	script, err := mysqlScript()
	if err != nil {
		t.Fatal("migrating the template: ", err)
	}
	db, err := open(u)
	if err == nil {
		_, err = db.ExecContext(t.Context(), script)
		err = errors.Join(err, db.Close())
	}
	if err != nil {
		t.Fatal("making the tables: ", err)
	}
}

// mysqlScript describes the template database, which all processes share on one server; the lock of
// migrations lets one of them make it. Its name is the level, so it serves only the same files.
var mysqlScript = sync.OnceValues(func() (_ string, err error) {
	s, err := once()
	if err != nil {
		return "", err
	}
	sum, err := migrations.Sum(dburl.MySQL)
	if err != nil {
		return "", err
	}
	u := s.named("template_" + sum)
	if _, err := s.admin.Exec("CREATE DATABASE IF NOT EXISTS `" + u.Name + "`"); err != nil {
		return "", err
	}
	db, err := open(u)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := migrations.Apply(context.Background(), db, u.Dialect, quiet); err != nil {
		return "", err
	}
	return dump(db, u.Name)
})

// dump writes the statements that copy a database: its tables, with the checks of foreign keys off so that
// their order does not matter, and the rows of those that have any.
func dump(db *sql.DB, name string) (string, error) {
	tables, err := list(db, "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY table_name")
	if err != nil {
		return "", err
	}
	script := []string{"SET foreign_key_checks = 0"}
	for _, t := range tables {
		var same, create string
		if err := db.QueryRow("SHOW CREATE TABLE `"+t+"`").Scan(&same, &create); err != nil {
			return "", err
		}
		script = append(script, create)
		var filled bool
		if err := db.QueryRow("SELECT EXISTS (SELECT 1 FROM `" + t + "`)").Scan(&filled); err != nil {
			return "", err
		}
		if filled {
			script = append(script, fmt.Sprintf("INSERT INTO `%s` SELECT * FROM `%s`.`%s`", t, name, t))
		}
	}
	return strings.Join(append(script, "SET foreign_key_checks = 1"), ";\n"), nil
}

func list(db *sql.DB, query string) (names []string, err error) {
	rows, err := db.Query(query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}
