package figures_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/figures"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/figurecell"
)

// system is the program itself at work in the hospital.
func (h *hall) system() context.Context {
	return access.With(context.Background(), access.SystemBypassesRowRules(h.Hospital.ID, "test"))
}

// refresh brings the cells up to date.
func (h *hall) refresh() {
	h.t.Helper()
	for {
		n, err := figures.Refresh(h.system(), h.Desk, figures.AWeek)
		if err != nil {
			h.t.Fatal(err)
		}
		if n == 0 {
			return
		}
	}
}

// proved fails the test when cells say something else than the rows.
func (h *hall) proved() {
	h.t.Helper()
	wrong, err := figures.Prove(h.system(), h.Desk)
	if err != nil || len(wrong) > 0 {
		h.t.Fatalf("%v %v", wrong, err)
	}
}

// scatter plants cases and calls over the last days in a hospital of chance.
func (h *hall) scatter(r *rand.Rand, n int) (cases []*gen.Complaint, calls []*gen.Callback) {
	states := []terms.ComplaintState{terms.ComplaintStateRegistered, terms.ComplaintStateResolved, terms.ComplaintStateClosed, terms.ComplaintStateMerged}
	for range n {
		at := desktest.Start.Add(-time.Duration(r.IntN(70*24)) * time.Hour)
		cases = append(cases, h.complaint(at, states[r.IntN(len(states))], func(c *gen.ComplaintCreate) {
			c.SetBreached(r.IntN(3) == 0).SetServiceLine([]terms.ServiceLine{terms.ServiceLineDental, terms.ServiceLinePlastic}[r.IntN(2)])
			if r.IntN(2) == 0 {
				c.SetSeverity(terms.SeverityHigh).SetCategory("waiting")
			}
		}))
		due := desktest.Start.Add(time.Duration(r.IntN(80*24)-70*24) * time.Hour)
		calls = append(calls, h.callback(due, func(c *gen.CallbackCreate) {
			c.SetStoredState([]terms.CallbackState{terms.CallbackStatePlanned, terms.CallbackStateCompleted, terms.CallbackStateCancelled}[r.IntN(3)])
			if r.IntN(2) == 0 {
				c.SetFirstAttemptAt(due.Add(time.Duration(r.IntN(60)-10) * time.Hour)).SetReached(true).SetSatisfaction(1 + r.IntN(5))
			}
			if r.IntN(2) == 0 {
				c.SetAssigneeID(h.Staff[access.CallbackAgent].ID).SetFirstWindowEnd(due.Add(4 * time.Hour))
			}
		}))
	}
	return cases, calls
}

// questions are asked before and after there are cells.
func (h *hall) questions() []string {
	h.t.Helper()
	var out []string
	as := h.As(access.Director)
	for _, span := range []figures.DateRange{{From: "2026-01-01", To: "2026-05-31"}, {From: "2026-03-30", To: "2026-05-12"}, {From: "2026-05-13", To: "2026-05-13"}} {
		for _, by := range [][]figures.ComplaintDimension{
			nil, {figures.ComplaintDimensionMonth, figures.ComplaintDimensionServiceLine, figures.ComplaintDimensionSeverity},
			{figures.ComplaintDimensionWeek, figures.ComplaintDimensionLevel}, {figures.ComplaintDimensionDay, figures.ComplaintDimensionState},
			{figures.ComplaintDimensionWeek, figures.ComplaintDimensionMonth}, {figures.ComplaintDimensionHospital, figures.ComplaintDimensionChannel},
			{figures.ComplaintDimensionCategory}, {figures.ComplaintDimensionCategory, figures.ComplaintDimensionState}, {figures.ComplaintDimensionDepartment},
		} {
			got, err := figures.Complaints(as, h.Desk, by, span, false)
			out = append(out, said(h.t, got, err, fmt.Sprint(span, by)))
		}
		for _, by := range [][]figures.CallbackDimension{
			nil, {figures.CallbackDimensionStaff, figures.CallbackDimensionWeek}, {figures.CallbackDimensionMonth, figures.CallbackDimensionPurpose},
			{figures.CallbackDimensionDay, figures.CallbackDimensionOutcome, figures.CallbackDimensionTier}, {figures.CallbackDimensionHospital},
			{figures.CallbackDimensionStaff, figures.CallbackDimensionPurpose},
		} {
			got, err := figures.Callbacks(as, h.Desk, by, span)
			out = append(out, said(h.t, got, err, fmt.Sprint(span, by)))
		}
	}
	return out
}

func said(t *testing.T, v any, err error, what string) string {
	t.Helper()
	if err != nil {
		t.Fatal(what, err)
	}
	var rows []string
	switch s := v.(type) {
	case *figures.ComplaintStats:
		for _, r := range s.Rows {
			rows = append(rows, fmt.Sprint(r.Keys, shown(r.Registered), shown(r.Resolved), shown(r.Closed), shown(r.Breached)))
		}
	case *figures.CallbackStats:
		for _, r := range s.Rows {
			rows = append(rows, fmt.Sprint(r.Keys, shown(r.Due), shown(r.Completed), shown(r.OnTime), shown(r.Reached), shown(r.AverageSatisfaction)))
		}
	}
	return what + "\n" + fmt.Sprint(rows)
}

func TestFiguresSayTheSameFromCellsAndFromRows(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		h.scatter(rand.New(rand.NewPCG(1, 2)), 60)
		want := h.questions()
		h.refresh()
		h.proved()
		if n := h.Store.Client.FigureCell.Query().Where(figurecell.Grain("MONTH")).CountX(h.Raw()); n == 0 {
			t.Fatal("no month has cells")
		}
		for i, got := range h.questions() {
			if got != want[i] {
				t.Errorf("from cells:\n%s\nfrom rows:\n%s", got, want[i])
			}
		}
	})
}

// What changes after the cells were made is in the next answer at once, and in the cells after the next refresh.
func TestAChangeOfAPastDayIsCountedAtOnce(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		r := rand.New(rand.NewPCG(3, 4))
		cases, calls := h.scatter(r, 40)
		h.refresh()
		for round := range 4 {
			h.disturb(r, cases, calls)
			marks := h.Store.Client.FigureMark.Query().CountX(h.Raw())
			if marks == 0 {
				t.Fatal("the changes left no mark")
			}
			h.proved() // what is marked is left out
			before := h.questions()
			h.forget()
			if rows := h.questions(); !slices.Equal(before, rows) {
				t.Fatalf("round %d: cells beside marks say\n%v\nthe rows say\n%v", round, before, rows)
			}
			h.refresh()
			if n := h.Store.Client.FigureMark.Query().CountX(h.Raw()); n != 0 {
				t.Errorf("%d marks are left", n)
			}
			h.proved()
			if cells := h.questions(); !slices.Equal(before, cells) {
				t.Fatalf("round %d: after a refresh\n%v\nthe rows say\n%v", round, cells, before)
			}
			h.Clock.Advance(26 * time.Hour)
			h.refresh()
		}
	})
}

// Nobody marks the day that is still running. When the clock was ahead, it seemed to have passed.
func TestDaysThatPassTwiceAreCountedTwice(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		cases, calls := h.scatter(rand.New(rand.NewPCG(5, 6)), 40)
		h.refresh()
		began := h.Clock.Now()
		h.Clock.Set(began.Add(10 * 24 * time.Hour))
		h.refresh()
		h.Clock.Set(began)
		h.disturb(rand.New(rand.NewPCG(7, 8)), cases, calls)
		h.registerToday()
		h.proved()
		before := h.questions()
		h.refresh()
		h.proved()
		if after := h.questions(); !slices.Equal(before, after) {
			t.Errorf("before the refresh\n%v\nafter it\n%v", before, after)
		}
		h.disturb(rand.New(rand.NewPCG(7, 8)), cases, calls)
		h.registerToday()
		h.proved()
		h.Clock.Set(began.Add(10 * 24 * time.Hour))
		h.refresh()
		h.proved()
	})
}

// registerToday plants a case of the day that is running.
func (h *hall) registerToday() {
	h.t.Helper()
	now := h.Clock.Now()
	h.Store.Client.Complaint.Create().SetHospitalID(h.Hospital.ID).SetCreatedAt(now).SetCaseNo("HA" + h.serial()).SetCustomerID(h.cu.ID).
		SetChannel(terms.ChannelPhone).SetServiceLine(terms.ServiceLineDental).SetLevel(terms.ComplaintLevelGeneral).
		SetState(terms.ComplaintStateRegistered).SetSubject("今天").SetDescription("今天的投诉").SetRegisteredAt(now).SetSortDueAt(now).
		SetRegisteredOn(now.In(h.Zone).Format(time.DateOnly)).SetRegisteredByID(h.Staff[access.Consultant].ID).SaveX(h.Raw())
}

// disturb changes some records of the past in transactions of the desk, and plants some.
func (h *hall) disturb(r *rand.Rand, cases []*gen.Complaint, calls []*gen.Callback) {
	h.t.Helper()
	_, err := desk.InTx(h.system(), h.Desk, func(ctx context.Context, tx *desk.Tx) (int, error) {
		for range 5 {
			cp, cb := cases[r.IntN(len(cases))], calls[r.IntN(len(calls))]
			cp, cb = tx.Client.Complaint.GetX(ctx, cp.ID), tx.Client.Callback.GetX(ctx, cb.ID)
			tx.CountedComplaint(cp)
			tx.Client.Complaint.UpdateOneID(cp.ID).SetState(terms.ComplaintStateClosed).SetBreached(!cp.Breached).ExecX(ctx)
			moved := cb.FirstDueAt.Add(-time.Duration(r.IntN(72)) * time.Hour)
			tx.CountedCallback(cb)
			tx.CountedCallback(&gen.Callback{FirstDueAt: moved})
			tx.Client.Callback.UpdateOneID(cb.ID).SetFirstDueAt(moved).SetStoredState(terms.CallbackStateCompleted).ExecX(ctx)
		}
		tx.Client.Complaint.Create().SetHospitalID(h.Hospital.ID).SetCreatedAt(tx.Now).SetCaseNo("HA" + h.serial()).SetCustomerID(h.cu.ID).
			SetChannel(terms.ChannelPhone).SetServiceLine(terms.ServiceLineDental).SetLevel(terms.ComplaintLevelGeneral).
			SetState(terms.ComplaintStateRegistered).SetSubject("补录").SetDescription("补录的投诉").SetRegisteredAt(tx.Now).SetSortDueAt(tx.Now).
			SetRegisteredOn("2026-04-02").SetRegisteredByID(h.Staff[access.Consultant].ID).ExecX(ctx)
		_, err := tx.Record(ctx, desk.Happening{Stream: cases[0].ID, Kind: "complaint.noted"})
		return 0, err
	})
	if err != nil {
		h.t.Fatal(err)
	}
}

// forget takes the cells away, as in an installation that has never been counted.
func (h *hall) forget() {
	c := h.Store.Client
	c.FigureCell.Delete().ExecX(h.Raw())
	c.FigureBuild.Delete().ExecX(h.Raw())
}

// A change of what figures count that nobody noted is not committed.
func TestACountedChangeThatIsNotNotedIsRefused(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		cases, _ := h.scatter(rand.New(rand.NewPCG(5, 6)), 1)
		_, err := desk.InTx(h.system(), h.Desk, func(ctx context.Context, tx *desk.Tx) (int, error) {
			tx.Client.Complaint.UpdateOneID(cases[0].ID).SetBreached(!cases[0].Breached).ExecX(ctx)
			_, err := tx.Record(ctx, desk.Happening{Stream: cases[0].ID, Kind: "complaint.noted"})
			return 0, err
		})
		if err == nil {
			t.Error("it was committed")
		}
	})
}

// Cells that were tampered with are found.
func TestAWrongCellIsNamed(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.scatter(rand.New(rand.NewPCG(7, 8)), 30)
		h.refresh()
		c := h.Store.Client
		row := c.FigureCell.Query().Where(figurecell.Grain("MONTH")).FirstX(h.Raw())
		c.FigureCell.DeleteOne(row).ExecX(h.Raw())
		wrong, err := figures.Prove(h.system(), h.Desk)
		if err != nil || len(wrong) != 1 {
			t.Errorf("%v %v", wrong, err)
		}
	})
}
