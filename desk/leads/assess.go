package leads

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Assess gives a lead its classes, or changes them, and sets the next contact (R125 to R127, R133). A
// lead that had ended comes back by it: the customer got in touch again. Special conditions switch on
// the privacy rules, so the class is no word of the event's open data.
func Assess(ctx context.Context, d *desk.Desk, in AssessLeadInput) (*gen.Lead, error) {
	if _, err := access.Check(ctx, access.CustomerWrite); err != nil {
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
		var bad fault.Fields
		checkClasses(&bad, &in.IntentClass, &in.ConditionClass)
		checkNext(&bad, in.NextContactAt, tx.Now)
		concern := desk.MaybeProse(&bad, "input.concern", in.Concern, 500)
		if err := bad.Err(); err != nil {
			return nil, err
		}
		state, err := assessed(row.State)
		if err != nil {
			return nil, err
		}
		now, err := change(ctx, tx, row, func(u *gen.LeadUpdate) {
			u.SetState(state).SetIntentClass(in.IntentClass).SetConditionClass(in.ConditionClass).SetAssessedAt(tx.Now).
				SetNillableNextContactAt(in.NextContactAt).SetNillableConcern(concern).ClearCloseReason()
		})
		if err != nil {
			return nil, err
		}
		if err := classify(ctx, tx, row.CustomerID, in.IntentClass, in.ConditionClass); err != nil {
			return nil, err
		}
		_, err = tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "lead.assessed", Customer: row.CustomerID, Data: map[string]any{
			"from": intent(row.IntentClass), "to": string(in.IntentClass), "state": string(state), "nextContactAt": stamp(now.NextContactAt),
		}, Texts: []desk.Text{
			{Field: "conditionClass", Before: condition(row.ConditionClass), After: string(in.ConditionClass)},
		}})
		if err != nil {
			return nil, err
		}
		return replan(ctx, tx, now, in)
	})
}

// replan lets the next call of a lead that is being called follow the new class; the first call of every
// other one is planned by a sweep.
func replan(ctx context.Context, tx *desk.Tx, row *gen.Lead, in AssessLeadInput) (*gen.Lead, error) {
	if row.State != terms.LeadStateNurturing {
		return row, nil
	}
	if err := sequence.LeadChanged(ctx, tx, row, in.NextContactAt); err != nil {
		return nil, err
	}
	return Get(ctx, tx.Client, row.ID)
}

// assessed is the state after an assessment, which also brings back a lead that had ended.
func assessed(state terms.LeadState) (terms.LeadState, error) {
	if next, err := lifecycle.NextLead(state, lifecycle.ReviveLead); err == nil {
		return next, nil
	}
	return lifecycle.NextLead(state, lifecycle.AssessLead)
}

func intent(c *terms.IntentClass) string {
	if c == nil {
		return ""
	}
	return string(*c)
}

func condition(c *terms.ConditionClass) string {
	if c == nil {
		return ""
	}
	return string(*c)
}
