package lifecycle

import (
	"strings"
	"testing"
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// shanghai is a fixed zone; noon is 20:00 there.
var shanghai = time.FixedZone("CST", 8*60*60)

// valid is an attempt with the outcome that nothing is wrong with.
func valid(o terms.CallbackOutcome) Completion {
	c := Completion{Outcome: o, AnsweredBy: terms.AnsweredBySelf, Note: "恢复良好", Now: noon, Zone: shanghai}
	r, _ := ResultOf(o)
	c.AnsweredBy = r.AnsweredBy[0]
	c.IdentityVerified = c.AnsweredBy == terms.AnsweredBySelf
	if r.NeedsNextAt {
		next := noon.Add(20 * time.Hour)
		c.NextAt = &next
	}
	c.HasAppointment, c.HasComplaint = r.NeedsAppointment, r.NeedsComplaint
	return c
}

func TestWhatEachOutcomeDoes(t *testing.T) {
	missed, treated := terms.CallbackTriggerAppointmentMissed, terms.CallbackTriggerProcedureDone
	for _, c := range []struct {
		outcome terms.CallbackOutcome
		state   terms.CallbackState
		effects string
		stops   [2]bool // a no-show sequence, a post-op series
	}{
		{"DONE", "COMPLETED", "", [2]bool{false, false}},
		{"BOOKED", "COMPLETED", "", [2]bool{true, false}},
		{"REFUSED", "REFUSED", "optOut", [2]bool{true, true}},
		{"NEEDS_MORE", "COMPLETED", "next", [2]bool{false, false}},
		{"NO_ANSWER", "PLANNED", "reopen", [2]bool{false, false}},
		{"BUSY", "PLANNED", "reopen", [2]bool{false, false}},
		{"WRONG_NUMBER", "CLOSED_INVALID", "flag", [2]bool{true, true}},
		{"THIRD_PARTY_GAVE_NUMBER", "PLANNED", "reopen newNumber", [2]bool{false, false}},
		{"THIRD_PARTY_CLAIMS_AUTHORITY", "CANCELLED", "supervisor", [2]bool{true, true}},
		{"THIRD_PARTY_DECLINED", "PLANNED", "reopen", [2]bool{false, false}},
		{"LOST_TO_OTHER", "COMPLETED", "", [2]bool{true, true}},
		{"PROBLEM_FOUND", "ESCALATED", "", [2]bool{false, false}},
	} {
		t.Run(string(c.outcome), func(t *testing.T) {
			r, err := Complete(terms.CallbackStateInProgress, valid(c.outcome))
			if err != nil {
				t.Fatal(err)
			}
			var effects []string
			for _, e := range []struct {
				on   bool
				name string
			}{{r.Reopen, "reopen"}, {r.MakesNext, "next"}, {r.OptOut, "optOut"}, {r.FlagsNumber, "flag"}, {r.NewNumber, "newNumber"}, {r.TellsSupervisor, "supervisor"}} {
				if e.on {
					effects = append(effects, e.name)
				}
			}
			if r.State != c.state || strings.Join(effects, " ") != c.effects {
				t.Errorf("got %s %v", r.State, effects)
			}
			if r.StopsSequence(missed) != c.stops[0] || r.StopsSequence(treated) != c.stops[1] {
				t.Errorf("stops a no-show sequence %v, a post-op series %v", r.StopsSequence(missed), r.StopsSequence(treated))
			}
		})
	}
	if len(outcomes) != len(terms.CallbackOutcome("").Values()) {
		t.Error("an outcome has no row")
	}
}

func TestWhatTheCustomerDecidesNeedsTheCustomerVerified(t *testing.T) {
	for _, o := range terms.CallbackOutcome("").Values() {
		c := valid(terms.CallbackOutcome(o))
		if c.AnsweredBy != terms.AnsweredBySelf {
			continue
		}
		c.IdentityVerified = false
		r, _ := ResultOf(c.Outcome)
		want := ""
		if r.State == terms.CallbackStateCompleted {
			want = "input.identityVerified"
		}
		got := ""
		if f, refused := fault.As(CheckOutcome(c)); refused {
			got = f.Fields[0].Path
		}
		if got != want {
			t.Errorf("%s by an unverified customer is refused at %q, want %q", o, got, want)
		}
	}
}

func TestOutcomesThatDependOnMore(t *testing.T) {
	c := valid(terms.CallbackOutcomeNoAnswer)
	c.Exhausted = true
	if r, err := Complete(terms.CallbackStateInProgress, c); err != nil || r.State != terms.CallbackStateUnreachable || r.Reopen {
		t.Errorf("the last try without answer makes the callback unreachable: %+v %v", r, err)
	}
	c = valid(terms.CallbackOutcomeThirdPartyDeclined)
	c.Exhausted = true
	if r, err := Complete(terms.CallbackStateInProgress, c); err != nil || r.State != terms.CallbackStateUnreachable {
		t.Errorf("a family is not rung up for ever: %+v %v", r, err)
	}
	c = valid(terms.CallbackOutcomeBusy)
	c.Exhausted = true
	if r, err := Complete(terms.CallbackStateInProgress, c); err != nil || r.State != terms.CallbackStatePlanned {
		t.Errorf("a customer who named a time is called then: %+v %v", r, err)
	}
	c = valid(terms.CallbackOutcomeThirdPartyClaimsAuthority)
	c.Authorised = true
	if r, err := Complete(terms.CallbackStateInProgress, c); err != nil || r.State != terms.CallbackStateCompleted || r.Stop != "" || r.TellsSupervisor {
		t.Errorf("an authority on file completes the call: %+v %v", r, err)
	}
	if r, _ := ResultOf(terms.CallbackOutcomeThirdPartyClaimsAuthority); r.Stop != followup.AuthorityClaimed {
		t.Error("the table itself must not change")
	}
	if _, err := Complete(terms.CallbackStatePlanned, valid(terms.CallbackOutcomeDone)); codes(err) != "STATE" {
		t.Errorf("only a call under way has an outcome: %v", err)
	}
}

func TestCheckOutcomeRefuses(t *testing.T) {
	who := func(a terms.AnsweredBy, verified bool) func(*Completion) {
		return func(c *Completion) { c.AnsweredBy, c.IdentityVerified = a, verified }
	}
	on := func(s string) func(*Completion) {
		return func(c *Completion) {
			v, err := time.ParseInLocation("2006-01-02 15:04", s, shanghai)
			if err != nil {
				t.Fatal(err)
			}
			c.NextAt = &v
		}
	}
	stars := func(n int) func(*Completion) { return func(c *Completion) { c.Satisfaction = &n } }
	for _, c := range []struct {
		name    string
		outcome terms.CallbackOutcome
		change  func(*Completion)
		want    string
	}{
		{"done with nobody", "DONE", who("NOBODY", false), "input.answeredBy"},
		{"done with an unverified customer", "DONE", who("SELF", false), "input.identityVerified"},
		{"done with a relative without authority", "DONE", who("RELATIVE", true), "input.answeredBy"},
		{"done with a relative of authority is fine", "DONE", func(c *Completion) { who("RELATIVE", true)(c); c.Authorised = true }, ""},
		{"done with a friend", "DONE", func(c *Completion) { who("FRIEND", false)(c); c.Authorised = true }, "input.answeredBy"},
		{"done without a note", "DONE", func(c *Completion) { c.Note = " \n" }, "input.note"},
		{"done with a next time", "DONE", on("2026-05-12 10:00"), "input.nextAt"},
		{"done with an appointment", "DONE", func(c *Completion) { c.HasAppointment = true }, "input.appointment"},
		{"booked without an appointment", "BOOKED", func(c *Completion) { c.HasAppointment = false }, "input.appointment"},
		{"booked with another person", "BOOKED", who("OTHER", false), "input.answeredBy"},
		{"refused by a relative without authority", "REFUSED", who("RELATIVE", false), "input.answeredBy"},
		{"refused without a note", "REFUSED", func(c *Completion) { c.Note = "" }, "input.note"},
		{"needs more without a time", "NEEDS_MORE", func(c *Completion) { c.NextAt = nil }, "input.nextAt"},
		{"needs more in the past", "NEEDS_MORE", on("2026-05-11 19:59"), "input.nextAt"},
		{"no answer from somebody", "NO_ANSWER", who("SELF", false), "input.answeredBy"},
		{"no answer with a verified identity", "NO_ANSWER", who("NOBODY", true), "input.identityVerified"},
		{"no answer without a note is fine", "NO_ANSWER", func(c *Completion) { c.Note = "" }, ""},
		{"busy without a time", "BUSY", func(c *Completion) { c.NextAt = nil }, "input.nextAt"},
		{"busy until 21:00", "BUSY", on("2026-05-12 21:00"), "input.nextAt"},
		{"busy until before 08:00", "BUSY", on("2026-05-12 07:59"), "input.nextAt"},
		{"busy until 20:59 is fine", "BUSY", on("2026-05-12 20:59"), ""},
		{"busy without a note is fine", "BUSY", func(c *Completion) { c.Note = "" }, ""},
		{"busy heard from a friend is fine", "BUSY", who("FRIEND", false), ""},
		{"a wrong number answered by the customer", "WRONG_NUMBER", who("SELF", false), "input.answeredBy"},
		{"a dead number is fine", "WRONG_NUMBER", who("NOBODY", false), ""},
		{"a number given by the customer is not a third party's", "THIRD_PARTY_GAVE_NUMBER", who("SELF", false), "input.answeredBy"},
		{"nobody claims authority", "THIRD_PARTY_CLAIMS_AUTHORITY", who("NOBODY", false), "input.answeredBy"},
		{"a friend declining is fine", "THIRD_PARTY_DECLINED", who("FRIEND", false), ""},
		{"a declining friend who is verified", "THIRD_PARTY_DECLINED", who("FRIEND", true), "input.identityVerified"},
		{"a return call of a third party may have a time", "THIRD_PARTY_DECLINED", on("2026-05-13 10:00"), ""},
		{"lost to another house, says a stranger", "LOST_TO_OTHER", who("OTHER", false), "input.answeredBy"},
		{"a problem without a complaint", "PROBLEM_FOUND", func(c *Completion) { c.HasComplaint = false }, "input.complaint"},
		{"a problem told by a relative without authority is fine", "PROBLEM_FOUND", who("RELATIVE", false), ""},
		{"a problem told by nobody", "PROBLEM_FOUND", who("NOBODY", false), "input.answeredBy"},
		{"a complaint with another outcome", "DONE", func(c *Completion) { c.HasComplaint = true }, "input.complaint"},
		{"six stars", "DONE", stars(6), "input.satisfaction"},
		{"no star", "DONE", stars(0), "input.satisfaction"},
		{"five stars are fine", "DONE", stars(5), ""},
		{"stars of nobody", "NO_ANSWER", stars(3), "input.satisfaction"},
		{"an unknown outcome", "NAPPING", func(*Completion) {}, "input.outcome"},
		{"everything wrong is named at once", "BOOKED", func(c *Completion) { *c = Completion{Outcome: c.Outcome, AnsweredBy: "NOBODY"} }, "input.answeredBy input.note input.appointment"},
	} {
		t.Run(c.name, func(t *testing.T) {
			attempt := Completion{Outcome: c.outcome}
			if _, ok := ResultOf(c.outcome); ok {
				attempt = valid(c.outcome)
			}
			c.change(&attempt)
			err := CheckOutcome(attempt)
			if got := strings.Join(paths(err), " "); got != c.want {
				t.Errorf("got %q (%v), want %q", got, err, c.want)
			}
		})
	}
}
