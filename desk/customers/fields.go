package customers

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Who sees which contact data: a doctor never sees phone or address; the address is for
// those who visit, supervise or direct. Everybody else gets null, and the name stands in "hidden".
var (
	phoneRoles   = []access.Role{access.Consultant, access.CallbackAgent, access.AccountManager, access.Supervisor, access.DepartmentHead, access.Director, access.HQ, access.GuideDesk, access.PrivacyOfficer}
	addressRoles = []access.Role{access.AccountManager, access.Supervisor, access.Director}
)

// SeesPhone tells whether the viewer is shown a phone number at all, if only masked.
func SeesPhone(v *access.Viewer) bool {
	_, system := v.System()
	return system || v.Has(phoneRoles...)
}

// Name is a customer's name as this viewer may know it: whole, or the surname alone.
func Name(ctx context.Context, c *gen.Customer) string {
	if access.From(ctx).SeesWhole("Customer.name") {
		return c.Name
	}
	return access.MaskName(c.Name)
}

// Phone is what this request may show of a customer's number: all of it when it was revealed in this
// request, masked otherwise, nil when there is none or the viewer sees none.
func Phone(ctx context.Context, c *gen.Customer) (number *string, masked bool) {
	if r, ok := desk.Revealed(ctx, c.ID); ok && r.Phone != "" {
		return &r.Phone, false
	}
	if c.PhoneMasked == "" || !SeesPhone(access.From(ctx)) {
		return nil, true
	}
	return &c.PhoneMasked, true
}

// MaskedNumber is what anybody is shown of one of a customer's numbers.
func MaskedNumber(p *gen.CustomerPhone) string {
	if n, ok := desk.ReadNumber(p.Number); ok {
		return n.Masked()
	}
	return desk.Mask(p.Number)
}

// RelatedPhone is what this request may show of a related person's number: all of it when unmaskCustomer
// revealed the customer in this request, masked otherwise, nil when there is none or the viewer sees none.
func RelatedPhone(ctx context.Context, p *gen.RelatedPerson) *string {
	if r, ok := desk.Revealed(ctx, p.CustomerID); ok && r.Related[p.ID] != "" {
		number := r.Related[p.ID]
		return &number
	}
	if p.Phone == "" || !SeesPhone(access.From(ctx)) {
		return nil
	}
	masked := desk.Mask(p.Phone)
	if n, ok := desk.ReadNumber(p.Phone); ok {
		masked = n.Masked()
	}
	return &masked
}

// Whose says whose a number is, nil for the customer's own.
func Whose(p *gen.CustomerPhone) *string {
	if p.Whose == self {
		return nil
	}
	return &p.Whose
}

// Address is a customer's address when this request revealed it, else nil: cards never show it.
func Address(ctx context.Context, c *gen.Customer) *string {
	if r, ok := desk.Revealed(ctx, c.ID); ok && r.Address != "" {
		return &r.Address
	}
	return nil
}

// Condition is the condition class as this viewer may know it: that it is a special one (R127, R160)
// only those know whose own customer it is.
func Condition(c *gen.Customer, own bool) *terms.ConditionClass {
	if c.ConditionClass != nil && *c.ConditionClass == terms.ConditionClassSpecial && !own {
		return nil
	}
	return c.ConditionClass
}

// Hidden names the fields that this answer leaves out for the viewer, sorted.
func Hidden(ctx context.Context, c *gen.Customer, own bool) []string {
	v := access.From(ctx)
	out := v.Hidden("Customer", own)
	if !SeesPhone(v) {
		out = append(out, "phone")
	}
	if r, ok := desk.Revealed(ctx, c.ID); !ok || r.Address == "" {
		out = append(out, "address")
	}
	slices.Sort(out)
	return slices.Compact(out)
}
