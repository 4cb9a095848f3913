package driver

import (
	"context"
	"database/sql"
	stdsql "database/sql/driver"
	"strings"
	"sync/atomic"

	"github.com/hashicorp/golang-lru/v2/simplelru"
)

// longest is the text that is still worth keeping: longer ones insert hundreds of rows and come once.
const longest = 8 << 10

// Keeping gives connections that keep the statements they have prepared, each at most so many, the least
// recently used out first: understanding a statement costs a database as much as carrying it out. Only
// reading and changing statements with arguments are kept. One connection is used by one goroutine at a
// time, so nothing here is locked.
//
// A connection whose transaction did not end cleanly, or on which the server said that it is of no use now,
// never goes back to the pool: the next to use it would work inside somebody else's transaction.
func Keeping(c stdsql.Connector, most int) stdsql.Connector {
	return keeping{c, most, new(atomic.Int64)}
}

type keeping struct {
	stdsql.Connector
	most  int
	epoch *atomic.Int64
}

// Driver is that of the connector, by which Renew finds its connections.
func (k keeping) Driver() stdsql.Driver { return renewable{k.Connector.Driver(), k.epoch} }

type renewable struct {
	stdsql.Driver
	epoch *atomic.Int64
}

// Renew lets none of a pool's connections be used again that are open now: who is in use is closed when it comes back,
// who is idle when the pool lets go of it.
func Renew(db *sql.DB) {
	if r, ok := db.Driver().(renewable); ok {
		r.epoch.Add(1)
	}
}

// able is what both databases' connections can do.
type able interface {
	stdsql.Conn
	stdsql.ConnPrepareContext
	stdsql.ConnBeginTx
	stdsql.ExecerContext
	stdsql.QueryerContext
	stdsql.Pinger
	stdsql.SessionResetter
	stdsql.Validator
}

// Connect opens a connection.
func (k keeping) Connect(ctx context.Context) (stdsql.Conn, error) {
	born := k.epoch.Load()
	raw, err := k.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	conn, ok := raw.(able)
	if !ok {
		return raw, nil
	}
	kept, err := simplelru.NewLRU(k.most, func(_ string, s *statement) { s.drop() })
	if err != nil {
		return nil, err // only for a size below one
	}
	return &keeper{able: conn, kept: kept, epoch: k.epoch, born: born}, nil
}

// keeper is a connection with its statements.
type keeper struct {
	able
	kept    *simplelru.LRU[string, *statement]
	spoiled bool
	epoch   *atomic.Int64
	born    int64
}

// told hears how a statement ended and gives its error back.
func (k *keeper) told(err error) error {
	if err == nil {
		return nil
	}
	if spoils(err) {
		k.spoiled = true
	}
	if c, ok := k.able.(*hosted); ok {
		c.told(err)
	}
	return err
}

// IsValid keeps a spoiled connection out of the pool, and one that was to be renewed.
func (k *keeper) IsValid() bool {
	return !k.spoiled && k.born == k.epoch.Load() && k.able.IsValid()
}

// BeginTx begins a transaction.
func (k *keeper) BeginTx(ctx context.Context, o stdsql.TxOptions) (stdsql.Tx, error) {
	tx, err := k.able.BeginTx(ctx, o)
	if err != nil {
		return nil, k.told(err)
	}
	return ending{tx, k}, nil
}

// ending is a transaction whose end is watched.
type ending struct {
	stdsql.Tx
	of *keeper
}

// Commit commits.
func (e ending) Commit() error { return e.ended(e.Tx.Commit()) }

// Rollback undoes.
func (e ending) Rollback() error { return e.ended(e.Tx.Rollback()) }

func (e ending) ended(err error) error {
	if err != nil {
		e.of.spoiled = true
	}
	return e.of.told(err)
}

// statement is one that is prepared; while its rows are read it is busy and must not be closed.
type statement struct {
	stdsql.Stmt
	busy, dropped bool
}

func (s *statement) drop() {
	if s.busy {
		s.dropped = true
		return
	}
	_ = s.Stmt.Close() // it is of no more use; a broken connection says so at its next one
}

func (s *statement) free() {
	s.busy = false
	if s.dropped {
		_ = s.Stmt.Close()
	}
}

// find gives the prepared statement of a text, nil where none is kept.
func (k *keeper) find(ctx context.Context, query string, args int) (*statement, error) {
	if args == 0 || len(query) > longest || !worthy(query) {
		return nil, nil
	}
	if s, there := k.kept.Get(query); there {
		if s.busy {
			return nil, nil
		}
		return s, nil
	}
	raw, err := k.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	s := &statement{Stmt: raw}
	k.kept.Add(query, s)
	return s, nil
}

func worthy(query string) bool {
	for _, verb := range []string{"SELECT ", "UPDATE ", "INSERT ", "DELETE ", "WITH "} {
		if strings.HasPrefix(query, verb) {
			return true
		}
	}
	return false
}

// QueryContext reads.
func (k *keeper) QueryContext(ctx context.Context, query string, args []stdsql.NamedValue) (stdsql.Rows, error) {
	s, err := k.find(ctx, query, len(args))
	if err != nil {
		return nil, k.told(err)
	}
	if s == nil {
		r, err := k.able.QueryContext(ctx, query, args)
		return r, k.told(err)
	}
	r, err := s.Stmt.(stdsql.StmtQueryContext).QueryContext(ctx, args)
	if err != nil {
		return nil, k.told(err)
	}
	s.busy = true
	return &rows{Rows: r, of: s}, nil
}

// ExecContext changes.
func (k *keeper) ExecContext(ctx context.Context, query string, args []stdsql.NamedValue) (stdsql.Result, error) {
	s, err := k.find(ctx, query, len(args))
	if err != nil {
		return nil, k.told(err)
	}
	if s == nil {
		r, err := k.able.ExecContext(ctx, query, args)
		return r, k.told(err)
	}
	r, err := s.Stmt.(stdsql.StmtExecContext).ExecContext(ctx, args)
	return r, k.told(err)
}

// CheckNamedValue brings an argument to the form that the database's own driver wants.
func (k *keeper) CheckNamedValue(v *stdsql.NamedValue) error {
	if c, ok := k.able.(stdsql.NamedValueChecker); ok {
		return c.CheckNamedValue(v)
	}
	return stdsql.ErrSkip
}

// Close closes the statements with the connection.
func (k *keeper) Close() error {
	k.kept.Purge()
	return k.able.Close()
}

// rows free their statement when they are done.
type rows struct {
	stdsql.Rows
	of *statement
}

// Close ends the reading.
func (r *rows) Close() error {
	err := r.Rows.Close()
	if r.of != nil {
		r.of.free()
		r.of = nil
	}
	return err
}
