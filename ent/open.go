package ent

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"time"

	_ "github.com/go-sql-driver/mysql" // the driver of the MySQL protocol
	_ "modernc.org/sqlite"             // the embedded database

	"aftercare/ent/audit"
	"aftercare/ent/dburl"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
	"aftercare/ent/guard"
)

// Store is an open database: the guarded client, and the pools for the few statements written by hand.
type Store struct {
	Client  *gen.Client
	Dialect dburl.Dialect
	Write   *stdsql.DB
	Read    *stdsql.DB
	Driver  *driver.Driver
}

// Open opens a database without touching its schema; migrations.Apply brings it up to date first.
// SQLite gets one writer and four readers; a query on the writer inside an open transaction would wait
// for itself, so everything inside a transaction goes through that transaction.
func Open(ctx context.Context, url dburl.URL) (*Store, error) {
	write, read, err := Pools(ctx, url)
	if err != nil {
		return nil, err
	}
	drv := driver.New(url.Dialect, write, read)
	client := gen.NewClient(gen.Driver(drv))
	guard.Attach(client)
	audit.Attach(client)
	return &Store{Client: client, Dialect: url.Dialect, Write: write, Read: read, Driver: drv}, nil
}

// Pools opens the connections of a database; for MySQL both are one.
func Pools(ctx context.Context, url dburl.URL) (write, read *stdsql.DB, err error) {
	if url.Dialect == dburl.SQLite {
		if write, err = stdsql.Open(url.Driver(), url.DSN("")); err != nil {
			return nil, nil, err
		}
		write.SetMaxOpenConns(1)
		if read, err = stdsql.Open(url.Driver(), url.DSN("")); err != nil {
			return nil, nil, err
		}
		read.SetMaxOpenConns(4)
		read.SetMaxIdleConns(4)
	} else {
		if write, err = openMySQL(url); err != nil {
			return nil, nil, err
		}
		read = write
	}
	if err := write.PingContext(ctx); err != nil {
		return nil, nil, fmt.Errorf("the database does not answer: %w", err)
	}
	return write, read, nil
}

// openMySQL tries the hosts of the address in order for every new connection.
func openMySQL(url dburl.URL) (*stdsql.DB, error) {
	connector, err := driver.FirstReachable(url)
	if err != nil {
		return nil, err
	}
	db := stdsql.OpenDB(connector)
	db.SetMaxOpenConns(40)
	db.SetMaxIdleConns(20)
	db.SetConnMaxLifetime(30 * time.Minute)
	return db, nil
}

// Close closes the database.
func (s *Store) Close() error { return s.Client.Close() }
