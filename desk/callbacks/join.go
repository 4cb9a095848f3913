package callbacks

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// inHours refuses a time outside the hours of the purpose and of the customer, unless the customer chose
// it (R065).
func inHours(tx *desk.Tx, cu *gen.Customer, in PlanCallbackInput) error {
	if deref(in.CustomerChoseTime) {
		return nil
	}
	zone, hours := tx.Place.Zone, tx.Place.Windows
	if len(followup.CallGuards(in.DueAt, in.Purpose, cu.PreferredWindows, nil, hours, zone)) == 0 {
		return nil
	}
	next := followup.NextAllowed(in.DueAt, in.Purpose, cu.PreferredWindows, hours, zone)
	return fault.Invalid("input.dueAt", "input.callWindow", "next", next.In(zone).Format("2006-01-02 15:04"))
}

// nearby is the open call for the same purpose, and about the same complaint, that is near enough to be
// the planned one (R088). A call under way is not added to: its agent has the brief before them already.
func nearby(ctx context.Context, tx *desk.Tx, in PlanCallbackInput) (*gen.Callback, error) {
	list, err := tx.Client.Callback.Query().Where(callback.CustomerID(in.Customer), isOpen,
		callback.PurposeEQ(in.Purpose), callback.StoredStateEQ(terms.CallbackStatePlanned)).
		Order(callback.ByDueAt(), callback.ByID()).All(desk.Elevate(ctx, "calls near the planned one"))
	if err != nil {
		return nil, err
	}
	for _, cb := range list {
		if deref(cb.ComplaintID) == deref(in.Complaint) && followup.Merge(cb.DueAt, in.DueAt, followup.DefaultMergeHours) {
			return cb, nil
		}
	}
	return nil, nil
}

// joinByHand makes the planned call one with a call that is there. It moves to the time that the customer
// chose, else to the earlier of the two unless the customer chose its own or it has been tried already.
// It stays with whom it is, unless who hands out calls names somebody.
func joinByHand(ctx context.Context, tx *desk.Tx, cb *gen.Callback, in PlanCallbackInput) (*gen.Callback, error) {
	by, err := me(ctx, tx)
	if err != nil {
		return nil, err
	}
	whose := cb.AssigneeID
	if whose == nil || in.Assignee != nil && assigns(tx.Viewer) {
		whose = orSelf(in.Assignee, tx)
	}
	now, err := change(ctx, tx, cb, func(u *gen.CallbackUpdate) {
		u.SetAssigneeID(*whose).SetNillableKeyPoints(in.KeyPoints)
		wish := deref(in.CustomerChoseTime)
		if wish || in.DueAt.Before(cb.DueAt) && !cb.CustomerChoseTime && cb.Tries == 0 {
			u.SetDueAt(in.DueAt).SetWindowEnd(sequence.DayEnd(in.DueAt, tx.Place.Zone)).SetCustomerChoseTime(wish)
		}
		if in.DueAt.Before(cb.FirstDueAt) {
			u.SetFirstDueAt(in.DueAt).SetFirstWindowEnd(sequence.DayEnd(in.DueAt, tx.Place.Zone))
		}
	})
	if err != nil {
		return nil, err
	}
	if err := sequence.ByHand(ctx, tx, now, by); err != nil {
		return nil, err
	}
	if err := tx.EndAccess(ctx, desk.OwnCallback, now.ID, ""); err != nil {
		return nil, err
	}
	if err := tx.GiveAccess(ctx, now.CustomerID, *now.AssigneeID, desk.OwnCallback, now.ID); err != nil {
		return nil, err
	}
	_, err = record(ctx, tx, now, "callback.joinedByHand", map[string]any{
		"purpose": string(now.Purpose), "dueAt": now.DueAt.UTC().Format(time.RFC3339Nano), "assignee": *now.AssigneeID,
	})
	return now, err
}

func orSelf(person *string, tx *desk.Tx) *string {
	if person != nil {
		return person
	}
	return &tx.Viewer.Staff
}
