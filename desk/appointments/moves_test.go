package appointments_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
)

// sweep marks one appointment as missed, as the sweep does.
func sweep(f *desktest.Fixture, id string) (*gen.Appointment, error) {
	return desk.InTx(f.System(), f.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.Appointment, error) {
		return appointments.MarkMissedIn(ctx, tx, id)
	})
}

func reload(f *desktest.Fixture, id string) *gen.Appointment {
	return f.Store.Client.Appointment.GetX(f.Raw(), id)
}

func TestMovingKeepsTheRecordAndSaysTheOldTime(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		ap := booked(t, f, f.Customer("王小明").ID, at(f, 20, 9, 0))
		f.Store.Client.Appointment.UpdateOneID(ap.ID).SetReminded(true).ExecX(f.Raw())
		same := must[*gen.Appointment](t)(appointments.Reschedule(f.As(access.GuideDesk), f.Desk, ap.ID, 1, at(f, 20, 11, 0)))
		if same.Number != "A260520001" || !same.StartsAt.Equal(at(f, 20, 11, 0)) || same.Reminded || same.Version != 2 || same.Status != terms.AppointmentStatusBooked {
			t.Errorf("moved within the day: %+v", same)
		}
		other := must[*gen.Appointment](t)(appointments.Reschedule(f.As(access.GuideDesk), f.Desk, ap.ID, 2, at(f, 22, 11, 0)))
		if other.Number != "A260522001" || other.StartsOn != "2026-05-22" || other.LeadDays != 9 || other.Version != 3 {
			t.Errorf("moved to another day: %+v", other)
		}
		wantSaid(t, f, ap.ID, "appointment.booked", "appointment.moved", "appointment.moved")
		e := f.Store.Client.Event.Query().Where(event.Stream(ap.ID), event.Seq(3)).OnlyX(f.Raw())
		if e.Data["from"] != "2026-05-20T03:00:00Z" || e.Data["to"] != "2026-05-22T03:00:00Z" || e.Data["fromNumber"] != "A260520001" {
			t.Errorf("the event says %v", e.Data)
		}
	})
}

func TestACancelledPlaceIsFreeAgainAndTheLeadIsFollowedUp(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		l := lead(f, c.ID, terms.LeadStateAssessed)
		ap := booked(t, f, c.ID, at(f, 20, 9, 0))
		gone := must[*gen.Appointment](t)(appointments.Cancel(f.As(access.CallbackAgent), f.Desk, ap.ID, 1, " 出差 "))
		if gone.Status != terms.AppointmentStatusCancelled || *gone.CancelReason != "出差" || gone.Version != 2 {
			t.Errorf("cancelled: %+v", gone)
		}
		if got := leadOf(f, l); got.State != terms.LeadStateNurturing || got.AppointmentID != nil {
			t.Errorf("the lead is %+v", got)
		}
		wantSaid(t, f, l, "lead.booked", "lead.unbooked")
		wantSaid(t, f, ap.ID, "appointment.booked", "appointment.cancelled")
		booked(t, f, f.Customer("李华").ID, at(f, 20, 9, 0))
	})
}

func TestCheckInIsTheArrival(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		missed := miss(t, f, booked(t, f, c.ID, at(f, 14, 9, 0)))
		old := f.Store.Client.Appointment.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetNumber("A1").SetCustomerID(c.ID).
			SetBookedAt(desktest.Start).SetStartsAt(at(f, 14, 9, 0).AddDate(0, -2, 0)).SetStartsOn("2026-03-14").SetStatus(terms.AppointmentStatusNoshow).SaveX(f.Raw())
		ap := booked(t, f, c.ID, at(f, 20, 9, 0))
		l := lead(f, c.ID, terms.LeadStateNurturing)
		call := missedCall(f, c.ID)
		f.Clock.Set(at(f, 20, 8, 40))
		here := must[*gen.Appointment](t)(appointments.CheckIn(f.As(access.GuideDesk), f.Desk, ap.ID, 1))
		if here.Status != terms.AppointmentStatusCheckedIn || !here.ArrivedAt.Equal(at(f, 20, 8, 40)) || here.Version != 2 {
			t.Errorf("checked in: %+v", here)
		}
		wantSaid(t, f, ap.ID, "appointment.booked", "appointment.checkedIn")
		if got := reload(f, missed.ID); got.RecoveredAt == nil || !got.RecoveredAt.Equal(at(f, 20, 8, 40)) || got.Status != terms.AppointmentStatusNoshow {
			t.Errorf("what was missed six days ago: %+v", got)
		}
		if reload(f, old.ID).RecoveredAt != nil {
			t.Error("what was missed two months ago counts as made good")
		}
		wantSaid(t, f, missed.ID, "appointment.booked", "appointment.missed", "appointment.recovered")
		if got := leadOf(f, l); got.State != terms.LeadStateArrived || got.NextContactAt != nil || *got.AppointmentID != ap.ID {
			t.Errorf("the lead is %+v", got)
		}
		if open(f, call) {
			t.Error("the call about the missed time is still open")
		}
	})
}

func TestWhoComesLateOnTheSameDayWasNotMissed(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		ap := miss(t, f, booked(t, f, c.ID, at(f, 14, 9, 0)))
		if ap.Status != terms.AppointmentStatusNoshow || !ap.MissedAt.Equal(at(f, 14, 9, 30)) || ap.Version != 2 {
			t.Fatalf("missed: %+v", ap)
		}
		call := missedCall(f, c.ID)
		here := must[*gen.Appointment](t)(appointments.CheckIn(f.As(access.GuideDesk), f.Desk, ap.ID, 2))
		if here.Status != terms.AppointmentStatusCheckedIn || here.MissedAt != nil || here.RecoveredAt != nil {
			t.Errorf("late: %+v", here)
		}
		if open(f, call) {
			t.Error("the call about it is still open")
		}
		e := f.Store.Client.Event.Query().Where(event.Stream(ap.ID), event.Kind("appointment.checkedIn")).OnlyX(f.Raw())
		if e.Data["late"] != true {
			t.Errorf("the event says %v", e.Data)
		}
	})
}

func TestTheSweepMissesWhoDidNotComeAndNobodyElse(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		l := lead(f, c.ID, terms.LeadStateAssessed)
		ap := booked(t, f, c.ID, at(f, 14, 9, 0))
		f.Clock.Set(at(f, 14, 9, 29))
		refused(t, f, fault.GuardFailed, map[string]string{"GRACE_PASSED": "guard.gracePassed"}, func() error { _, err := sweep(f, ap.ID); return err })
		f.Clock.Set(at(f, 14, 9, 30))
		must[*gen.Appointment](t)(sweep(f, ap.ID))
		e := f.Store.Client.Event.Query().Where(event.Stream(ap.ID), event.Kind("appointment.missed")).OnlyX(f.Raw())
		if e.ActorID != nil {
			t.Error("a person is said to have missed it")
		}
		if got := leadOf(f, l); got.State != terms.LeadStateNurturing {
			t.Errorf("the lead is %s", got.State)
		}
		refused(t, f, fault.GuardFailed, map[string]string{"STATE": "guard.state"}, func() error { _, err := sweep(f, ap.ID); return err })
	})
}

func TestASupervisorTakesAMistakeOutOfTheRates(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		ap := miss(t, f, booked(t, f, c.ID, at(f, 14, 9, 0)))
		about, other := callAbout(f, c.ID, ap.ID), callAbout(f, c.ID, "ap_other")
		wrong := must[*gen.Appointment](t)(appointments.Correct(f.As(access.Supervisor), f.Desk, ap.ID, 2, "录错了人"))
		if wrong.Status != terms.AppointmentStatusEnteredInError || *wrong.CancelReason != "录错了人" {
			t.Errorf("%+v", wrong)
		}
		wantSaid(t, f, ap.ID, "appointment.booked", "appointment.missed", "appointment.corrected")
		if open(f, about) || !open(f, other) {
			t.Errorf("the call about it is open: %v, another's: %v", open(f, about), open(f, other))
		}
	})
}

func TestMovesRefuse(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := f.Customer("王小明")
		ap, taken := booked(t, f, c.ID, at(f, 20, 9, 0)), booked(t, f, f.Customer("李华").ID, at(f, 21, 9, 0))
		own := booked(t, f, c.ID, at(f, 23, 9, 0))
		done := booked(t, f, c.ID, at(f, 22, 9, 0))
		must[*gen.Appointment](t)(appointments.Cancel(f.As(access.Consultant), f.Desk, done.ID, 1, "改期"))
		begun := booked(t, f, c.ID, at(f, 13, 11, 0))
		f.Clock.Set(at(f, 13, 11, 10))
		yesterday := f.Store.Client.Appointment.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetNumber("A2").SetCustomerID(c.ID).
			SetBookedAt(desktest.Start).SetStartsAt(at(f, 12, 9, 0)).SetStartsOn("2026-05-12").SetStatus(terms.AppointmentStatusNoshow).SaveX(f.Raw())

		move := func(ctx context.Context, id string, v int, to time.Time) func() error {
			return func() error { _, err := appointments.Reschedule(ctx, f.Desk, id, v, to); return err }
		}
		cancel := func(ctx context.Context, id string, v int, why string) func() error {
			return func() error { _, err := appointments.Cancel(ctx, f.Desk, id, v, why); return err }
		}
		checkIn := func(ctx context.Context, id string, v int) func() error {
			return func() error { _, err := appointments.CheckIn(ctx, f.Desk, id, v); return err }
		}
		correct := func(ctx context.Context, id string, v int, why string) func() error {
			return func() error { _, err := appointments.Correct(ctx, f.Desk, id, v, why); return err }
		}
		me, soon := f.As(access.Consultant), at(f, 25, 9, 0)
		for name, x := range map[string]struct {
			act   func() error
			kind  fault.Kind
			names map[string]string
		}{
			"a doctor moves":                    {move(f.As(access.Doctor), ap.ID, 1, soon), fault.Forbidden, nil},
			"next door moves":                   {move(f.AsNeighbor(), ap.ID, 1, soon), fault.NotFound, nil},
			"a move of an old version":          {move(me, ap.ID, 2, soon), fault.Conflict, nil},
			"a move into the past":              {move(me, ap.ID, 1, at(f, 12, 9, 0)), fault.InvalidInput, map[string]string{"startsAt": "input.mustBeFuture"}},
			"a move too far ahead":              {move(me, ap.ID, 1, soon.AddDate(3, 0, 0)), fault.InvalidInput, map[string]string{"startsAt": "input.tooFar"}},
			"a move to where it is":             {move(me, ap.ID, 1, ap.StartsAt), fault.InvalidInput, map[string]string{"startsAt": "input.noChange"}},
			"a move onto a taken slot":          {move(me, ap.ID, 1, taken.StartsAt), fault.InvalidInput, map[string]string{"startsAt": "appointment.slotTaken"}},
			"a move onto another of one's own":  {move(me, ap.ID, 1, own.StartsAt), fault.InvalidInput, map[string]string{"startsAt": "appointment.sameTime"}},
			"a move of what is cancelled":       {move(me, done.ID, 2, soon), fault.GuardFailed, map[string]string{"STATE": "guard.state"}},
			"an analyst cancels":                {cancel(f.As(access.Analyst), ap.ID, 1, "x"), fault.Forbidden, nil},
			"next door cancels":                 {cancel(f.AsNeighbor(), ap.ID, 1, "x"), fault.NotFound, nil},
			"a cancellation without a reason":   {cancel(me, ap.ID, 1, " "), fault.InvalidInput, map[string]string{"reason": "input.required"}},
			"a cancellation with a long reason": {cancel(me, ap.ID, 1, strings.Repeat("因", 301)), fault.InvalidInput, map[string]string{"reason": "input.tooLong"}},
			"a cancellation of an old version":  {cancel(me, ap.ID, 9, "x"), fault.Conflict, nil},
			"a cancellation after the start":    {cancel(me, begun.ID, 1, "x"), fault.GuardFailed, map[string]string{"NOT_STARTED": "guard.notStarted"}},
			"a cancellation twice":              {cancel(me, done.ID, 2, "x"), fault.GuardFailed, map[string]string{"STATE": "guard.state"}},
			"headquarters check in":             {checkIn(f.As(access.HQ), ap.ID, 1), fault.Forbidden, nil},
			"next door checks in":               {checkIn(f.AsNeighbor(), ap.ID, 1), fault.NotFound, nil},
			"a check-in of an old version":      {checkIn(me, begun.ID, 3), fault.Conflict, nil},
			"a check-in on another day":         {checkIn(me, ap.ID, 1), fault.GuardFailed, map[string]string{"SAME_DAY": "guard.sameDay"}},
			"a late check-in on the next day":   {checkIn(me, yesterday.ID, 1), fault.GuardFailed, map[string]string{"SAME_DAY": "guard.sameDay"}},
			"a check-in of what is cancelled":   {checkIn(me, done.ID, 2), fault.GuardFailed, map[string]string{"STATE": "guard.state"}},
			"a consultant corrects":             {correct(me, ap.ID, 1, "x"), fault.Forbidden, nil},
			"next door corrects":                {correct(f.AsNeighbor(), ap.ID, 1, "x"), fault.NotFound, nil},
			"a correction without a reason":     {correct(f.As(access.Supervisor), ap.ID, 1, ""), fault.InvalidInput, map[string]string{"reason": "input.required"}},
			"a correction of an old version":    {correct(f.As(access.Supervisor), ap.ID, 4, "x"), fault.Conflict, nil},
		} {
			t.Run(name, func(t *testing.T) { refused(t, f, x.kind, x.names, x.act) })
		}
	})
}
