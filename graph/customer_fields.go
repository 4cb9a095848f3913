package graph

import (
	"context"
	"slices"
	"strings"

	"aftercare/desk/customers"
	"aftercare/domain/terms"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
	"aftercare/graph/page"
)

// Customer answers the derived fields of a card.
func (r *Resolver) Customer() gen.CustomerResolver { return customerResolver{r} }

type customerResolver struct{ *Resolver }

// Name is the surname alone for headquarters.
func (customerResolver) Name(ctx context.Context, c *entgen.Customer) (string, error) {
	return customers.Name(ctx, c), nil
}

// Phone is masked unless this request revealed it.
func (customerResolver) Phone(ctx context.Context, c *entgen.Customer) (*string, error) {
	number, _ := customers.Phone(ctx, c)
	return number, nil
}

// Phones are all numbers, masked.
func (customerResolver) Phones(_ context.Context, c *entgen.Customer) ([]*entgen.CustomerPhone, error) {
	list, err := c.Edges.PhonesOrErr()
	slices.SortFunc(list, func(a, b *entgen.CustomerPhone) int { return strings.Compare(a.ID, b.ID) })
	return list, err
}

// CustomerPhone answers the derived fields of a number.
func (r *Resolver) CustomerPhone() gen.CustomerPhoneResolver { return phoneResolver{r} }

type phoneResolver struct{ *Resolver }

// Number is masked, whatever this request reveals.
func (phoneResolver) Number(_ context.Context, p *entgen.CustomerPhone) (string, error) {
	return customers.MaskedNumber(p), nil
}

// Whose is nobody for the customer's own number.
func (phoneResolver) Whose(_ context.Context, p *entgen.CustomerPhone) (*string, error) {
	return customers.Whose(p), nil
}

// RelatedPerson answers the derived fields of a relative or representative.
func (r *Resolver) RelatedPerson() gen.RelatedPersonResolver { return relatedResolver{r} }

type relatedResolver struct{ *Resolver }

// Phone is whole when this request revealed the customer, else masked.
func (relatedResolver) Phone(ctx context.Context, p *entgen.RelatedPerson) (*string, error) {
	return customers.RelatedPhone(ctx, p), nil
}

// PhoneMasked tells whether phone hides digits.
func (customerResolver) PhoneMasked(ctx context.Context, c *entgen.Customer) (bool, error) {
	_, masked := customers.Phone(ctx, c)
	return masked, nil
}

// Address is null unless this request revealed it.
func (customerResolver) Address(ctx context.Context, c *entgen.Customer) (*string, error) {
	return customers.Address(ctx, c), nil
}

// ConditionClass leaves a special condition to those whose own customer this is.
func (customerResolver) ConditionClass(_ context.Context, c *entgen.Customer) (*terms.ConditionClass, error) {
	return customers.Condition(c, owned(c)), nil
}

// Hidden names what this answer leaves out for the viewer.
func (customerResolver) Hidden(ctx context.Context, c *entgen.Customer) ([]string, error) {
	return customers.Hidden(ctx, c, owned(c)), nil
}

// Visits of the customer, newest first.
func (r customerResolver) Visits(ctx context.Context, c *entgen.Customer, first *int, after *string) (*page.Connection[*entgen.Visit], error) {
	return connect(ctx, r.Resolver, visitList(customers.Visits(r.Desk, c.ID), scope(ctx, "visits", c.ID)), first, after, 20)
}

// Appointments of the customer, newest first.
func (r customerResolver) Appointments(ctx context.Context, c *entgen.Customer, first *int, after *string) (*page.Connection[*entgen.Appointment], error) {
	return connect(ctx, r.Resolver, appointmentList(customers.Appointments(r.Desk, c.ID), scope(ctx, "their appointments", c.ID), true), first, after, 20)
}

// Callbacks of the customer by due time.
func (r customerResolver) Callbacks(ctx context.Context, c *entgen.Customer, first *int, after *string) (*page.Connection[*entgen.Callback], error) {
	return connect(ctx, r.Resolver, callbackList(customers.Callbacks(r.Desk, c.ID), scope(ctx, "callbacks", c.ID)), first, after, 20)
}

// Complaints of the customer that the viewer sees, newest first.
func (r customerResolver) Complaints(ctx context.Context, c *entgen.Customer, first *int, after *string) (*page.Connection[*entgen.Complaint], error) {
	list := complaintList(customers.Complaints(r.Desk, c.ID), scope(ctx, "their complaints", c.ID), "registered_at", true)
	return connectCases(ctx, r.Resolver, list, first, after, 20)
}

// Timeline is what happened to the customer, newest first.
func (r customerResolver) Timeline(ctx context.Context, c *entgen.Customer, first *int, after *string) (*page.Connection[*entgen.Event], error) {
	return connect(ctx, r.Resolver, eventList(customers.Timeline(r.Desk, c.ID), scope(ctx, "timeline", c.ID)), first, after, 50)
}
