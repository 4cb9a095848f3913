package desk

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customeraccess"
	"aftercare/ent/gen/staff"
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

// PassAccess makes the customer the person's own by the record that follows another, and nobody's any more by that one.
func (tx *Tx) PassAccess(ctx context.Context, customer, staff, reason, from, to string) error {
	n, err := tx.Client.CustomerAccess.Update().Where(customeraccess.Reason(reason), customeraccess.Ref(from)).
		Modify(func(u *sql.UpdateBuilder) { // the row becomes another: what an access says is never changed otherwise
			u.Set(customeraccess.FieldRef, to).Set(customeraccess.FieldStaffID, staff).Set(customeraccess.FieldCreatedAt, tx.Now)
		}).Save(ctx)
	if Duplicate(err) { // several people had it
		if err := tx.EndAccess(ctx, reason, from, ""); err != nil {
			return err
		}
		n, err = 0, nil
	}
	if err != nil || n > 0 {
		tx.fresh[to] = false
		return err
	}
	return tx.GiveAccess(ctx, customer, staff, reason, to)
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

// Led tells whether the viewer leads those whose customer it is: the whole hospital, or a department one of
// whose people the customer belongs to.
func Led(ctx context.Context, c *gen.Client, customer string, v *access.Viewer) (bool, error) {
	units := v.Leads()
	if units == nil || len(units) == 0 {
		return units == nil, nil
	}
	people, err := c.Staff.Query().Where(staff.DepartmentIDIn(units...)).IDs(ctx)
	if err != nil || len(people) == 0 {
		return false, err
	}
	return c.CustomerAccess.Query().Where(customeraccess.CustomerID(customer), customeraccess.StaffIDIn(people...)).Exist(ctx)
}
