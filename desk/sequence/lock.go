package sequence

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/customer"
)

// Lock reads the customer and keeps others from planning or stopping for the same one until the
// transaction ends; who changes a call and then ends a sequence locks the customer first. SQLite has one
// writer, so there the transaction itself is the lock. It reads past the row rules: the caller knows the
// customer from a record that the viewer sees.
func Lock(ctx context.Context, tx *desk.Tx, id string) (*gen.Customer, error) {
	return lock(desk.Elevate(ctx, "customer of a call"), tx, id)
}

// LockOf is Lock for the customer of a call that has not been read yet: what is read afterwards stands until the
// transaction ends. A call that the hospital does not have is NOT_FOUND; whether the viewer sees it is asked when
// it is read.
func LockOf(ctx context.Context, tx *desk.Tx, call string) (*gen.Customer, error) {
	q := tx.Client.Customer.Query().Where(func(s *sql.Selector) {
		s.Where(sql.ExprP(s.C(customer.FieldID)+" = (SELECT "+callback.FieldCustomerID+" FROM "+callback.Table+" WHERE "+callback.FieldID+" = ?)", call))
	})
	q.Modify(forUpdate)
	c, err := q.Only(desk.Elevate(ctx, "customer of a call"))
	if gen.IsNotFound(err) {
		return nil, fault.Missing("callback")
	}
	return c, err
}

func lock(ctx context.Context, tx *desk.Tx, id string) (*gen.Customer, error) {
	q := tx.Client.Customer.Query().Where(customer.ID(id))
	q.Modify(forUpdate)
	c, err := q.Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("customer %s: %w", id, err)
	}
	return c, nil
}

// forUpdate keeps the rows that a query reads until the transaction ends.
func forUpdate(s *sql.Selector) {
	if s.Dialect() == dialect.MySQL {
		s.ForUpdate()
	}
}

// Flag is the condition that a column of truth is true, written with an argument: as a bare column it
// would not be sought in an index.
func Flag(column string) func(*sql.Selector) {
	return func(s *sql.Selector) { s.Where(sql.ExprP(s.C(column)+" = ?", true)) }
}
