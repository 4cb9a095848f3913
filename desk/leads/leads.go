// Package leads is the work on consultations that may become visits (R120 to R133): register, assess by
// intent and condition, close. Which move a state allows is asked of domain/lifecycle; arrival and
// purchase move a lead in desk/appointments, by data alone. The calls of a class's cadence are planned by
// the rules, never here.
package leads

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/lead"
)

// horizonYears is how far ahead the next contact may lie.
const horizonYears = 2

// Get reads a lead of the viewer's hospital; every other one is NOT_FOUND.
func Get(ctx context.Context, c *gen.Client, id string) (*gen.Lead, error) {
	row, err := c.Lead.Query().Where(lead.ID(id)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing("lead")
	}
	return row, err
}

// mayWork refuses work on a lead that is not the viewer's own: its consultant, those whose own customer
// it is, and supervisors may.
func mayWork(ctx context.Context, tx *desk.Tx, row *gen.Lead) error {
	if row.ConsultantID != nil && *row.ConsultantID == tx.Viewer.Staff {
		return nil
	}
	if tx.Viewer.Can(access.CallbackAssign) {
		if led, err := desk.Led(ctx, tx.Client, row.CustomerID, tx.Viewer); err != nil || led {
			return err
		}
	}
	own, err := desk.Owns(ctx, tx.Client, row.CustomerID, tx.Viewer.Staff)
	if err == nil && !own {
		return fault.New(fault.Forbidden, "customer.notOwn")
	}
	return err
}

// change writes a move of a lead onto the version that was read.
func change(ctx context.Context, tx *desk.Tx, row *gen.Lead, set func(*gen.LeadUpdate)) (*gen.Lead, error) {
	up := tx.Client.Lead.Update().Where(lead.ID(row.ID), lead.Version(row.Version)).AddVersion(1)
	set(up)
	n, err := up.Save(ctx)
	err = desk.Written(tx, row, n, err, func() (*gen.Lead, error) { return Get(ctx, tx.Client, row.ID) })
	if err != nil {
		return nil, err
	}
	return up.Applied(row), nil
}

// classify keeps the classes of a lead on the customer's card as well, where calls and lists read them.
func classify(ctx context.Context, tx *desk.Tx, id string, intent terms.IntentClass, condition terms.ConditionClass) error {
	return tx.Client.Customer.Update().Where(customer.ID(id)).AddVersion(1).SetUpdatedAt(tx.Now).
		SetIntentClass(intent).SetConditionClass(condition).Exec(ctx)
}

// checkNext refuses a next contact that has passed or lies too far ahead.
func checkNext(bad *fault.Fields, at *time.Time, now time.Time) {
	switch {
	case at == nil:
	case !at.After(now):
		bad.Add("input.nextContactAt", "input.mustBeFuture")
	case at.After(now.AddDate(horizonYears, 0, 0)):
		bad.Add("input.nextContactAt", "input.tooFar")
	}
}

// checkClasses refuses words that are not of the two lists.
func checkClasses(bad *fault.Fields, intent *terms.IntentClass, condition *terms.ConditionClass) {
	if intent != nil {
		bad.Require(intent.Valid(), "input.intentClass", "input.unknown", "value", string(*intent))
	}
	if condition != nil {
		bad.Require(condition.Valid(), "input.conditionClass", "input.unknown", "value", string(*condition))
	}
}

func stamp(t *time.Time) string {
	if t == nil {
		return ""
	}
	return t.UTC().Format(time.RFC3339Nano)
}
