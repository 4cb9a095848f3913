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
	"regexp"
)

// Names of the entries: the database, then the files, then the manifest.
const (
	databaseEntry = "aftercare.db"
	filesEntry    = "files/"
	manifestEntry = "manifest.json"
)

// fileForm is how uploaded files are called; nothing else goes in or comes out.
var fileForm = regexp.MustCompile(`^fi_[0-9A-Z]{26}$`)

// pack writes the entries.
func pack(ctx context.Context, out io.Writer, database *os.File, files string, m Manifest) (Manifest, error) {
	zipped, err := gzip.NewWriterLevel(out, gzip.BestSpeed)
	if err != nil {
		return m, err
	}
	w := tar.NewWriter(zipped)
	if m.Size, m.Sha256, err = put(ctx, w, databaseEntry, database); err != nil {
		return m, err
	}
	entries, err := os.ReadDir(files)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return m, err
	}
	for _, e := range entries {
		if !fileForm.MatchString(e.Name()) {
			continue
		}
		err := putNamed(ctx, w, filesEntry+e.Name(), filepath.Join(files, e.Name()))
		if errors.Is(err, fs.ErrNotExist) {
			continue // housekeeping was faster
		}
		if err != nil {
			return m, err
		}
		m.Files++
	}
	text, err := json.Marshal(m)
	if err != nil {
		return m, err
	}
	if err := w.WriteHeader(&tar.Header{Name: manifestEntry, Mode: 0o600, Size: int64(len(text))}); err != nil {
		return m, err
	}
	_, err = w.Write(text)
	return m, errors.Join(err, w.Close(), zipped.Close())
}

// putNamed writes the file of a name.
func putNamed(ctx context.Context, w *tar.Writer, name, path string) (err error) {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	_, _, err = put(ctx, w, name, f)
	return err
}

// put writes one entry and gives its size and sum.
func put(ctx context.Context, w *tar.Writer, name string, f *os.File) (size int64, sum string, err error) {
	info, err := f.Stat()
	if err != nil {
		return 0, "", err
	}
	if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: info.Size(), ModTime: info.ModTime()}); err != nil {
		return 0, "", err
	}
	h := sha256.New()
	n, err := io.Copy(io.MultiWriter(w, h), stopping{ctx, f})
	return n, hex.EncodeToString(h.Sum(nil)), err
}

// stopping ends a copy when its context does.
type stopping struct {
	ctx context.Context
	r   io.Reader
}

func (s stopping) Read(p []byte) (int, error) {
	if err := s.ctx.Err(); err != nil {
		return 0, err
	}
	return s.r.Read(p)
}
