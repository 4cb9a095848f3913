package sweeps_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
)

// complaint plants a case.
func (w *world) complaint(cu *gen.Customer, state terms.ComplaintState, closed *time.Time) *gen.Complaint {
	w.t.Helper()
	owner := w.Staff[access.AccountManager].ID
	return w.Store.Client.Complaint.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(w.Clock.Now()).
		SetCaseNo("TS-" + cu.MemberNo).SetCustomerID(cu.ID).SetChannel(terms.ChannelPhone).SetServiceLine(terms.ServiceLineDental).
		SetLevel(terms.ComplaintLevelGeneral).SetState(state).SetSubject("等候太久").SetDescription("等了两个小时。").
		SetRegisteredAt(w.Clock.Now()).SetRegisteredOn(w.says(w.Clock.Now())[:10]).SetRegisteredByID(owner).SetOwnerID(owner).
		SetSortDueAt(w.Clock.Now()).SetNillableClosedAt(closed).SaveX(w.Raw())
}

func TestAWeekAfterAComplaintWasClosedTheCustomerIsCalled(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		now, old := w.Clock.Now(), w.Clock.Now().AddDate(0, 0, -31)
		closed, history, open := w.Customer("李华"), w.Customer("王芳"), w.Customer("赵敏")
		cp := w.complaint(closed, terms.ComplaintStateClosed, &now)
		w.complaint(history, terms.ComplaintStateClosed, &old)
		w.complaint(open, terms.ComplaintStateInvestigating, nil)
		w.do(sweeps.ComplaintClosed, sweeps.ComplaintClosed)
		cb := w.only(closed)
		if w.says(cb.DueAt) != "2026-05-20 10:00" || cb.Purpose != terms.CallbackPurposeComplaintFollowup || *cb.ComplaintID != cp.ID {
			t.Errorf("%s at %s about %v", cb.Purpose, w.says(cb.DueAt), cb.ComplaintID)
		}
		if *cb.AssigneeID != w.Staff[access.AccountManager].ID {
			t.Error("not with the owner of the case")
		}
		if len(w.open(history))+len(w.open(open)) != 0 {
			t.Error("called about history, or about an open case")
		}
	})
}

func TestACallThatWasBegunAndLeftIsReleased(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		w.appointment(cu, w.Clock.Now().Add(-time.Hour), terms.AppointmentStatusBooked)
		w.do(sweeps.Missed)
		cb := w.only(cu)
		w.Store.Client.Callback.UpdateOneID(cb.ID).SetStoredState(terms.CallbackStateInProgress).
			SetStartedAt(w.Clock.Now()).SetStartedBy(*cb.AssigneeID).AddVersion(1).ExecX(w.Raw())
		w.Clock.Advance(29 * time.Minute)
		w.do(sweeps.Release)
		if got := w.only(cu); got.StoredState != terms.CallbackStateInProgress {
			t.Fatalf("released after 29 minutes")
		}
		w.Clock.Advance(time.Minute)
		w.do(sweeps.Release, sweeps.Release)
		if got := w.only(cu); got.StoredState != terms.CallbackStatePlanned || got.StartedAt != nil || got.Version != cb.Version+2 {
			t.Errorf("%s since %v, version %d", got.StoredState, got.StartedAt, got.Version)
		}
		if n := w.Store.Client.Event.Query().Where(event.Kind("callback.released")).CountX(w.Raw()); n != 1 {
			t.Errorf("%d events", n)
		}
	})
}

func TestHousekeepingDeletesOnlyWhatHasRunOut(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		c, ctx, real := w.Store.Client, w.Raw(), time.Now().UTC()
		w.Clock.Set(real)
		day := 24 * time.Hour
		for i, age := range []time.Duration{23 * time.Hour, 25 * time.Hour} {
			n := string(rune('a' + i))
			c.IdempotencyRecord.Create().SetCreatedAt(real.Add(-age)).SetStaffID("st").SetOperation("o").SetKey(n).SetHash("h").SaveX(ctx)
			c.RefreshToken.Create().SetCreatedAt(real).SetFamilyID("tf").SetHash(n).SetExpiresAt(real.Add(-age)).SaveX(ctx)
			c.TokenFamily.Create().SetCreatedAt(real).SetStaffID("st").SetHospitalID("h").SetDelivery("BODY").
				SetUsedAt(real).SetExpiresAt(real.Add(-age)).SaveX(ctx)
			c.SetupSecret.Create().SetCreatedAt(real).SetStaffID("st").SetHash(n).SetExpiresAt(real.Add(-age)).SaveX(ctx)
			c.SignInFailure.Create().SetSubject(n).SetWindowStart(real.Add(-age)).SaveX(ctx)
		}
		for i, age := range []time.Duration{29 * day, 31 * day} {
			c.Draft.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(real.Add(-90 * day)).SetStaffID("st").SetKind(terms.RecordKindLead).
				SetForm(string(rune('a' + i))).SetContent("{}").SetSavedAt(real.Add(-age)).SaveX(ctx)
		}
		for i, seen := range []time.Duration{-time.Minute, -11 * time.Minute, 11 * time.Minute} {
			c.RecordWatch.Create().SetHospitalID(w.Hospital.ID).SetRecordID("cp").SetStaffID("st").SetTab(string(rune('a' + i))).
				SetMode(terms.WatchModeLooking).SetSince(real).SetSeenAt(real.Add(seen)).SaveX(ctx)
		}
		c.SignInFailure.Create().SetSubject("locked").SetWindowStart(real.Add(-2 * day)).SetLockedUntil(real.Add(day)).SaveX(ctx)
		file := func(name string, expires *time.Time) string {
			return c.Attachment.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(real.Add(-8 * day)).SetName(name).SetSize(1).
				SetMediaType("text/plain").SetSha256("x").SetUploadedBy("st").SetNillableExpiresAt(expires).SaveX(ctx).ID
		}
		past, future := real.Add(-time.Hour), real.Add(time.Hour)
		gone, broken := file("gone", &past), file("broken", &past)
		file("kept by a record", nil)
		file("young", &future)
		var deleted []string
		res, err := sweeps.Housekeeping(w.Raw(), w.Desk, func(_ context.Context, id string) error {
			if id == broken {
				return errors.New("the disk refuses")
			}
			deleted = append(deleted, id)
			return nil
		})
		if err == nil || !strings.Contains(err.Error(), "the disk refuses") {
			t.Errorf("the disk's refusal is not reported: %v", err)
		}
		if len(deleted) != 1 || deleted[0] != gone || res.Done != 9 {
			t.Errorf("deleted %v, done %d", deleted, res.Done)
		}
		for name, n := range map[string]int{
			"requests": c.IdempotencyRecord.Query().CountX(ctx), "tokens": c.RefreshToken.Query().CountX(ctx),
			"families": c.TokenFamily.Query().CountX(ctx), "secrets": c.SetupSecret.Query().CountX(ctx),
			"failures, but the lock": c.SignInFailure.Query().CountX(ctx) - 1, "files, but the broken and the kept": c.Attachment.Query().CountX(ctx) - 2,
			"drafts": c.Draft.Query().CountX(ctx), "watches, but those gone by and those of a later clock": c.RecordWatch.Query().CountX(ctx),
		} {
			if n != 1 {
				t.Errorf("%s: %d rows left, want the young one", name, n)
			}
		}
	})
}

func TestEachSweepRemembersItsLastRun(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		w.appointment(cu, w.Clock.Now().Add(-2*time.Hour), terms.AppointmentStatusBooked)
		w.run()
		w.run()
		list, err := sweeps.Status(context.Background(), w.Desk)
		w.ok(err)
		names := map[string]*gen.SweepRun{}
		for _, r := range list {
			names[r.Name] = r
		}
		all := sweeps.All(nil)
		if len(list) != len(all) {
			t.Errorf("%d records for %d sweeps", len(list), len(all))
		}
		for _, s := range all {
			name := s.Name + ":HA"
			if s.Whole {
				name = s.Name
			}
			if r := names[name]; r == nil || !r.RanAt.Equal(w.Clock.Now()) || r.Failure != "" {
				t.Errorf("%s: %+v", name, r)
			}
		}
	})
}

func TestARunTellsHowLateItWas(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		w.appointment(cu, w.Clock.Now().Add(-2*time.Hour), terms.AppointmentStatusBooked)
		res, err := sweeps.Missed(w.System(), w.Desk)
		w.ok(err)
		if res.Done != 1 || res.Lag != 90*time.Minute {
			t.Errorf("%+v, want one that was due 90 minutes ago", res)
		}
	})
}
