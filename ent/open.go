package ent

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"runtime"
	"sync"
	"time"

	_ "github.com/go-sql-driver/mysql" // the driver of the MySQL protocol
	"modernc.org/sqlite"               // the embedded database

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

	path    string // of a SQLite file
	proving sync.Mutex
	kept    time.Time // when Writable last left something there
}

// Open opens a database without touching its schema; migrations.Apply brings it up to date first.
// SQLite gets one writer and some readers; a query on the writer inside an open transaction would wait
// for itself, so everything inside a transaction goes through that transaction.
func Open(ctx context.Context, url dburl.URL) (*Store, error) {
	write, read, err := Pools(ctx, url)
	if err != nil {
		return nil, err
	}
	s := Over(url.Dialect, write, read)
	s.path = url.Path
	return s, nil
}

// Over is the store over pools that are open.
func Over(d dburl.Dialect, write, read *stdsql.DB) *Store {
	drv := driver.New(d, write, read)
	client := gen.NewClient(gen.Driver(drv))
	guard.Attach(client)
	audit.Attach(client)
	return &Store{Client: client, Dialect: d, Write: write, Read: read, Driver: drv}
}

// readers is how many connections read a SQLite file; more would only wait for each other's processor.
const readers = 4

// AtOnce is how many requests at once get the most out of the database; more only wait for each other. What asks
// SQLite works with this process's own processors, and one more than there are keeps them busy; besides, changes
// wait for the one writer, at which they need no processor. A server of a database works elsewhere, so that most of
// every request is waiting: changes are then among all, and it gives none besides.
func (s *Store) AtOnce() (all, changes int) {
	waiting := max(16, 8*runtime.GOMAXPROCS(0))
	if s.Dialect == dburl.SQLite {
		return 1 + runtime.GOMAXPROCS(0), waiting
	}
	return waiting, 0
}

// How many statements a connection keeps prepared. A MySQL server has 16,382 for all connections of all
// programs; 40 connections of four programs fit.
const (
	keptLite  = 200
	keptMySQL = 100
)

// Pools opens the connections of a database; for MySQL both are one.
func Pools(ctx context.Context, url dburl.URL) (write, read *stdsql.DB, err error) {
	if url.Dialect == dburl.SQLite {
		connector, err := sqlite.NewConnector(url.DSN(""))
		if err != nil {
			return nil, nil, err
		}
		write = stdsql.OpenDB(driver.Keeping(connector, keptLite))
		write.SetMaxOpenConns(1)
		read = stdsql.OpenDB(driver.Keeping(connector, keptLite))
		read.SetMaxOpenConns(readers)
		read.SetMaxIdleConns(readers)
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
	db := stdsql.OpenDB(driver.Keeping(connector, keptMySQL))
	db.SetMaxOpenConns(40)
	db.SetMaxIdleConns(20)
	db.SetConnMaxLifetime(30 * time.Minute)
	return db, nil
}

// looked is how many entries of an index SQLite looks at: more than the rows of one agent, so that these never
// seem as many as those of the hospital. All indexes of 300,000 customers take some seconds so, one table at a time.
const looked = "100000"

// Analyse lets SQLite look at tables that have grown tenfold since it last looked. Without it the hospital,
// which all rows share, seems as good a key as the customer, and loading fifty rows by id reads them all.
// Readers learn what was found when they open, so they are opened anew. Where nothing has grown so far nothing is done,
// so that it can be asked often: a hospital that has just been set up grows tenfold within minutes. MariaDB does this by
// itself.
func (s *Store) Analyse(ctx context.Context) error {
	if s.Dialect != dburl.SQLite {
		return nil
	}
	grown, err := s.grown(ctx)
	if err != nil || !grown {
		return err
	}
	for _, text := range []string{"PRAGMA analysis_limit=" + looked, "PRAGMA optimize(0x10002)"} {
		if _, err := s.Write.ExecContext(ctx, text); err != nil {
			return fmt.Errorf("looking at the tables: %w", err)
		}
	}
	driver.Renew(s.Read) // under load no reader is ever idle
	s.Read.SetMaxIdleConns(0)
	s.Read.SetMaxIdleConns(readers)
	return nil
}

// grown asks SQLite what it would look at, without letting it.
func (s *Store) grown(ctx context.Context) (bool, error) {
	rows, err := s.Write.QueryContext(ctx, "PRAGMA optimize(0x10003)")
	if err != nil {
		return false, fmt.Errorf("asking which tables have grown: %w", err)
	}
	defer rows.Close()
	return rows.Next(), rows.Err()
}

// Close closes the database.
func (s *Store) Close() error { return s.Client.Close() }
