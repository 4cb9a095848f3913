package followup

import (
	"testing"
	"time"

	"aftercare/domain/terms"
)

func TestPlan(t *testing.T) {
	surgery := Source{Family: terms.ProcedureFamilySurgery}
	for _, c := range []struct {
		name      string
		rule      string
		src       Source
		at, last  string
		from      int
		now       string
		preferred []CallWindow
		want      string // "step due end" or "" for nothing
		period    string
		no        int
	}{
		{name: "a missed appointment is called at once", rule: RuleNoShow, at: "2026-05-11 10:00", now: "2026-05-11 10:30",
			want: "d0 2026-05-11 10:30 2026-05-11 21:00", no: 1},
		{name: "a missed appointment at lunch is called when the afternoon window opens", rule: RuleNoShow, at: "2026-05-11 12:10", now: "2026-05-11 12:40",
			want: "d0 2026-05-11 14:00 2026-05-11 21:00", no: 1},
		{name: "a missed appointment of the late evening is called the next morning", rule: RuleNoShow, at: "2026-05-11 20:30", now: "2026-05-11 21:00",
			want: "d0 2026-05-12 09:00 2026-05-12 21:00", no: 1},
		{name: "the second no-show call comes three days after the missed time", rule: RuleNoShow, at: "2026-05-11 10:00", last: "2026-05-11 10:40", from: 1, now: "2026-05-11 10:40",
			want: "d3 2026-05-14 10:00 2026-05-14 21:00", no: 2},
		{name: "the third comes after a week", rule: RuleNoShow, at: "2026-05-11 10:00", last: "2026-05-14 10:00", from: 2, now: "2026-05-14 10:05",
			want: "d7 2026-05-18 10:00 2026-05-18 21:00", no: 3},
		{name: "the fourth comes after thirty days although the horizon is thirty days", rule: RuleNoShow, at: "2026-05-11 10:00", last: "2026-05-18 10:00", from: 3, now: "2026-06-10 10:30",
			want: "d30 2026-06-10 10:30 2026-06-10 21:00", no: 4},
		{name: "after the fourth no-show call there is none", rule: RuleNoShow, at: "2026-05-11 10:00", last: "2026-06-10 10:30", from: 4, now: "2026-06-10 10:31"},
		{name: "a source older than the horizon makes no call", rule: RuleNoShow, at: "2026-04-01 10:00", now: "2026-05-11 10:00"},
		{name: "a source at the horizon still makes its latest call", rule: RuleNoShow, at: "2026-04-11 10:00", now: "2026-05-11 10:00",
			want: "d30 2026-05-11 10:00 2026-05-11 21:00", no: 4},
		{name: "after a downtime only the latest missed step is made", rule: RuleNoShow, at: "2026-05-04 10:00", now: "2026-05-12 10:00",
			want: "d7 2026-05-12 10:00 2026-05-12 21:00", no: 3},
		{name: "a missed step nearer to the next one is left to that one", rule: RuleNoShow, at: "2026-05-11 10:00", now: "2026-05-13 18:00",
			want: "d3 2026-05-14 10:00 2026-05-14 21:00", no: 2},
		{name: "steps planned before the last call are covered by it", rule: RulePostOp, src: surgery, at: "2026-05-11 15:00", last: "2026-05-16 10:00", from: 2, now: "2026-05-16 10:05",
			want: "surgery-d7 2026-05-18 10:00 2026-05-18 21:00", no: 4},

		{name: "a last step missed by the whole horizon is still made", rule: RuleNoShow, at: "2026-05-11 10:00", last: "2026-05-18 10:00", from: 3, now: "2026-07-10 10:00",
			want: "d30 2026-07-10 10:00 2026-07-10 21:00", no: 4},
		{name: "a minute later it is not", rule: RuleNoShow, at: "2026-05-11 10:00", last: "2026-05-18 10:00", from: 3, now: "2026-07-10 10:01"},
		{name: "a step planned for the very instant of the last call is covered", rule: RuleNoShow, at: "2026-05-11 10:00", last: "2026-05-14 10:00", from: 1, now: "2026-05-14 10:00",
			want: "d7 2026-05-18 10:00 2026-05-18 21:00", no: 3},

		{name: "a purchase is called the same evening until 21:00", rule: RuleEvening, at: "2026-05-11 11:00", now: "2026-05-11 11:30",
			want: "evening 2026-05-11 18:30 2026-05-11 21:00", no: 1},
		{name: "a purchase during the evening is called at once", rule: RuleEvening, at: "2026-05-11 19:10", now: "2026-05-11 19:10",
			want: "evening 2026-05-11 19:10 2026-05-11 21:00", no: 1},
		{name: "a purchase after 21:00 is called the next morning", rule: RuleEvening, at: "2026-05-11 21:10", now: "2026-05-11 21:10",
			want: "evening 2026-05-12 09:00 2026-05-12 21:00", no: 1},
		{name: "the customer's mornings do not move the evening call past its limit", rule: RuleEvening, at: "2026-05-11 11:00", now: "2026-05-11 11:00",
			preferred: []CallWindow{{From: "09:00", To: "10:00"}}, want: "evening 2026-05-11 18:30 2026-05-11 21:00", no: 1},
		{name: "who came and did not buy is called at noon the next day, by the end of day two", rule: RuleNotPurchased, at: "2026-05-11 16:00", now: "2026-05-11 16:00",
			want: "noon 2026-05-12 12:00 2026-05-13 21:00", no: 1},
		{name: "a limit that has passed gives way to the end of the day", rule: RuleNotPurchased, at: "2026-05-11 16:00", now: "2026-05-15 09:30",
			want: "noon 2026-05-15 09:30 2026-05-15 21:00", no: 1},

		{name: "surgery is called the same evening", rule: RulePostOp, src: surgery, at: "2026-05-11 15:00", now: "2026-05-11 15:30",
			want: "surgery-d0 2026-05-11 18:30 2026-05-11 21:00", no: 1},
		{name: "a surgery registered during the evening is still called that evening", rule: RulePostOp, src: surgery, at: "2026-05-11 15:00", now: "2026-05-11 19:00",
			want: "surgery-d0 2026-05-11 19:00 2026-05-11 21:00", no: 1},
		{name: "a general procedure is called from the first day on", rule: RulePostOp, src: Source{Family: terms.ProcedureFamilyGeneral}, at: "2026-05-11 15:00", now: "2026-05-11 15:30",
			want: "general-d1 2026-05-12 10:00 2026-05-12 21:00", no: 1},
		{name: "the half-year call after surgery is made although the source is old", rule: RulePostOp, src: surgery, at: "2026-01-02 15:00", last: "2026-04-02 10:00", from: 7, now: "2026-04-02 10:10",
			want: "surgery-d180 2026-07-01 10:00 2026-07-01 21:00", no: 8},
		{name: "the next step skips the steps of other families", rule: RulePostOp, src: surgery, at: "2026-01-02 15:00", last: "2026-07-01 10:00", from: 8, now: "2026-07-01 10:10"},
		{name: "a care call does not wait six days for the customer's hour", rule: RulePostOp, src: Source{Family: terms.ProcedureFamilyGeneral}, at: "2026-05-11 15:00", now: "2026-05-11 15:30",
			preferred: []CallWindow{only(terms.WeekdayMon, "10:00", "11:00")}, want: "general-d1 2026-05-12 10:00 2026-05-12 21:00", no: 1},

		{name: "a strong lead is called every three days", rule: RuleLead, src: Source{Intent: terms.IntentClassAStrong}, at: "2026-05-11 10:15", now: "2026-05-11 10:15",
			want: "a 2026-05-14 10:15 2026-05-14 16:30", period: "2026-05-14", no: 1},
		{name: "a considering lead is called weekly", rule: RuleLead, src: Source{Intent: terms.IntentClassBConsidering}, at: "2026-05-11 10:15", now: "2026-05-11 10:15",
			want: "b 2026-05-18 10:15 2026-05-18 16:30", period: "2026-05-18", no: 1},
		{name: "a lead that does not come soon is called after three weeks", rule: RuleLead, src: Source{Intent: terms.IntentClassCNotSoon}, at: "2026-05-11 10:15", now: "2026-05-11 10:15",
			want: "c 2026-06-01 10:15 2026-06-01 16:30", period: "2026-06-01", no: 1},
		{name: "an enquiry makes no call", rule: RuleLead, src: Source{Intent: terms.IntentClassDEnquiry}, at: "2026-05-11 10:15", now: "2026-05-11 10:15"},
		{name: "the cadence goes on after months, counted from the last call", rule: RuleLead, src: Source{Intent: terms.IntentClassAStrong}, at: "2026-01-05 10:15", last: "2026-05-11 15:00", now: "2026-05-11 15:05",
			want: "a 2026-05-14 15:00 2026-05-14 16:30", period: "2026-05-14", no: 1},
		{name: "a lead is called in the evening when the customer chose evenings", rule: RuleLead, src: Source{Intent: terms.IntentClassAStrong}, at: "2026-05-11 10:15", now: "2026-05-11 10:15",
			preferred: []CallWindow{{From: "19:00", To: "20:00"}}, want: "a 2026-05-14 19:00 2026-05-14 20:00", period: "2026-05-14", no: 1},
		{name: "a lead waits for the weekday that the customer chose", rule: RuleLead, src: Source{Intent: terms.IntentClassAStrong}, at: "2026-05-11 10:15", now: "2026-05-11 10:15",
			preferred: []CallWindow{only(terms.WeekdayWed, "10:00", "11:00")}, want: "a 2026-05-20 10:00 2026-05-20 16:30", period: "2026-05-14", no: 1},
		{name: "missed occasions of a cadence make one call", rule: RuleLead, src: Source{Intent: terms.IntentClassAStrong}, at: "2026-05-01 10:15", last: "2026-05-01 10:15", now: "2026-05-11 10:20",
			want: "a 2026-05-11 10:20 2026-05-11 16:30", period: "2026-05-10", no: 1},

		{name: "a silver member is called sixty days after the series", rule: RuleTier, src: Source{Tier: terms.TierSilver}, at: "2026-05-11 16:00", now: "2026-05-11 16:00",
			want: "silver 2026-07-10 10:00 2026-07-10 21:00", period: "2026-07-10", no: 1},
		{name: "a gold member is called after thirty days", rule: RuleTier, src: Source{Tier: terms.TierGold}, at: "2026-05-11 16:00", now: "2026-05-11 16:00",
			want: "gold 2026-06-10 10:00 2026-06-10 21:00", period: "2026-06-10", no: 1},
		{name: "a diamond member is called after fifteen days", rule: RuleTier, src: Source{Tier: terms.TierDiamond}, at: "2026-05-11 16:00", now: "2026-05-11 16:00",
			want: "diamond 2026-05-26 10:00 2026-05-26 21:00", period: "2026-05-26", no: 1},
		{name: "an ordinary member is not called regularly", rule: RuleTier, src: Source{Tier: terms.TierOrdinary}, at: "2026-05-11 16:00", now: "2026-05-11 16:00"},
		{name: "a member of two years begins with the next occasion, not with a missed one", rule: RuleTier, src: Source{Tier: terms.TierGold}, at: "2024-05-11 16:00", now: "2026-05-11 16:00",
			want: "gold 2026-05-31 10:00 2026-05-31 21:00", period: "2026-05-31", no: 1},
		{name: "a member's missed call is made once after a downtime", rule: RuleTier, src: Source{Tier: terms.TierGold}, at: "2024-05-11 16:00", last: "2026-04-01 10:00", now: "2026-05-05 09:30",
			want: "gold 2026-05-05 09:30 2026-05-05 21:00", period: "2026-05-01", no: 1},

		{name: "a missed revisit is called at once", rule: RuleRevisit, at: "2026-05-11 10:00", now: "2026-05-11 10:30",
			want: "d0 2026-05-11 10:30 2026-05-11 21:00", no: 1},
		{name: "a closed complaint is followed up after seven days", rule: RuleComplaint, at: "2026-05-11 17:00", now: "2026-05-11 17:00",
			want: "d7 2026-05-18 10:00 2026-05-18 21:00", no: 1},
		{name: "the birthday rule is not active", rule: RuleBirthday, at: "2026-05-11 00:00", now: "2026-05-10 10:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.src.At = at(t, c.at)
			if c.last != "" {
				last := at(t, c.last)
				c.src.Last = &last
			}
			task, ok := Plan(defaultRule(t, c.rule), c.src, c.from, at(t, c.now), setting(c.preferred...))
			got := ""
			if ok {
				got = task.StepKey + " " + show(task.DueAt) + " " + show(task.WindowEnd)
			}
			if got != c.want || task.Period != c.period || task.StepNo != c.no {
				t.Errorf("got %q period %q no %d, want %q %q %d", got, task.Period, task.StepNo, c.want, c.period, c.no)
			}
		})
	}
}

func TestAnActiveBirthdayRuleGreetsOnTheDayAndNeverLater(t *testing.T) {
	r := defaultRule(t, RuleBirthday)
	r.Active = true
	src := Source{At: at(t, "2026-05-11 00:00")}
	task, ok := Plan(r, src, 0, at(t, "2026-05-09 12:00"), setting())
	if !ok || show(task.DueAt) != "2026-05-11 10:00" || task.Period != "2026-05-11" {
		t.Errorf("got %v %+v", ok, task)
	}
	if task, ok := Plan(r, src, 0, at(t, "2026-05-13 12:00"), setting()); ok {
		t.Errorf("greeted two days late: %+v", task)
	}
}

func TestNoRuleEverPlansACallOutsideTheCallableDay(t *testing.T) {
	src := Source{Family: terms.ProcedureFamilySurgery, Tier: terms.TierGold, Intent: terms.IntentClassAStrong}
	for _, r := range DefaultRules() {
		r.Active = true
		for hour := range 48 {
			for from := range r.Steps {
				src.At = at(t, "2026-05-11 00:17").Add(time.Duration(hour) * time.Hour)
				task, ok := Plan(r, src, from, src.At, setting(CallWindow{From: "06:00", To: "23:00"}))
				if ok && (HardStopped(task.DueAt, shanghai) || task.WindowEnd.Before(task.DueAt) || task.DueAt.Before(src.At)) {
					t.Fatalf("%s from %d at %s: due %s, end %s", r.ID, from, show(src.At), show(task.DueAt), show(task.WindowEnd))
				}
			}
		}
	}
}

func TestTheLocalDayOfTheHospitalDecides(t *testing.T) {
	// 2026-05-11 23:30 in Shanghai is 15:30 UTC: day one is the 12th.
	src := Source{Family: terms.ProcedureFamilyGeneral, At: at(t, "2026-05-11 23:30").UTC()}
	task, ok := Plan(defaultRule(t, RulePostOp), src, 0, src.At, setting())
	if !ok || show(task.DueAt) != "2026-05-12 10:00" {
		t.Errorf("got %s", show(task.DueAt))
	}
}
