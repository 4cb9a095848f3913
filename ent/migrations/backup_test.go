package migrations_test

import (
	"os"
	"path/filepath"
	"testing"

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/ent/testdb"
)

func TestAFileIsCopiedBeforeItIsMigrated(t *testing.T) {
	u := testdb.EmptySQLite(t)
	db := connect(t, u)
	both := folder(t, first, start, second, mended)
	if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start), quiet); err != nil {
		t.Fatal(err)
	}
	must(t, db, "INSERT INTO a VALUES (42)")
	name := u.Path + ".before-2.bak"
	if err := os.WriteFile(name, []byte("an older copy"), 0o644); err != nil {
		t.Fatal(err)
	}
	copied, err := migrations.BackupDir(t.Context(), db, u.Path, both)
	if err != nil || copied != name {
		t.Fatalf("copied to %q, %v", copied, err)
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v: patients' data readable by others", info.Mode(), err)
	}
	if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, both, quiet); err != nil {
		t.Fatal(err)
	}
	back, err := dburl.Parse("sqlite:" + name)
	if err != nil {
		t.Fatal(err)
	}
	old := connect(t, back)
	if level, err := migrations.Level(t.Context(), old, u.Dialect); err != nil || level != "1" {
		t.Errorf("the copy is at level %q, %v", level, err)
	}
	if id := number(t, old, "SELECT id FROM a"); id != 42 {
		t.Errorf("the copy holds %d", id)
	}
	onlyThese(t, u, "aftercare.db", "aftercare.db.before-2.bak")
}

func TestNothingIsCopiedWithoutNeed(t *testing.T) {
	for name, make := range map[string]func(testing.TB) dburl.URL{
		"an empty database": testdb.EmptySQLite, "a database that is up to date": testdb.SQLite,
	} {
		t.Run(name, func(t *testing.T) {
			u := make(t)
			if copied, err := migrations.BackupSQLite(t.Context(), connect(t, u), u.Path); err != nil || copied != "" {
				t.Fatalf("copied to %q, %v", copied, err)
			}
			onlyThese(t, u, "aftercare.db")
		})
	}
}

func TestAFailedCopyLeavesNothingAndSaysWhy(t *testing.T) {
	u := testdb.EmptySQLite(t)
	db := connect(t, u)
	if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start), quiet); err != nil {
		t.Fatal(err)
	}
	elsewhere := filepath.Join(t.TempDir(), "no such folder", "aftercare.db")
	if copied, err := migrations.BackupDir(t.Context(), db, elsewhere, folder(t, first, start, second, mended)); err == nil || copied != "" {
		t.Fatalf("copied to %q, %v", copied, err)
	}
	onlyThese(t, u, "aftercare.db")
}

// onlyThese are the files beside the database; those of an open connection do not count.
func onlyThese(t *testing.T, u dburl.URL, want ...string) {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(filepath.Dir(u.Path), "*"))
	if err != nil {
		t.Fatal(err)
	}
	allowed := map[string]bool{}
	for _, w := range want {
		for _, suffix := range []string{"", "-wal", "-shm"} {
			allowed[w+suffix] = true
		}
	}
	for _, f := range found {
		if !allowed[filepath.Base(f)] {
			t.Error("left behind:", f)
		}
	}
}
