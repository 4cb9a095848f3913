package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

// Page by page a list gives every row once, in the order asked for; a row without a value stands last.
func TestPagesPutTogetherAreTheWholeListInEveryOrder(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		w := newWorld(t, url)
		for i, next := range []int{3, 0, 1, 1, 0, 2, 3} {
			create := w.f.Store.Client.Lead.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).SetCustomerID(w.f.Customer(fmt.Sprint("欧", i)).ID).
				SetChannel(terms.ChannelPhone).SetState(terms.LeadStateNew).SetConcern(fmt.Sprint(next))
			if next > 0 {
				create.SetNextContactAt(worldTime.Add(time.Duration(next) * time.Hour))
			}
			create.SaveX(w.f.Raw())
			w.appointment(fmt.Sprint("a", i), terms.AppointmentStatusBooked, time.Duration(next)*time.Hour)
		}
		for name, c := range map[string]struct{ field, order, value, want string }{
			"next contact":             {"leads", "orderBy: { field: NEXT_CONTACT_AT, direction: ASC }", "concern", "1 1 2 3 3 0 0"},
			"next contact, turned":     {"leads", "orderBy: { field: NEXT_CONTACT_AT, direction: DESC }", "concern", "3 3 2 1 1 0 0"},
			"customers by name":        {"customers", `search: "欧", direction: ASC`, "name", "欧0 欧1 欧2 欧3 欧4 欧5 欧6"},
			"customers by name turned": {"customers", `search: "欧", direction: DESC`, "name", "欧6 欧5 欧4 欧3 欧2 欧1 欧0"},
		} {
			if got := w.pages(t, c.field, c.order, c.value); got != c.want {
				t.Errorf("%s: %q, want %q", name, got, c.want)
			}
		}
		up := strings.Fields(w.pages(t, "appointments", "direction: ASC", "startsAt"))
		down := strings.Fields(w.pages(t, "appointments", "direction: DESC", "startsAt"))
		if len(up) < 7 || len(up) != len(down) {
			t.Fatalf("%d appointments, turned round %d", len(up), len(down))
		}
		for i := range up {
			if up[i] != down[len(down)-1-i] || i > 0 && up[i] < up[i-1] {
				t.Errorf("appointment %d: %s, turned round %s", i, up[i], down[len(down)-1-i])
			}
		}
	})
}

// pages reads a list two rows at a time and gives one value of each.
func (w *world) pages(t *testing.T, field, order, value string) string {
	t.Helper()
	var out []string
	after := "null"
	for range 50 {
		answer := w.execute(w.f.As(access.Supervisor), fmt.Sprintf(`{ list: %s(%s, first: 2, after: %s) { nodes { value: %s } pageInfo { hasNextPage endCursor } } }`, field, order, after, value), nil)
		var page struct {
			List struct {
				Nodes    []struct{ Value string }
				PageInfo struct {
					HasNextPage bool
					EndCursor   *string
				}
			}
		}
		if err := json.Unmarshal(answer.Data, &page); err != nil {
			t.Fatalf("%v: %v", answer.Errors, err)
		}
		for _, n := range page.List.Nodes {
			out = append(out, n.Value)
		}
		if !page.List.PageInfo.HasNextPage {
			break
		}
		after = fmt.Sprintf("%q", *page.List.PageInfo.EndCursor)
	}
	return strings.Join(out, " ")
}
