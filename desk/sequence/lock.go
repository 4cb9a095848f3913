package sequence

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// lock reads the customer and keeps others from planning or stopping for the same one until the
// transaction ends. SQLite has one writer, so there the transaction itself is the lock.
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
