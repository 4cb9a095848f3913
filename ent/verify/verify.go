// Package verify looks over what is stored and says where it contradicts itself: tables, columns and
// indexes that this program expects, references, the numbering of the event stream, and the columns that
// repeat what other rows say. It only reads, may run beside a working server, and decides nothing: what
// to do about a finding is a person's matter. Whether clocks follow from their ledger is a rule and is
// asked elsewhere (desk/complaints).
package verify

import (
	"context"
	"database/sql"
	"fmt"

	"aftercare/ent/dburl"
)

// Result is what one check found. A finding is named by the id of its row, of what it refers to in vain, or by a
// name of the schema.
type Result struct {
	Name     string
	Found    int
	Examples []string // a few of them
}

// examples is how many findings of a check are named.
const examples = 5

// check finds what is wrong: find selects one column, the name of each finding.
type check struct {
	name string
	find string
}

// All carries out every check in order; an error is a check that could not be carried out.
func All(ctx context.Context, db *sql.DB, d dburl.Dialect) ([]Result, error) {
	schema, err := structure(ctx, db, d)
	if err != nil {
		return nil, err
	}
	out := []Result{schema}
	if d == dburl.SQLite {
		file, err := file(ctx, db)
		if err != nil {
			return nil, err
		}
		out = append(out, file)
	}
	if schema.Found > 0 { // the others would ask for what is not there
		return out, nil
	}
	for _, c := range checks() {
		r, err := c.run(ctx, db)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		out = append(out, r)
	}
	return out, nil
}

func (c check) run(ctx context.Context, db *sql.DB) (Result, error) {
	r := Result{Name: c.name}
	if err := db.QueryRowContext(ctx, "SELECT COUNT(*) FROM ("+c.find+") found").Scan(&r.Found); err != nil || r.Found == 0 {
		return r, err
	}
	names, err := texts(ctx, db, fmt.Sprintf("%s LIMIT %d", c.find, examples))
	r.Examples = names
	return r, err
}

// file asks SQLite itself whether its pages and indexes fit together.
func file(ctx context.Context, db *sql.DB) (Result, error) {
	r := Result{Name: "file"}
	said, err := texts(ctx, db, "PRAGMA integrity_check(100)")
	if err != nil || len(said) == 1 && said[0] == "ok" {
		return r, err
	}
	r.Found, r.Examples = len(said), said[:min(len(said), examples)]
	return r, nil
}

func texts(ctx context.Context, db *sql.DB, query string) ([]string, error) {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, rows.Err()
}
