package backup_test

import (
	"bytes"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	_ "modernc.org/sqlite"

	"aftercare/server/backup"
)

const (
	key = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
	id1 = "fi_01ARZ3NDEKTSV4RRFFQ69G5FAV"
	id2 = "fi_01ARZ3NDEKTSV4RRFFQ69G5FAW"
)

// installation is a small database with two uploaded files and something else in their folder.
func installation(t *testing.T) backup.Source {
	t.Helper()
	dir := t.TempDir()
	path, files := filepath.Join(dir, "a b#?.db"), filepath.Join(dir, "files")
	db, err := sql.Open("sqlite", filepath.Join(dir, "plain.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	for _, s := range []string{"CREATE TABLE words (w TEXT)", "INSERT INTO words VALUES ('张敏 13800005678')"} {
		if _, err := db.Exec(s); err != nil {
			t.Fatal(err)
		}
	}
	write(t, filepath.Join(files, id1), "first")
	write(t, filepath.Join(files, id2), "second")
	write(t, filepath.Join(files, "part-123"), "half")
	return backup.Source{DB: db, Path: path, Files: files}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(text), 0o600)); err != nil {
		t.Fatal(err)
	}
}

func made(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "one.backup")
	m, err := backup.Write(t.Context(), installation(t), name, key, backup.Manifest{Level: "7"})
	if err != nil || m.Files != 2 || m.Size == 0 {
		t.Fatalf("%+v %v", m, err)
	}
	return name
}

func target(t *testing.T) backup.Target {
	dir := t.TempDir()
	return backup.Target{Database: filepath.Join(dir, "back.db"), Files: filepath.Join(dir, "files")}
}

func TestWhatWasBackedUpComesBack(t *testing.T) {
	to := target(t)
	m, err := backup.Restore(t.Context(), made(t), []string{"another " + key, key}, to)
	if err != nil || m.Level != "7" || m.Files != 2 {
		t.Fatalf("%+v %v", m, err)
	}
	db, err := sql.Open("sqlite", to.Database)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var w string
	if err := db.QueryRow("SELECT w FROM words").Scan(&w); err != nil || w != "张敏 13800005678" {
		t.Fatalf("%q %v", w, err)
	}
	text, err := os.ReadFile(filepath.Join(to.Files, id2))
	if err != nil || string(text) != "second" {
		t.Fatalf("%q %v", text, err)
	}
	if got := left(t, filepath.Dir(to.Database)); len(got) != 2 {
		t.Fatalf("left behind: %q", got)
	}
}

func TestTheFileSaysNothingWithoutItsKey(t *testing.T) {
	name := made(t)
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(raw, []byte("13800005678")) || bytes.Contains(raw, []byte("SQLite format")) {
		t.Error("the backup can be read")
	}
	if info, _ := os.Stat(name); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %o", info.Mode().Perm())
	}
	if _, err := backup.Restore(t.Context(), name, []string{strings.Repeat("f", 64)}, target(t)); !errors.Is(err, backup.ErrKeys) {
		t.Errorf("with another key: %v", err)
	}
}

func TestADamagedFileRestoresNothing(t *testing.T) {
	whole, err := os.ReadFile(made(t))
	if err != nil {
		t.Fatal(err)
	}
	for name, damage := range map[string]func([]byte) []byte{
		"cut in the middle": func(b []byte) []byte { return b[:len(b)/2] },
		"cut at the end":    func(b []byte) []byte { return b[:len(b)-1] },
		"one bit":           func(b []byte) []byte { b[len(b)-20] ^= 1; return b },
		"no backup at all":  func([]byte) []byte { return []byte("hello") },
		"empty":             func([]byte) []byte { return nil },
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "x")
			write(t, file, string(damage(bytes.Clone(whole))))
			to := target(t)
			if _, err := backup.Restore(t.Context(), file, []string{key}, to); !errors.Is(err, backup.ErrDamaged) {
				t.Errorf("%v", err)
			}
			if got := left(t, filepath.Dir(to.Database)); len(got) > 0 {
				t.Errorf("left behind: %q", got)
			}
		})
	}
}

func TestNothingIsOverwritten(t *testing.T) {
	name := made(t)
	if _, err := backup.Write(t.Context(), installation(t), name, key, backup.Manifest{}); !errors.Is(err, backup.ErrThere) {
		t.Errorf("backup over a backup: %v", err)
	}
	to := target(t)
	write(t, to.Database, "a database")
	if _, err := backup.Restore(t.Context(), name, []string{key}, to); !errors.Is(err, backup.ErrThere) {
		t.Errorf("restore over a database: %v", err)
	}
	other := target(t)
	write(t, filepath.Join(other.Files, id1), "mine")
	if _, err := backup.Restore(t.Context(), name, []string{key}, other); !errors.Is(err, backup.ErrThere) {
		t.Errorf("restore over files: %v", err)
	}
}

// left are the names in a folder.
func left(t *testing.T, dir string) []string {
	t.Helper()
	list, err := fs.Glob(os.DirFS(dir), "*")
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestABackupSweepsWhatAKilledOneLeft(t *testing.T) {
	from, to := installation(t), t.TempDir()
	write(t, from.Path+".copy-4711", "SQLite format 3")
	write(t, from.Path+".part-4711", "SQLite format 3")
	write(t, filepath.Join(to, "aftercare-backup.part-4711"), "noise")
	if _, err := backup.Write(t.Context(), from, filepath.Join(to, "one.backup"), key, backup.Manifest{}); err != nil {
		t.Fatal(err)
	}
	if got := left(t, filepath.Dir(from.Path)); !slices.Equal(got, []string{"files", "plain.db"}) {
		t.Errorf("beside the database: %q", got)
	}
	if got := left(t, to); !slices.Equal(got, []string{"one.backup"}) {
		t.Errorf("beside the backup: %q", got)
	}
}

func TestARestoreThatWasKilledCanBeRunAgain(t *testing.T) {
	name := made(t)
	for when, before := range map[string]func(to backup.Target){
		"while it read": func(to backup.Target) {
			write(t, to.Database+".part-1", "half a database")
			write(t, filepath.Join(to.Files+".part-2", id1), "first")
		},
		"between files and database": func(to backup.Target) {
			write(t, to.Database+".part-1", "a database")
			write(t, filepath.Join(to.Files, id1), "of another backup")
			write(t, filepath.Join(to.Files, "restore-unfinished"), "")
		},
	} {
		t.Run(when, func(t *testing.T) {
			to := target(t)
			before(to)
			if _, err := backup.Restore(t.Context(), name, []string{key}, to); err != nil {
				t.Fatal(err)
			}
			if got := left(t, filepath.Dir(to.Database)); !slices.Equal(got, []string{"back.db", "files"}) {
				t.Errorf("left behind: %q", got)
			}
			if got := left(t, to.Files); !slices.Equal(got, []string{id1, id2}) {
				t.Errorf("files: %q", got)
			}
			if text, _ := os.ReadFile(filepath.Join(to.Files, id1)); string(text) != "first" {
				t.Errorf("%q", text)
			}
		})
	}
}

func TestFilesOfADatabaseThatIsThereLoseTheMarkAndStay(t *testing.T) {
	to := target(t)
	write(t, to.Database, "a database")
	write(t, filepath.Join(to.Files, id1), "mine")
	write(t, filepath.Join(to.Files, "restore-unfinished"), "")
	if err := backup.Sweep(to); err != nil {
		t.Fatal(err)
	}
	if got := left(t, to.Files); !slices.Equal(got, []string{id1}) {
		t.Errorf("files: %q", got)
	}
	if err := os.Remove(to.Database); err != nil {
		t.Fatal(err)
	}
	if _, err := backup.Restore(t.Context(), made(t), []string{key}, to); !errors.Is(err, backup.ErrThere) {
		t.Errorf("over files without the mark: %v", err)
	}
}
