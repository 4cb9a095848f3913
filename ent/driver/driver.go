// Package driver stands between Ent and database/sql. It gives SQLite its one writer and several
// readers, brings every instant to UTC and microseconds before it reaches a database (SQLite compares
// times as text, MySQL cuts them), holds statements prepared, keeps connections in doubt out of the pools,
// turns to the next host when one fails, and counts statements for the tests that pin them. It runs nothing
// again but a read outside a transaction that was cut off; it must not decide or log.
package driver

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"aftercare/ent/dburl"
)

// Driver is the dialect.Driver of one installation.
type Driver struct {
	name  string
	write *stdsql.DB
	read  *stdsql.DB
}

// New wraps the pools; for MySQL both are the same.
func New(d dburl.Dialect, write, read *stdsql.DB) *Driver {
	name := dialect.MySQL
	if d == dburl.SQLite {
		name = dialect.SQLite
	}
	return &Driver{name: name, write: write, read: read}
}

// Dialect is Ent's name of the dialect.
func (d *Driver) Dialect() string { return d.name }

// Close closes both pools.
func (d *Driver) Close() error {
	if d.read != d.write {
		if err := d.read.Close(); err != nil {
			return err
		}
	}
	return d.write.Close()
}

// Exec runs a changing statement on the writer.
func (d *Driver) Exec(ctx context.Context, query string, args, v any) error {
	defer noted(ctx, query)()
	query, args = ready(query, args)
	return sql.Conn{ExecQuerier: d.write}.Exec(ctx, query, args, v)
}

// Query runs a reading statement on the readers.
func (d *Driver) Query(ctx context.Context, query string, args, v any) error {
	defer noted(ctx, query)()
	query, args = ready(query, args)
	return again(ctx, func() error { return sql.Conn{ExecQuerier: d.read}.Query(ctx, query, args, v) })
}

// QueryContext is Query for hand-written statements.
func (d *Driver) QueryContext(ctx context.Context, query string, args ...any) (*stdsql.Rows, error) {
	defer noted(ctx, query)()
	query, args = listed(query, args)
	var rows *stdsql.Rows
	err := again(ctx, func() (err error) {
		rows, err = d.read.QueryContext(ctx, query, args...)
		return err
	})
	return rows, err
}

// reads is how often a read is tried.
const reads = 3

// again reads once more where the connection broke or a cluster node gave way to a writer: a read has no
// effect that could come twice.
func again(ctx context.Context, read func() error) error {
	for try := 1; ; try++ {
		err := read()
		if !passing(err) || try == reads {
			return err
		}
		select {
		case <-time.After(time.Duration(try) * 10 * time.Millisecond):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// ExecContext is Exec for hand-written statements.
func (d *Driver) ExecContext(ctx context.Context, query string, args ...any) (stdsql.Result, error) {
	defer noted(ctx, query)()
	query, args = listed(query, args)
	return d.write.ExecContext(ctx, query, args...)
}

// Tx begins a transaction on the writer.
func (d *Driver) Tx(ctx context.Context) (dialect.Tx, error) { return d.BeginTx(ctx, nil) }

// BeginTx begins a transaction on the writer. MySQL runs READ COMMITTED, as its connections are opened (settle).
func (d *Driver) BeginTx(ctx context.Context, opts *stdsql.TxOptions) (dialect.Tx, error) {
	tx, err := d.write.BeginTx(ctx, opts)
	if err != nil {
		return nil, err
	}
	return &Tx{tx: tx}, nil
}

// Tx is one transaction.
type Tx struct{ tx *stdsql.Tx }

// Exec runs a changing statement.
func (t *Tx) Exec(ctx context.Context, query string, args, v any) error {
	defer noted(ctx, query)()
	query, args = ready(query, args)
	return sql.Conn{ExecQuerier: t.tx}.Exec(ctx, query, args, v)
}

// Query runs a reading statement.
func (t *Tx) Query(ctx context.Context, query string, args, v any) error {
	defer noted(ctx, query)()
	query, args = ready(query, args)
	return sql.Conn{ExecQuerier: t.tx}.Query(ctx, query, args, v)
}

// ExecContext is Exec for hand-written statements.
func (t *Tx) ExecContext(ctx context.Context, query string, args ...any) (stdsql.Result, error) {
	defer noted(ctx, query)()
	query, args = listed(query, args)
	return t.tx.ExecContext(ctx, query, args...)
}

// QueryContext is Query for hand-written statements.
func (t *Tx) QueryContext(ctx context.Context, query string, args ...any) (*stdsql.Rows, error) {
	defer noted(ctx, query)()
	query, args = listed(query, args)
	return t.tx.QueryContext(ctx, query, args...)
}

// Commit commits.
func (t *Tx) Commit() error { return t.tx.Commit() }

// Rollback rolls back.
func (t *Tx) Rollback() error { return t.tx.Rollback() }

// UTC brings an instant to the form in which it is stored.
func UTC(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }

// ready brings a statement and its arguments to the form in which they go to the database.
func ready(query string, args any) (string, any) {
	if list, ok := args.([]any); ok {
		return listed(query, list)
	}
	return query, args
}

func listed(query string, args []any) (string, []any) { return pad(query, utc(args)) }

func utc(list []any) []any {
	var out []any
	for i, a := range list {
		var v any
		switch t := a.(type) {
		case time.Time:
			v = UTC(t)
		case *time.Time:
			if t == nil {
				continue
			}
			v = UTC(*t)
		default:
			continue
		}
		if out == nil {
			out = append([]any(nil), list...)
		}
		out[i] = v
	}
	if out == nil {
		return list
	}
	return out
}

type counterKey struct{}

// Counting gives a context whose statements are counted.
func Counting(ctx context.Context) (context.Context, *atomic.Int64) {
	n := new(atomic.Int64)
	return context.WithValue(ctx, counterKey{}, n), n
}

// String names the driver without its addresses.
func (d *Driver) String() string { return fmt.Sprintf("driver(%s)", d.name) }
