package watchers_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/desk/watchers"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/driver"
	"aftercare/ent/testdb"
)

const (
	looking = terms.WatchModeLooking
	editing = terms.WatchModeEditing
)

type world struct {
	*desktest.Fixture
	t    *testing.T
	card string // a customer whom everybody but the doctor sees
}

func each(t *testing.T, do func(t *testing.T, w *world)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		do(t, &world{Fixture: f, t: t, card: f.Customer("李华").ID})
	})
}

// watch says that a role's tab has the card open.
func (w *world) watch(role access.Role, tab string, mode terms.WatchMode) {
	w.t.Helper()
	if _, err := watchers.Watch(w.As(role), w.Desk, watchers.WatchRecordInput{Record: w.card, Mode: mode, Tab: tab}); err != nil {
		w.t.Fatal(err)
	}
}

// there names who is at the card: "SUPERVISOR EDITING 10:05", in order.
func (w *world) there() string {
	w.t.Helper()
	all, err := watchers.Of(w.As(access.Director), w.Desk, []string{w.card})
	if err != nil {
		w.t.Fatal(err)
	}
	var out []string
	for _, s := range all[w.card] {
		for role, staff := range w.Staff {
			if staff.ID == s.Staff {
				out = append(out, fmt.Sprintf("%s %s %s", role, s.Mode, s.Since.In(w.Zone).Format("15:04:05")))
			}
		}
	}
	return strings.Join(out, ", ")
}

func (w *world) want(there string) {
	w.t.Helper()
	if got := w.there(); got != there {
		w.t.Errorf("there is %q, want %q", got, there)
	}
}

func TestWhoHasARecordOpenIsThereUntilAMinuteOfSilence(t *testing.T) {
	each(t, func(_ *testing.T, w *world) {
		w.watch(access.Supervisor, "a", looking)
		w.Clock.Advance(20 * time.Second)
		w.watch(access.CallbackAgent, "b", looking)
		w.want("SUPERVISOR LOOKING 10:05:00, CALLBACK_AGENT LOOKING 10:05:20")
		w.Clock.Advance(41 * time.Second)
		w.want("CALLBACK_AGENT LOOKING 10:05:20")
		w.watch(access.CallbackAgent, "b", looking)
		w.Clock.Advance(59 * time.Second)
		w.want("CALLBACK_AGENT LOOKING 10:05:20")
		w.Clock.Advance(time.Second)
		w.want("")
		w.watch(access.CallbackAgent, "b", looking)
		w.want("CALLBACK_AGENT LOOKING 10:07:01")
	})
}

func TestEditingBeginsAnewAndEndsAnew(t *testing.T) {
	each(t, func(_ *testing.T, w *world) {
		w.watch(access.Supervisor, "a", looking)
		w.Clock.Advance(10 * time.Second)
		w.watch(access.Supervisor, "a", editing)
		w.want("SUPERVISOR EDITING 10:05:10")
		w.Clock.Advance(10 * time.Second)
		w.watch(access.Supervisor, "a", editing)
		w.want("SUPERVISOR EDITING 10:05:10")
		w.watch(access.Supervisor, "a", looking)
		w.want("SUPERVISOR LOOKING 10:05:20")
	})
}

func TestSeveralTabsOfAPersonAreOneAndEditingWins(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.watch(access.Supervisor, "a", looking)
		w.Clock.Advance(10 * time.Second)
		w.watch(access.Supervisor, "b", looking)
		w.want("SUPERVISOR LOOKING 10:05:00")
		w.Clock.Advance(10 * time.Second)
		w.watch(access.Supervisor, "b", editing)
		w.want("SUPERVISOR EDITING 10:05:20")
		for range 2 {
			if err := watchers.Leave(w.As(access.Supervisor), w.Desk, w.card, "b"); err != nil {
				t.Fatal(err)
			}
		}
		w.want("SUPERVISOR LOOKING 10:05:00")
		if err := watchers.Leave(w.As(access.CallbackAgent), w.Desk, w.card, "a"); err != nil {
			t.Fatal(err)
		}
		w.want("SUPERVISOR LOOKING 10:05:00")
	})
}

func TestAClockThatWasSetBackLeavesNobodyBehind(t *testing.T) {
	each(t, func(_ *testing.T, w *world) {
		w.Clock.Advance(time.Hour)
		w.watch(access.Supervisor, "a", looking)
		w.Clock.Advance(-time.Hour)
		w.want("")
		w.watch(access.Supervisor, "a", looking)
		w.want("SUPERVISOR LOOKING 10:05:00")
	})
}

func TestASignOfLifeTouchesOneRowByFewStatements(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		w.watch(access.Supervisor, "a", looking)
		w.Clock.Advance(20 * time.Second)
		before := w.Rows()
		ctx, n := driver.Counting(w.As(access.Supervisor))
		if _, err := watchers.Watch(ctx, w.Desk, watchers.WatchRecordInput{Record: w.card, Mode: looking, Tab: "a"}); err != nil {
			t.Fatal(err)
		}
		if got := n.Load(); got != 4 { // seen, touched, told, who is there
			t.Errorf("%d statements", got)
		}
		for table, rows := range w.Rows() {
			if rows != before[table] {
				t.Errorf("%s had %d rows and has %d", table, before[table], rows)
			}
		}
	})
}

func TestOnlyWhoSeesARecordWatchesIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		for name, c := range map[string]struct {
			who  context.Context
			in   watchers.WatchRecordInput
			want fault.Kind
		}{
			"another hospital":               {w.AsNeighbor(), watchers.WatchRecordInput{Record: w.card, Mode: looking, Tab: "a"}, fault.NotFound},
			"a doctor on a foreign card":     {w.As(access.Doctor), watchers.WatchRecordInput{Record: w.card, Mode: looking, Tab: "a"}, fault.NotFound},
			"an analyst":                     {w.As(access.Analyst), watchers.WatchRecordInput{Record: w.card, Mode: looking, Tab: "a"}, fault.NotFound},
			"nobody":                         {context.Background(), watchers.WatchRecordInput{Record: w.card, Mode: looking, Tab: "a"}, fault.Unauthenticated},
			"a member of staff as record":    {w.As(access.Supervisor), watchers.WatchRecordInput{Record: w.Staff[access.Doctor].ID, Mode: looking, Tab: "a"}, fault.NotFound},
			"a mode that is none":            {w.As(access.Supervisor), watchers.WatchRecordInput{Record: w.card, Mode: "SLEEPING", Tab: "a"}, fault.InvalidInput},
			"a tab without a name":           {w.As(access.Supervisor), watchers.WatchRecordInput{Record: w.card, Mode: looking, Tab: " "}, fault.InvalidInput},
			"a tab with a name far too long": {w.As(access.Supervisor), watchers.WatchRecordInput{Record: w.card, Mode: looking, Tab: strings.Repeat("a", 41)}, fault.InvalidInput},
		} {
			if _, err := watchers.Watch(c.who, w.Desk, c.in); !fault.Is(err, c.want) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if n := w.Rows()["record_watches"]; n != 0 {
			t.Errorf("%d rows after refusals", n)
		}
	})
}

func TestWhoIsNamedInACaseIsNotToldWhoLooksAtIt(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		day := "2026-05-13"
		cp, err := complaints.Register(w.As(access.AccountManager), w.Desk, complaints.RegisterComplaintInput{
			Customer: &w.card, Channel: terms.ChannelPhone, ServiceLine: terms.ServiceLinePlastic, Subject: "等候太久", Description: "等了一个小时",
			Place: "一楼", OccurredOn: &day, InvolvedStaff: []string{w.Staff[access.Doctor].ID},
		})
		if err != nil {
			t.Fatal(err)
		}
		see := func(role access.Role) int {
			seats, err := watchers.Watch(w.As(role), w.Desk, watchers.WatchRecordInput{Record: cp.ID, Mode: looking, Tab: "t"})
			if err != nil {
				t.Fatal(err)
			}
			return len(seats)
		}
		if n := see(access.AccountManager); n != 1 {
			t.Errorf("the manager is told of %d", n)
		}
		if n := see(access.Doctor); n != 0 {
			t.Errorf("the doctor whom the case names is told of %d", n)
		}
		if n := see(access.Supervisor); n != 3 {
			t.Errorf("the supervisor is told of %d", n)
		}
		for role, want := range map[access.Role]int{access.Supervisor: 2, access.Doctor: 0, access.GuideDesk: 1, access.Analyst: 0} {
			told, err := watchers.Told(w.As(role), w.Desk, []string{cp.ID, w.card})
			if err != nil {
				t.Fatal(err)
			}
			if len(told) != want {
				t.Errorf("%s is told of %d records, want %d", role, len(told), want)
			}
		}
	})
}

func TestFiftyRecordsAreOpenAtOnceAndWhatLapsedMakesRoom(t *testing.T) {
	f := desktest.New(t, testdb.SQLite(t))
	me := f.As(access.Supervisor)
	card := f.Customer("李华").ID
	open := func(i int) error {
		_, err := watchers.Watch(me, f.Desk, watchers.WatchRecordInput{Record: card, Mode: looking, Tab: fmt.Sprint(i)})
		return err
	}
	for i := range 50 {
		if err := open(i); err != nil {
			t.Fatal(err)
		}
	}
	if err := open(50); !fault.Is(err, fault.InvalidInput) {
		t.Errorf("the 51st: %v", err)
	}
	f.Clock.Advance(time.Minute)
	if err := open(51); err != nil {
		t.Error(err)
	}
	if n := f.Rows()["record_watches"]; n != 1 {
		t.Errorf("%d rows", n)
	}
}
