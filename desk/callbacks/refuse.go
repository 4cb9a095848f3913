package callbacks

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/desk/sequence"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/lead"
)

// sourceCall says in the consent ledger that the customer said it in a call.
const sourceCall = "CALLBACK"

// refuse writes into the consent ledger that the customer wants no calls of this kind (R142), and ends the
// courting of leads when it was about them.
func refuse(ctx context.Context, tx *desk.Tx, cb *gen.Callback) error {
	ctx = desk.Elevate(ctx, "the refusal of the viewer's call")
	line := sequence.Ledger(cb.Purpose)
	if cb.Purpose == terms.CallbackPurposeLead {
		if err := loseLeads(ctx, tx, cb.CustomerID, lifecycle.OptOutLead); err != nil {
			return err
		}
	}
	if line == sequence.LedgerSurvey {
		return customers.WriteConsent(ctx, tx, cb.CustomerID, sourceCall, customers.Entry{Purpose: line})
	}
	return customers.Withdraw(ctx, tx, cb.CustomerID, line)
}

// loseLeads moves the customer's leads; one whose state does not know the move stays as it is.
func loseLeads(ctx context.Context, tx *desk.Tx, customer string, move lifecycle.LeadEvent) error {
	ctx = desk.Elevate(ctx, "leads of the customer of the viewer's call")
	rows, err := tx.Client.Lead.Query().Where(lead.CustomerID(customer)).Order(lead.ByID()).All(ctx)
	if err != nil {
		return err
	}
	for _, l := range rows {
		state, err := lifecycle.NextLead(l.State, move)
		if fault.Is(err, fault.GuardFailed) || state == l.State {
			continue
		}
		if err != nil {
			return err
		}
		n, err := tx.Client.Lead.Update().Where(lead.ID(l.ID), lead.Version(l.Version)).AddVersion(1).
			SetState(state).ClearNextContactAt().Save(ctx)
		if err != nil {
			return err
		}
		if n == 0 {
			return fault.New(fault.Conflict, "fault.busy")
		}
		_, err = tx.Record(ctx, desk.Happening{Stream: l.ID, Kind: "lead.closed", Customer: customer,
			Data: map[string]any{"from": string(l.State), "to": string(state)}})
		if err != nil {
			return err
		}
	}
	return nil
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339Nano) }
