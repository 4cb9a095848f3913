package sequence

import (
	"context"

	"entgo.io/ent/dialect/sql"

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

// Consented tells whether the customer may be called for the purpose as far as consent goes. Marketing
// and surveys need one that was given. Care needs none, so it is allowed until the customer says no;
// the series after a treatment rests on the contract of that treatment and goes on even then, until it is
// refused itself (R142).
func Consented(ctx context.Context, c *gen.Client, cu *gen.Customer, p terms.CallbackPurpose) (bool, error) {
	switch Ledger(p) {
	case LedgerMarketing:
		return cu.MarketingConsent, nil
	case LedgerSurvey:
		rows, err := c.ConsentEntry.Query().
			Where(consententry.CustomerID(cu.ID), consententry.Purpose(LedgerSurvey)).
			Order(consententry.ByAt(sql.OrderDesc()), consententry.ByID(sql.OrderDesc())).Limit(1).All(ctx)
		return len(rows) == 1 && rows[0].Given, err
	default:
		return cu.CallbackConsent || p == terms.CallbackPurposePostOp, nil
	}
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
