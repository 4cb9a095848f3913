package ent

import (
	"context"
	"errors"
	"fmt"

	"aftercare/ent/dburl"
)

// Refusals of Writable.
var (
	errReadOnly = errors.New("the database takes no changes")
	errCluster  = errors.New("the cluster node is not ready")
)

// Writable tells whether the database would take a change now. On SQLite it takes the writer's lock and
// lets it go; on MySQL it asks whether the server is a replica, and on a Galera node whether that node
// belongs to the cluster's living part. It changes nothing.
func (s *Store) Writable(ctx context.Context) error {
	if s.Dialect == dburl.SQLite {
		tx, err := s.Write.BeginTx(ctx, nil) // the connection's transactions are immediate
		if err != nil {
			return err
		}
		return tx.Rollback()
	}
	var readOnly bool
	if err := s.Write.QueryRowContext(ctx, "SELECT @@global.read_only").Scan(&readOnly); err != nil {
		return err
	}
	if readOnly {
		return errReadOnly
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
