package driver

import (
	"context"
	stdsql "database/sql/driver"
	"errors"
	"sync"
	"time"

	"github.com/go-sql-driver/mysql"

	"aftercare/ent/dburl"
)

const (
	// triedFor is how long one of several hosts may take to answer a new connection.
	triedFor = time.Second
	// sickFor is how long a host that failed is asked only after all others.
	sickFor = 5 * time.Second
)

// FirstReachable connects to one host of the address at a time: the first that answers, in the order given,
// until it fails; the others are for fail-over, not for spreading writes. A host fails when it cannot be
// reached or says that it takes part in nothing now (see Away); then every connection to it is given up,
// idle ones too, and the next host is asked. It stays the one until it fails in its turn.
func FirstReachable(url dburl.URL) (stdsql.Connector, error) {
	var list []stdsql.Connector
	for _, h := range url.Hosts {
		c, err := mysql.NewConnector(url.Config(h))
		if err != nil {
			return nil, err
		}
		list = append(list, c)
	}
	return Alternating(list...), nil
}

// Alternating is FirstReachable over connectors.
func Alternating(list ...stdsql.Connector) stdsql.Connector {
	hs := &hosts{}
	for _, c := range list {
		hs.list = append(hs.list, &host{Connector: c})
	}
	hs.current = hs.list[0]
	return hs
}

type hosts struct {
	list []*host

	mu      sync.Mutex
	current *host
}

// host is one server. Its fields are locked by hosts.
type host struct {
	stdsql.Connector
	sickUntil time.Time
	doubted   time.Time // connections that are older are not used again
}

// Connect tries each host once, the current one first, those that have just failed last.
func (l *hosts) Connect(ctx context.Context) (stdsql.Conn, error) {
	failures := []error{errUnreachable}
	for _, h := range l.order() {
		conn, err := l.open(ctx, h)
		if err == nil {
			return conn, nil
		}
		failures = append(failures, err)
		if ctx.Err() == nil {
			l.failed(h, err)
			continue
		}
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			l.doubt(h)
		}
		break // whose caller has gone says nothing of the host
	}
	return nil, errors.Join(failures...)
}

func (l *hosts) open(ctx context.Context, h *host) (stdsql.Conn, error) {
	several := len(l.list) > 1
	dialling := ctx
	if several {
		var cancel context.CancelFunc
		dialling, cancel = context.WithTimeout(ctx, triedFor)
		defer cancel()
	}
	begun := time.Now()
	raw, err := h.Connect(dialling)
	if err != nil {
		return nil, err
	}
	conn, ok := raw.(able)
	if !ok {
		_ = raw.Close()
		return nil, errors.New("driver: a connection of this kind is of no use")
	}
	err = settle(ctx, conn)
	if err == nil && several {
		err = keepUp(ctx, conn)
	}
	if err != nil {
		_ = conn.Close()
		return nil, err
	}
	l.mu.Lock()
	l.current = h
	l.mu.Unlock()
	return &hosted{able: conn, of: l, host: h, begun: begun}, nil
}

// settle makes every transaction of a connection READ COMMITTED, said once and not at the beginning of each: the
// version column is the lock (a read repeated inside a transaction must see the other's commit), and gap locks
// would only block. As a parameter of the address it would need two names, for MySQL and MariaDB.
func settle(ctx context.Context, c able) error {
	_, err := c.ExecContext(ctx, "SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED", nil)
	return err
}

// unknownVariable is what a server that is no cluster node says of a cluster's settings.
const unknownVariable = 1193

// keepUp makes every statement of a connection to a cluster node wait until the node has carried out what was
// committed before, whichever node it was committed at: what somebody has just been told is done must not be missing
// here, and what is not there must not be changed. 1 is for reads and the begin of a transaction, 2 and 4 for changes
// outside one. Waiting once, when the connection is opened, is not enough: somebody may still work at the node before.
// That a node is not ready is asked without waiting for it, which could take until it has caught up.
func keepUp(ctx context.Context, c able) error {
	_, err := c.ExecContext(ctx, "SET SESSION wsrep_sync_wait = 7", nil)
	var my *mysql.MySQLError
	if errors.As(err, &my) && my.Number == unknownVariable {
		return nil
	}
	if err != nil {
		return err
	}
	_, err = c.ExecContext(ctx, "DO 0", nil)
	return err
}

// order is that in which hosts are asked now.
func (l *hosts) order() []*host {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := time.Now()
	out, sick := []*host{}, []*host{}
	add := func(h *host) {
		if now.Before(h.sickUntil) {
			sick = append(sick, h)
		} else {
			out = append(out, h)
		}
	}
	add(l.current)
	for _, h := range l.list {
		if h != l.current {
			add(h)
		}
	}
	return append(out, sick...)
}

// tooMany is a server that takes no further connection; those that it has are good.
const tooMany = 1040

func (l *hosts) failed(h *host, err error) {
	if len(l.list) == 1 {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	h.sickUntil = time.Now().Add(sickFor)
	var my *mysql.MySQLError
	if !errors.As(err, &my) || my.Number != tooMany {
		h.doubted = time.Now()
	}
}

// doubt gives up the connections to a host that did not answer in time: where it was only slow, the next
// ones go to it again.
func (l *hosts) doubt(h *host) {
	if len(l.list) == 1 {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	h.doubted = time.Now()
}

// Driver is that of the first host.
func (l *hosts) Driver() stdsql.Driver { return l.list[0].Driver() }

// hosted is a connection to one of the hosts.
type hosted struct {
	able
	of    *hosts
	host  *host
	begun time.Time
}

// good tells whether the connection leads to the host that is in use.
func (c *hosted) good() bool {
	c.of.mu.Lock()
	defer c.of.mu.Unlock()
	return c.of.current == c.host && !c.begun.Before(c.host.doubted)
}

// told hears how a statement ended.
func (c *hosted) told(err error) {
	switch {
	case Away(err):
		c.of.failed(c.host, err)
	case errors.Is(err, context.DeadlineExceeded):
		c.of.doubt(c.host)
	}
}

// IsValid keeps connections to a host that is not in use out of the pool.
func (c *hosted) IsValid() bool { return c.good() && c.able.IsValid() }

// ResetSession does so for those that are in it.
func (c *hosted) ResetSession(ctx context.Context) error {
	if !c.good() {
		return stdsql.ErrBadConn
	}
	return c.able.ResetSession(ctx)
}

// CheckNamedValue brings an argument to the form that the driver wants.
func (c *hosted) CheckNamedValue(v *stdsql.NamedValue) error {
	if able, ok := c.able.(stdsql.NamedValueChecker); ok {
		return able.CheckNamedValue(v)
	}
	return stdsql.ErrSkip
}

// BeginTx begins a transaction whose end keeps to the caller's deadline: the driver's own would wait for a
// server that hangs as long as that hangs. A begin locks nothing, so that where it times out over a lock a cluster
// node has lost the others while it waited for them.
func (c *hosted) BeginTx(ctx context.Context, o stdsql.TxOptions) (stdsql.Tx, error) {
	if _, err := c.able.BeginTx(ctx, o); err != nil {
		return nil, behind(err)
	}
	return &hostedTx{ctx: ctx, conn: c.able}, nil
}

type hostedTx struct {
	ctx  context.Context
	conn stdsql.ExecerContext
}

// Commit commits; after an error of the connection or a deadline nothing is known of the outcome.
func (t *hostedTx) Commit() error {
	_, err := t.conn.ExecContext(t.ctx, "COMMIT", nil)
	return err
}

// undoTime is how long undoing may take; the server undoes by itself what a lost connection left.
const undoTime = time.Second

// Rollback undoes.
func (t *hostedTx) Rollback() error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(t.ctx), undoTime)
	defer cancel()
	_, err := t.conn.ExecContext(ctx, "ROLLBACK", nil)
	return err
}
