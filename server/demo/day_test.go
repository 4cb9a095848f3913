package demo

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
	"aftercare/server/say"
)

func TestADemoKnowsItsDay(t *testing.T) {
	d := fill(t, testdb.SQLite(t), Options{})
	if day, ok, err := Day(context.Background(), d); err != nil || !ok || day.In(time.UTC) != tuesday.UTC().Truncate(24*time.Hour) {
		t.Errorf("the demo's day is %v, %v, %v; filled for %v", day, ok, err, tuesday)
	}
}

func TestWhatIsNoDemoHasNoDay(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		_, _, err := Day(context.Background(), open(t, url, tuesday))
		var refusal *say.Error
		if !errors.As(err, &refusal) {
			t.Errorf("%v", err)
		}
	})
}

func TestAFillingThatBrokeOffHasNoDay(t *testing.T) {
	d := open(t, testdb.SQLite(t), tuesday)
	ctx, stop := context.WithCancel(context.Background())
	err := Fill(ctx, d, Options{Progress: func(int, int) { stop() }})
	if err == nil {
		t.Fatal("the filling did not break off")
	}
	_, _, err = Day(context.Background(), d)
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
