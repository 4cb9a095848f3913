package callbacks_test

import (
	"testing"

	"aftercare/desk/callbacks"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Whether a call was on time is told by the window it began with, so no later try may move that one.
func TestTheFirstWindowStaysThroughEveryTry(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		soon := w.local("2026-05-13", "13:15")
		planned := func(name string) *gen.Callback {
			_, cb := w.missed(name)
			return cb
		}
		byHand := func(name string) *gen.Callback {
			cb, err := callbacks.Plan(w.As(access.Supervisor), w.Desk, callbacks.PlanCallbackInput{
				Customer: w.Customer(name).ID, Purpose: terms.CallbackPurposeService, DueAt: w.Clock.Now(), Assignee: &w.Staff[access.CallbackAgent].ID,
			})
			w.ok(err)
			return cb
		}
		for _, c := range []struct {
			name  string
			make  func(name string) *gen.Callback
			tries []callbacks.CompleteCallbackInput
			moved bool
		}{
			{"as a rule plans it", planned, nil, false},
			{"as it is planned by hand", byHand, nil, false},
			{"after nobody answered", planned, []callbacks.CompleteCallbackInput{{Outcome: terms.CallbackOutcomeNoAnswer, AnsweredBy: terms.AnsweredByNobody, Note: text("")}}, true},
			{"after the line was busy", byHand, []callbacks.CompleteCallbackInput{{Outcome: terms.CallbackOutcomeBusy, NextAt: &soon, Note: text("")}}, false},
			{"after two tries", planned, []callbacks.CompleteCallbackInput{
				{Outcome: terms.CallbackOutcomeNoAnswer, AnsweredBy: terms.AnsweredByNobody, Note: text("")},
				{Outcome: terms.CallbackOutcomeNoAnswer, AnsweredBy: terms.AnsweredByNobody, Note: text("")},
			}, true},
		} {
			t.Run(c.name, func(t *testing.T) {
				w.Clock.Set(w.local("2026-05-13", "10:05"))
				cb := c.make(c.name)
				first := cb.FirstWindowEnd
				if first == nil || cb.WindowEnd == nil || !first.Equal(*cb.WindowEnd) {
					t.Fatalf("first window %v, window %v", first, cb.WindowEnd)
				}
				for _, in := range c.tries {
					w.Clock.Set(w.now(cb).DueAt)
					w.done(cb, in)
				}
				now := w.now(cb)
				if now.FirstWindowEnd == nil || !now.FirstWindowEnd.Equal(*first) {
					t.Errorf("the first window has become %v, was %s", now.FirstWindowEnd, first)
				}
				if now.WindowEnd.Equal(*first) == c.moved {
					t.Errorf("the window of the present try ends %s, the first one %s", now.WindowEnd, first)
				}
			})
		}
	})
}

func TestACallThatWasAgreedBeginsWithAWindowOfItsOwn(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		_, cb := w.missed("李华")
		at := w.local("2026-05-25", "10:00")
		out := w.done(cb, callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeNeedsMore, NextAt: &at})
		if next := out.Next; next.FirstWindowEnd == nil || !next.FirstWindowEnd.Equal(*next.WindowEnd) || w.says(*next.FirstWindowEnd) != "2026-05-25 21:00" {
			t.Errorf("%+v", next)
		}
	})
}
