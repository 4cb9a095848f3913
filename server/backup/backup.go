// Package backup makes one sealed file of a SQLite installation, its database and its uploaded files, and
// brings it back. The copy of the database is whole even while others write, and is checked before it is
// kept. The file is compressed and encrypted (age) with a key derived from the installation's master keys,
// which are never in it: they are kept apart, and without them the file is noise.
//
// It never overwrites anything: neither an older backup nor a database that is there.
package backup

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"filippo.io/age"

	"aftercare/ent/parts"
)

// Manifest is what an archive says of itself, in its last entry: whoever reads that far has read it whole.
type Manifest struct {
	MadeAt  time.Time `json:"madeAt"`  // real time, UTC
	Level   string    `json:"level"`   // migration level of the database
	Size    int64     `json:"size"`    // of the database, bytes
	Sha256  string    `json:"sha256"`  // of the database, hexadecimal
	Files   int       `json:"files"`   // uploaded files
	Program string    `json:"program"` // version that made it
}

// Refusals.
var (
	ErrThere   = errors.New("backup: the target exists already")
	ErrKeys    = errors.New("backup: none of the keys opens this file")
	ErrDamaged = errors.New("backup: the file is damaged or not whole")
)

// workFactor of scrypt is low, because what goes in is a key of 256 bits and not a person's word.
const workFactor = 10

// Source is what Write copies.
type Source struct {
	DB    *sql.DB // any open connection to the database
	Path  string  // of the database file
	Files string  // folder of uploaded files; need not exist
}

// Write makes the archive. m comes back with size, sum and number of files filled in.
func Write(ctx context.Context, from Source, to, key string, m Manifest) (_ Manifest, err error) {
	if _, err := os.Lstat(to); err == nil {
		return m, ErrThere
	}
	if err := errors.Join(Sweep(Target{Database: from.Path, Files: from.Files}), parts.Sweep(sealing(to))); err != nil {
		return m, err
	}
	copied, err := snapshot(ctx, from)
	if err != nil {
		return m, err
	}
	defer func() { err = errors.Join(err, copied.Close()) }()
	part, err := parts.File(sealing(to))
	if err != nil {
		return m, err
	}
	defer func() { err = errors.Join(err, part.Remove()) }()
	if err := sealed(part, key, func(w io.Writer) error { m, err = pack(ctx, w, copied.File, from.Files, m); return err }); err != nil {
		return m, err
	}
	if err := part.Sync(); err != nil {
		return m, err
	}
	if err := os.Link(part.Name(), to); err != nil { // fails where the name has been taken meanwhile
		return m, err
	}
	return m, syncFolder(filepath.Dir(to))
}

// sealing is what a backup is called while it is written: the same for all in a folder, so that the next one
// sweeps what a killed one left, whatever it was to be called.
func sealing(to string) string { return filepath.Join(filepath.Dir(to), "aftercare-backup") }

// snapshot copies the database beside itself and asks SQLite whether the copy is sound. The copy, which is in
// plain text, has no name any more and is gone when it is closed, by whomever.
func snapshot(ctx context.Context, from Source) (_ parts.Part, err error) {
	part, err := parts.File(from.Path)
	if err != nil {
		return part, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, part.Remove())
		}
	}()
	if _, err := from.DB.ExecContext(ctx, "VACUUM INTO ?", part.Name()); err != nil {
		return part, fmt.Errorf("copying the database: %w", err)
	}
	if err := sound(ctx, part.Name()); err != nil {
		return part, err
	}
	return part, os.Remove(part.Name())
}

// sound asks SQLite about a file that nobody else has open.
func sound(ctx context.Context, path string) (err error) {
	u := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: "mode=ro"}
	db, err := sql.Open("sqlite", u.String())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var said string
	if err := db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&said); err != nil {
		return errors.Join(ErrDamaged, err)
	}
	if said != "ok" {
		return fmt.Errorf("%w: %s", ErrDamaged, said)
	}
	return nil
}

// sealed gives write a stream whose bytes reach out encrypted.
func sealed(out io.Writer, key string, write func(io.Writer) error) error {
	to, err := age.NewScryptRecipient(key)
	if err != nil {
		return err
	}
	to.SetWorkFactor(workFactor)
	w, err := age.Encrypt(out, to)
	if err != nil {
		return err
	}
	return errors.Join(write(w), w.Close())
}

// opened gives the bytes that were sealed with one of the keys.
func opened(in io.Reader, keys []string) (io.Reader, error) {
	var ids []age.Identity
	for _, k := range keys {
		id, err := age.NewScryptIdentity(k)
		if err != nil {
			return nil, err
		}
		id.SetMaxWorkFactor(workFactor)
		ids = append(ids, id)
	}
	r, err := age.Decrypt(in, ids...)
	var none *age.NoIdentityMatchError
	if errors.As(err, &none) {
		return nil, ErrKeys
	}
	if err != nil {
		return nil, errors.Join(ErrDamaged, err)
	}
	return r, nil
}

func syncFolder(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
