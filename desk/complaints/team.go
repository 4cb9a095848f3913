package complaints

import (
	"context"

	"aftercare/desk"
)

// joins makes the case's customer the person's own: whoever works on a case sees whom it is about.
func (w *work) joins(ctx context.Context, person string) error {
	if w.was.CustomerID == nil {
		return nil
	}
	return w.tx.GiveAccess(ctx, *w.was.CustomerID, person, desk.OwnCase, w.was.ID)
}

// leaves ends that, unless the person still has another part in the case.
func (w *work) leaves(ctx context.Context, person string) error {
	if person == "" || is(w.was.InvestigatorID, person) || is(w.was.AttendingDoctorID, person) {
		return nil
	}
	return w.tx.EndAccess(ctx, desk.OwnCase, w.was.ID, person)
}

// own makes a person the owner of the case and releases the one before.
func (w *work) own(ctx context.Context, person string) error {
	w.set.SetOwnerID(person).ClearHandoverToID()
	if w.was.OwnerID != nil && *w.was.OwnerID != person {
		if err := w.leaves(ctx, *w.was.OwnerID); err != nil {
			return err
		}
	}
	return w.joins(ctx, person)
}

// ownerID is the present owner, empty for none.
func (w *work) ownerID() string {
	if w.was.OwnerID == nil {
		return ""
	}
	return *w.was.OwnerID
}
