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
	"os"
	"path/filepath"
	"strings"
)

// Target is where Restore puts things. Neither may be there: a database file, and a folder that is missing
// or empty.
type Target struct{ Database, Files string }

// Restore brings an archive back. keys are tried in turn, so that a backup from before a change of keys
// opens as well. The files and then the database appear under their names only when the archive was read to its end, fits its
// manifest and is sound.
func Restore(ctx context.Context, from string, keys []string, to Target) (m Manifest, err error) {
	if err := vacant(to); err != nil {
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
	part, err := os.CreateTemp(filepath.Dir(to.Database), filepath.Base(to.Database)+".part-*") // 0600
	if err != nil {
		return m, err
	}
	defer func() { _ = os.Remove(part.Name()) }()
	files, err := os.MkdirTemp(filepath.Dir(to.Files), filepath.Base(to.Files)+".part-*") // 0700
	if err != nil {
		return m, errors.Join(err, part.Close())
	}
	defer func() { _ = os.RemoveAll(files) }()
	got, err := unpack(reading{stopping{ctx, plain}}, part, files)
	if err = errors.Join(err, part.Sync(), part.Close()); err != nil {
		return m, err
	}
	if got.Size != got.size || got.Sha256 != got.sum || got.Manifest.Files != got.files {
		return m, ErrDamaged
	}
	if err := sound(ctx, part.Name()); err != nil {
		return m, err
	}
	if err := os.Rename(files, to.Files); err != nil { // an empty folder of that name is replaced
		return m, err
	}
	if err := os.Link(part.Name(), to.Database); err != nil {
		return m, err
	}
	return got.Manifest, syncFolder(filepath.Dir(to.Database))
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
