package lifecycle

import (
	"testing"
	"time"

	"aftercare/domain/terms"
)

func TestTheAppointmentMachineIsExactlyThisTable(t *testing.T) {
	// Each event at a time at which its guard holds: cancel before, miss after the grace, check in after.
	want := map[string]map[AppointmentEvent]terms.AppointmentStatus{
		"PROPOSED":   {ConfirmAppointment: "BOOKED", MoveAppointment: "PROPOSED", CancelAppointment: "CANCELLED", EnterInError: "ENTERED_IN_ERROR"},
		"PENDING":    {ConfirmAppointment: "BOOKED", MoveAppointment: "PENDING", CancelAppointment: "CANCELLED", EnterInError: "ENTERED_IN_ERROR"},
		"BOOKED":     {MoveAppointment: "BOOKED", Arrive: "ARRIVED", CheckIn: "CHECKED_IN", Fulfil: "FULFILLED", CancelAppointment: "CANCELLED", Miss: "NOSHOW", EnterInError: "ENTERED_IN_ERROR"},
		"ARRIVED":    {CheckIn: "CHECKED_IN", Fulfil: "FULFILLED", EnterInError: "ENTERED_IN_ERROR"},
		"CHECKED_IN": {Fulfil: "FULFILLED", EnterInError: "ENTERED_IN_ERROR"},
		"FULFILLED":  {EnterInError: "ENTERED_IN_ERROR"},
		"CANCELLED":  {EnterInError: "ENTERED_IN_ERROR"},
		"NOSHOW":     {CheckIn: "CHECKED_IN", EnterInError: "ENTERED_IN_ERROR"},
	}
	for _, v := range terms.AppointmentStatus("").Values() {
		for _, e := range []AppointmentEvent{ConfirmAppointment, MoveAppointment, Arrive, CheckIn, Fulfil, CancelAppointment, Miss, EnterInError} {
			f := AppointmentFacts{StartsAt: noon, Now: noon.Add(time.Hour), Grace: DefaultGrace, Zone: shanghai}
			if e == CancelAppointment {
				f.Now = noon.Add(-time.Hour)
			}
			to, err := NextAppointment(terms.AppointmentStatus(v), e, f)
			if w := want[v][e]; to != w || (err == nil) != (w != "") {
				t.Errorf("%s %s gives %s, %v; want %q", v, e, to, err, w)
			}
		}
	}
}

func TestGuardsOfAppointments(t *testing.T) {
	for _, c := range []struct {
		name   string
		status terms.AppointmentStatus
		event  AppointmentEvent
		now    time.Time
		want   string
	}{
		{"a booked appointment is not missed within the grace", "BOOKED", Miss, noon.Add(29 * time.Minute), "GRACE_PASSED"},
		{"it is missed when the grace has passed", "BOOKED", Miss, noon.Add(30 * time.Minute), ""},
		{"it is cancelled before its time", "BOOKED", CancelAppointment, noon.Add(-time.Second), ""},
		{"it is not cancelled once its time has come", "BOOKED", CancelAppointment, noon, "NOT_STARTED"},
		{"a request that was never confirmed may be cancelled late", "PENDING", CancelAppointment, noon.Add(time.Hour), ""},
		{"a late customer is checked in the same day", "NOSHOW", CheckIn, noon.Add(3*time.Hour + 59*time.Minute), ""},
		{"but not after midnight in the hospital's zone", "NOSHOW", CheckIn, noon.Add(4 * time.Hour), "SAME_DAY"},
		{"who booked and was not missed may be checked in any day", "BOOKED", CheckIn, noon.Add(-30 * time.Hour), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := NextAppointment(c.status, c.event, AppointmentFacts{StartsAt: noon, Now: c.now, Grace: DefaultGrace, Zone: shanghai})
			if codes(err) != c.want || (err == nil) != (c.want == "") {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestWhichAppointmentsAreRebookedAndWhichAreExpected(t *testing.T) {
	for _, v := range terms.AppointmentStatus("").Values() {
		s := terms.AppointmentStatus(v)
		if Rebookable(s) != (v == "NOSHOW" || v == "CANCELLED") {
			t.Errorf("%s: rebookable is %v", s, Rebookable(s))
		}
		if Expected(s) != (v == "PROPOSED" || v == "PENDING" || v == "BOOKED") {
			t.Errorf("%s: expected is %v", s, Expected(s))
		}
	}
}

func TestAWalkInIsEnteredWithinAQuarterOfAnHour(t *testing.T) {
	for _, c := range []struct {
		name string
		at   time.Time
		want bool
	}{
		{"now", noon, true},
		{"within the minute", noon.Add(30 * time.Second), true},
		{"in the next minute", noon.Add(time.Minute), false},
		{"fifteen minutes ago", noon.Add(-15 * time.Minute), true},
		{"sixteen minutes ago", noon.Add(-16 * time.Minute), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if WalkIn(c.at, noon.Add(40*time.Second), shanghai) != c.want {
				t.Errorf("got %v", !c.want)
			}
		})
	}
	midnight := time.Date(2026, 5, 14, 0, 5, 0, 0, shanghai)
	if WalkIn(midnight.Add(-10*time.Minute), midnight, shanghai) {
		t.Error("yesterday's numbers are over")
	}
}
