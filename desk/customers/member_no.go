package customers

import (
	"context"
	"strings"

	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/customerterm"
)

// SameNumber is a member number as it is compared: "m000001" and "M000001" are one, because a search finds
// both for either.
func SameNumber(memberNo string) string { return strings.ToLower(widen(memberNo)) }

// ByMemberNo finds customers by their member numbers, under SameNumber of them. The index of search terms
// leads to those that are written otherwise; it leaves out signs, which count here.
func ByMemberNo(ctx context.Context, c *gen.Client, numbers ...string) (map[string]*gen.Customer, error) {
	out := map[string]*gen.Customer{}
	wanted, sought := map[string]bool{}, []string{}
	for _, no := range numbers {
		if no != "" {
			wanted[SameNumber(no)] = true
			sought = append(sought, clipped(fold(no), termLength))
		}
	}
	if len(sought) == 0 {
		return out, nil
	}
	ids, err := c.CustomerTerm.Query().Where(customerterm.Kind(TermMember), customerterm.TermIn(sought...)).
		Select(customerterm.FieldCustomerID).Strings(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := c.Customer.Query().Where(customer.Or(customer.MemberNoIn(numbers...), customer.IDIn(ids...))).
		Order(customer.ByID()).All(ctx)
	for _, row := range rows {
		if no := SameNumber(row.MemberNo); wanted[no] {
			out[no] = row
		}
	}
	return out, err
}
