package views_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/desk/views"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/testdb"
)

func each(t *testing.T, do func(t *testing.T, f *desktest.Fixture)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) { do(t, desktest.New(t, url)) })
}

func ptr[T any](v T) *T { return &v }

// queue is a view of the queue of cases.
func queue(name string, shared bool) views.CreateViewInput {
	return views.CreateViewInput{
		List: terms.ViewListComplaints, ViewBody: views.ViewBody{Name: name, Shared: &shared, Filter: `{"open":"open","mine":true}`,
			OrderBy: ptr("due"), Columns: []string{"caseNo", "owner"}, GroupBy: ptr("STATE")},
	}
}

func made(t *testing.T, f *desktest.Fixture, ctx context.Context, in views.CreateViewInput) *gen.SavedView {
	t.Helper()
	row, err := views.Create(ctx, f.Desk, in)
	if err != nil {
		t.Fatal(err)
	}
	return row
}

// names are the views of the queue that a viewer has.
func names(t *testing.T, f *desktest.Fixture, ctx context.Context) string {
	t.Helper()
	q, err := views.List(ctx, f.Desk, terms.ViewListComplaints)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, row := range q.AllX(ctx) {
		out = append(out, row.Name)
	}
	return strings.Join(out, " ")
}

// as is a view as an update repeats it.
func as(row *gen.SavedView, version int) views.UpdateViewInput {
	shared := row.Holder == ""
	return views.UpdateViewInput{ID: row.ID, ExpectedVersion: version, ViewBody: views.ViewBody{Name: row.Name, Shared: &shared, Filter: row.Filter}}
}

func TestOnesOwnViewsAndTheSharedOnesAreThere(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		made(t, f, f.As(access.AccountManager), queue("我的", false))
		made(t, f, f.As(access.Supervisor), queue("今天到期", true))
		made(t, f, f.As(access.Supervisor), queue("我的", false))
		made(t, f, f.AsNeighbor(), queue("隔壁", true))
		for role, want := range map[access.Role]string{
			access.AccountManager: "今天到期 我的", access.Supervisor: "今天到期 我的", access.Doctor: "今天到期", access.Director: "今天到期",
		} {
			if got := names(t, f, f.As(role)); got != want {
				t.Errorf("%s has %q, want %q", role, got, want)
			}
		}
		if _, err := views.List(f.As(access.Analyst), f.Desk, terms.ViewListComplaints); !fault.Is(err, fault.Forbidden) {
			t.Errorf("an analyst lists views of cases: %v", err)
		}
	})
}

func TestAViewIsReplacedAsAWholeByItsVersion(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		me := f.As(access.AccountManager)
		row := made(t, f, me, queue("我的", false))
		in := as(row, 1)
		in.Name, in.Filter, in.Columns = "急的", `{"level":"MAJOR_URGENT"}`, []string{"clock"}
		now, err := views.Update(me, f.Desk, in)
		if err != nil || now.Version != 2 || now.Name != "急的" || now.Filter != in.Filter || len(now.Columns) != 1 || now.OrderBy != nil || now.GroupBy != nil {
			t.Errorf("%+v %v", now, err)
		}
		_, err = views.Update(me, f.Desk, in)
		if x, ok := fault.As(err); !ok || x.Kind != fault.Conflict || *x.CurrentVersion != 2 {
			t.Errorf("a stale update: %v", err)
		}
		if err := views.Delete(me, f.Desk, row.ID, 1); !fault.Is(err, fault.Conflict) {
			t.Errorf("a stale deletion: %v", err)
		}
		if err := views.Delete(me, f.Desk, row.ID, 2); err != nil {
			t.Fatal(err)
		}
		if got := names(t, f, me); got != "" {
			t.Errorf("still there: %s", got)
		}
	})
}

func TestWhoMayShareSharesAndChangesWhatIsShared(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		manager, supervisor, head := f.As(access.AccountManager), f.As(access.Supervisor), f.As(access.DepartmentHead)
		own := made(t, f, manager, queue("我的", false))
		shared := made(t, f, supervisor, queue("今天到期", true))
		up := func(ctx context.Context, in views.UpdateViewInput, share bool) error {
			in.Shared = &share
			_, err := views.Update(ctx, f.Desk, in)
			return err
		}
		for _, c := range []struct {
			name string
			err  error
			want fault.Kind
		}{
			{"a manager shares a new one", func() error { _, err := views.Create(manager, f.Desk, queue("大家", true)); return err }(), fault.Forbidden},
			{"a manager shares an old one", up(manager, as(own, 1), true), fault.Forbidden},
			{"a manager changes a shared one", up(manager, as(shared, 1), true), fault.Forbidden},
			{"a manager deletes a shared one", views.Delete(manager, f.Desk, shared.ID, 1), fault.Forbidden},
			{"the supervisor changes somebody's own", up(supervisor, as(own, 1), false), fault.NotFound},
			{"the neighbor changes a shared one", up(f.AsNeighbor(), as(shared, 1), true), fault.NotFound},
			{"an analyst changes a shared one", up(f.As(access.Analyst), as(shared, 1), true), fault.NotFound},
			{"a head makes another's personal", up(head, as(shared, 1), false), fault.InvalidInput},
			{"nobody", views.Delete(context.Background(), f.Desk, own.ID, 1), fault.Unauthenticated},
		} {
			if !fault.Is(c.err, c.want) {
				t.Errorf("%s: %v, want %s", c.name, c.err, c.want)
			}
		}
		if err := up(head, as(shared, 1), true); err != nil {
			t.Errorf("a head changes a shared one: %v", err)
		}
		if err := up(supervisor, as(shared, 2), false); err != nil {
			t.Errorf("the owner takes it back: %v", err)
		}
		if got := names(t, f, head); got != "" {
			t.Errorf("the head still has %q", got)
		}
		if err := up(supervisor, as(shared, 3), true); err != nil {
			t.Errorf("and shares it again: %v", err)
		}
	})
}

func TestEverythingWrongWithAViewIsNamed(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		me := f.As(access.AccountManager)
		before := f.Rows()["saved_views"]
		_, err := views.Create(me, f.Desk, views.CreateViewInput{
			List:     terms.ViewListComplaints,
			ViewBody: views.ViewBody{Name: strings.Repeat("长", 41), Filter: `[]`, OrderBy: ptr(strings.Repeat("x", 61)), Columns: []string{"a", "", "a"}},
		})
		x, ok := fault.As(err)
		if !ok || len(x.Fields) != 5 {
			t.Fatalf("%v", err)
		}
		for i, want := range []string{"input.name", "input.filter", "input.orderBy", "input.columns.1", "input.columns.2"} {
			if x.Fields[i].Path != want {
				t.Errorf("%s, want %s", x.Fields[i].Path, want)
			}
		}
		big := queue("大", false)
		big.Filter = `{"a":"` + strings.Repeat("b", 8*1024) + `"}`
		if _, err := views.Create(me, f.Desk, big); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("a filter of more than 8 KB: %v", err)
		}
		if _, err := views.Create(me, f.Desk, views.CreateViewInput{List: "ROOMS", ViewBody: views.ViewBody{Name: "x", Filter: "{}"}}); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("a list that is none: %v", err)
		}
		if n := f.Rows()["saved_views"]; n != before {
			t.Errorf("%d views after refusals", n)
		}
	})
}

func TestAViewKeepsNobodysNumberWhereverItStands(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		me := f.As(access.AccountManager)
		kept := made(t, f, me, queue("我的", false))
		for name, filter := range map[string]string{
			"searched for":         `{"search":"13812345678"}`,
			"with dashes":          `{"search":"李华 138-1234-5678"}`,
			"full-width":           `{"search":"１３８１２３４"}`,
			"an identity number":   `{"search":"11010119900307123X"}`,
			"as a number":          `{"search":13812345678}`,
			"as a power":           `{"search":1.3812345678e10}`,
			"in a nested filter":   `{"where":{"all":[{"none":[{"owner":"13812345678"}]}]}}`,
			"in a list":            `{"level":["13812345678"]}`,
			"as a name":            `{"13812345678":true}`,
			"behind the same name": `{"search":"13812345678","search":"李"}`,
			"written by its codes": `{"search":"\u0031381234567"}`,
		} {
			in := queue(name, false)
			in.Filter = filter
			_, err := views.Create(me, f.Desk, in)
			refusedAt(t, name, err, "input.filter")
			up := as(kept, 1)
			up.Filter = filter
			_, err = views.Update(me, f.Desk, up)
			refusedAt(t, name+", changed", err, "input.filter")
		}
		in := queue("列", false)
		in.OrderBy, in.GroupBy, in.Columns = ptr("13812345678"), ptr("138 1234 5678"), []string{"13812345678"}
		_, err := views.Create(me, f.Desk, in)
		refusedAt(t, "beside the filter", err, "input.orderBy", "input.groupBy", "input.columns")
	})
}

func TestIdsDaysAndShortNumbersAreKept(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		in := queue("日子", false)
		in.Filter = `{"search":"王 5678","where":{"all":[{"customer":"cu_01234567890123456789012345"},{"dueFrom":"2026-11-21"},{"dueTo":-3660}]}}`
		made(t, f, f.As(access.AccountManager), in)
	})
}

// refusedAt wants a refusal that names these fields and no other.
func refusedAt(t *testing.T, what string, err error, paths ...string) {
	t.Helper()
	x, ok := fault.As(err)
	if !ok || x.Kind != fault.InvalidInput || len(x.Fields) != len(paths) {
		t.Errorf("%s: %v", what, err)
		return
	}
	for i, want := range paths {
		if x.Fields[i].Path != want || x.Fields[i].Message.Key != "view.number" {
			t.Errorf("%s: %+v, want %s", what, x.Fields[i], want)
		}
	}
}

func TestANameStandsOnceAmongOnesOwnAndOnceAmongTheShared(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		me := f.As(access.Supervisor)
		made(t, f, me, queue("急", false))
		second := made(t, f, me, queue("急", true))
		other := made(t, f, me, queue("缓", false))
		leads := queue("急", false)
		leads.List = terms.ViewListLeads
		made(t, f, me, leads)
		for name, err := range map[string]error{
			"again": func() error { _, err := views.Create(me, f.Desk, queue("急", false)); return err }(),
			"renamed": func() error {
				in := as(other, 1)
				in.Name = "急"
				_, err := views.Update(me, f.Desk, in)
				return err
			}(),
			"taken back": func() error {
				in := as(second, 1)
				in.Shared = ptr(false)
				_, err := views.Update(me, f.Desk, in)
				return err
			}(),
		} {
			if x, ok := fault.As(err); !ok || len(x.Fields) != 1 || x.Fields[0].Path != "input.name" || x.Fields[0].Message.Key != "view.nameTaken" {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestFiftyViewsOfAListAreKept(t *testing.T) {
	f := desktest.New(t, testdb.SQLite(t))
	me := f.As(access.AccountManager)
	for i := range 50 {
		made(t, f, me, queue(fmt.Sprint("v", i), false))
	}
	if _, err := views.Create(me, f.Desk, queue("v50", false)); !fault.Is(err, fault.InvalidInput) {
		t.Errorf("the 51st: %v", err)
	}
}
