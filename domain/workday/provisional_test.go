package workday_test

import (
	"testing"
	"time"

	"aftercare/domain/workday"
	"aftercare/domain/workday/cn"
)

// chinaDays are the shipped exceptions and years.
func chinaDays() ([]workday.Exception, []int) { return cn.Load() }

func TestAddDaysProvisional(t *testing.T) {
	c := china(t)
	tests := []struct {
		name, from  string
		n           int
		want        string
		provisional bool
	}{
		{"inside the loaded years it is the plain count", "2026-04-30 09:00", 5, "2026-05-11 17:30", false},
		{"the last day of the loaded years is plain", "2026-12-30 09:00", 1, "2026-12-31 17:30", false},
		{"New Year of the unknown year is off", "2026-12-31 09:00", 1, "2027-01-04 17:30", true},
		{"1 and 2 May are off, the rest of the week is guessed to be worked", "2027-04-30 09:00", 1, "2027-05-03 17:30", true},
		{"1 to 3 October are off", "2028-09-29 09:00", 1, "2028-10-04 17:30", true},
		{"a start in an unknown year is guessed too", "2023-12-28 09:00", 1, "2023-12-29 17:30", true},
		{"a start in an unknown year that counts only known days is plain", "2023-12-31 09:00", 1, "2024-01-02 17:30", false},
		{"a count below one is one day", "2026-03-04 09:00", 0, "2026-03-05 17:30", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			due, provisional := c.AddDaysProvisional(at(t, c, tt.from), tt.n)
			if show(c, due) != tt.want || provisional != tt.provisional {
				t.Errorf("got %s, %v; want %s, %v", show(c, due), provisional, tt.want, tt.provisional)
			}
		})
	}
}

func TestProvisionalWorkingTime(t *testing.T) {
	c := china(t)
	from := at(t, c, "2026-12-31 16:30")
	due, provisional := c.AddProvisional(from, 2*time.Hour)
	if show(c, due) != "2027-01-04 09:30" || !provisional {
		t.Errorf("AddProvisional: got %s, %v", show(c, due), provisional)
	}
	if d, provisional := c.BetweenProvisional(from, due); d != 2*time.Hour || !provisional {
		t.Errorf("BetweenProvisional: got %s, %v", d, provisional)
	}
	if due, provisional := c.AddProvisional(from, -time.Hour); !due.Equal(from) || provisional {
		t.Errorf("a negative time counts as none: got %s, %v", show(c, due), provisional)
	}
	if spans, provisional := c.HoursProvisional(date(t, "2027-01-01")); len(spans) != 0 || !provisional {
		t.Errorf("HoursProvisional: got %v, %v", spans, provisional)
	}
}

func TestAnExceptionKnownAheadHoldsInAYearWithoutData(t *testing.T) {
	own := []workday.Exception{{Date: date(t, "2027-01-04"), Off: true, Name: "院庆"}, {Date: date(t, "2027-01-01")}}
	c := calendar(t, "Asia/Shanghai", workday.DefaultWeek(), own, []int{2026})
	if due, provisional := c.AddDaysProvisional(at(t, c, "2026-12-31 09:00"), 2); show(c, due) != "2027-01-05 17:30" || !provisional {
		t.Errorf("got %s, %v", show(c, due), provisional)
	}
}

func TestTheZeroCalendarGuessesByTheDefaultWeek(t *testing.T) {
	var c workday.Calendar
	if due, provisional := c.AddDaysProvisional(at(t, c, "2026-03-06 09:00"), 1); show(c, due) != "2026-03-09 17:30" || !provisional {
		t.Errorf("got %s, %v", show(c, due), provisional)
	}
}
