package demo

import (
	"context"
	"errors"
	"maps"
	"strings"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/desk/callbacks"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/testdb"
	"aftercare/server/say"
)

func TestADemoGoesOnWithTheMorningOfANewDay(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		d := fill(t, url, Options{})
		before := content(t, d)
		agent := signedIn(t, d, "callback")
		was, err := callbacks.Day(agent, d)
		if err != nil {
			t.Fatal(err)
		}
		if err := Continue(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		if now := content(t, d); !maps.Equal(before, now) {
			t.Error("on the same day nothing changes")
		}

		friday := open(t, url, tuesday.AddDate(0, 0, 3))
		if err := Continue(context.Background(), friday); err != nil {
			t.Fatal(err)
		}
		once := content(t, friday)
		is, err := callbacks.Day(agent, friday)
		if err != nil || is.Overdue != was.Overdue || is.Due != was.Due || is.Later != was.Later || is.Retry != was.Retry {
			t.Errorf("Tuesday %+v, Friday %+v, %v", was, is, err)
		}
		day := "2026-05-15"
		arrivals, err := appointments.List(signedIn(t, friday, "desk"), friday, &day, nil, []terms.AppointmentStatus{terms.AppointmentStatusBooked})
		if err != nil || arrivals.CountX(signedIn(t, friday, "desk")) < 4 {
			t.Errorf("arrivals of Friday: %v", err)
		}
		limits(t, d, friday)
		if err := Continue(context.Background(), friday); err != nil {
			t.Fatal(err)
		}
		if again := content(t, friday); !maps.Equal(once, again) {
			t.Error("a second start on the same day changes nothing")
		}
	})
}

// limits checks that the dates of open cases can still be counted from their ledgers.
func limits(t *testing.T, was, is *desk.Desk) {
	t.Helper()
	ctx := signedIn(t, is, "supervisor")
	rows := is.Client().Complaint.Query().Where(complaint.Open(true)).WithClocks().AllX(ctx)
	if len(rows) < 8 {
		t.Fatalf("%d open cases", len(rows))
	}
	for _, c := range rows {
		if c.DueAt != nil && !c.DueAt.Equal(c.SortDueAt) {
			t.Errorf("%s: due %v, in order %v", c.CaseNo, c.DueAt, c.SortDueAt)
		}
		for _, k := range c.Edges.Clocks {
			if k.StartedAt.Before(c.RegisteredAt.Add(-time.Second)) || !k.DueAt.After(k.StartedAt) {
				t.Errorf("%s %s: started %v, due %v, registered %v", c.CaseNo, k.Kind, k.StartedAt, k.DueAt, c.RegisteredAt)
			}
		}
	}
}

func TestWhatIsNoDemoIsNotContinued(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		err := Continue(context.Background(), open(t, url, tuesday))
		var refusal *say.Error
		if !errors.As(err, &refusal) {
			t.Errorf("%v", err)
		}
	})
}

func TestAFillingThatBrokeOffIsNotContinued(t *testing.T) {
	d := open(t, testdb.SQLite(t), tuesday)
	ctx, stop := context.WithCancel(context.Background())
	err := Fill(ctx, d, Options{Progress: func(int, int) { stop() }})
	if err == nil {
		t.Fatal("the filling did not break off")
	}
	err = Continue(context.Background(), d)
	var refusal *say.Error
	if !errors.As(err, &refusal) || !strings.Contains(refusal.In("en"), "broke off") {
		t.Errorf("%v", err)
	}
}

func TestOtherSizesAndSeeds(t *testing.T) {
	for _, o := range []Options{{Customers: 50, Seed: 2}, {Customers: 130, Seed: 3}, {Customers: 1200, Seed: 4}} {
		fill(t, testdb.SQLite(t), o)
	}
}
