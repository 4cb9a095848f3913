package migrations_test

import (
	"strings"
	"testing"

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/ent/testdb"
)

const (
	first  = "1_init.sql"
	second = "2_more.sql"
	start  = "CREATE TABLE a (id int PRIMARY KEY);\nCREATE TABLE b (id int PRIMARY KEY, a_id int, CONSTRAINT b_a FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE);\n"
	wrong  = "CREATE TABLE c (id int PRIMARY KEY);\nCREATE TABLE d (id int PRIMARY KEY);\nINSERT INTO nowhere VALUES (1);\n"
	mended = "CREATE TABLE c (id int PRIMARY KEY);\nCREATE TABLE d (id int PRIMARY KEY);\nCREATE TABLE e (id int PRIMARY KEY);\n"
)

func TestABrokenFileCanBeMendedAndContinued(t *testing.T) {
	testdb.EachEmpty(t, func(t *testing.T, u dburl.URL) {
		db := connect(t, u)
		_, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start, second, wrong), quiet)
		if err == nil || !strings.Contains(err.Error(), "nowhere") {
			t.Fatal(err)
		}
		want := 1 // files left
		if u.Dialect == dburl.SQLite {
			want = 2 // all or nothing
		}
		n, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start, second, mended), quiet)
		if err != nil || n != want {
			t.Fatalf("applied %d, %v", n, err)
		}
		must(t, db, "INSERT INTO a VALUES (1)", "INSERT INTO c VALUES (1)", "INSERT INTO d VALUES (1)", "INSERT INTO e VALUES (1)")
		if broken := number(t, db, "SELECT count(*) FROM schema_revisions WHERE error <> '' OR applied < total"); broken != 0 {
			t.Error("a revision still says it failed")
		}
	})
}

func TestAKillBetweenAStatementAndItsNoteIsContinued(t *testing.T) {
	for _, c := range []struct{ name, statement string }{
		{"a table", "CREATE TABLE z (id int PRIMARY KEY)"},
		{"a column", "ALTER TABLE a ADD COLUMN x int"},
		{"an index", "CREATE INDEX b_by_a ON b (a_id, id)"},
		{"a foreign key", "ALTER TABLE b ADD CONSTRAINT again FOREIGN KEY (id) REFERENCES a (id)"},
		{"a table dropped", "DROP TABLE b"},
		{"a column dropped", "ALTER TABLE a DROP COLUMN y"},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := testdb.EmptyMySQL(t)
			db := connect(t, u)
			begin := "ALTER TABLE a ADD COLUMN y int;\n"
			if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start, second, begin+"INSERT INTO nowhere VALUES (1);\n"), quiet); err == nil {
				t.Fatal("a wrong statement did not fail")
			}
			must(t, db, c.statement) // done, but not noted
			whole := folder(t, first, start, second, begin+c.statement+";\nCREATE TABLE last (id int PRIMARY KEY);\n")
			if n, err := migrations.ApplyDir(t.Context(), db, u.Dialect, whole, quiet); err != nil || n != 1 {
				t.Fatalf("applied %d, %v", n, err)
			}
			must(t, db, "INSERT INTO last VALUES (1)")
		})
	}
}

func TestATableInTheWayIsNotForgivenOtherwise(t *testing.T) {
	u := testdb.EmptyMySQL(t)
	db := connect(t, u)
	if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start), quiet); err != nil {
		t.Fatal(err)
	}
	must(t, db, "CREATE TABLE c (other varchar(10))")
	if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start, second, mended), quiet); err == nil {
		t.Fatal("a table of another shape was taken for ours")
	}
}

const rebuild = "PRAGMA foreign_keys = off;\nCREATE TABLE new_a (id int PRIMARY KEY, x int);\nINSERT INTO new_a (id) SELECT id FROM a;\nDROP TABLE a;\nALTER TABLE new_a RENAME TO a;\nPRAGMA foreign_keys = on;\n"

func TestARebuiltTableOnSQLiteKeepsItsChildren(t *testing.T) {
	u := testdb.EmptySQLite(t)
	db := connect(t, u)
	if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start), quiet); err != nil {
		t.Fatal(err)
	}
	must(t, db, "INSERT INTO a VALUES (1)", "INSERT INTO b VALUES (1, 1)")
	if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start, second, rebuild), quiet); err != nil {
		t.Fatal(err)
	}
	if n := number(t, db, "SELECT count(*) FROM b"); n != 1 {
		t.Errorf("%d children left", n)
	}
	if n := number(t, db, "PRAGMA foreign_keys"); n != 1 {
		t.Error("foreign keys stay off for whoever gets the connection next")
	}
}

func TestAMigrationThatOrphansRowsIsUndone(t *testing.T) {
	u := testdb.EmptySQLite(t)
	db := connect(t, u)
	if _, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start), quiet); err != nil {
		t.Fatal(err)
	}
	must(t, db, "INSERT INTO a VALUES (1)", "INSERT INTO b VALUES (1, 1)")
	_, err := migrations.ApplyDir(t.Context(), db, u.Dialect, folder(t, first, start, second, "DELETE FROM a;\n"), quiet)
	if err == nil || !strings.Contains(err.Error(), "row 1 of b has no a") {
		t.Fatal(err)
	}
	if n := number(t, db, "SELECT count(*) FROM a"); n != 1 {
		t.Error("the migration was not undone")
	}
}
