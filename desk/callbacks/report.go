package callbacks

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen/callbackattempt"
	"aftercare/ent/gen/codeentry"
	"aftercare/ent/gen/relatedperson"
)

// Lengths of a wrap-up's texts, in characters.
const (
	maxNote     = 2000
	maxConcerns = 10
	maxConcern  = 60
)

// judge checks everything that was reported, names all that is wrong, and gives what follows.
func (r *report) judge(ctx context.Context, tx *desk.Tx) (lifecycle.Result, error) {
	c, err := r.completion(ctx, tx)
	if err != nil {
		return lifecycle.Result{}, err
	}
	if r.cb.StoredState != terms.CallbackStateInProgress {
		return lifecycle.Complete(r.cb.StoredState, c) // refuses the state
	}
	var bad fault.Fields
	r.note = desk.MaybeProse(&bad, "input.note", r.in.Note, maxNote)
	r.readConcerns(&bad)
	r.readNumber(&bad)
	r.readParts(&bad)
	if err := r.checkCodes(ctx, tx, &bad); err != nil {
		return lifecycle.Result{}, err
	}
	if err := desk.Gather(&bad, lifecycle.CheckOutcome(c)); err != nil {
		return lifecycle.Result{}, err
	}
	if err := bad.Err(); err != nil {
		return lifecycle.Result{}, err
	}
	return lifecycle.Complete(r.cb.StoredState, c)
}

// completion is the report in the words of the policy, with what this outcome depends on: how often nobody
// could be reached so far, and whether somebody else may speak for the customer.
func (r *report) completion(ctx context.Context, tx *desk.Tx) (lifecycle.Completion, error) {
	in := r.in
	c := lifecycle.Completion{
		Outcome: in.Outcome, AnsweredBy: in.AnsweredBy, IdentityVerified: in.IdentityVerified, Note: deref(in.Note),
		Satisfaction: in.Satisfaction, NextAt: in.NextAt, HasAppointment: in.Appointment != nil, HasComplaint: in.Complaint != nil,
		Now: tx.Now, Zone: tx.Place.Zone,
	}
	inside := desk.Elevate(ctx, "what is known about the call")
	var err error
	if unreached(in.Outcome) {
		if c.Exhausted, err = r.exhausted(inside, tx); err != nil {
			return c, err
		}
	}
	if in.AnsweredBy != terms.AnsweredBySelf {
		c.Authorised, err = tx.Client.RelatedPerson.Query().Where(relatedperson.CustomerID(r.cu.ID), relatedperson.AuthorizationNEQ(""),
			relatedperson.Or(relatedperson.AuthorizedUntilIsNil(), relatedperson.AuthorizedUntilGT(tx.Now))).Exist(inside)
	}
	return c, err
}

// unreached outcomes count towards the tries after which a call is given up.
func unreached(o terms.CallbackOutcome) bool {
	return o == terms.CallbackOutcomeNoAnswer || o == terms.CallbackOutcomeThirdPartyDeclined
}

// exhausted tells whether the policy knows no further try after this one.
func (r *report) exhausted(ctx context.Context, tx *desk.Tx) (bool, error) {
	past, err := tx.Client.CallbackAttempt.Query().Where(callbackattempt.CallbackID(r.cb.ID),
		callbackattempt.OutcomeIn(terms.CallbackOutcomeNoAnswer, terms.CallbackOutcomeThirdPartyDeclined)).
		Order(callbackattempt.ByAt()).All(ctx)
	if err != nil {
		return false, err
	}
	for _, a := range past {
		r.tries = append(r.tries, a.At)
	}
	r.tries = append(r.tries, tx.Now)
	_, more := followup.Retry(r.tries, r.cb.Purpose, tx.Now, sequence.Setting(tx.Place, r.cu))
	return !more, nil
}

func (r *report) readConcerns(bad *fault.Fields) {
	const path = "input.concerns"
	bad.Require(len(r.in.Concerns) <= maxConcerns, path, "input.range", "min", 0, "max", maxConcerns)
	list := make([]string, 0, len(r.in.Concerns))
	for i, c := range r.in.Concerns {
		c = desk.Line(bad, desk.At(path, i), c, 1, maxConcern)
		if !slices.Contains(list, c) {
			list = append(list, c)
		}
	}
	r.in.Concerns = list
}

// readNumber: the number that a third party gave belongs to that outcome and to no other (R162).
func (r *report) readNumber(bad *fault.Fields) {
	const path = "input.newNumber"
	given := r.in.NewNumber != nil && *r.in.NewNumber != ""
	switch {
	case r.in.Outcome == terms.CallbackOutcomeThirdPartyGaveNumber && !given:
		bad.Add(path, "input.required")
	case r.in.Outcome != terms.CallbackOutcomeThirdPartyGaveNumber && given:
		bad.Add(path, "input.notWithOutcome", "outcome", string(r.in.Outcome))
	case given:
		n, ok := desk.ReadNumber(*r.in.NewNumber)
		bad.Require(ok, path, "input.phone")
		r.number = n
	}
}

// readParts: a booking and a complaint are about the customer of the call; left out, they are filled in.
func (r *report) readParts(bad *fault.Fields) {
	id := r.cb.CustomerID
	if a := r.in.Appointment; a != nil {
		b := *a
		bad.Require(b.Customer == nil || *b.Customer == id, "input.appointment.customer", "callback.otherCustomer")
		b.Customer = &id
		r.in.Appointment = &b
	}
	if c := r.in.Complaint; c != nil {
		b := *c
		bad.Require(b.Customer == nil || *b.Customer == id, "input.complaint.customer", "callback.otherCustomer")
		if b.Complainant == nil && (b.Anonymous == nil || !*b.Anonymous) {
			b.Customer = &id
		}
		r.in.Complaint = &b
	}
}

// checkCodes looks the codes up in the hospital's lists; an empty one counts as left out.
func (r *report) checkCodes(ctx context.Context, tx *desk.Tx, bad *fault.Fields) error {
	for _, c := range []struct {
		field, list string
		code        **string
	}{
		{"input.noShowReason", "NO_SHOW_REASON", &r.in.NoShowReason},
		{"input.treatmentResponse", "TREATMENT_RESPONSE", &r.in.TreatmentResponse},
		{"input.objection", "OBJECTION", &r.in.Objection},
	} {
		if *c.code == nil || **c.code == "" {
			*c.code = nil
			continue
		}
		known, err := tx.Client.CodeEntry.Query().Where(codeentry.List(c.list), codeentry.Code(**c.code), codeentry.Active(true)).Exist(ctx)
		if err != nil {
			return err
		}
		bad.Require(known, c.field, "input.unknown", "value", **c.code)
	}
	return nil
}

// reached: the customer was verified, or a relative with authority was.
func (r *report) reached() bool { return r.in.IdentityVerified }

// spoken tells whether the customer picked up.
func (r *report) spoken() bool { return r.in.AnsweredBy == terms.AnsweredBySelf }

// again is when the same call is tried next: at the time that was agreed, else as the policy says.
func (r *report) again(tx *desk.Tx) time.Time {
	set := sequence.Setting(tx.Place, r.cu)
	switch {
	case r.in.NextAt != nil:
		return *r.in.NextAt
	case r.in.Outcome == terms.CallbackOutcomeNoAnswer:
		at, _ := followup.Retry(r.tries, r.cb.Purpose, tx.Now, set)
		return at
	case r.in.Outcome == terms.CallbackOutcomeThirdPartyGaveNumber:
		return followup.NextAllowed(tx.Now, r.cb.Purpose, set.Preferred, set.Windows, set.Zone)
	}
	return followup.ThirdPartyDeclined(r.cb.Purpose, tx.Now, set)
}
