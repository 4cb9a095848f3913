package bulk_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk/bulk"
	"aftercare/desk/desktest"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
	"aftercare/ent/testdb"
)

func TestIDsGrowAndRepeatForASeed(t *testing.T) {
	one, two := bulk.SeededIDs(7, desktest.Start), bulk.SeededIDs(7, desktest.Start)
	var list []string
	for range 5000 {
		a, b := one.New("cu"), two.New("cu")
		if a != b {
			t.Fatalf("%s and %s", a, b)
		}
		list = append(list, a)
	}
	if !slices.IsSorted(list) || len(slices.Compact(slices.Clone(list))) != len(list) {
		t.Error("ids do not grow")
	}
	if bulk.SeededIDs(8, desktest.Start).New("cu") == list[0] {
		t.Error("another seed makes the same ids")
	}
	if !strings.HasPrefix(bulk.NewIDs().New("vi"), "vi_") {
		t.Error("the prefix is missing")
	}
}

func TestATextThatIsTooLongIsRefusedOnBothDatabases(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		before := f.Rows()
		err := bulk.Write(f.System(), f.Desk, func(_ context.Context, w *bulk.Writer) error {
			w.Customer(bulk.Customer{Name: "好"})
			w.Customer(bulk.Customer{Name: strings.Repeat("长", 81)})
			return nil
		})
		if err == nil || !strings.Contains(err.Error(), "customers.name takes 80 characters") {
			t.Errorf("got %v", err)
		}
		for table, n := range f.Rows() {
			if n != before[table] {
				t.Errorf("%s has %d rows, had %d", table, n, before[table])
			}
		}
	})
}

func TestARowThatCannotBeWrittenWritesNothing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		boom := errors.New("the power is gone")
		err := bulk.Write(f.System(), f.Desk, func(_ context.Context, w *bulk.Writer) error {
			w.Customer(bulk.Customer{Name: "好"})
			return boom
		})
		if !errors.Is(err, boom) || f.Store.Client.Customer.Query().CountX(f.Raw()) != 0 {
			t.Errorf("got %v", err)
		}
		if err := bulk.Write(context.Background(), f.Desk, nil); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("nobody gets %v", err)
		}
	})
}

func TestMemberNumbersGivenByTheHospitalArePassedOver(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		err := bulk.Write(f.System(), f.Desk, func(_ context.Context, w *bulk.Writer) error {
			w.Customer(bulk.Customer{Name: "甲", MemberNo: "M000002"})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		err = bulk.Write(f.System(), f.Desk, func(_ context.Context, w *bulk.Writer) error {
			for _, name := range []string{"乙", "丙", "丁"} {
				w.Customer(bulk.Customer{Name: name})
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range f.Store.Client.Customer.Query().AllX(f.Raw()) {
			got = append(got, c.MemberNo)
		}
		slices.Sort(got)
		if want := []string{"M000001", "M000002", "M000003", "M000004"}; !slices.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
	})
}

func TestTheLastVisitAndTheLastCallAreKept(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		agent := f.Staff[access.CallbackAgent].ID
		at := func(hours int) time.Time { return desktest.Start.Add(time.Duration(hours) * time.Hour) }
		call := func(w *bulk.Writer, who string, hour int) {
			w.Callback(bulk.Callback{Customer: who, Purpose: terms.CallbackPurposeService, State: terms.CallbackStateCompleted, PlannedAt: at(hour), FirstDueAt: at(hour), DueAt: at(hour),
				Attempts: []bulk.Attempt{{At: at(hour), By: agent, AnsweredBy: terms.AnsweredBySelf, Outcome: terms.CallbackOutcomeDone}}})
		}
		err := bulk.Write(f.System(), f.Desk, func(_ context.Context, w *bulk.Writer) error {
			who := w.Customer(bulk.Customer{Name: "甲"})
			for _, hour := range []int{-10, -2, -30} {
				w.Visit(bulk.Visit{Customer: who, ArrivedAt: at(hour)})
				call(w, who, hour+1)
			}
			w.Customer(bulk.Customer{Name: "乙"})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range f.Store.Client.Customer.Query().WithLastVisit().WithLastCallback(func(q *gen.CallbackQuery) { q.WithAttempts() }).AllX(f.Raw()) {
			switch v := c.Edges.LastVisit; {
			case c.Name == "乙" && (v != nil || c.LastCallbackID != nil):
				t.Errorf("乙 has no visit and no call: %+v", c)
			case c.Name == "甲" && (v == nil || !v.ArrivedAt.Equal(at(-2)) || !c.Edges.LastCallback.Edges.Attempts[0].At.Equal(at(-1))):
				t.Errorf("甲: %+v", c.Edges)
			}
		}
	})
}

func TestALedgerGivesEveryEventItsPlace(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		l := bulk.NewLedger(1, desktest.Start)
		for range 3 {
			w, err := l.Gather(f.System(), f.Desk, func(w *bulk.Writer) {
				for _, name := range []string{"甲", "乙", "丙"} {
					w.Customer(bulk.Customer{Name: name, At: desktest.Start})
				}
			})
			if err != nil {
				t.Fatal(err)
			}
			if err := l.Store(f.System(), f.Desk, w); err != nil {
				t.Fatal(err)
			}
		}
		if err := l.Save(f.System(), f.Desk); err != nil {
			t.Fatal(err)
		}
		events := f.Store.Client.Event.Query().Order(event.ByPosition()).AllX(f.Raw())
		for i, e := range events {
			if e.Position == nil || *e.Position != int64(i+1) {
				t.Fatalf("event %d has position %v", i, e.Position)
			}
		}
		if len(events) != 9 {
			t.Errorf("%d events, want 9", len(events))
		}
		if got := f.Store.Client.Counter.GetX(f.Raw(), sweeps.PositionCounter).Value; bulk.PositionCounter != sweeps.PositionCounter || got != 9 {
			t.Errorf("the sequencer goes on after %d", got)
		}
	})
}
