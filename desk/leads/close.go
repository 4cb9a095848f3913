package leads

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// closings are the ends that a person may give a lead; arrival and purchase end it by data.
var closings = map[terms.LeadState]lifecycle.LeadEvent{
	terms.LeadStateLostToOther: lifecycle.LoseLead,
	terms.LeadStateNotSuitable: lifecycle.RejectLead,
	terms.LeadStateOptedOut:    lifecycle.OptOutLead,
	terms.LeadStateDormant:     lifecycle.LetLeadSleep,
}

// Close ends a lead with a reason (R142, R143). Its calls end with it. Who no longer wants to be called
// about it has withdrawn the consent to marketing, and the ledger says so.
func Close(ctx context.Context, d *desk.Desk, in CloseLeadInput) (*gen.Lead, error) {
	if _, err := access.Check(ctx, access.CustomerWrite); err != nil {
		return nil, err
	}
	var bad fault.Fields
	move, known := closings[in.State]
	bad.Require(known, "input.state", "lead.notAnEnd", "state", string(in.State))
	reason := desk.Line(&bad, "input.reason", in.Reason, 1, 300)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Lead, error) {
		row, err := Get(ctx, tx.Client, in.ID)
		if err != nil {
			return nil, err
		}
		if err := mayWork(ctx, tx, row); err != nil {
			return nil, err
		}
		if err := desk.Unchanged(row.ID, in.ExpectedVersion, row.Version); err != nil {
			return nil, err
		}
		state, err := lifecycle.NextLead(row.State, move)
		if err != nil {
			return nil, err
		}
		closed, err := change(ctx, tx, row, func(u *gen.LeadUpdate) {
			u.SetState(state).SetCloseReason(reason).ClearNextContactAt()
		})
		if err != nil {
			return nil, err
		}
		_, err = tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "lead.closed", Customer: row.CustomerID,
			Data:  map[string]any{"from": string(row.State), "to": string(state)},
			Texts: []desk.Text{{Field: "reason", After: reason}}})
		if err != nil {
			return nil, err
		}
		return closed, after(ctx, tx, closed)
	})
}
