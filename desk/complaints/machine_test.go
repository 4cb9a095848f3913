package complaints_test

import (
	"slices"
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
)

func TestEveryMoveOfTheMachineHasItsAction(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		list := attempts(f, "")
		for _, m := range lifecycle.Moves() {
			find(t, list, m.Action, m.Decision)
		}
		if len(list) != len(lifecycle.Moves()) {
			t.Errorf("%d actions for %d moves", len(list), len(lifecycle.Moves()))
		}
	})
}

func TestAMoveIsMadeInItsStatesAndRefusedInEveryOther(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		ctx := f.As(access.Supervisor) // holds every right of a general case
		list := attempts(f, filed(t, f).ID)
		for _, s := range terms.ComplaintState("").Values() {
			state := terms.ComplaintState(s)
			refused := planted(t, f, state, nil)
			unchanged(t, f, func() {
				for _, m := range lifecycle.Moves() {
					if slices.Contains(m.From, state) {
						continue
					}
					_, err := find(t, list, m.Action, m.Decision).do(ctx, f, refused)
					if said(err) != "GUARD_FAILED STATE" {
						t.Errorf("%s %s in %s says %q", m.Action, m.Decision, state, said(err))
					}
				}
			})
			if now := stored(f, refused.ID); now.Version != refused.Version || now.State != state {
				t.Errorf("refusals changed a case in %s", state)
			}
			for _, m := range lifecycle.Moves() {
				if !slices.Contains(m.From, state) {
					continue
				}
				before := planted(t, f, state, levelOf(m))
				after, err := find(t, list, m.Action, m.Decision).do(ctx, f, before)
				to := m.To
				if m.Report {
					to = state
				} else if to == "" {
					to = terms.ComplaintStateInvestigating // where the planted case left
				}
				if err != nil {
					t.Errorf("%s %s in %s is refused: %v", m.Action, m.Decision, state, err)
				} else if after.State != to || after.Version != before.Version+1 || after.Open != lifecycle.Open(to) {
					t.Errorf("%s %s in %s leads to %s open %v version %d", m.Action, m.Decision, state, after.State, after.Open, after.Version)
				}
			}
		}
	})
}

func TestTheButtonsAreTheMovesOfTheState(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		ctx := f.As(access.Supervisor)
		for _, s := range terms.ComplaintState("").Values() {
			state := terms.ComplaintState(s)
			var want []terms.ComplaintAction
			for _, m := range lifecycle.Moves() {
				if slices.Contains(m.From, state) && m.Action != lifecycle.ActionReturn && !m.Report && !slices.Contains(want, m.Action) {
					want = append(want, m.Action)
				}
			}
			options, err := complaints.Actions(ctx, f.Desk, planted(t, f, state, nil))
			if err != nil {
				t.Fatal(err)
			}
			var got []terms.ComplaintAction
			for _, o := range options {
				got = append(got, o.Action)
				if !o.Allowed {
					t.Errorf("%s is blocked in %s: %v", o.Action, state, o.Guards)
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("in %s the buttons are %v, want %v", state, got, want)
			}
		}
	})
}
