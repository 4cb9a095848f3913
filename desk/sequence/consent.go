package sequence

import (
	"context"

	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/consententry"
	"aftercare/ent/gen/customerphone"
)

// Purposes of the consent ledger that calls look at.
const (
	LedgerCare      = "CARE"
	LedgerMarketing = "MARKETING"
	LedgerSurvey    = "SURVEY"
)

// Ledger names the line of the consent ledger on which a refusal of the purpose is written.
func Ledger(p terms.CallbackPurpose) string {
	switch followup.NeedsConsent(p) {
	case followup.ConsentMarketing:
		return LedgerMarketing
	case followup.ConsentSurvey:
		return LedgerSurvey
	default:
		return LedgerCare
	}
}

// Consented tells whether the customer may be called for the purpose as far as consent goes; see Agreed.
func Consented(ctx context.Context, c *gen.Client, cu *gen.Customer, p terms.CallbackPurpose) (bool, error) {
	if !AsksLedger(cu, p) {
		return Agreed(cu, p, nil), nil
	}
	lines, err := Lines(ctx, c, cu.ID)
	return Agreed(cu, p, lines[cu.ID]), err
}

// AsksLedger tells whether the card alone does not answer.
func AsksLedger(cu *gen.Customer, p terms.CallbackPurpose) bool {
	return Ledger(p) == LedgerSurvey || p == terms.CallbackPurposeLead && !cu.MarketingConsent && cu.CallbackConsent
}

// Lines reads what the ledger says of customers, the oldest first.
func Lines(ctx context.Context, c *gen.Client, customers ...string) (map[string][]*gen.ConsentEntry, error) {
	out := map[string][]*gen.ConsentEntry{}
	if len(customers) == 0 {
		return out, nil
	}
	list, err := c.ConsentEntry.Query().
		Where(consententry.CustomerIDIn(customers...), consententry.PurposeIn(LedgerCare, LedgerMarketing, LedgerSurvey)).
		Order(consententry.ByAt(), consententry.ByID()).All(ctx)
	for _, l := range list {
		out[l.CustomerID] = append(out[l.CustomerID], l)
	}
	return out, err
}

// Agreed tells whether the customer may be called for the purpose, with the ledger where AsksLedger wants
// it. Marketing and surveys need a consent that was given. Whoever consulted us and said that calls are
// welcome may be called about that consultation without one, until they want no more of it (R124). Care
// needs none, so it is allowed until the customer says no; the series after a treatment rests on the
// contract of that treatment and goes on even then, until it is refused itself (R142).
func Agreed(cu *gen.Customer, p terms.CallbackPurpose, lines []*gen.ConsentEntry) bool {
	switch {
	case p == terms.CallbackPurposeLead:
		return cu.MarketingConsent || cu.CallbackConsent && welcome(lines)
	case Ledger(p) == LedgerMarketing:
		return cu.MarketingConsent
	case Ledger(p) == LedgerSurvey:
		given := false
		for _, l := range lines {
			given = l.Given && l.Purpose == LedgerSurvey || given && l.Purpose != LedgerSurvey
		}
		return given
	}
	return cu.CallbackConsent || p == terms.CallbackPurposePostOp
}

// welcome tells whether calls were said to be welcome, in so many words, and marketing was not refused
// since. Both answers of one form count side by side.
func welcome(lines []*gen.ConsentEntry) bool {
	var said, refused *gen.ConsentEntry
	for _, l := range lines {
		switch {
		case l.Purpose == LedgerCare:
			said = l
		case l.Purpose == LedgerMarketing && !l.Given:
			refused = l
		}
	}
	return said != nil && said.Given && (refused == nil || !refused.At.After(said.At))
}

// against says why the step of a source may not be made, empty when it may.
func (p *Planner) against(ctx context.Context, src Source, cu *gen.Customer, purpose terms.CallbackPurpose) (string, error) {
	c := p.tx.Client
	why, err := forbidden(ctx, c, cu, purpose)
	if err != nil || why != "" || !src.lasting() {
		return why, err
	}
	if dead, err := unreachable(ctx, c, cu.ID); err != nil || dead {
		return SkipNoNumber, err
	}
	if src.Type != TypeLead {
		return "", nil
	}
	busy, err := c.Callback.Query().Where(callback.CustomerID(cu.ID), callback.PurposeEQ(terms.CallbackPurposeNoShow),
		callback.Or(callback.Open(true), callback.AwaitsNext(true))).Exist(ctx)
	if busy {
		why = SkipRecovering
	}
	return why, err
}

// forbidden says why no call for the purpose may be planned, empty when one may.
func forbidden(ctx context.Context, c *gen.Client, cu *gen.Customer, p terms.CallbackPurpose) (string, error) {
	switch {
	case cu.DeceasedAt != nil:
		return SkipDeceased, nil
	case cu.DoNotContact:
		return SkipDoNotContact, nil
	}
	ok, err := Consented(ctx, c, cu, p)
	if err != nil || ok {
		return "", err
	}
	return SkipNoConsent, nil
}

// unreachable tells whether every number of the customer has proved wrong. Somebody without any number
// on file is not: the hospital may know another way.
func unreachable(ctx context.Context, c *gen.Client, customer string) (bool, error) {
	wrong, err := c.CustomerPhone.Query().Where(customerphone.CustomerID(customer), customerphone.Valid(false)).Exist(ctx)
	if err != nil || !wrong {
		return false, err
	}
	good, err := c.CustomerPhone.Query().Where(customerphone.CustomerID(customer), customerphone.Valid(true)).Exist(ctx)
	return !good, err
}
