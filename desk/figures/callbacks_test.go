package figures_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/figures"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

func (h *hall) callbacks(ctx context.Context, groupBy ...figures.CallbackDimension) []string {
	h.t.Helper()
	out, err := figures.Callbacks(ctx, h.Desk, groupBy, may)
	if err != nil {
		h.t.Fatal(err)
	}
	var lines []string
	for _, r := range out.Rows {
		lines = append(lines, fmt.Sprintf("%s: %s c%s t%s r%s %s", strings.Join(r.Keys, "/"), shown(r.Due),
			shown(r.Completed), shown(r.OnTime), shown(r.Reached), shown(r.AverageSatisfaction)))
	}
	return lines
}

// local is an instant of the hospital's May 2026.
func (h *hall) local(day, hour, minute int) time.Time {
	return time.Date(2026, 5, day, hour, minute, 0, 0, h.Zone)
}

// callback plants a callback that is first due at an instant.
func (h *hall) callback(due time.Time, set ...func(*gen.CallbackCreate)) *gen.Callback {
	create := h.Store.Client.Callback.Create().SetHospitalID(h.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(h.cu.ID).
		SetPurpose(terms.CallbackPurposeRoutine).SetStoredState(terms.CallbackStatePlanned).SetDueAt(due).SetFirstDueAt(due)
	for _, f := range set {
		f(create)
	}
	return create.SaveX(h.Raw())
}

func attempted(at time.Time) func(*gen.CallbackCreate) {
	return func(c *gen.CallbackCreate) { c.SetFirstAttemptAt(at) }
}

func retried(at time.Time) func(*gen.CallbackCreate) {
	return func(c *gen.CallbackCreate) { c.SetDueAt(at).SetTries(1) }
}

// window is the window that a callback begins with.
func window(end time.Time) func(*gen.CallbackCreate) {
	return func(c *gen.CallbackCreate) { c.SetWindowEnd(end).SetFirstWindowEnd(end) }
}

// later is the window of a later try.
func later(end time.Time) func(*gen.CallbackCreate) {
	return func(c *gen.CallbackCreate) { c.SetWindowEnd(end) }
}

func closed(state terms.CallbackState, at time.Time) func(*gen.CallbackCreate) {
	return func(c *gen.CallbackCreate) { c.SetStoredState(state).SetOpen(false).SetClosedAt(at) }
}

func TestACallbackIsOnTime(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		due := h.local(13, 10, 0)
		for day, c := range []struct {
			name string
			set  []func(*gen.CallbackCreate)
			on   bool
		}{
			{"not without an attempt", []func(*gen.CallbackCreate){window(due.Add(time.Hour))}, false},
			{"at the last moment of its window", []func(*gen.CallbackCreate){window(due.Add(time.Hour)), attempted(due.Add(time.Hour))}, true},
			{"not just after", []func(*gen.CallbackCreate){window(due.Add(time.Hour)), attempted(due.Add(time.Hour + time.Microsecond))}, false},
			{"without a window to the end of its day", []func(*gen.CallbackCreate){attempted(h.local(13, 23, 59))}, true},
			{"without a window not the day after", []func(*gen.CallbackCreate){attempted(h.local(14, 0, 0))}, false},
			{"without a window before its day", []func(*gen.CallbackCreate){attempted(h.local(12, 23, 0))}, true},
			{"with a window that ends the next day", []func(*gen.CallbackCreate){window(h.local(14, 12, 0)), attempted(h.local(14, 11, 0))}, true},
			{"not by the window of a later try, on the next day", []func(*gen.CallbackCreate){window(due.Add(time.Hour)), retried(h.local(16, 9, 0)), later(h.local(16, 18, 0)), attempted(h.local(14, 9, 0))}, false},
			{"in its first window though tried again later", []func(*gen.CallbackCreate){window(due.Add(time.Hour)), retried(h.local(16, 9, 0)), later(h.local(16, 18, 0)), attempted(due.Add(time.Hour))}, true},
			{"not on its first day when its first window was over", []func(*gen.CallbackCreate){window(due.Add(time.Hour)), retried(h.local(16, 9, 0)), later(h.local(16, 18, 0)), attempted(due.Add(2 * time.Hour))}, false},
		} {
			purpose := terms.CallbackPurpose(terms.CallbackPurpose("").Values()[day])
			h.callback(due, append(c.set, func(b *gen.CallbackCreate) { b.SetPurpose(purpose) })...)
			want := fmt.Sprintf("%s: 1 c0 t%d r0 -", purpose, map[bool]int{true: 1}[c.on])
			found := false
			for _, line := range h.callbacks(h.As(access.Supervisor), figures.CallbackDimensionPurpose) {
				found = found || line == want
			}
			if !found {
				t.Errorf("%s: want %s in %v", c.name, want, h.callbacks(h.As(access.Supervisor), figures.CallbackDimensionPurpose))
			}
		}
		if got := h.callbacks(h.As(access.Supervisor)); len(got) != 1 || !strings.HasPrefix(got[0], ": 10 c0 t5 ") {
			t.Error(got)
		}
	})
}

func TestCallbacksByEachDimension(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		agent, manager := h.Staff[access.CallbackAgent].ID, h.Staff[access.AccountManager].ID
		h.Store.Client.Staff.UpdateOneID(manager).SetDepartmentID(h.Dental.ID).SaveX(h.Raw())
		by := func(id string) func(*gen.CallbackCreate) { return func(c *gen.CallbackCreate) { c.SetAssigneeID(id) } }
		// 00:10 and 23:50 of the hospital's day fall on two days of UTC.
		h.callback(h.local(1, 0, 10), by(agent), attempted(h.local(1, 9, 0)), closed(terms.CallbackStateCompleted, h.local(1, 9, 0)), func(c *gen.CallbackCreate) {
			c.SetReached(true).SetLastOutcome(terms.CallbackOutcomeDone).SetSatisfaction(5).SetTier(terms.TierGold)
		})
		h.callback(h.local(31, 23, 50), by(manager), func(c *gen.CallbackCreate) { c.SetPurpose(terms.CallbackPurposeLead) })
		h.callback(h.local(13, 10, 0), closed(terms.CallbackStateCancelled, h.local(13, 10, 0)))
		h.callback(h.local(13, 10, 0), closed(terms.CallbackStateCancelled, h.local(13, 9, 59)))
		h.callback(h.local(1, 0, 0).Add(-time.Minute))
		h.callback(h.local(32, 0, 0))
		as := h.As(access.Director)
		for _, x := range []struct {
			name string
			by   []figures.CallbackDimension
			want []string
		}{
			{"nothing; cancelled before its due is no due", nil, []string{": 3 c1 t1 r1 -"}},
			{"months of the hospital's zone", []figures.CallbackDimension{figures.CallbackDimensionMonth}, []string{"2026-05: 3 c1 t1 r1 -"}},
			{"days of the hospital's zone", []figures.CallbackDimension{figures.CallbackDimensionDay}, []string{
				"2026-05-01: 1 c1 t1 r1 -", "2026-05-13: 1 c0 t0 r0 -", "2026-05-31: 1 c0 t0 r0 -"}},
			{"weeks of the hospital's zone", []figures.CallbackDimension{figures.CallbackDimensionWeek}, []string{
				"2026-W18: 1 c1 t1 r1 -", "2026-W20: 1 c0 t0 r0 -", "2026-W22: 1 c0 t0 r0 -"}},
			{"purposes", []figures.CallbackDimension{figures.CallbackDimensionPurpose}, []string{"LEAD: 1 c0 t0 r0 -", "ROUTINE: 2 c1 t1 r1 -"}},
			{"outcomes", []figures.CallbackDimension{figures.CallbackDimensionOutcome}, []string{"DONE: 1 c1 t1 r1 -", "-: 2 c0 t0 r0 -"}},
			{"tiers", []figures.CallbackDimension{figures.CallbackDimensionTier}, []string{"GOLD: 1 c1 t1 r1 -", "ORDINARY: 2 c0 t0 r0 -"}},
			{"the hospital", []figures.CallbackDimension{figures.CallbackDimensionHospital}, []string{h.Hospital.ID + ": 3 c1 t1 r1 -"}},
		} {
			t.Run(x.name, func(t *testing.T) { same(t, h.callbacks(as, x.by...), x.want...) })
		}
		t.Run("people, '-' for nobody", func(t *testing.T) {
			lines := h.callbacks(as, figures.CallbackDimensionStaff)
			want := map[string]bool{agent + ": 1 c1 t1 r1 -": true, manager + ": 1 c0 t0 r0 -": true, "-: 1 c0 t0 r0 -": true}
			for _, l := range lines {
				if !want[l] || len(lines) != 3 {
					t.Error(lines)
				}
			}
		})
		t.Run("who is limited to departments counts their people's and those to their customers", func(t *testing.T) {
			v := access.Viewer{Staff: "st_x", Hospital: h.Hospital.ID, Grants: []access.Grant{{Role: access.DepartmentHead, Department: h.Dental.ID}}}
			same(t, h.callbacks(access.With(t.Context(), &v)), ": 1 c0 t0 r0 -")
			h.Store.Client.CustomerAccess.Create().SetHospitalID(h.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(h.cu.ID).
				SetStaffID(manager).SetReason(desk.OwnLead).SetRef(h.cu.ID).SaveX(h.Raw())
			same(t, h.callbacks(access.With(t.Context(), &v)), ": 3 c1 t1 r1 -") // those to their people's customers, whoever makes them
		})
	})
}

// Days begin at another hour of UTC in each zone, or half past one, or at an hour that changes.
func TestDaysOfOtherZones(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		for _, name := range []string{"Asia/Shanghai", "Asia/Kolkata", "UTC", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"} {
			t.Run(name, func(t *testing.T) {
				h.Store.Client.Callback.Delete().ExecX(h.Raw())
				h.Store.Client.Hospital.UpdateOneID(h.Hospital.ID).SetTimeZone(name).SaveX(h.Raw())
				h.Desk.ForgetPlace(h.Hospital.ID)
				zone, err := time.LoadLocation(name)
				if err != nil {
					t.Fatal(err)
				}
				midnight := time.Date(2026, 5, 14, 0, 0, 0, 0, zone)
				h.callback(midnight.Add(-time.Minute), attempted(midnight.Add(-time.Second)))
				h.callback(midnight.Add(-time.Minute), attempted(midnight))
				h.callback(midnight.AddDate(0, 0, -1), attempted(midnight.Add(-time.Minute)))
				h.callback(midnight)
				h.callback(midnight.Add(24*time.Hour-time.Minute), attempted(midnight.Add(9*time.Hour)))
				same(t, h.callbacks(h.As(access.Supervisor), figures.CallbackDimensionDay), "2026-05-13: 3 c0 t2 r0 -", "2026-05-14: 2 c0 t1 r0 -")
			})
		}
	})
}

func TestAMeanNeedsEnoughAnswers(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		agent := h.Staff[access.CallbackAgent].ID
		for i := range 10 {
			h.callback(h.local(13, 10, 0), func(c *gen.CallbackCreate) {
				if c.SetAssigneeID(agent); i < 4 {
					c.SetSatisfaction(5)
				}
			})
		}
		person, team := figures.CallbackDimensionStaff, figures.CallbackDimensionDay
		as := h.As(access.Supervisor)
		same(t, h.callbacks(as, team), "2026-05-13: 10 c0 t0 r0 -")
		h.callback(h.local(13, 10, 0), func(c *gen.CallbackCreate) { c.SetSatisfaction(2).SetAssigneeID(agent) })
		same(t, h.callbacks(as, team), "2026-05-13: 11 c0 t0 r0 4.4")
		same(t, h.callbacks(as, person), agent+": 11 c0 t0 r0 -")
		for range 5 {
			h.callback(h.local(13, 10, 0), func(c *gen.CallbackCreate) { c.SetSatisfaction(5).SetAssigneeID(agent) })
		}
		same(t, h.callbacks(as, person), agent+": 16 c0 t0 r0 4.7")
	})
}
