package demo

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/migrate"
	"aftercare/ent/testdb"
	"aftercare/server/say"
)

// tuesday is the day of the tests' demo, an ordinary working day, and the desk's clock on it.
var tuesday = time.Date(2026, 5, 12, 2, 5, 0, 0, time.UTC)

func open(t *testing.T, url dburl.URL, now time.Time) *desk.Desk {
	t.Helper()
	store, err := ent.Open(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return desk.New(store, func() time.Time { return now }, desk.PhoneKeys{Key: []byte("test key of 32 bytes for phones!")}, true)
}

func fill(t *testing.T, url dburl.URL, o Options) *desk.Desk {
	t.Helper()
	d := open(t, url, tuesday)
	if err := Fill(context.Background(), d, o); err != nil {
		t.Fatal(err)
	}
	return d
}

// An id, wherever it stands; positions, hashes and signs of life are of the moment, too.
var (
	anID    = regexp.MustCompile(`\b[a-z]{2}_[0-9A-HJKMNP-TV-Z]{26}\b`)
	ofNow   = []string{"position", "password_hash", "heartbeat_at"}
	passing = []string{"sweep_runs", "markers"}
)

// content is a digest of every table without what is of the moment.
func content(t *testing.T, d *desk.Desk) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, table := range migrate.Tables {
		if slices.Contains(passing, table.Name) {
			continue
		}
		rows, err := d.Store.Read.Query("SELECT * FROM " + table.Name)
		if err != nil {
			t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for rows.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new([]byte)
			}
			if err := rows.Scan(values...); err != nil {
				t.Fatal(err)
			}
			var b strings.Builder
			for i, c := range columns {
				if !slices.Contains(ofNow, c) {
					fmt.Fprintf(&b, "%s=%s|", c, anID.ReplaceAll(*values[i].(*[]byte), []byte("ID")))
				}
			}
			lines = append(lines, b.String())
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
		slices.Sort(lines)
		sum := sha256.Sum256([]byte(strings.Join(lines, "\n")))
		out[table.Name] = fmt.Sprint(len(lines), " ", hex.EncodeToString(sum[:8]))
	}
	return out
}

func TestTheSameSeedMakesTheSameHospital(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		one := content(t, fill(t, url, Options{Customers: 60, Seed: 7}))
		other := testdb.SQLite
		if url.Dialect == dburl.MySQL {
			other = testdb.MySQL
		}
		two := content(t, fill(t, other(t), Options{Customers: 60, Seed: 7}))
		for table, sum := range one {
			if two[table] != sum {
				t.Errorf("%s: %s and %s", table, sum, two[table])
			}
		}
		third := content(t, fill(t, other(t), Options{Customers: 60, Seed: 8}))
		if third["appointments"] == one["appointments"] {
			t.Error("another seed made the same appointments")
		}
	})
}

func TestOnlyAnEmptyDatabaseIsFilled(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		d := fill(t, url, Options{Customers: 50})
		before := content(t, d)
		err := Fill(context.Background(), d, Options{Customers: 50})
		var refusal *say.Error
		if !errors.As(err, &refusal) || !strings.Contains(refusal.In("en"), "not empty") {
			t.Errorf("the second time: %v", err)
		}
		for table, sum := range content(t, d) {
			if before[table] != sum {
				t.Errorf("the refusal changed %s", table)
			}
		}
	})
}

func TestSizesThatAreRefused(t *testing.T) {
	for _, n := range []int{1, -5, most + 1} {
		d := open(t, testdb.SQLite(t), tuesday)
		err := Fill(context.Background(), d, Options{Customers: n})
		var refusal *say.Error
		if !errors.As(err, &refusal) {
			t.Errorf("%d customers: %v", n, err)
		}
	}
}
