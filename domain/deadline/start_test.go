package deadline_test

import (
	"encoding/json"
	"reflect"
	"testing"
	"time"

	"aftercare/domain/deadline"
	"aftercare/domain/terms"
)

func TestStart(t *testing.T) {
	cal := china(t)
	tests := []struct {
		name      string
		kind      terms.ClockKind
		params    deadline.Params
		from      string
		warn, due string
	}{
		{"acknowledgement is due at the end of the next working day", terms.ClockKindAcknowledgement, deadline.Params{},
			"2026-03-04 10:00", "2026-03-05 14:48", "2026-03-05 17:30"},
		{"acknowledgement of a Friday complaint is due on Monday", terms.ClockKindAcknowledgement, deadline.Params{},
			"2026-03-06 16:00", "2026-03-09 15:42", "2026-03-09 17:30"},
		{"acknowledgement before a make-up Saturday is due on it", terms.ClockKindAcknowledgement, deadline.Params{},
			"2026-05-08 18:00", "2026-05-09 16:00", "2026-05-09 17:30"},
		{"first feedback by e-mail is due in one working day", terms.ClockKindFirstFeedback, deadline.Params{Channel: terms.ChannelEmail},
			"2026-03-04 17:30", "2026-03-05 16:00", "2026-03-05 17:30"},
		{"first feedback by a channel of no own limit has the general one", terms.ClockKindFirstFeedback, deadline.Params{Channel: terms.ChannelHomeVisit},
			"2026-03-04 17:30", "2026-03-05 16:00", "2026-03-05 17:30"},
		{"statutory feedback is due in five working days", terms.ClockKindStatutoryFeedback, deadline.Params{},
			"2026-09-18 17:30", "2026-09-23 17:30", "2026-09-24 17:30"},
		{"statutory feedback of several departments is due in ten", terms.ClockKindStatutoryFeedback, deadline.Params{SeveralDepartments: true},
			"2026-09-18 17:30", "2026-09-30 17:30", "2026-10-09 17:30"},
		{"several departments change no other clock", terms.ClockKindSpecialReport, deadline.Params{SeveralDepartments: true},
			"2026-04-30 17:30", "2026-05-09 17:30", "2026-05-11 17:30"},
		{"the supervisor is due in thirty minutes, at night too", terms.ClockKindSupervisorPresent, deadline.Params{},
			"2026-03-07 23:50", "2026-03-08 00:14", "2026-03-08 00:20"},
		{"the doctor is due in thirty minutes", terms.ClockKindDoctorAcknowledge, deadline.Params{},
			"2026-03-04 11:50", "2026-03-04 12:14", "2026-03-04 12:20"},
		{"filing with headquarters is due in a day, holiday or not", terms.ClockKindHqFiling, deadline.Params{},
			"2026-10-01 10:00", "2026-10-02 05:12", "2026-10-02 10:00"},
		{"resolution is due in twenty working days", terms.ClockKindResolution, deadline.Params{},
			"2026-03-02 17:30", "2026-03-24 17:30", "2026-03-30 17:30"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := deadline.Start(tt.kind, at(t, cal, tt.from), deadline.DefaultLimits(), tt.params, cal)
			if show(cal, c.DueAt) != tt.due || show(cal, c.WarnAt) != tt.warn {
				t.Errorf("warns %s, due %s; want %s, %s", show(cal, c.WarnAt), show(cal, c.DueAt), tt.warn, tt.due)
			}
			if c.State != terms.ClockStateRunning || c.Provisional || !c.Open() {
				t.Errorf("starts as %+v", c)
			}
			if c.DueAt.Location() != time.UTC || c.StartedAt.Location() != time.UTC {
				t.Error("instants are not in UTC")
			}
		})
	}
}

func TestWorkingMinutesRunInOpeningTimeOnly(t *testing.T) {
	cal := china(t)
	c := limited(t, cal, deadline.Limit{Unit: deadline.WorkingMinutes, Amount: 120}, "2026-03-04 11:00")
	if show(cal, c.DueAt) != "2026-03-04 14:30" || show(cal, c.WarnAt) != "2026-03-04 14:06" {
		t.Errorf("warns %s, due %s", show(cal, c.WarnAt), show(cal, c.DueAt))
	}
}

func TestIntakeGoesOnInAYearWithoutData(t *testing.T) {
	cal := china(t)
	c := start(t, cal, terms.ClockKindStatutoryFeedback, "2026-12-30 10:00")
	if !c.Provisional || show(cal, c.DueAt) != "2027-01-07 17:30" {
		t.Errorf("due %s, provisional %v", show(cal, c.DueAt), c.Provisional)
	}
	if c := start(t, cal, terms.ClockKindHqFiling, "2027-05-01 10:00"); c.Provisional {
		t.Error("wall time needs no calendar")
	}
}

func TestAnUnknownKindIsDueAtOnce(t *testing.T) {
	cal := china(t)
	if c := start(t, cal, "NAP", "2026-03-04 12:30"); show(cal, c.DueAt) != "2026-03-04 13:30" {
		t.Errorf("due %s", show(cal, c.DueAt))
	}
}

func TestAClockSurvivesJSON(t *testing.T) {
	cal := china(t)
	c := paused(t, cal, start(t, cal, terms.ClockKindResolution, "2026-03-02 10:00"), deadline.Customer,
		"2026-03-03 10:00", "2026-03-05 10:00", "2026-03-06 10:00")
	text, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var back deadline.Clock
	if err := json.Unmarshal(text, &back); err != nil || !reflect.DeepEqual(back, c) {
		t.Errorf("got %+v, %v", back, err)
	}
}
