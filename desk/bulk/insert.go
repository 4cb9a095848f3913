package bulk

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
)

// most is how many arguments one statement has: SQLite takes 32,766 and MySQL 65,535, but longer
// statements than this gain nothing.
const most = 6000

// sheet gathers the rows of one table until they are written.
type sheet struct {
	table *table
	rows  []any
}

// write inserts the rows in the open transaction, many with one statement.
func (s *sheet) write(ctx context.Context, tx *desk.Tx) error {
	each := most / len(s.table.columns)
	for at := 0; at < len(s.rows); at += each {
		if err := s.insert(ctx, tx, s.rows[at:min(at+each, len(s.rows))]); err != nil {
			return fmt.Errorf("bulk: %s: %w", s.table.name, err)
		}
	}
	return nil
}

func (s *sheet) insert(ctx context.Context, tx *desk.Tx, rows []any) error {
	width := len(s.table.columns)
	args := make([]any, 0, len(rows)*width)
	insert := sql.Dialect(dialectOf(tx)).Insert(s.table.name).Columns(s.table.columns...)
	for i, row := range rows {
		var err error
		if args, err = s.table.values(args, row); err != nil {
			return err
		}
		insert.Values(args[i*width:]...)
	}
	query, args := insert.Query()
	_, err := tx.Client.ExecContext(ctx, query, args...)
	return err
}

// dialectOf is Ent's name of the database's dialect.
func dialectOf(tx *desk.Tx) string { return tx.Desk().Store.Driver.Dialect() }
