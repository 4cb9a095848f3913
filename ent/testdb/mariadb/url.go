package mariadb

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"time"

	_ "github.com/go-sql-driver/mysql" // registers the driver

	"aftercare/ent/dburl"
)

// URL is the address of one of the server's databases, existing or not.
func (s *Server) URL(name string) (dburl.URL, error) { return SocketURL(s.Socket, name) }

// SocketURL is the address of a database behind a socket, for user root without a password.
func SocketURL(socket, name string) (dburl.URL, error) {
	return dburl.Parse("mysql://root@unix(" + socket + ")/" + name)
}

// await returns when the server answers, or with the end of its log when it does not.
func (s *Server) await(ctx context.Context) error {
	u, err := s.URL("mysql")
	if err != nil {
		return err
	}
	db, err := sql.Open(u.Driver(), u.DSN(""))
	if err != nil {
		return err
	}
	defer db.Close()
	for {
		if err = db.PingContext(ctx); err == nil {
			return nil
		}
		select {
		case <-time.After(20 * time.Millisecond):
			continue
		case <-s.done:
		case <-ctx.Done():
		}
		log, _ := os.ReadFile(s.path("log"))
		return fmt.Errorf("the database server does not answer: %w\n%s", err, log[max(0, len(log)-4000):])
	}
}

// Create makes an empty database with the server's defaults and gives its address.
func (s *Server) Create(ctx context.Context, name string) (dburl.URL, error) {
	admin, err := s.URL("mysql")
	if err != nil {
		return dburl.URL{}, err
	}
	db, err := sql.Open(admin.Driver(), admin.DSN(""))
	if err != nil {
		return dburl.URL{}, err
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, "CREATE DATABASE `"+name+"`"); err != nil {
		return dburl.URL{}, err
	}
	return s.URL(name)
}
