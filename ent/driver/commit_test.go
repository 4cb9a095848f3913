package driver_test

import (
	"context"
	"database/sql"
	"errors"
	"testing"
	"time"

	"aftercare/ent/driver"
	"aftercare/ent/testdb"
)

func TestACommitKeepsToTheDeadlineOfItsCaller(t *testing.T) {
	server := testdb.StartServer(t, testdb.Options{})
	url, err := server.Create(t.Context(), "hangs")
	if err != nil {
		t.Fatal(err)
	}
	hosts, err := driver.FirstReachable(url)
	if err != nil {
		t.Fatal(err)
	}
	db := sql.OpenDB(driver.Keeping(hosts, 10))
	defer db.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Freeze(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- tx.Commit() }()
	select {
	case err = <-ended:
	case <-time.After(time.Minute):
		t.Error("the commit waits for a server that hangs")
	}
	if thawed := server.Thaw(); thawed != nil {
		t.Fatal(thawed)
	}
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}
