package deadline_test

import (
	"reflect"
	"testing"
	"time"

	"aftercare/domain/deadline"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

func TestStop(t *testing.T) {
	cal := china(t)
	run := start(t, cal, terms.ClockKindResolution, "2026-03-02 10:00") // due 2026-03-30 17:30
	due := run.DueAt
	breached := run.Breach(due.Add(time.Second))
	tests := []struct {
		name  string
		clock deadline.Clock
		at    time.Time
		want  terms.ClockState
	}{
		{"in time it is met", run, due.Add(-time.Hour), terms.ClockStateMet},
		{"at the due it is met", run, due, terms.ClockStateMet},
		{"after the due it is breached though no sweep has seen it", run, due.Add(time.Microsecond), terms.ClockStateBreached},
		{"breached before it stays breached", breached, due.Add(time.Hour), terms.ClockStateBreached},
		{"breached and then given more time it stays breached", breached.Relimit(deadline.Limit{Unit: deadline.WorkingDays, Amount: 40}, cal), due.Add(time.Hour), terms.ClockStateBreached},
		{"while paused in time it is met", paused(t, cal, run, deadline.Customer, "2026-03-30 17:00"), due.Add(100 * time.Hour), terms.ClockStateMet},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := tt.clock.Stop(tt.at, cal)
			if c.State != tt.want || c.StoppedAt == nil || !c.StoppedAt.Equal(tt.at) || c.Open() {
				t.Errorf("got %+v", c)
			}
			if (c.State == terms.ClockStateMet) == c.StoppedAt.After(c.DueAt) && tt.clock.State != terms.ClockStateBreached {
				t.Errorf("state %s does not agree with due %s and stop %s", c.State, c.DueAt, c.StoppedAt)
			}
			if again := c.Stop(tt.at.Add(time.Hour), cal); !reflect.DeepEqual(again, c) {
				t.Error("a second stop changed it")
			}
			if again := c.Cancel(tt.at.Add(time.Hour)); !reflect.DeepEqual(again, c) {
				t.Error("a cancellation after the stop changed it")
			}
		})
	}
}

func TestCancel(t *testing.T) {
	cal := china(t)
	run := start(t, cal, terms.ClockKindResolution, "2026-03-02 10:00")
	late := run.DueAt.Add(time.Minute)
	tests := []struct {
		name  string
		clock deadline.Clock
		at    time.Time
		want  terms.ClockState
	}{
		{"a running clock is cancelled", run, run.DueAt, terms.ClockStateCancelled},
		{"a paused clock is cancelled whenever", paused(t, cal, run, deadline.Customer, "2026-03-03 10:00"), late, terms.ClockStateCancelled},
		{"a breached clock stays breached and ends", run.Breach(late), late.Add(time.Hour), terms.ClockStateBreached},
		{"a clock past its due ends as breached", run, late, terms.ClockStateBreached},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := tt.clock.Cancel(tt.at)
			if c.State != tt.want || c.StoppedAt == nil || c.Open() {
				t.Errorf("got %+v", c)
			}
			for _, p := range c.Pauses {
				if p.To == nil {
					t.Error("a pause of an ended clock is still open")
				}
			}
		})
	}
}

func TestBreach(t *testing.T) {
	cal := china(t)
	run := start(t, cal, terms.ClockKindResolution, "2026-03-02 10:00")
	late := run.DueAt.Add(time.Second)
	tests := []struct {
		name  string
		clock deadline.Clock
		now   time.Time
		want  terms.ClockState
	}{
		{"at the due nothing is breached", run, run.DueAt, terms.ClockStateRunning},
		{"after the due it is", run, late, terms.ClockStateBreached},
		{"a paused clock has no due", paused(t, cal, run, deadline.Customer, "2026-03-03 10:00"), late, terms.ClockStatePaused},
		{"a met clock stays met", run.Stop(run.DueAt, cal), late, terms.ClockStateMet},
		{"a cancelled clock stays cancelled", run.Cancel(run.DueAt), late, terms.ClockStateCancelled},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := tt.clock.Breach(tt.now)
			if c.State != tt.want {
				t.Errorf("got %s", c.State)
			}
			if c.State == terms.ClockStateBreached && !c.Open() {
				t.Error("a breached clock counts on until it stops")
			}
		})
	}
}

func TestRelimit(t *testing.T) {
	cal := china(t)
	ten := deadline.Limit{Unit: deadline.WorkingDays, Amount: 10}
	c := start(t, cal, terms.ClockKindStatutoryFeedback, "2026-09-18 10:00")
	tests := []struct {
		name  string
		clock deadline.Clock
		due   string
		state terms.ClockState
	}{
		{"five days become ten, counted from registration", c, "2026-10-09 17:30", terms.ClockStateRunning},
		{"a pause before triage still counts", paused(t, cal, c, deadline.External, "2026-09-20 18:00", "2026-09-22 08:00"), "2026-10-10 17:30", terms.ClockStateRunning},
		{"a paused clock stays paused", paused(t, cal, c, deadline.External, "2026-09-20 18:00"), "2026-10-09 17:30", terms.ClockStatePaused},
		{"a breach remains", c.Breach(c.DueAt.Add(time.Hour)), "2026-10-09 17:30", terms.ClockStateBreached},
		{"a clock that has stopped keeps its due", c.Stop(at(t, cal, "2026-09-21 10:00"), cal), "2026-09-24 17:30", terms.ClockStateMet},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := tt.clock.Relimit(ten, cal)
			if show(cal, got.DueAt) != tt.due || got.State != tt.state {
				t.Errorf("%s, due %s; want %s, %s", got.State, show(cal, got.DueAt), tt.state, tt.due)
			}
		})
	}
}

func TestRecomputeAfterAYearIsLoaded(t *testing.T) {
	cal := china(t)
	c := start(t, cal, terms.ClockKindStatutoryFeedback, "2026-12-30 10:00")
	ended := c.Stop(at(t, cal, "2027-01-02 10:00"), cal)
	fuller, err := workday.New(cal.Zone(), workday.DefaultWeek(),
		[]workday.Exception{{Date: workday.Date{Year: 2027, Month: 1, Day: 1}, Off: true}, {Date: workday.Date{Year: 2027, Month: 1, Day: 2}}}, []int{2026, 2027})
	if err != nil {
		t.Fatal(err)
	}
	if got := c.Recompute(fuller); got.Provisional || show(cal, got.DueAt) != "2027-01-06 17:30" {
		t.Errorf("with a make-up Saturday due %s, provisional %v", show(cal, got.DueAt), got.Provisional)
	}
	if got := ended.Recompute(fuller); !reflect.DeepEqual(got, ended) {
		t.Error("a clock that has ended was judged anew")
	}
}

func TestEarliest(t *testing.T) {
	cal := china(t)
	statutory := start(t, cal, terms.ClockKindStatutoryFeedback, "2026-03-02 10:00")
	resolution := start(t, cal, terms.ClockKindResolution, "2026-03-02 10:00")
	ack := start(t, cal, terms.ClockKindAcknowledgement, "2026-03-02 10:00")
	tests := []struct {
		name   string
		clocks []deadline.Clock
		want   *time.Time
	}{
		{"without clocks there is none", nil, nil},
		{"the earliest running one counts", []deadline.Clock{resolution, statutory}, &statutory.DueAt},
		{"a breached one that has not stopped counts", []deadline.Clock{statutory, ack.Breach(ack.DueAt.Add(1))}, &ack.DueAt},
		{"a breached one that has stopped does not", []deadline.Clock{statutory, ack.Stop(ack.DueAt.Add(time.Hour), cal)}, &statutory.DueAt},
		{"a met one does not", []deadline.Clock{statutory, ack.Stop(ack.StartedAt, cal)}, &statutory.DueAt},
		{"a cancelled one does not", []deadline.Clock{statutory, ack.Cancel(ack.StartedAt)}, &statutory.DueAt},
		{"a paused one does not", []deadline.Clock{resolution, paused(t, cal, statutory, deadline.External, "2026-03-03 10:00")}, &resolution.DueAt},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := deadline.Earliest(tt.clocks); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestAShorterLimitForgetsThePausesBehindItsDue(t *testing.T) {
	cal := china(t)
	c := start(t, cal, terms.ClockKindResolution, "2026-03-02 10:00")
	c = paused(t, cal, c, deadline.Customer, "2026-03-09 10:00", "2026-03-12 10:00")
	c = c.Relimit(deadline.Limit{Unit: deadline.WorkingDays, Amount: 1}, cal)
	if show(cal, c.DueAt) != "2026-03-03 17:30" || show(cal, c.WarnAt) != "2026-03-03 14:48" {
		t.Errorf("warns %s, due %s", show(cal, c.WarnAt), show(cal, c.DueAt))
	}
}

func TestReviveCountsOnWhereTheEndOfTheCaseCancelled(t *testing.T) {
	cal := china(t)
	ended, back := at(t, cal, "2026-03-03 10:00").UTC(), at(t, cal, "2026-03-05 10:00").UTC()
	run := start(t, cal, terms.ClockKindStatutoryFeedback, "2026-03-02 10:00")
	c := run.Cancel(ended).Revive(back, cal)
	if c.State != terms.ClockStateRunning || c.StoppedAt != nil || !c.DueAt.After(run.DueAt) {
		t.Errorf("%+v", c)
	}
	if want := (deadline.Segment{From: ended, To: &back, Reason: deadline.Ended}); len(c.Pauses) != 1 || !reflect.DeepEqual(c.Pauses[0], want) {
		t.Errorf("the ledger says %v", c.Pauses)
	}
	if again := c.Recompute(cal); !reflect.DeepEqual(again, c) {
		t.Error("the ledger gives another due")
	}
	for name, kept := range map[string]deadline.Clock{"met": run.Stop(ended, cal), "missed": run.Cancel(run.DueAt.Add(time.Hour)), "running": run} {
		if got := kept.Revive(back, cal); !reflect.DeepEqual(got, kept) {
			t.Errorf("a clock that is %s became %+v", name, got)
		}
	}
}
