// Command diff writes the next migration for both dialects from the Ent schema:
//
//	go run ./ent/migrations/diff NAME    after ent/gen has been regenerated
//	go run ./ent/migrations/diff -sum    after statements were added by hand to a file not yet released
//
// It replays the files into an empty database of each dialect and writes what is missing. SQLite is a file
// in a temporary folder, MySQL a private MariaDB. It must not import package migrations, whose embedded
// folders it writes, and never touch a database with data.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"ariga.io/atlas/sql/migrate"
)

const root = "ent/migrations"

var goodName = regexp.MustCompile(`^[a-z][a-z0-9_]{1,60}$`)

func main() {
	if len(os.Args) != 2 || os.Args[1] != "-sum" && !goodName.MatchString(os.Args[1]) {
		fmt.Fprintln(os.Stderr, "usage: go run ./ent/migrations/diff NAME   (a-z, 0-9, _) or -sum")
		os.Exit(2)
	}
	if err := run(context.Background(), os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "diff:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, name string) error {
	if _, err := os.Stat(root); err != nil {
		return errors.New("run it from the root of the project")
	}
	if name == "-sum" {
		return errors.Join(sum("sqlite"), sum("mysql"))
	}
	version := migrate.NewVersion()
	sqlite, err := onSQLite(ctx, version, name)
	if err != nil {
		return fmt.Errorf("sqlite: %w", err)
	}
	mysql, err := onMySQL(ctx, version, name)
	if err != nil {
		return fmt.Errorf("mysql: %w", err)
	}
	if sqlite == nil && mysql == nil {
		fmt.Println("the migrations are up to date with the schema")
		return nil
	}
	file := version + "_" + name + ".sql"
	for dialect, text := range map[string][]byte{"sqlite": sqlite, "mysql": mysql} {
		if text == nil {
			text = []byte("-- Nothing to do here; the other database changes.\n")
		}
		path := filepath.Join(root, dialect, file)
		if err := os.WriteFile(path, text, 0o644); err != nil {
			return err
		}
		fmt.Println("written:", path)
		if err := sum(dialect); err != nil {
			return err
		}
	}
	return nil
}

// sum rewrites the sum file of a folder.
func sum(dialect string) error {
	dir, err := migrate.NewLocalDir(filepath.Join(root, dialect))
	if err != nil {
		return err
	}
	sums, err := dir.Checksum()
	if err != nil {
		return err
	}
	return migrate.WriteSumFile(dir, sums)
}
