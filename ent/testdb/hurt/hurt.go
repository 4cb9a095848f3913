// Package hurt stands between the pools and a real database in tests: it lets chosen steps fail as a
// database and its network do, before they are carried out or after, so that only their answer is lost. It
// answers nothing by itself. Imported by tests alone.
package hurt

import (
	"context"
	"database/sql/driver"
	"sync"
)

// Step is a point at which something can fail.
type Step string

// The steps.
const (
	Connect   Step = "connect"
	Begin     Step = "begin"
	Statement Step = "statement"
	Commit    Step = "commit"
	Rollback  Step = "rollback"
)

// Fault is one thing that goes wrong.
type Fault struct {
	At    Step
	Err   error
	After bool // the step is carried out first
	Skip  int  // how often the step goes well before
	Times int  // how often it fails; 0 is once
}

// Script is what goes wrong, and counts what is done.
type Script struct {
	mu     sync.Mutex
	faults []*Fault
	Done   map[Step]int
}

// New makes a script; the faults of a step come one after the other.
func New(faults ...Fault) *Script {
	s := &Script{Done: map[Step]int{}}
	for _, f := range faults {
		f.Times = max(f.Times, 1)
		s.faults = append(s.faults, &f)
	}
	return s
}

// Count is how often a step was taken.
func (s *Script) Count(at Step) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.Done[at]
}

func (s *Script) next(at Step) *Fault {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.Done[at]++
	for _, f := range s.faults {
		switch {
		case f.At != at || f.Times == 0:
			continue
		case f.Skip > 0:
			f.Skip--
			return nil
		}
		f.Times--
		return f
	}
	return nil
}

func (s *Script) step(at Step, do func() error) error {
	f := s.next(at)
	if f == nil {
		return do()
	}
	if f.After {
		if err := do(); err != nil {
			return err
		}
	}
	return f.Err
}

// Connector gives connections that follow the script.
func Connector(c driver.Connector, s *Script) driver.Connector { return connector{c, s} }

type connector struct {
	driver.Connector
	s *Script
}

func (c connector) Connect(ctx context.Context) (out driver.Conn, err error) {
	err = c.s.step(Connect, func() error {
		raw, err := c.Connector.Connect(ctx)
		if err == nil {
			out = &conn{raw.(able), c.s}
		}
		return err
	})
	return out, err
}

type able interface {
	driver.Conn
	driver.ConnPrepareContext
	driver.ConnBeginTx
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
}

type conn struct {
	able
	s *Script
}

func (c *conn) CheckNamedValue(v *driver.NamedValue) error {
	if n, ok := c.able.(driver.NamedValueChecker); ok {
		return n.CheckNamedValue(v)
	}
	return driver.ErrSkip
}

func (c *conn) BeginTx(ctx context.Context, o driver.TxOptions) (out driver.Tx, err error) {
	err = c.s.step(Begin, func() error {
		raw, err := c.able.BeginTx(ctx, o)
		out = tx{raw, c.s}
		return err
	})
	return out, err
}

func (c *conn) ExecContext(ctx context.Context, q string, a []driver.NamedValue) (out driver.Result, err error) {
	err = c.s.step(Statement, func() (err error) {
		out, err = c.able.ExecContext(ctx, q, a)
		return err
	})
	return out, err
}

func (c *conn) QueryContext(ctx context.Context, q string, a []driver.NamedValue) (out driver.Rows, err error) {
	err = c.s.step(Statement, func() (err error) {
		out, err = c.able.QueryContext(ctx, q, a)
		return err
	})
	return out, err
}

func (c *conn) PrepareContext(ctx context.Context, q string) (driver.Stmt, error) {
	raw, err := c.able.PrepareContext(ctx, q)
	if err != nil {
		return nil, err
	}
	return stmt{raw, c.s}, nil
}

type stmt struct {
	driver.Stmt
	s *Script
}

func (t stmt) ExecContext(ctx context.Context, a []driver.NamedValue) (out driver.Result, err error) {
	err = t.s.step(Statement, func() (err error) {
		out, err = t.Stmt.(driver.StmtExecContext).ExecContext(ctx, a)
		return err
	})
	return out, err
}

func (t stmt) QueryContext(ctx context.Context, a []driver.NamedValue) (out driver.Rows, err error) {
	err = t.s.step(Statement, func() (err error) {
		out, err = t.Stmt.(driver.StmtQueryContext).QueryContext(ctx, a)
		return err
	})
	return out, err
}

type tx struct {
	driver.Tx
	s *Script
}

func (t tx) Commit() error   { return t.s.step(Commit, t.Tx.Commit) }
func (t tx) Rollback() error { return t.s.step(Rollback, t.Tx.Rollback) }
