package backup

import (
	"archive/tar"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"aftercare/ent/parts"
)

// Target is where Restore puts things. Neither may be there: a database file, and a folder that is missing
// or empty.
type Target struct{ Database, Files string }

// Restore brings an archive back. keys are tried in turn, so that a backup from before a change of keys
// opens as well. The files and then the database appear under their names only when the archive was read to its end, fits its
// manifest and is sound. One that was killed at any moment can be run again: what it left is swept, also the
// files folder that had its name already.
func Restore(ctx context.Context, from string, keys []string, to Target) (m Manifest, err error) {
	if err := errors.Join(Sweep(to), vacant(to)); err != nil {
		return m, err
	}
	in, err := os.Open(from)
	if err != nil {
		return m, err
	}
	defer func() { err = errors.Join(err, in.Close()) }()
	plain, err := opened(in, keys)
	if err != nil {
		return m, err
	}
	part, err := parts.File(to.Database)
	if err != nil {
		return m, err
	}
	defer func() { err = errors.Join(err, part.Remove()) }()
	files, err := parts.Folder(to.Files)
	if err != nil {
		return m, err
	}
	defer func() { err = errors.Join(err, files.Remove()) }()
	got, err := unpack(reading{stopping{ctx, plain}}, part, files.Name())
	if err = errors.Join(err, part.Sync()); err != nil {
		return m, err
	}
	if got.Size != got.size || got.Sha256 != got.sum || got.Manifest.Files != got.files {
		return m, ErrDamaged
	}
	if err := sound(ctx, part.Name()); err != nil {
		return m, err
	}
	return got.Manifest, appear(part.Name(), files.Name(), to)
}

// appear gives database and files their names. Between the two the files carry a mark, by which the next
// restore knows that they belong to no database.
func appear(database, files string, to Target) error {
	if err := os.WriteFile(filepath.Join(files, unfinished), nil, 0o600); err != nil {
		return err
	}
	if err := syncFolder(files); err != nil {
		return err
	}
	if err := os.Rename(files, to.Files); err != nil { // an empty folder of that name is replaced
		return err
	}
	err := syncFolder(filepath.Dir(to.Files))
	if err == nil {
		err = os.Link(database, to.Database)
	}
	if err != nil {
		return errors.Join(err, os.RemoveAll(to.Files))
	}
	if err := syncFolder(filepath.Dir(to.Database)); err != nil {
		return err
	}
	return os.Remove(filepath.Join(to.Files, unfinished))
}

// unfinished lies in a files folder that was restored and whose database is not known to be there yet.
const unfinished = "restore-unfinished"

// Sweep removes what a killed backup, restore or migration left beside a database and its files folder, and
// nothing that one at work needs. Whoever opens an installation for work does it first: the mark of a restore
// that was killed at its very end has to be gone before there are files that no backup holds.
func Sweep(to Target) error {
	if err := errors.Join(parts.Sweep(to.Database), parts.Sweep(to.Files)); err != nil {
		return err
	}
	mark := filepath.Join(to.Files, unfinished)
	if _, err := os.Lstat(mark); err != nil {
		return nil // as nearly always
	}
	if free, err := parts.Free(to.Files); err != nil || !free {
		return err
	}
	if _, err := os.Lstat(to.Database); errors.Is(err, fs.ErrNotExist) {
		return os.RemoveAll(to.Files)
	}
	return os.Remove(mark)
}

func vacant(to Target) error {
	if _, err := os.Lstat(to.Database); err == nil {
		return ErrThere
	}
	if entries, err := os.ReadDir(to.Files); err == nil && len(entries) > 0 {
		return ErrThere
	}
	return nil
}

// reading calls whatever goes wrong while the sealed bytes are read by its name: they are not what was written.
type reading struct{ stopping }

func (r reading) Read(p []byte) (int, error) {
	n, err := r.stopping.Read(p)
	if err != nil && !errors.Is(err, io.EOF) && r.ctx.Err() == nil {
		err = errors.Join(ErrDamaged, err)
	}
	return n, err
}

// unpacked is what came out beside what the manifest says.
type unpacked struct {
	Manifest
	size  int64
	sum   string
	files int
}

func unpack(in io.Reader, database io.Writer, files string) (u unpacked, err error) {
	zipped, err := gzip.NewReader(in)
	if err != nil {
		return u, errors.Join(ErrDamaged, err)
	}
	r := tar.NewReader(zipped)
	for {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return u, nil
		}
		if err != nil {
			return u, errors.Join(ErrDamaged, err)
		}
		if err := u.take(r, h, database, files); err != nil {
			return u, err
		}
	}
}

// take puts one entry in its place; one of an unknown name is no archive of ours.
func (u *unpacked) take(r io.Reader, h *tar.Header, database io.Writer, files string) (err error) {
	name, file := strings.CutPrefix(h.Name, filesEntry)
	switch {
	case h.Name == databaseEntry:
		sum := sha256.New()
		u.size, err = io.Copy(io.MultiWriter(database, sum), r)
		u.sum = hex.EncodeToString(sum.Sum(nil))
	case h.Name == manifestEntry:
		err = json.NewDecoder(r).Decode(&u.Manifest)
	case file && fileForm.MatchString(name):
		u.files++
		err = keep(r, filepath.Join(files, name))
	default:
		return ErrDamaged
	}
	return err
}

func keep(r io.Reader, path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, r)
	return errors.Join(err, f.Sync(), f.Close())
}
