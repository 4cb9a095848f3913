package main

import (
	"testing"

	"entgo.io/ent/dialect"

	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func TestTheMigrationsReplayedFromEmptyGiveTheTablesOfTheSchema(t *testing.T) {
	t.Chdir("../../..")
	testdb.EachEmpty(t, func(t *testing.T, u dburl.URL) {
		name := dialect.SQLite
		if u.Dialect == dburl.MySQL {
			name = dialect.MySQL
		}
		missing, err := plan(t.Context(), u, name, "29990101000000", "missing")
		if err != nil {
			t.Fatal(err)
		}
		if missing != nil {
			t.Errorf("run go run ./ent/migrations/diff NAME; missing:\n%s", missing)
		}
	})
}
