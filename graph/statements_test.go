package graph_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/driver"
	"aftercare/ent/testdb"
	"aftercare/graph"
)

// Lists of people and their times must cost the same number of statements however many rows there are.
func TestAListOfFiftyCostsTheStatementsOfOne(t *testing.T) {
	lists := map[string]string{
		"customers":    `{ customers(first: 100) { nodes { name phone conditionClass hidden owner { name } lastVisit { arrivedAt amount doctor { name } } related { name } phones { number whose } } pageInfo { hasNextPage } } }`,
		"search":       `{ customers(search: "陈", first: 100) { nodes { name birthDate } } }`,
		"appointments": `{ appointments(first: 100) { nodes { number customer { name phone hidden } doctor { name } department { name } replaces { number } } } }`,
		"drafts":       `{ drafts(first: 100) { nodes { kind recordName } } }`,
		"leads":        `{ leads(first: 100) { nodes { state customer { name phone tier } consultant { name } appointment { number } } } }`,
	}
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := newWorld(t, url)
		grow := func(n int) {
			for range n {
				w.visit("v")
				w.lead("l")
				w.kept(t, access.Supervisor, w.ids["l"])
				w.appointment("a", terms.AppointmentStatusBooked, 5*time.Hour)
			}
		}
		count := func(document string, least int) int64 {
			ctx, n := driver.Counting(graph.WithLoaders(access.With(context.Background(), access.From(w.f.As(access.Supervisor))), w.f.Desk))
			body, err := json.Marshal(w.execute(ctx, document, nil))
			if err != nil || strings.Contains(string(body), `"errors"`) {
				t.Fatalf("%s %v", body, err)
			}
			if rows := strings.Count(string(body), "},{"); rows+1 < least {
				t.Fatalf("%d rows, want at least %d: %s", rows+1, least, body)
			}
			return n.Load()
		}
		grow(1)
		one := map[string]int64{}
		for name, document := range lists {
			one[name] = count(document, 1)
		}
		grow(49)
		for name, document := range lists {
			if fifty := count(document, 50); fifty != one[name] {
				t.Errorf("%s: %d statements for fifty rows, %d for one", name, fifty, one[name])
			}
			t.Logf("%s: %d statements", name, one[name])
		}
	})
}
