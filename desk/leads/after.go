package leads

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/desk/sequence"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// after does what the end of a lead means for the customer: its calls end, and who opted out has taken
// back the consent to marketing.
func after(ctx context.Context, tx *desk.Tx, l *gen.Lead) error {
	if err := sequence.LeadChanged(ctx, tx, l, nil); err != nil || l.State != terms.LeadStateOptedOut {
		return err
	}
	if _, err := sequence.StopPurpose(ctx, tx, l.CustomerID, terms.CallbackPurposeLead); err != nil {
		return err
	}
	return customers.Withdraw(ctx, tx, l.CustomerID, customers.ConsentMarketing)
}
