package desk

import (
	"context"

	"aftercare/ent/gen"
	"aftercare/ent/gen/customeraccess"
)

// Reasons that make a customer somebody's own.
const (
	OwnOwner    = "OWNER"
	OwnCallback = "CALLBACK"
	OwnCase     = "CASE"
	OwnDoctor   = "DOCTOR"
	OwnLead     = "LEAD"
)

// GiveAccess makes the customer the person's own for a reason; ref is the record that gives it. Doing
// it twice changes nothing.
func (tx *Tx) GiveAccess(ctx context.Context, customer, staff, reason, ref string) error {
	if customer == "" || staff == "" {
		return nil
	}
	if tx.fresh[ref] {
		tx.fresh[ref] = false
		return tx.giveAccess(ctx, customer, staff, reason, ref)
	}
	there, err := tx.Client.CustomerAccess.Query().Where(
		customeraccess.CustomerID(customer), customeraccess.StaffID(staff),
		customeraccess.Reason(reason), customeraccess.Ref(ref),
	).Exist(ctx)
	if err != nil || there {
		return err
	}
	return tx.giveAccess(ctx, customer, staff, reason, ref)
}

func (tx *Tx) giveAccess(ctx context.Context, customer, staff, reason, ref string) error {
	return tx.Client.CustomerAccess.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
		SetCustomerID(customer).SetStaffID(staff).SetReason(reason).SetRef(ref).Exec(ctx)
}

// EndAccess takes away what a record gave: to one person, or with staff empty to everybody.
func (tx *Tx) EndAccess(ctx context.Context, reason, ref, staff string) error {
	del := tx.Client.CustomerAccess.Delete().Where(customeraccess.Reason(reason), customeraccess.Ref(ref))
	if staff != "" {
		del.Where(customeraccess.StaffID(staff))
	}
	_, err := del.Exec(ctx)
	return err
}

// Owns tells whether the customer is the viewer's own.
func Owns(ctx context.Context, c *gen.Client, customer, staff string) (bool, error) {
	return c.CustomerAccess.Query().Where(customeraccess.CustomerID(customer), customeraccess.StaffID(staff)).Exist(ctx)
}
