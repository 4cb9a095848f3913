package complaints_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
)

type filter = complaints.ComplaintFilter

// lets tells in Go what a filter means, for the comparison with what the database makes of it.
func lets(f *filter, cp *gen.Complaint) bool {
	has := func(list any, v string) bool { return strings.Contains(fmt.Sprint(list), v) }
	is := func(want, got *string) bool { return want == nil || got != nil && *got == *want }
	ok := (f.Open == nil || *f.Open == cp.Open) &&
		(len(f.State) == 0 || slices.Contains(f.State, cp.State)) &&
		(len(f.Level) == 0 || slices.Contains(f.Level, cp.Level)) &&
		(len(f.Severity) == 0 || cp.Severity != nil && has(f.Severity, string(*cp.Severity))) &&
		(len(f.Category) == 0 || cp.Category != nil && slices.Contains(f.Category, *cp.Category)) &&
		(f.Unassigned == nil || *f.Unassigned == (cp.OwnerID == nil)) &&
		is(f.Owner, cp.OwnerID) && is(f.AttendingDoctor, cp.AttendingDoctorID) &&
		(f.DueBefore == nil || cp.DueAt != nil && cp.DueAt.Before(*f.DueBefore)) &&
		(f.DueFrom == nil || cp.DueAt != nil && !cp.DueAt.Before(*f.DueFrom)) &&
		(f.RegisteredFrom == nil || cp.RegisteredOn >= *f.RegisteredFrom) && (f.RegisteredTo == nil || cp.RegisteredOn <= *f.RegisteredTo) &&
		(f.Breached == nil || *f.Breached == cp.Breached)
	for _, g := range f.And {
		ok = ok && lets(g, cp)
	}
	if len(f.Or) > 0 {
		ok = ok && slices.ContainsFunc(f.Or, func(g *filter) bool { return lets(g, cp) })
	}
	return ok && (f.Not == nil || !lets(f.Not, cp))
}

// dice builds filters of every shape.
type dice struct {
	*rand.Rand
	f *desktest.Fixture
}

func (d dice) leaf() *filter {
	owner, doctor := d.f.Staff[access.AccountManager].ID, d.f.Staff[access.Doctor].ID
	noon := desktest.Start.Add(2 * time.Hour)
	return []*filter{
		{Open: ptr(d.IntN(2) == 0)}, {State: []terms.ComplaintState{"CLOSED", "TRIAGED"}}, {Level: []terms.ComplaintLevel{"MAJOR_URGENT"}},
		{Severity: []terms.Severity{"HIGH"}}, {Category: []string{"WAIT"}}, {Unassigned: ptr(true)}, {Owner: &owner}, {AttendingDoctor: &doctor},
		{DueBefore: &noon}, {DueFrom: &noon}, {Breached: ptr(true)}, {RegisteredFrom: ptr("2026-05-13")}, {RegisteredTo: ptr("2026-05-12")},
		{Open: ptr(true), Severity: []terms.Severity{"LOW", "HIGH"}},
	}[d.IntN(14)]
}

func (d dice) filter(depth int) *filter {
	f := *d.leaf()
	if depth == 0 || d.IntN(4) == 0 {
		return &f
	}
	for range d.IntN(3) {
		f.And = append(f.And, d.filter(depth-1))
	}
	for range d.IntN(3) {
		f.Or = append(f.Or, d.filter(depth-1))
	}
	if d.IntN(2) == 0 {
		f.Not = d.filter(depth - 1)
	}
	return &f
}

func TestNestedFiltersMeanOnBothDatabasesWhatTheySay(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		r := dice{rand.New(rand.NewPCG(1, 2)), f}
		for range 40 {
			cp := filed(t, f)
			u := f.Store.Client.Complaint.UpdateOneID(cp.ID).SetBreached(r.IntN(3) == 0)
			states := []terms.ComplaintState{"REGISTERED", "TRIAGED", "CLOSED"}
			state := states[r.IntN(3)]
			u.SetState(state).SetOpen(state != "CLOSED")
			if r.IntN(2) == 0 {
				u.SetLevel(terms.ComplaintLevelMajorUrgent).SetRegisteredOn("2026-05-12")
			}
			if r.IntN(3) > 0 {
				u.SetSeverity([]terms.Severity{"LOW", "HIGH"}[r.IntN(2)])
			}
			if r.IntN(2) == 0 {
				u.SetCategory([]string{"WAIT", "PRICE"}[r.IntN(2)])
			}
			if r.IntN(3) == 0 {
				u.ClearOwnerID()
			}
			if r.IntN(2) == 0 {
				u.SetAttendingDoctorID(f.Staff[access.Doctor].ID)
			}
			switch r.IntN(3) {
			case 0:
				u.ClearDueAt()
			case 1:
				u.SetDueAt(desktest.Start.Add(time.Hour))
			}
			u.ExecX(f.Raw())
		}
		all := f.Store.Client.Complaint.Query().AllX(f.Raw())
		ctx, some := f.As(access.Supervisor), 0
		for range 300 {
			want := r.filter(2)
			if count(want) > 40 {
				continue
			}
			q, err := complaints.Queue(ctx, f.Desk, want)
			if err != nil {
				t.Fatal(err)
			}
			var got, expected []string
			for _, cp := range q.AllX(ctx) {
				got = append(got, cp.ID)
			}
			for _, cp := range all {
				if lets(want, cp) {
					expected = append(expected, cp.ID)
				}
			}
			slices.Sort(got)
			slices.Sort(expected)
			if !slices.Equal(got, expected) {
				t.Fatalf("%+v: %d cases, want %d", want, len(got), len(expected))
			}
			if len(got) > 0 && len(got) < len(all) {
				some++
			}
		}
		if some < 60 {
			t.Errorf("only %d filters divided the cases", some)
		}
	})
}

func count(f *filter) int {
	n := 1
	for _, g := range append(slices.Clone(f.And), f.Or...) {
		n += count(g)
	}
	if f.Not != nil {
		n += count(f.Not)
	}
	return n
}

func TestNestedFiltersAreBoundedAndCostOneStatement(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		ctx := f.As(access.Supervisor)
		deep := func(n int) *filter {
			out := &filter{Open: ptr(true)}
			for range n {
				out = &filter{And: []*filter{out}}
			}
			return out
		}
		wide := func(n int) *filter {
			out := &filter{}
			for range n {
				out.Or = append(out.Or, &filter{Open: ptr(true)})
			}
			return out
		}
		for name, c := range map[string]struct {
			f    *filter
			want string
		}{
			"four deep":             {deep(4), ""},
			"five deep":             {deep(5), "INVALID_INPUT filter.and.0.and.0.and.0.and.0.and.0=filterTooLarge"},
			"forty in all":          {wide(39), ""},
			"forty-one in all":      {wide(40), "INVALID_INPUT filter.or.39=filterTooLarge"},
			"one without condition": {&filter{Or: []*filter{{Open: ptr(true)}, {}}}, "INVALID_INPUT filter.or.1=filterEmpty"},
			"not without condition": {&filter{Not: &filter{}}, "INVALID_INPUT filter.not=filterEmpty"},
			"a search inside":       {&filter{Not: &filter{Search: ptr("王")}}, "INVALID_INPUT filter.not.search=searchInside"},
			"a day that is none":    {&filter{And: []*filter{{RegisteredTo: ptr("2026-02-30")}}}, "INVALID_INPUT filter.and.0.registeredTo=date"},
		} {
			_, err := complaints.Queue(ctx, f.Desk, c.f)
			if got := said(err); got != c.want {
				t.Errorf("%s: %q, want %q", name, got, c.want)
			}
		}
		counted, n := driver.Counting(ctx)
		q, err := complaints.Queue(counted, f.Desk, wide(39))
		if err != nil {
			t.Fatal(err)
		}
		q.AllX(counted)
		if n.Load() != 1 {
			t.Errorf("%d statements", n.Load())
		}
	})
}

func TestAFilterReachesNoCaseThatTheViewerDoesNotSee(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		filed(t, f)
		agents, err := complaints.Register(f.As(access.CallbackAgent), f.Desk, input(f.Customer("李华").ID))
		must(t, agents, err)
		everything := &filter{Or: []*filter{{Open: ptr(true)}, {Open: ptr(false)}, {Not: &filter{Open: ptr(true)}}}}
		for role, want := range map[access.Role]string{access.Supervisor: "1 2", access.CallbackAgent: "2", access.Doctor: "", access.Analyst: ""} {
			if got := numbers(t, f, f.As(role), everything); got != want {
				t.Errorf("%s sees %q, want %q", role, got, want)
			}
		}
		if got := numbers(t, f, f.AsNeighbor(), everything); got != "" {
			t.Errorf("the neighbor sees %q", got)
		}
	})
}
