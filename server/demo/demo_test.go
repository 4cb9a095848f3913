package demo

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/domain/workday"
	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func open(t *testing.T, url dburl.URL) *desk.Desk {
	t.Helper()
	store, err := ent.Open(context.Background(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return desk.New(store, time.Now, desk.PhoneKeys{Key: []byte("test key of 32 bytes for phones!")}, true)
}

var day = workday.Date{Year: 2026, Month: time.May, Day: 13}

func TestScratchSpeed(t *testing.T) {
	n, _ := strconv.Atoi(os.Getenv("N"))
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		d := open(t, url)
		start := time.Now()
		if err := Fill(context.Background(), d, Options{Customers: n, Until: day}); err != nil {
			t.Fatal(err)
		}
		took := time.Since(start)
		total := 0
		for _, table := range []string{"customers", "customer_phones", "customer_terms", "customer_accesses", "consent_entries", "appointments", "visits", "visit_procedures", "leads", "complaints", "complaint_clocks", "callbacks", "callback_origins", "callback_attempts", "events", "event_texts"} {
			var c int
			if err := d.Store.Read.QueryRow("SELECT COUNT(*) FROM " + table).Scan(&c); err != nil {
				t.Fatal(err)
			}
			total += c
			fmt.Printf("%s=%d ", table, c)
		}
		fmt.Printf("\n%s: %d customers %v, %d rows, %.0f rows/s %.0f customers/s\n", t.Name(), n, took, total, float64(total)/took.Seconds(), float64(n)/took.Seconds())
		for _, q := range []string{
			"SELECT status, COUNT(*) FROM appointments GROUP BY status", "SELECT stored_state, COUNT(*) FROM callbacks GROUP BY stored_state",
			"SELECT state, COUNT(*) FROM complaints GROUP BY state", "SELECT tier, COUNT(*) FROM customers GROUP BY tier", "SELECT purpose, COUNT(*) FROM callbacks GROUP BY purpose",
			"SELECT purpose, COUNT(*) FROM callbacks WHERE open GROUP BY purpose", "SELECT state, COUNT(*) FROM leads GROUP BY state", "SELECT state, COUNT(*) FROM complaint_clocks GROUP BY state",
		} {
			rows, err := d.Store.Read.Query(q)
			if err != nil {
				t.Fatal(err)
			}
			for rows.Next() {
				var a string
				var c int
				_ = rows.Scan(&a, &c)
				fmt.Printf("%s=%d ", a, c)
			}
			fmt.Println()
		}
	})
}
