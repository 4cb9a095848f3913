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

func TestAnIndexThatIsMissingOrHasLostItsUniquenessIsNamedByWhatItHolds(t *testing.T) {
	drop := func(d dburl.Dialect, index, table string) string {
		if d == dburl.MySQL {
			return "DROP INDEX " + index + " ON " + table
		}
		return "DROP INDEX " + index
	}
	const once = "callbackorigin_rule_id_source_type_source_id_step_key_period"
	for _, c := range []struct {
		name string
		do   func(d dburl.Dialect) []string
		want []string
	}{
		{"an index is gone", func(d dburl.Dialect) []string { return []string{drop(d, "event_stream_seq", "events")} },
			[]string{"schema: events(stream,seq) UNIQUE"}},
		{"the index that makes a callback once is there and keeps nothing unique", func(d dburl.Dialect) []string {
			return []string{ // a reference of MariaDB asks for an index on its column at any time
				"CREATE INDEX meanwhile ON callback_origins (rule_id)", drop(d, once, "callback_origins"),
				"CREATE INDEX " + once + " ON callback_origins (rule_id, source_type, source_id, step_key, period)"}
		}, []string{"schema: callback_origins(rule_id,source_type,source_id,step_key,period) UNIQUE"}},
		{"a number of a case may be given twice", func(d dburl.Dialect) []string {
			return []string{drop(d, "complaint_case_no", "complaints"), "CREATE INDEX complaint_case_no ON complaints (case_no)"}
		}, []string{"schema: complaints(case_no) UNIQUE"}},
		{"a time may be rebooked twice", func(d dburl.Dialect) []string {
			name := "appointments_replaces_id_key"
			if d == dburl.MySQL {
				name = "replaces_id"
			}
			return []string{drop(d, name, "appointments")}
		}, []string{"schema: appointments(replaces_id) UNIQUE"}},
		{"one more index than expected is no finding", func(dburl.Dialect) []string {
			return []string{"CREATE UNIQUE INDEX mine ON complaints (case_no, id)"}
		}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			testdb.Each(t, func(t *testing.T, u dburl.URL) {
				write, read, err := ent.Pools(t.Context(), u)
				if err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { write.Close(); read.Close() })
				loose(t, write, u.Dialect, c.do(u.Dialect)...)
				if got := found(t, read, u.Dialect); !slices.Equal(got, c.want) {
					t.Errorf("found %q, want %q", got, c.want)
				}
			})
		})
	}
}

func TestAUniqueIndexOfSomeRowsIsNotEnough(t *testing.T) {
	u := testdb.SQLite(t) // MariaDB has no such index
	write, read, err := ent.Pools(t.Context(), u)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { write.Close(); read.Close() })
	loose(t, write, u.Dialect, "DROP INDEX event_stream_seq", "CREATE UNIQUE INDEX event_stream_seq ON events (stream, seq) WHERE seq > 5")
	if got := found(t, read, u.Dialect); !slices.Equal(got, []string{"schema: events(stream,seq) UNIQUE"}) {
		t.Errorf("found %q", got)
	}
}
