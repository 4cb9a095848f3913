package verify_test

import (
	"database/sql"
	"slices"
	"strings"
	"testing"

	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
	"aftercare/ent/verify"
)

// loose runs statements that the database would refuse, as a careless hand or a bad restore leaves them.
func loose(t *testing.T, db *sql.DB, d dburl.Dialect, statements ...string) {
	t.Helper()
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	off, on := "SET FOREIGN_KEY_CHECKS = 0", "SET FOREIGN_KEY_CHECKS = 1"
	if d == dburl.SQLite {
		off, on = "PRAGMA foreign_keys = 0", "PRAGMA foreign_keys = 1"
	}
	for _, s := range slices.Concat([]string{off}, statements, []string{on}) {
		if _, err := conn.ExecContext(t.Context(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func found(t *testing.T, db *sql.DB, d dburl.Dialect) (list []string) {
	t.Helper()
	results, err := verify.All(t.Context(), db, d)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range results {
		if r.Found > 0 {
			list = append(list, r.Name+": "+strings.Join(r.Examples, " "))
		}
	}
	return list
}

func TestContradictionsAreFoundByName(t *testing.T) {
	const event = "INSERT INTO events (id, hospital_id, stream, seq, position, at, kind, complaint_id) VALUES "
	for _, c := range []struct {
		name string
		do   []string
		want []string
	}{
		{"a database as it was made holds none", nil, nil},
		{"a stream that begins at two", []string{event + "('ev_1', 'ho_1', 'cu_1', 2, NULL, '2026-01-01 00:00:00', 'k', NULL)"}, []string{"stream: cu_1", "events.hospital_id: ho_1"}},
		{"a position that nobody gave", []string{event + "('ev_1', 'ho_1', 'cu_1', 1, 3, '2026-01-01 00:00:00', 'k', NULL)"}, []string{"positions: 3", "events.hospital_id: ho_1"}},
		{"an event of no case", []string{event + "('ev_1', 'ho_1', 'cm_1', 1, 1, '2026-01-01 00:00:00', 'k', 'cm_1')"}, []string{"events of cases: ev_1", "events.hospital_id: ho_1"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			testdb.Each(t, func(t *testing.T, u dburl.URL) {
				write, read, err := ent.Pools(t.Context(), u)
				if err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { write.Close(); read.Close() })
				loose(t, write, u.Dialect, c.do...)
				got := found(t, read, u.Dialect)
				slices.Sort(got)
				slices.Sort(c.want)
				if !slices.Equal(got, c.want) {
					t.Errorf("found %q, want %q", got, c.want)
				}
			})
		})
	}
}

func TestAMissingIndexIsNamedByWhatItHolds(t *testing.T) {
	testdb.Each(t, func(t *testing.T, u dburl.URL) {
		write, read, err := ent.Pools(t.Context(), u)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { write.Close(); read.Close() })
		drop := "DROP INDEX event_stream_seq"
		if u.Dialect == dburl.MySQL {
			drop += " ON events"
		}
		loose(t, write, u.Dialect, drop)
		if got := found(t, read, u.Dialect); !slices.Equal(got, []string{"schema: events(stream,seq)"}) {
			t.Errorf("found %q", got)
		}
	})
}
