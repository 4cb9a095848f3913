package staff

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// freeEverywhere takes a person's open callbacks away in every hospital: an account that is closed works
// in none. Each hospital's event stands in that hospital.
func freeEverywhere(ctx context.Context, tx *desk.Tx, person string) (int, error) {
	all := access.With(ctx, access.SystemBypassesRowRules("", "hospitals in which a closed account has callbacks"))
	hospitals, err := tx.Client.Callback.Query().Where(callback.AssigneeID(person), callback.Open(true)).
		Unique(true).Select(callback.FieldHospitalID).Strings(all)
	if err != nil {
		return 0, err
	}
	total := 0
	for _, h := range hospitals {
		there := *tx
		place := *tx.Place
		place.Hospital = &gen.Hospital{ID: h}
		there.Place = &place
		n, err := free(access.With(ctx, access.SystemBypassesRowRules(h, "callbacks of a closed account")), &there, person)
		if err != nil {
			return 0, err
		}
		total += n
	}
	return total, nil
}

// free takes a person's open callbacks of one hospital away, with the access to their customers; one that
// the person is just working on goes back to be called.
func free(ctx context.Context, tx *desk.Tx, person string) (int, error) {
	rows, err := tx.Client.Callback.Query().Where(callback.AssigneeID(person), callback.Open(true)).Order(callback.ByID()).All(ctx)
	if err != nil {
		return 0, err
	}
	for _, c := range rows {
		tx.CountedCallback(c)
		n, err := tx.Client.Callback.Update().Where(callback.ID(c.ID), callback.Version(c.Version)).
			ClearAssigneeID().SetStoredState(terms.CallbackStatePlanned).ClearStartedAt().ClearStartedBy().AddVersion(1).Save(ctx)
		if err != nil {
			return 0, err
		}
		if n == 0 {
			return 0, fault.New(fault.Conflict, "fault.busy")
		}
		if err := tx.EndAccess(ctx, desk.OwnCallback, c.ID, person); err != nil {
			return 0, err
		}
		if _, err := tx.Record(ctx, desk.Happening{
			Stream: c.ID, Kind: "callback.unassigned", Data: map[string]any{"staff": person}, Customer: c.CustomerID, Callback: c.ID,
		}); err != nil {
			return 0, err
		}
	}
	return len(rows), nil
}
