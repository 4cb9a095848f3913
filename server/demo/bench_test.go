package demo

import (
	"context"
	"os"
	"strconv"
	"testing"

	"aftercare/desk"
	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/migrate"
	"aftercare/ent/testdb"
)

// BenchmarkFill makes a hospital of 5,000 customers, or as many as AFTERCARE_BENCH_CUSTOMERS says, on each
// database, and tells rows and customers in a second.
func BenchmarkFill(b *testing.B) {
	n := 5000
	if text := os.Getenv("AFTERCARE_BENCH_CUSTOMERS"); text != "" {
		var err error
		if n, err = strconv.Atoi(text); err != nil {
			b.Fatal(err)
		}
	}
	for name, fresh := range map[string]func(testing.TB) dburl.URL{"SQLite": testdb.SQLite, "MySQL": testdb.MySQL} {
		b.Run(name, func(b *testing.B) {
			rows := 0
			for b.Loop() {
				b.StopTimer()
				store, err := ent.Open(context.Background(), fresh(b))
				if err != nil {
					b.Fatal(err)
				}
				d := desk.New(store, tuesday.UTC, desk.PhoneKeys{Key: []byte("test key of 32 bytes for phones!")}, true)
				b.StartTimer()
				if err := Fill(context.Background(), d, Options{Customers: n}); err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				for _, t := range migrate.Tables {
					var c int
					if err := store.Read.QueryRow("SELECT COUNT(*) FROM " + t.Name).Scan(&c); err != nil {
						b.Fatal(err)
					}
					rows += c
				}
				if err := store.Close(); err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
			}
			b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
			b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "customers/s")
		})
	}
}
