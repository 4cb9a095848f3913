package backup_test

import (
	"bytes"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
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
	if left, _ := os.ReadDir(filepath.Dir(to.Database)); len(left) != 2 {
		t.Fatalf("left behind: %v", left)
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
			if left, _ := os.ReadDir(filepath.Dir(to.Database)); len(left) > 0 {
				t.Errorf("left behind: %v", left)
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
