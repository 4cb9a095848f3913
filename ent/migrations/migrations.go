// Package migrations brings a database up to the tables this program knows. The files lie in sqlite/ and
// mysql/ under the same names, embedded, append-only, guarded by a sum file each; `go run
// ./ent/migrations/diff NAME` writes the next pair from the Ent schema. They only go up: a database with a
// revision that this program does not know is refused, never bent back.
//
// On SQLite all pending files and their revisions are one transaction, which is also the lock. On MySQL
// statements that change tables commit by themselves: a named lock lets one server at a time work, and
// each statement is noted, so that a broken run is continued where it stopped. The named lock belongs to
// one node: on a cluster run `aftercare migrate` as one job before the servers start.
//
// The package must never drop a database, change an applied file or guess what a foreign table means.
package migrations

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"

	"ariga.io/atlas/sql/migrate"

	"aftercare/ent/dburl"
)

//go:embed sqlite mysql
var files embed.FS

// Refusals. Whoever shows them to people has a sentence for each.
var (
	// ErrNewer: the database has been migrated by a newer program; start that one.
	ErrNewer = errors.New("the database is newer than this program")
	// ErrChanged: a file applied here is not the file this program carries.
	ErrChanged = errors.New("the database was migrated by other files than this program has")
	// ErrForeign: there are tables but no revisions, so the database is not ours.
	ErrForeign = errors.New("the database holds tables that this program did not make")
)

// Latest is the level this program knows, the version of its newest file.
func Latest(d dburl.Dialect) (string, error) {
	dir, err := open(d)
	if err != nil {
		return "", err
	}
	return newest(dir)
}

func newest(dir *migrate.MemDir) (string, error) {
	known, err := dir.Files()
	if err != nil {
		return "", err
	}
	if len(known) == 0 {
		return "", errors.New("no migrations")
	}
	return known[len(known)-1].Version(), nil
}

// Sum is a short name for the whole content of a dialect's files, the same only for the same files.
func Sum(d dburl.Dialect) (string, error) {
	dir, err := open(d)
	if err != nil {
		return "", err
	}
	sums, err := dir.Checksum()
	if err != nil {
		return "", err
	}
	whole := sha256.Sum256([]byte(sums.Sum()))
	return hex.EncodeToString(whole[:8]), nil
}

// open reads the embedded folder of a dialect and checks it against its sum file.
func open(d dburl.Dialect) (*migrate.MemDir, error) {
	entries, err := fs.ReadDir(files, string(d))
	if err != nil {
		return nil, err
	}
	dir := &migrate.MemDir{}
	for _, e := range entries {
		text, err := files.ReadFile(string(d) + "/" + e.Name())
		if err != nil {
			return nil, err
		}
		if err := dir.WriteFile(e.Name(), text); err != nil {
			return nil, err
		}
	}
	if err := migrate.Validate(dir); err != nil {
		return nil, fmt.Errorf("migrations of %s: %w", d, err)
	}
	return dir, nil
}
