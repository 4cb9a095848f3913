package migrations_test

import (
	"database/sql"
	"errors"
	"strings"
	"testing"

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/ent/testdb"
)

func TestDatabasesThatAreNotOursOrNotOfOurTimeAreRefused(t *testing.T) {
	for _, c := range []struct {
		name, change string
		empty        bool
		want         error
	}{
		{name: "a revision of a newer program", want: migrations.ErrNewer,
			change: "UPDATE schema_revisions SET version = '99990101000000' WHERE version = LAST"},
		{name: "a newer revision that was begun only", want: migrations.ErrNewer,
			change: "UPDATE schema_revisions SET version = '99990101000000', applied = 0 WHERE version = LAST"},
		{name: "a revision between ours", want: migrations.ErrChanged,
			change: "UPDATE schema_revisions SET version = '20000101000000' WHERE version = LAST"},
		{name: "an applied file that was edited since", want: migrations.ErrChanged,
			change: "UPDATE schema_revisions SET hash = 'h1:other'"},
		{name: "tables without revisions", want: migrations.ErrForeign,
			change: "CREATE TABLE patients (id int)", empty: true},
		{name: "our tables after the revisions were deleted", want: migrations.ErrForeign,
			change: "DELETE FROM schema_revisions"},
	} {
		t.Run(c.name, func(t *testing.T) {
			each := testdb.Each
			if c.empty {
				each = testdb.EachEmpty
			}
			each(t, func(t *testing.T, u dburl.URL) {
				db := connect(t, u)
				must(t, db, strings.ReplaceAll(c.change, "LAST", last(t, db)))
				if _, err := migrations.Pending(t.Context(), db, u.Dialect); !errors.Is(err, c.want) {
					t.Errorf("asking what is pending: %v", err)
				}
				if n, err := migrations.Apply(t.Context(), db, u.Dialect, quiet); !errors.Is(err, c.want) || n != 0 {
					t.Errorf("applied %d, %v", n, err)
				}
			})
		})
	}
}

// last is the newest revision as a literal, ” in a database without revisions.
func last(t *testing.T, db *sql.DB) string {
	t.Helper()
	var version sql.NullString
	if err := db.QueryRow("SELECT MAX(version) FROM schema_revisions").Scan(&version); err != nil {
		return "''"
	}
	return "'" + version.String + "'"
}
