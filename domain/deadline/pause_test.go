package deadline_test

import (
	"errors"
	"testing"

	"aftercare/domain/deadline"
	"aftercare/domain/terms"
)

func TestPausable(t *testing.T) {
	may := map[terms.ClockKind]deadline.Reason{
		terms.ClockKindFirstFeedback:     deadline.Customer,
		terms.ClockKindResolution:        deadline.Customer,
		terms.ClockKindStatutoryFeedback: deadline.External,
	}
	for _, k := range (terms.ClockKind("")).Values() {
		for _, reason := range []deadline.Reason{deadline.Customer, deadline.External, ""} {
			kind := terms.ClockKind(k)
			want := reason != "" && may[kind] == reason
			if got := deadline.Pausable(kind, reason); got != want {
				t.Errorf("Pausable(%s, %q) = %v", kind, reason, got)
			}
		}
	}
}

func TestAPauseMovesADueInWorkingDays(t *testing.T) {
	cal := china(t)
	// Three working days from Monday 2 March: due on Thursday the 5th without a pause.
	tests := []struct {
		name   string
		pauses []string
		due    string
	}{
		{"without a pause nothing moves", nil, "2026-03-05 17:30"},
		{"a pause inside a day gives nothing back", []string{"2026-03-03 10:00", "2026-03-03 15:00"}, "2026-03-05 17:30"},
		{"a pause over a closing gives nothing back when both days ran in part", []string{"2026-03-03 15:00", "2026-03-04 10:00"}, "2026-03-05 17:30"},
		{"a whole day inside the pause moves the due by a day", []string{"2026-03-03 15:00", "2026-03-05 10:00"}, "2026-03-06 17:30"},
		{"a pause from opening to closing is a whole day", []string{"2026-03-03 08:30", "2026-03-03 17:30"}, "2026-03-06 17:30"},
		{"a pause a minute short of the day is not", []string{"2026-03-03 08:31", "2026-03-03 17:30"}, "2026-03-05 17:30"},
		{"two pauses that leave only lunch between them are a whole day", []string{"2026-03-03 08:00", "2026-03-03 12:00", "2026-03-03 13:30", "2026-03-03 18:00"}, "2026-03-06 17:30"},
		{"a pause over a weekend gives nothing back", []string{"2026-03-02 18:00", "2026-03-03 08:30"}, "2026-03-05 17:30"},
		{"a pause on the day of the start gives nothing back", []string{"2026-03-02 10:30", "2026-03-02 17:00"}, "2026-03-05 17:30"},
		{"two whole days over a weekend move it over the weekend", []string{"2026-03-04 18:00", "2026-03-06 18:00"}, "2026-03-09 17:30"},
		{"a pause over the due moves it to the day of resuming", []string{"2026-03-05 16:00", "2026-03-09 10:00"}, "2026-03-09 17:30"},
		{"a pause over the due that ends after closing moves it a day further", []string{"2026-03-05 16:00", "2026-03-09 18:00"}, "2026-03-10 17:30"},
		{"a pause up to the due itself moves it by a day", []string{"2026-03-05 16:00", "2026-03-05 17:30"}, "2026-03-06 17:30"},
		{"a pause of no length changes nothing", []string{"2026-03-05 16:00", "2026-03-05 16:00"}, "2026-03-05 17:30"},
		{"pauses add up", []string{"2026-03-02 18:00", "2026-03-04 08:00", "2026-03-04 17:45", "2026-03-06 08:30"}, "2026-03-09 17:30"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := limited(t, cal, deadline.Limit{Unit: deadline.WorkingDays, Amount: 3}, "2026-03-02 10:00")
			c = paused(t, cal, c, deadline.Customer, tt.pauses...)
			if show(cal, c.DueAt) != tt.due || c.State != terms.ClockStateRunning {
				t.Errorf("%s, due %s; want %s", c.State, show(cal, c.DueAt), tt.due)
			}
			if c.WarnAt.After(c.DueAt) {
				t.Errorf("warns %s, after the due", show(cal, c.WarnAt))
			}
		})
	}
}

func TestAPauseMovesADueInMinutes(t *testing.T) {
	cal := china(t)
	wall := deadline.Limit{Unit: deadline.WallMinutes, Amount: 100}
	work := deadline.Limit{Unit: deadline.WorkingMinutes, Amount: 100}
	tests := []struct {
		name      string
		limit     deadline.Limit
		pauses    []string
		warn, due string
	}{
		{"wall time moves by the length of the pause", wall, []string{"2026-03-02 11:20", "2026-03-02 15:20"}, "2026-03-02 16:20", "2026-03-02 16:40"},
		{"a pause after the warning moves the due only", wall, []string{"2026-03-02 12:30", "2026-03-02 13:30"}, "2026-03-02 12:20", "2026-03-02 13:40"},
		{"working time moves by the working time in the pause", work, []string{"2026-03-02 11:20", "2026-03-02 14:00"}, "2026-03-02 15:00", "2026-03-02 15:20"},
		{"a pause inside lunch gives no working time back", work, []string{"2026-03-02 12:10", "2026-03-02 13:20"}, "2026-03-02 13:50", "2026-03-02 14:10"},
		{"a pause over night resumes with what was left", work, []string{"2026-03-02 11:30", "2026-03-04 10:00"}, "2026-03-04 10:50", "2026-03-04 11:10"},
		{"pauses add up", wall, []string{"2026-03-02 11:10", "2026-03-02 11:20", "2026-03-02 11:30", "2026-03-02 12:00"}, "2026-03-02 13:00", "2026-03-02 13:20"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := limited(t, cal, tt.limit, "2026-03-02 11:00")
			c = paused(t, cal, c, deadline.Customer, tt.pauses...)
			if show(cal, c.DueAt) != tt.due || show(cal, c.WarnAt) != tt.warn {
				t.Errorf("warns %s, due %s; want %s, %s", show(cal, c.WarnAt), show(cal, c.DueAt), tt.warn, tt.due)
			}
		})
	}
}

func TestRefusedPauses(t *testing.T) {
	cal := china(t)
	resolution := start(t, cal, terms.ClockKindResolution, "2026-03-02 10:00")
	once := paused(t, cal, resolution, deadline.Customer, "2026-03-03 10:00", "2026-03-03 12:00")
	standing := paused(t, cal, resolution, deadline.Customer, "2026-03-03 10:00")
	tests := []struct {
		name   string
		clock  deadline.Clock
		at     string
		reason deadline.Reason
		want   error
	}{
		{"acknowledgement never pauses", start(t, cal, terms.ClockKindAcknowledgement, "2026-03-02 10:00"), "2026-03-02 11:00", deadline.Customer, deadline.ErrNotPausable},
		{"the statutory clock does not wait for the customer", start(t, cal, terms.ClockKindStatutoryFeedback, "2026-03-02 10:00"), "2026-03-02 11:00", deadline.Customer, deadline.ErrNotPausable},
		{"a paused clock does not pause again", standing, "2026-03-03 11:00", deadline.Customer, deadline.ErrNotRunning},
		{"a stopped clock does not pause", resolution.Stop(at(t, cal, "2026-03-03 10:00"), cal), "2026-03-03 11:00", deadline.Customer, deadline.ErrNotRunning},
		{"at the due it is too late to pause", resolution, "2026-03-30 17:30", deadline.Customer, deadline.ErrPastDue},
		{"a pause before the start is refused", resolution, "2026-03-02 09:59", deadline.Customer, deadline.ErrBackwards},
		{"a pause inside an earlier one is refused", once, "2026-03-03 11:00", deadline.Customer, deadline.ErrBackwards},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := tt.clock.Pause(at(t, cal, tt.at), tt.reason); !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
		})
	}
	if _, err := once.Resume(at(t, cal, "2026-03-04 10:00"), cal); !errors.Is(err, deadline.ErrNotPaused) {
		t.Errorf("a running clock resumed: %v", err)
	}
	if _, err := standing.Resume(at(t, cal, "2026-03-03 09:00"), cal); !errors.Is(err, deadline.ErrBackwards) {
		t.Errorf("a clock resumed before it paused: %v", err)
	}
}

func TestAfterTheTimeOfDayWasSetBackAClockGoesOnWhereItWas(t *testing.T) {
	cal := china(t)
	running := start(t, cal, terms.ClockKindResolution, "2026-03-02 10:00")
	standing := paused(t, cal, running, deadline.Customer, "2026-03-03 10:00")
	again := paused(t, cal, running, deadline.Customer, "2026-03-03 10:00", "2026-03-04 10:00")
	for _, c := range []struct {
		name     string
		clock    deadline.Clock
		at, want string
	}{
		{"before it started", running, "2026-03-02 09:00", "2026-03-02 10:00"},
		{"before it paused", standing, "2026-03-03 09:00", "2026-03-03 10:00"},
		{"before it resumed", again, "2026-03-04 09:00", "2026-03-04 10:00"},
		{"later than all that it has seen", standing, "2026-03-09 09:00", "2026-03-09 09:00"},
	} {
		if got := c.clock.NotBefore(at(t, cal, c.at)); !got.Equal(at(t, cal, c.want)) {
			t.Errorf("%s: it goes on at %s", c.name, show(cal, got))
		}
	}
}

func TestMovesLeaveTheClockTheyStartFromAlone(t *testing.T) {
	cal := china(t)
	c := start(t, cal, terms.ClockKindResolution, "2026-03-02 10:00")
	standing := paused(t, cal, c, deadline.Customer, "2026-03-03 10:00")
	if _, err := standing.Resume(at(t, cal, "2026-03-05 10:00"), cal); err != nil {
		t.Fatal(err)
	}
	standing.Stop(at(t, cal, "2026-03-06 10:00"), cal)
	standing.Cancel(at(t, cal, "2026-03-06 10:00"))
	if standing.Pauses[0].To != nil || standing.State != terms.ClockStatePaused || len(c.Pauses) != 0 {
		t.Errorf("the ledger was shared: %+v, %+v", standing, c)
	}
}
