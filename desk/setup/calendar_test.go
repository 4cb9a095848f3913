package setup_test

import (
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/desk/setup"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaintclock"
	"aftercare/ent/gen/event"
)

// year is an input with days off.
func year(y, version int, off ...string) setup.SetCalendarYearInput {
	in := setup.SetCalendarYearInput{Year: y, ExpectedVersion: version, Source: "通知"}
	for _, d := range off {
		in.Days = append(in.Days, &setup.CalendarDayInput{Date: d, Off: true, Name: "假日"})
	}
	return in
}

func TestCalendarYears(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		as := f.As(access.Consultant)
		list, err := setup.CalendarYears(as, f.Desk)
		if err != nil || len(list) != 3 || list[2].Year != 2026 || list[2].Version != 0 || list[2].Source != setup.SourceShipped {
			t.Fatalf("%+v, %v", list, err)
		}
		days, err := setup.CalendarDays(as, f.Desk, list[2])
		if err != nil || len(days) < 20 || days[0].Date != "2026-01-01" || !days[0].Off {
			t.Fatalf("%d days, %v", len(days), err)
		}
		for i := range days[1:] {
			if days[i].Date >= days[i+1].Date {
				t.Fatalf("%s before %s", days[i].Date, days[i+1].Date)
			}
		}
		row, err := setup.SetCalendarYear(f.As(access.Admin), f.Desk, year(2026, 0, "2026-05-15"))
		if err != nil || row.Version != 1 {
			t.Fatal(row, err)
		}
		if list, err = setup.CalendarYears(as, f.Desk); err != nil || len(list) != 3 || list[2].Source != "通知" {
			t.Errorf("%+v, %v", list, err)
		}
		if days, err = setup.CalendarDays(as, f.Desk, list[2]); err != nil || len(days) != 1 {
			t.Errorf("the hospital's year replaces the shipped one: %d days, %v", len(days), err)
		}
		next := f.AsNeighbor()
		if list, err = setup.CalendarYears(next, f.Desk); err != nil || list[2].Source != setup.SourceShipped {
			t.Errorf("next door nothing changes: %v", err)
		}
	})
}

func TestSetCalendarYearRefuses(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		admin := f.As(access.Admin)
		if _, err := setup.SetCalendarYear(admin, f.Desk, year(2027, 0, "2027-01-01")); err != nil {
			t.Fatal(err)
		}
		bend := func(in setup.SetCalendarYearInput, f func(*setup.SetCalendarYearInput)) setup.SetCalendarYearInput {
			f(&in)
			return in
		}
		for _, c := range []struct {
			name string
			in   setup.SetCalendarYearInput
			kind fault.Kind
			want []string
		}{
			{"a year without days", year(2028, 0), fault.InvalidInput, []string{"input.days input.range"}},
			{"a year out of reach", year(1999, 0, "1999-01-01"), fault.InvalidInput, []string{"input.year input.range"}},
			{"days of another year, twice, of no month and without a name", bend(year(2028, 0, "2027-12-31", "2028-01-01", "2028-01-01", "2028-02-30", "2028-03-01"), func(in *setup.SetCalendarYearInput) {
				in.Days[4].Name = ""
			}), fault.InvalidInput, []string{"input.days.0.date setup.otherYear", "input.days.2.date input.duplicate", "input.days.3.date input.date", "input.days.4.name input.required"}},
			{"no source", bend(year(2028, 0, "2028-01-01"), func(in *setup.SetCalendarYearInput) { in.Source = " " }), fault.InvalidInput, []string{"input.source input.required"}},
			{"a new year under a version", year(2028, 1, "2028-01-01"), fault.Conflict, nil},
			{"a set year as if it were new", year(2027, 0, "2027-01-01"), fault.Conflict, nil},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := setup.SetCalendarYear(admin, f.Desk, c.in)
				refused(t, err, c.kind, c.want...)
			})
		}
		row, err := setup.SetCalendarYear(admin, f.Desk, year(2027, 1, "2027-01-02", "2027-01-03"))
		if err != nil || row.Version != 2 {
			t.Fatal(row, err)
		}
		days, err := setup.CalendarDays(admin, f.Desk, row)
		if err != nil || len(days) != 2 || days[0].Date != "2027-01-02" {
			t.Errorf("%v, %v", days, err)
		}
		for _, r := range access.Role("").Values() {
			if role := access.Role(r); role != access.Admin {
				_, err := setup.SetCalendarYear(f.As(role), f.Desk, year(2029, 0, "2029-01-01"))
				refused(t, err, fault.Forbidden)
			}
		}
		if n := f.Store.Client.Event.Query().Where(event.Kind("calendar.yearSet")).CountX(f.Raw()); n != 2 {
			t.Errorf("%d events, want 2", n)
		}
	})
}

// Limits counted while the holidays were unknown, or other ones were, are counted again.
func TestANewYearRecountsOpenLimits(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		register := func() *gen.Complaint {
			t.Helper()
			on := "2026-05-01"
			cu := f.Customer("李华")
			cp, err := complaints.Register(f.As(access.AccountManager), f.Desk, complaints.RegisterComplaintInput{
				Customer: &cu.ID, Channel: terms.ChannelPhone, ServiceLine: terms.ServiceLinePlastic,
				Subject: "术后肿胀", Description: "术后三周仍有肿胀", OccurredOn: &on, Place: "门诊",
			})
			if err != nil {
				t.Fatal(err)
			}
			return cp
		}
		due := func(cp *gen.Complaint) *gen.ComplaintClock {
			return f.Store.Client.ComplaintClock.Query().Where(complaintclock.ComplaintID(cp.ID),
				complaintclock.KindEQ(terms.ClockKindStatutoryFeedback)).OnlyX(f.Raw())
		}
		inLocal := func(at time.Time) string { return at.In(f.Zone).Format("2006-01-02 15:04") }

		t.Run("a day off that was not known moves the limit", func(t *testing.T) {
			cp := register() // Wednesday 2026-05-13; five working days end on Wednesday 05-20
			if got := inLocal(due(cp).DueAt); got != "2026-05-20 17:30" {
				t.Fatalf("due %s", got)
			}
			if _, err := setup.SetCalendarYear(f.As(access.Admin), f.Desk, year(2026, 0, "2026-05-15")); err != nil {
				t.Fatal(err)
			}
			if c := due(cp); inLocal(c.DueAt) != "2026-05-21 17:30" || c.Provisional {
				t.Errorf("due %s, provisional %v", inLocal(c.DueAt), c.Provisional)
			}
		})
		t.Run("a limit in an unknown year is no longer provisional once it is known", func(t *testing.T) {
			f.Clock.Set(time.Date(2027, 3, 1, 2, 0, 0, 0, time.UTC)) // a Monday
			cp := register()
			if c := due(cp); !c.Provisional || inLocal(c.DueAt) != "2027-03-08 17:30" {
				t.Fatalf("due %s, provisional %v", inLocal(c.DueAt), c.Provisional)
			}
			if _, err := setup.SetCalendarYear(f.As(access.Admin), f.Desk, year(2027, 0, "2027-03-03")); err != nil {
				t.Fatal(err)
			}
			if c := due(cp); c.Provisional || inLocal(c.DueAt) != "2027-03-09 17:30" {
				t.Errorf("due %s, provisional %v", inLocal(c.DueAt), c.Provisional)
			}
		})
	})
}

func TestWorkingWeek(t *testing.T) {
	at(t, func(t *testing.T, f *desktest.Fixture) {
		admin := f.As(access.Admin)
		w, err := setup.Week(f.As(access.Analyst), f.Desk)
		if err != nil || len(w.Shifts) != 7 || w.EffectiveFrom != nil || w.Shifts[0].Day != terms.WeekdayMon || w.Shifts[0].Shifts != "08:30-12:00,13:30-17:30" || w.Shifts[6].Shifts != "" {
			t.Fatalf("%+v, %v", w, err)
		}
		day := func(d terms.Weekday, s string) *setup.WorkingDayShiftsInput {
			return &setup.WorkingDayShiftsInput{Day: d, Shifts: s}
		}
		for _, c := range []struct {
			name string
			in   []*setup.WorkingDayShiftsInput
			want []string
		}{
			{"a week that never opens", []*setup.WorkingDayShiftsInput{day(terms.WeekdayMon, "")}, []string{"shifts setup.neverOpen"}},
			{"no days", nil, []string{"shifts setup.neverOpen"}},
			{"shifts that overlap, a day twice, a day that is none", []*setup.WorkingDayShiftsInput{day(terms.WeekdayMon, "09:00-12:00,11:00-13:00"), day(terms.WeekdayTue, "09:00-12:00"), day(terms.WeekdayTue, ""), day("FUN", "09:00-12:00")},
				[]string{"shifts.0.shifts setup.shifts", "shifts.2.day input.duplicate", "shifts.3.day input.unknown"}},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := setup.SetWorkingWeek(admin, f.Desk, 0, c.in)
				refused(t, err, fault.InvalidInput, c.want...)
			})
		}
		week := []*setup.WorkingDayShiftsInput{day(terms.WeekdayMon, "09:00-12:00")}
		if _, err := setup.SetWorkingWeek(admin, f.Desk, 1, week); !fault.Is(err, fault.Conflict) {
			t.Errorf("with a version that is not: %v", err)
		}
		w, err = setup.SetWorkingWeek(admin, f.Desk, 0, []*setup.WorkingDayShiftsInput{day(terms.WeekdaySat, "10:00-16:00"), day(terms.WeekdayMon, "09:00-12:00, 13:00-18:00")})
		if err != nil || w.Shifts[5].Shifts != "10:00-16:00" || w.Shifts[1].Shifts != "" || w.EffectiveFrom == nil || w.Version != 1 {
			t.Fatalf("%+v, %v", w, err)
		}
		if _, err := setup.SetWorkingWeek(admin, f.Desk, 0, week); !fault.Is(err, fault.Conflict) {
			t.Errorf("over what somebody else set meanwhile: %v", err)
		}
		place, err := f.Desk.Place(admin)
		if err != nil {
			t.Fatal(err)
		}
		for date, open := range map[string]bool{"2026-05-16": true, "2026-05-18": true, "2026-05-19": false, "2026-05-17": false} {
			on, _ := workday.ParseDate(date)
			if got, err := place.Calendar.IsWorkday(on); err != nil || got != open {
				t.Errorf("%s: open %v, %v", date, got, err)
			}
		}
		_, err = setup.SetWorkingWeek(f.As(access.Supervisor), f.Desk, 1, nil)
		refused(t, err, fault.Forbidden)
	})
}
