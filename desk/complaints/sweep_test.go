package complaints_test

import (
	"slices"
	"testing"

	"aftercare/desk"
	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen/complaintclock"
)

func sweep(t *testing.T, f *desktest.Fixture, limit int) int {
	t.Helper()
	n, err := complaints.SweepClocks(f.System(), f.Desk, limit)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestLimitsWarnOnceAndAreMissedOnce(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f)
		if n := sweep(t, f, 10); n != 0 {
			t.Errorf("a fresh case: %d", n)
		}
		// First feedback and acknowledgement run from Wednesday 10:05 to Thursday 17:30, opening time only:
		// 5 h 55 min and 7.5 h; four fifths of these 805 minutes have run on Thursday at 14:49.
		f.Clock.Set(local(t, f, "2026-05-14 14:48"))
		if n := sweep(t, f, 10); n != 0 {
			t.Errorf("a minute too early: %d", n)
		}
		f.Clock.Set(local(t, f, "2026-05-14 14:50"))
		if n := sweep(t, f, 10); n != 1 {
			t.Errorf("at four fifths: %d", n)
		}
		if got := told(f, cp.ID); !slices.Equal(got, []string{"ACCOUNT_MANAGER complaint.clockWarned", "ACCOUNT_MANAGER complaint.clockWarned"}) {
			t.Errorf("told %v", got)
		}
		f.Clock.Set(local(t, f, "2026-05-14 17:30"))
		if n := sweep(t, f, 10); n != 0 {
			t.Errorf("the last minute is in time: %d", n)
		}
		f.Clock.Set(local(t, f, "2026-05-14 17:31"))
		if n := sweep(t, f, 10); n != 1 {
			t.Errorf("missed: %d", n)
		}
		if n := sweep(t, f, 10); n != 0 {
			t.Errorf("missed twice: %d", n)
		}
		now := stored(f, cp.ID)
		if !now.Breached || now.Version != 1 || now.EventCount != 5 || show(f, now.DueAt) != "2026-05-14 17:30" {
			t.Errorf("case %+v", now)
		}
		if got := kinds(f, cp.ID); !slices.Equal(got, []string{"registered", "clockWarned", "clockWarned", "clockMissed", "clockMissed"}) {
			t.Errorf("events %v", got)
		}
		if got := told(f, cp.ID); !slices.Contains(got, "SUPERVISOR complaint.clockMissed") {
			t.Errorf("told %v", got)
		}
		if got := clock(f, cp.ID, ack); got != "BREACHED due 2026-05-14 17:30" {
			t.Error(got)
		}
	})
}

func TestAMissThatAMoveFoundFirstIsStillTold(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f)
		cp = walk(t, f, cp, step{"2026-05-15 09:00", terms.ComplaintActionAcknowledge, ""})
		if !cp.Breached {
			t.Error("a late acknowledgement is no breach")
		}
		if n := sweep(t, f, 10); n != 1 {
			t.Errorf("swept %d", n)
		}
		if got := kinds(f, cp.ID); !slices.Equal(got, []string{"registered", "acknowledged", "clockMissed", "clockMissed"}) {
			t.Errorf("events %v", got)
		}
	})
}

func TestASweepWorksInPortions(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for range 3 {
			filed(t, f)
		}
		f.Clock.Set(local(t, f, "2026-05-18 09:00"))
		if got := []int{sweep(t, f, 2), sweep(t, f, 2), sweep(t, f, 2)}; !slices.Equal(got, []int{2, 1, 0}) {
			t.Errorf("portions %v", got)
		}
	})
}

func TestLimitsAreCountedAgainWhenTheYearIsLoaded(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		f.Clock.Set(local(t, f, "2026-12-30 09:00"))
		cp := filed(t, f)
		recount := func() {
			if _, err := complaints.RecountClocks(f.System(), f.Desk); err != nil {
				t.Fatal(err)
			}
		}
		recount()
		if got := kinds(f, cp.ID); !slices.Equal(got, []string{"registered"}) {
			t.Errorf("nothing is known yet: %v", got)
		}
		c, raw := f.Store.Client, f.Raw()
		c.CalendarYear.Create().SetHospitalID(f.Hospital.ID).SetYear(2027).SetCreatedAt(desktest.Start).SaveX(raw)
		for _, day := range []string{"2027-01-01", "2027-01-04"} {
			c.CalendarDay.Create().SetHospitalID(f.Hospital.ID).SetYear(2027).SetDate(day).SetOff(true).SetName("元旦").SaveX(raw)
		}
		f.Desk.ForgetPlace(f.Hospital.ID)
		recount()
		if got := clock(f, cp.ID, statutory); got != "RUNNING due 2027-01-08 17:30" {
			t.Errorf("one more day off: %s", got)
		}
		if n := c.ComplaintClock.Query().Where(complaintclock.Provisional(true)).CountX(raw); n != 0 {
			t.Errorf("%d clocks are still provisional", n)
		}
		before := len(kinds(f, cp.ID))
		recount()
		if len(kinds(f, cp.ID)) != before {
			t.Error("counted again without need")
		}
	})
}

func TestTwoWhoActAtOnceDoNotOverwriteEachOther(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		manager := f.As(access.AccountManager)
		for range 5 {
			cp := filed(t, f)
			acknowledge := find(t, attempts(f, ""), terms.ComplaintActionAcknowledge, "")
			results := make(chan error, 3)
			for range 2 {
				go func() { _, err := acknowledge.do(manager, f, cp); results <- err }()
			}
			go func() {
				_, err := complaints.SendMessage(manager, f.Desk, complaints.SendMessageInput{Complaint: cp.ID, Channel: terms.ChannelPhone, Text: "在查", Substance: true})
				results <- err
			}()
			var failed []string
			for range 3 {
				if err := <-results; err != nil {
					failed = append(failed, said(err))
				}
			}
			if !slices.Equal(failed, []string{"CONFLICT"}) {
				t.Errorf("failed: %v", failed)
			}
			now := stored(f, cp.ID)
			if now.State != terms.ComplaintStateAcknowledged || now.Version != 2 || now.EventCount != 3 || show(f, now.DueAt) != "2026-05-20 17:30" {
				t.Errorf("state %s version %d events %d due %s: both clocks are stopped", now.State, now.Version, now.EventCount, show(f, now.DueAt))
			}
		}
	})
}

func TestAKeyedRegistrationIsCarriedOutOnce(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		ctx := desk.WithKey(f.As(access.Consultant), desk.Key{Operation: "registerComplaint", Value: "k1", Hash: "h"})
		in := input(f.Customer("李华").ID)
		cp, err := complaints.Register(ctx, f.Desk, in)
		must(t, cp, err)
		if _, err := complaints.Register(ctx, f.Desk, in); err == nil {
			t.Error("the same key registered twice")
		}
		if n := f.Store.Client.Complaint.Query().CountX(f.Raw()); n != 1 {
			t.Errorf("%d complaints", n)
		}
	})
}
