// Package parts keeps files that are being written apart from those that are done: each has the name of what
// it becomes with a mark and a number, is readable by its owner alone, and is locked while its writer lives.
// What a killed writer left is not locked any more and can be swept; it may hold everything that the database
// holds, in plain text. It never touches a file that somebody is writing or that is called otherwise.
package parts

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"golang.org/x/sys/unix"
)

// Part is a file or folder that is being written. It stays locked until it is closed.
type Part struct {
	*os.File
}

// File makes an empty file beside path.
func File(path string) (Part, error) { return locked(path, createFile) }

// Folder makes an empty folder beside path.
func Folder(path string) (Part, error) { return locked(path, createFolder) }

// Remove takes the part away, unless it has got another name, and unlocks it.
func (p Part) Remove() error {
	return errors.Join(os.RemoveAll(p.Name()), remove(p.Name()+journal), p.Close())
}

const (
	mark    = ".part-"
	journal = "-journal" // what SQLite may write beside a copy
	tries   = 5
)

// number is what follows the mark. Copies were marked otherwise before.
var number = regexp.MustCompile(`^\.(part|copy)-[0-9]+$`)

func createFile(dir, pattern string) (*os.File, error) { return os.CreateTemp(dir, pattern) } // 0600

func createFolder(dir, pattern string) (*os.File, error) {
	name, err := os.MkdirTemp(dir, pattern) // 0700
	if err != nil {
		return nil, err
	}
	return os.Open(name)
}

// locked makes a part. A sweep that came between making and locking has taken it away; then there is another.
func locked(path string, create func(dir, pattern string) (*os.File, error)) (Part, error) {
	for range tries {
		f, err := create(filepath.Dir(path), filepath.Base(path)+mark+"*")
		if errors.Is(err, fs.ErrNotExist) && exists(filepath.Dir(path)) {
			continue
		}
		if err != nil {
			return Part{}, err
		}
		if lock(f) && same(f) {
			return Part{f}, nil
		}
		if err := f.Close(); err != nil {
			return Part{}, err
		}
	}
	return Part{}, errors.New("parts: " + path + " is swept again and again")
}

// Sweep removes what killed writers left beside path.
func Sweep(path string) error {
	entries, err := os.ReadDir(filepath.Dir(path))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		rest, ours := strings.CutPrefix(e.Name(), filepath.Base(path))
		if !ours || !number.MatchString(rest) || !e.Type().IsRegular() && !e.IsDir() {
			continue
		}
		if err := take(filepath.Join(filepath.Dir(path), e.Name())); err != nil {
			return err
		}
	}
	return nil
}

// Free tells whether nobody is writing the file or folder.
func Free(path string) (bool, error) {
	f, err := os.Open(path)
	if err != nil {
		return false, err
	}
	free := lock(f)
	return free, f.Close()
}

// take removes one that nobody writes.
func take(name string) error {
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if !lock(f) {
		return f.Close()
	}
	return Part{f}.Remove()
}

func lock(f *os.File) bool { return unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) == nil }

// same tells whether the open file is still the one of that name.
func same(f *os.File) bool {
	open, err1 := f.Stat()
	named, err2 := os.Lstat(f.Name())
	return err1 == nil && err2 == nil && os.SameFile(open, named)
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

func remove(name string) error {
	if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
