package callbacks_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/appointments"
	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

func TestAResultIsRefusedWithEverythingThatIsWrong(t *testing.T) {
	six := 6
	night := time.Date(2026, 5, 20, 22, 0, 0, 0, time.FixedZone("CST", 8*3600))
	cases := map[string]struct {
		in   callbacks.CompleteCallbackInput
		want []string
	}{
		"nobody can be done with":           {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone, AnsweredBy: terms.AnsweredByNobody}, []string{"input.answeredBy"}},
		"the customer is not verified":      {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone, AnsweredBy: terms.AnsweredBySelf}, []string{"input.identityVerified"}},
		"a relative without authority":      {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone, AnsweredBy: terms.AnsweredByRelative}, []string{"input.answeredBy"}},
		"no note":                           {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone, Note: text("  ")}, []string{"input.note"}},
		"busy until when":                   {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeBusy}, []string{"input.nextAt"}},
		"needs more, when":                  {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeNeedsMore}, []string{"input.nextAt"}},
		"agreed for the night":              {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeNeedsMore, NextAt: &night}, []string{"input.nextAt"}},
		"booked without a time":             {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeBooked}, []string{"input.appointment"}},
		"a problem without a complaint":     {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeProblemFound}, []string{"input.complaint"}},
		"a number that nobody gave":         {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone, NewNumber: text("13912345678")}, []string{"input.newNumber"}},
		"a number that was not written":     {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeThirdPartyGaveNumber, AnsweredBy: terms.AnsweredByRelative}, []string{"input.newNumber"}},
		"a number that is none":             {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeThirdPartyGaveNumber, AnsweredBy: terms.AnsweredByRelative, NewNumber: text("12")}, []string{"input.newNumber"}},
		"codes that are in no list":         {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone, NoShowReason: text("PRICE TOO HIGH"), TreatmentResponse: text("TIME"), Objection: text("x")}, []string{"input.noShowReason", "input.treatmentResponse", "input.objection"}},
		"six of five points":                {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone, Satisfaction: &six}, []string{"input.satisfaction"}},
		"everything at once":                {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeDone, Note: text(""), Satisfaction: &six, Objection: text("x"), Concerns: []string{""}}, []string{"input.concerns.0", "input.objection", "input.note", "input.satisfaction"}},
		"an unknown outcome":                {callbacks.CompleteCallbackInput{Outcome: "GONE"}, []string{"input.outcome"}},
		"a booking for somebody else":       {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeBooked, Appointment: &appointments.BookAppointmentInput{Customer: text("cu_else"), StartsAt: night}}, []string{"input.appointment.customer"}},
		"a complaint of somebody else":      {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeProblemFound, Complaint: &complaints.RegisterComplaintInput{Customer: text("cu_else")}}, []string{"input.complaint.customer"}},
		"a complaint without a description": {callbacks.CompleteCallbackInput{Outcome: terms.CallbackOutcomeProblemFound, Complaint: &complaints.RegisterComplaintInput{Channel: terms.ChannelPhone, ServiceLine: terms.ServiceLineSkin, Subject: "x", Place: "unknown", OccurredOn: text("2026-01-05")}}, []string{"input.complaint.description"}},
	}
	each(t, func(t *testing.T, w *world) {
		for name, c := range cases {
			t.Run(name, func(t *testing.T) {
				cb := w.plan(w.Customer("李华"), terms.CallbackPurposeService)
				begun := w.start(cb)
				before := w.Rows()
				in := c.in
				in.Callback, in.ExpectedVersion = cb.ID, begun.Version
				if in.AnsweredBy == "" {
					in.AnsweredBy, in.IdentityVerified = terms.AnsweredBySelf, true
				}
				if in.Note == nil {
					in.Note = text("聊过了")
				}
				_, err := callbacks.Complete(w.agent(), w.Desk, in)
				kind, paths := refusal(err)
				slices.Sort(paths)
				slices.Sort(c.want)
				if kind != fault.InvalidInput || !slices.Equal(paths, c.want) {
					t.Errorf("%v, want %v", err, c.want)
				}
				for table, n := range w.Rows() {
					if n != before[table] {
						t.Errorf("half-written into %s", table)
					}
				}
			})
		}
	})
}

func TestOnlyWhoIsOnThePhoneRecordsTheResult(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cb := w.plan(w.Customer("李华"), terms.CallbackPurposeService)
		in := callbacks.CompleteCallbackInput{Callback: cb.ID, ExpectedVersion: cb.Version, AnsweredBy: terms.AnsweredBySelf,
			IdentityVerified: true, Outcome: terms.CallbackOutcomeDone, Note: text("聊过了")}
		if kind, codes := refusal(second(callbacks.Complete(w.agent(), w.Desk, in))); kind != fault.GuardFailed || !slices.Equal(codes, []string{"NOT_STARTED"}) {
			t.Errorf("not started: %s %v", kind, codes)
		}
		begun := w.start(cb)
		if kind, _ := refusal(second(callbacks.Complete(w.agent(), w.Desk, in))); kind != fault.Conflict {
			t.Errorf("an old version: %s", kind)
		}
		in.ExpectedVersion = begun.Version
		if kind, _ := refusal(second(callbacks.Complete(w.As(access.Supervisor), w.Desk, in))); kind != fault.Conflict {
			t.Errorf("somebody else: %s", kind)
		}
		if kind, _ := refusal(second(callbacks.Complete(w.As(access.Consultant), w.Desk, in))); kind != fault.NotFound {
			t.Errorf("somebody who does not see it: %s", kind)
		}
		if kind, _ := refusal(second(callbacks.Complete(w.AsNeighbor(), w.Desk, in))); kind != fault.NotFound {
			t.Errorf("next door: %s", kind)
		}
		if kind, _ := refusal(second(callbacks.Complete(w.As(access.Director), w.Desk, in))); kind != fault.Forbidden {
			t.Errorf("who does not call: %s", kind)
		}
		out, err := callbacks.Complete(w.agent(), w.Desk, in)
		w.ok(err)
		in.ExpectedVersion = out.Callback.Version
		if kind, codes := refusal(second(callbacks.Complete(w.agent(), w.Desk, in))); kind != fault.GuardFailed || !slices.Equal(codes, []string{"STATE"}) {
			t.Errorf("twice: %s %v", kind, codes)
		}
	})
}

func second[T any](_ T, err error) error { return err }
