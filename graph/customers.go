package graph

import (
	"context"

	"aftercare/desk/customers"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	entgen "aftercare/ent/gen"
	"aftercare/graph/page"
)

// Customer gives one card.
func (q query) Customer(ctx context.Context, id string) (*entgen.Customer, error) {
	return q.customer(ctx, id)
}

// Customers searches, or lists everybody.
func (q query) Customers(ctx context.Context, search *string, tier []terms.Tier, direction terms.OrderDirection, first *int, after *string) (*page.Connection[*entgen.Customer], error) {
	text := ""
	if search != nil {
		text = *search
	}
	list, err := customers.Search(ctx, q.Desk, text, tier)
	if err != nil {
		return nil, err
	}
	return connect(ctx, q.Resolver, customerList(list, scope(ctx, "customers", text, tier, direction), direction.Desc()), first, after, 50)
}

func (r *Resolver) customer(ctx context.Context, id string) (*entgen.Customer, error) {
	one, err := customers.One(ctx, r.Desk, id)
	if err != nil {
		return nil, err
	}
	c, err := one.Collect(selected(ctx)).Only(ctx)
	if entgen.IsNotFound(err) {
		return nil, fault.Missing("customer")
	}
	return c, err
}

// RegisterCustomer makes a customer.
func (m mutation) RegisterCustomer(ctx context.Context, input customers.RegisterCustomerInput) (*entgen.Customer, error) {
	return once(ctx, m.Resolver, m.customer, func(ctx context.Context) (*entgen.Customer, error) {
		c, err := customers.Register(ctx, m.Desk, input)
		if err != nil {
			return nil, err
		}
		return m.customer(ctx, c.ID)
	})
}

// UpdateCustomer corrects a card.
func (m mutation) UpdateCustomer(ctx context.Context, input customers.UpdateCustomerInput) (*entgen.Customer, error) {
	return once(ctx, m.Resolver, m.customer, func(ctx context.Context) (*entgen.Customer, error) {
		c, err := customers.Update(ctx, m.Desk, input)
		if err != nil {
			return nil, err
		}
		return m.customer(ctx, c.ID)
	})
}

// UnmaskCustomer shows contact data in this answer; it is never stored for a repeat.
func (m mutation) UnmaskCustomer(ctx context.Context, id string, purpose string) (*entgen.Customer, error) {
	c, err := customers.Unmask(ctx, m.Desk, id, purpose)
	if err != nil {
		return nil, err
	}
	return m.customer(ctx, c.ID)
}
