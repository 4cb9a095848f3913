package followup

import (
	"testing"
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

const (
	care = terms.CallbackPurposePostOp
	sale = terms.CallbackPurposeLead
)

func TestMayCall(t *testing.T) {
	evening := []CallWindow{{From: "18:30", To: "20:00"}}
	for _, c := range []struct {
		name      string
		now       string
		purpose   terms.CallbackPurpose
		preferred []CallWindow
		chose     bool
		want      string
	}{
		{"care may call from 09:00", "2026-05-11 09:00", care, nil, false, ""},
		{"care may not call before 09:00", "2026-05-11 08:59", care, nil, false, OutsideWindow},
		{"care may not call at 12:30", "2026-05-11 12:30", care, nil, false, OutsideWindow},
		{"care may call at 14:00", "2026-05-11 14:00", care, nil, false, ""},
		{"care may call a minute before 21:00", "2026-05-11 20:59", care, nil, false, ""},
		{"nobody may call at 21:00", "2026-05-11 21:00", care, nil, false, AfterHours},
		{"the customer's choice does not open 21:00", "2026-05-11 21:00", care, []CallWindow{{From: "20:00", To: "22:00"}}, true, AfterHours},
		{"nobody may call at 07:59 even if the customer chose it", "2026-05-11 07:59", sale, nil, true, AfterHours},
		{"the customer's choice opens 08:00", "2026-05-11 08:00", sale, nil, true, ""},
		{"a lead may be called from 10:00", "2026-05-11 10:00", sale, nil, false, ""},
		{"a lead may not be called at 11:30", "2026-05-11 11:30", sale, nil, false, OutsideWindow},
		{"a lead may be called at 14:30", "2026-05-11 14:30", sale, nil, false, ""},
		{"a lead may not be called at 16:30", "2026-05-11 16:30", sale, nil, false, OutsideWindow},
		{"a lead may not be called in the evening", "2026-05-11 19:00", sale, nil, false, OutsideWindow},
		{"a lead may be called in the evening hours that the customer stated", "2026-05-11 19:00", sale, evening, false, ""},
		{"a survey keeps the narrow hours", "2026-05-11 12:00", terms.CallbackPurposeSurvey, nil, false, OutsideWindow},
		{"a no-show may be called at noon", "2026-05-11 12:00", terms.CallbackPurposeNoShow, nil, false, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var chosen *time.Time
			if now := at(t, c.now); c.chose {
				chosen = &now
			}
			err := MayCall(at(t, c.now), c.purpose, c.preferred, chosen, DefaultWindows(), shanghai)
			got := ""
			if f, ok := fault.As(err); ok && f.Kind == fault.GuardFailed && len(f.Guards) == 1 {
				got = f.Guards[0].Code
			}
			if got != c.want {
				t.Errorf("got %q (%v), want %q", got, err, c.want)
			}
		})
	}
}

func TestTheRefusalNamesTheNextPermittedTime(t *testing.T) {
	g := CallGuards(at(t, "2026-05-11 12:00"), sale, nil, nil, DefaultWindows(), shanghai)
	if len(g) != 1 || g[0].Message.Args["next"] != "2026-05-11 14:30" || g[0].Requirement != "R065" {
		t.Errorf("got %+v", g)
	}
	chosen := at(t, "2026-05-11 13:10")
	if g := CallGuards(at(t, "2026-05-11 12:00"), sale, nil, &chosen, DefaultWindows(), shanghai); len(g) != 1 || g[0].Message.Args["next"] != "2026-05-11 13:10" {
		t.Errorf("with a chosen time: %+v", g)
	}
}

func TestAChosenTimeOpensTheRestOfItsDayAlone(t *testing.T) {
	chosen := at(t, "2026-05-11 12:40")
	for _, c := range []struct{ name, now, want string }{
		{"eleven minutes before it", "2026-05-11 12:29", OutsideWindow},
		{"ten minutes before it", "2026-05-11 12:30", ""},
		{"at the time itself", "2026-05-11 12:40", ""},
		{"later on the same day", "2026-05-11 20:59", ""},
		{"not at 21:00", "2026-05-11 21:00", AfterHours},
		{"not the next morning", "2026-05-12 08:30", OutsideWindow},
		{"in the purpose's hours of the next day", "2026-05-12 10:00", ""},
		{"not at that time two days later", "2026-05-13 12:40", OutsideWindow},
		{"not the day before", "2026-05-10 12:40", OutsideWindow},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			if g := CallGuards(at(t, c.now), sale, nil, &chosen, DefaultWindows(), shanghai); len(g) == 1 {
				got = g[0].Code
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestNextAllowed(t *testing.T) {
	weekend := Windows{sale: {{Days: []terms.Weekday{terms.WeekdaySat}, From: "15:00", To: "16:00"}, {Days: []terms.Weekday{terms.WeekdaySat}, From: "10:00", To: "11:00"}}}
	for _, c := range []struct {
		name      string
		t         string
		purpose   terms.CallbackPurpose
		preferred []CallWindow
		windows   Windows
		want      string
	}{
		{"inside a window the time stays", "2026-05-11 10:20", sale, nil, DefaultWindows(), "2026-05-11 10:20"},
		{"between windows it moves to the next", "2026-05-11 11:30", sale, nil, DefaultWindows(), "2026-05-11 14:30"},
		{"after the last window it moves to the next day", "2026-05-11 16:30", sale, nil, DefaultWindows(), "2026-05-12 10:00"},
		{"before the first window it moves to it", "2026-05-11 03:00", care, nil, DefaultWindows(), "2026-05-11 09:00"},
		{"windows of weekdays are found days ahead, the earliest first", "2026-05-11 10:20", sale, nil, weekend, "2026-05-16 10:00"},
		{"a purpose without setting has the default of its kind", "2026-05-11 13:00", care, nil, weekend, "2026-05-11 14:00"},
		{"the customer's hours come first", "2026-05-11 10:20", sale, []CallWindow{{From: "12:30", To: "13:30"}}, DefaultWindows(), "2026-05-11 12:30"},
		{"the customer's hours are cut to the callable day", "2026-05-11 05:00", sale, []CallWindow{{From: "06:00", To: "09:00"}}, DefaultWindows(), "2026-05-11 08:00"},
		{"hours wholly outside the callable day are ignored", "2026-05-11 05:00", sale, []CallWindow{{From: "21:00", To: "23:00"}}, DefaultWindows(), "2026-05-11 10:00"},
		{"care waits a day for the customer's hours", "2026-05-11 10:20", care, []CallWindow{only(terms.WeekdayTue, "10:00", "10:20")}, DefaultWindows(), "2026-05-12 10:00"},
		{"care does not wait two days for them", "2026-05-11 10:20", care, []CallWindow{only(terms.WeekdayWed, "10:00", "11:00")}, DefaultWindows(), "2026-05-11 10:20"},
		{"windows that cannot be read leave the callable day", "2026-05-11 22:00", sale, nil, Windows{sale: {{From: "x", To: "y"}}}, "2026-05-12 08:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := NextAllowed(at(t, c.t), c.purpose, c.preferred, c.windows, shanghai); show(got) != c.want {
				t.Errorf("got %s, want %s", show(got), c.want)
			}
		})
	}
}

func TestDefaultWindowsAreValidForEveryPurpose(t *testing.T) {
	w := DefaultWindows()
	for _, p := range terms.CallbackPurpose("").Values() {
		list := w[terms.CallbackPurpose(p)]
		if len(list) != 2 {
			t.Errorf("%s has %d windows", p, len(list))
		}
		if err := CheckWindows("windows", list); err != nil {
			t.Error(err)
		}
	}
}

func TestCheckWindowsRefuses(t *testing.T) {
	for name, w := range map[string]CallWindow{
		"a beginning before 08:00":       {From: "07:00", To: "09:00"},
		"an end after 21:00":             {From: "19:00", To: "21:30"},
		"an end before the beginning":    {From: "15:00", To: "14:00"},
		"a window of no length":          {From: "15:00", To: "15:00"},
		"an hour of one digit":           {From: "9:00", To: "10:00"},
		"an unknown weekday":             {Days: []terms.Weekday{"FUN"}, From: "09:00", To: "10:00"},
		"a midnight written as 24 hours": {From: "20:00", To: "24:00"},
	} {
		t.Run(name, func(t *testing.T) {
			if !fault.Is(CheckWindows("windows", []CallWindow{w}), fault.InvalidInput) {
				t.Error("accepted")
			}
		})
	}
}

func TestTheCallableDayHoldsInAZoneWithSummerTime(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	// Clocks go forward on 2026-03-29: 08:00 is 06:00 UTC, the day before it is 07:00 UTC.
	if HardStopped(time.Date(2026, 3, 29, 6, 0, 0, 0, time.UTC), berlin) {
		t.Error("08:00 summer time is callable")
	}
	if !HardStopped(time.Date(2026, 3, 28, 6, 0, 0, 0, time.UTC), berlin) {
		t.Error("07:00 winter time is not")
	}
	if !HardStopped(time.Date(2026, 3, 29, 19, 0, 0, 0, time.UTC), berlin) {
		t.Error("21:00 summer time is not")
	}
}
