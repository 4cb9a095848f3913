package ent

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"

	"aftercare/ent/dburl"
	"aftercare/ent/driver"
)

// Refusals of Writable.
var (
	errReadOnly = errors.New("the database takes no changes")
	errFull     = errors.New("there is no room left for the database")
	errCluster  = errors.New("the cluster node is not ready")
)

// keptEvery is how often at most Writable leaves something in a SQLite file; a disk that fills up shows within
// that time and the second for which /readyz keeps an answer.
const keptEvery = 3 * time.Second

// room is what a SQLite file must still be able to grow by, bytes: several changes at once. One row alone finds
// a place in what the log has already been given.
const room = 256 << 10

// Probe is the marker that Writable changes. It says nothing about what the database holds.
const Probe = "writable"

// Writable tells whether the database would take a change now, by making one: a marker of its own. On SQLite
// it takes the writer's lock, and at most every few seconds commits, since a full or read-only disk shows only
// when pages reach it. On MySQL the change is undone, having shown the rights of the user; it asks too whether
// the server is a replica, and on a Galera node whether that node belongs to the cluster's living part.
func (s *Store) Writable(ctx context.Context) error {
	if s.Dialect == dburl.SQLite {
		return s.keeps(ctx)
	}
	return s.accepts(ctx)
}

// Why tells what is wrong with a database that takes no change until somebody mends it, by the answer of Writable
// or of any statement; Unknown where others are in the way.
func Why(err error) driver.Trouble {
	switch {
	case errors.Is(err, errReadOnly):
		return driver.ReadOnly
	case errors.Is(err, errFull):
		return driver.Full
	}
	return driver.Why(err)
}

// mark changes the value of the marker, since SQLite does not write a page that stays the same.
func (s *Store) mark(ctx context.Context, tx *stdsql.Tx) error {
	value := time.Now().UTC().Format(time.RFC3339Nano)
	text := "INSERT INTO markers (id, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value)"
	if s.Dialect == dburl.SQLite {
		text = "INSERT INTO markers (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET value = excluded.value"
	}
	_, err := tx.ExecContext(ctx, text, Probe, value)
	return err
}

// keeps asks a SQLite file.
func (s *Store) keeps(ctx context.Context) (err error) {
	tx, err := s.Write.BeginTx(ctx, nil) // the connection's transactions are immediate
	if err != nil {
		return err
	}
	s.proving.Lock()
	defer s.proving.Unlock()
	if time.Since(s.kept) < keptEvery {
		return tx.Rollback()
	}
	if err := s.mark(ctx, tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	if err := s.roomy(); err != nil {
		return err
	}
	s.kept = time.Now()
	return nil
}

// roomy writes beside the database as much as must be free, and takes it away again. What else hinders it, such as
// a folder that takes no new files, need not hinder the database.
func (s *Store) roomy() error {
	if s.path == "" {
		return nil
	}
	name := s.path + ".room"
	err := os.WriteFile(name, make([]byte, room), 0o600)
	_ = os.Remove(name) // where another server has taken it away meanwhile there is nothing to do
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return errors.Join(errFull, err)
	}
	return nil
}

// accepts asks a server.
func (s *Store) accepts(ctx context.Context) error {
	var readOnly bool
	if err := s.Write.QueryRowContext(ctx, "SELECT @@global.read_only").Scan(&readOnly); err != nil {
		return err
	}
	if readOnly {
		return errReadOnly
	}
	tx, err := s.Write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	err = s.mark(ctx, tx)
	if err := errors.Join(err, tx.Rollback()); err != nil {
		return err
	}
	clustered, err := s.shows(ctx, "SHOW GLOBAL VARIABLES LIKE 'wsrep_on'")
	if err != nil || !clustered {
		return err
	}
	ready, err := s.shows(ctx, "SHOW GLOBAL STATUS LIKE 'wsrep_ready'")
	if err == nil && !ready {
		err = errCluster
	}
	return err
}

// shows tells whether a SHOW statement answers with one row whose value is ON.
func (s *Store) shows(ctx context.Context, statement string) (bool, error) {
	rows, err := s.Write.QueryContext(ctx, statement)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	on := false
	for rows.Next() {
		var name, value string
		if err := rows.Scan(&name, &value); err != nil {
			return false, fmt.Errorf("%s: %w", statement, err)
		}
		on = value == "ON"
	}
	return on, rows.Err()
}
