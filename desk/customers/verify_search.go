package customers

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/customerphone"
	"aftercare/ent/gen/customerterm"
)

// verifyAtOnce is how many customers are looked at together.
const verifyAtOnce = 500

// VerifySearch compares the search terms of every customer of the context's hospital with those that follow
// from name and member number, and the number that lists show with the customer's numbers. It gives the ids of
// the customers that differ, whom a search misses or finds by what they are not called, and changes nothing.
// Whether numbers are found by the keys is asked by VerifyPhones.
func VerifySearch(ctx context.Context, d *desk.Desk) (wrong []string, err error) {
	for after := ""; ; {
		page, err := d.Client().Customer.Query().Where(customer.IDGT(after)).Order(customer.ByID()).Limit(verifyAtOnce).All(ctx)
		if err != nil || len(page) == 0 {
			return wrong, err
		}
		after = page[len(page)-1].ID
		ids := make([]string, len(page))
		for i, cu := range page {
			ids[i] = cu.ID
		}
		rows, err := d.Client().CustomerTerm.Query().Where(customerterm.CustomerIDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		terms := map[string]map[Term]bool{}
		for _, r := range rows {
			if terms[r.CustomerID] == nil {
				terms[r.CustomerID] = map[Term]bool{}
			}
			terms[r.CustomerID][Term{r.Kind, r.Term}] = true
		}
		phones, err := d.Client().CustomerPhone.Query().Where(customerphone.CustomerIDIn(ids...)).All(ctx)
		if err != nil {
			return nil, err
		}
		numbers := map[string][]string{}
		for _, p := range phones {
			numbers[p.CustomerID] = append(numbers[p.CustomerID], MaskedNumber(p))
		}
		for _, cu := range page {
			if !findable(cu, terms[cu.ID]) || cu.PhoneMasked != "" && !slices.Contains(numbers[cu.ID], cu.PhoneMasked) {
				wrong = append(wrong, cu.ID)
			}
		}
	}
}

// findable tells whether the terms of a customer are those of the name and the member number.
func findable(cu *gen.Customer, there map[Term]bool) bool {
	want := Terms(cu.Name, cu.MemberNo)
	return len(there) == len(want) && !slices.ContainsFunc(want, func(t Term) bool { return !there[t] })
}
