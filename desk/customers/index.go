package customers

import (
	"context"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customerterm"
)

// renewTerms makes the index entries of a customer anew after a change of name.
func renewTerms(ctx context.Context, tx *desk.Tx, id, name, memberNo string) error {
	if _, err := tx.Client.CustomerTerm.Delete().Where(customerterm.CustomerID(id)).Exec(ctx); err != nil {
		return err
	}
	return addTerms(ctx, tx, id, name, memberNo)
}

// addTerms makes the index entries of a new customer.
func addTerms(ctx context.Context, tx *desk.Tx, id, name, memberNo string) error {
	var rows []*gen.CustomerTermCreate
	for _, t := range Terms(name, memberNo) {
		rows = append(rows, tx.Client.CustomerTerm.Create().SetHospitalID(tx.Place.Hospital.ID).
			SetCustomerID(id).SetKind(t.Kind).SetTerm(t.Text))
	}
	return tx.Client.CustomerTerm.CreateBulk(rows...).Exec(ctx)
}
