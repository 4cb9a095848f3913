package ent_test

import (
	"context"
	"testing"
	"time"

	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/driver"
	"aftercare/ent/testdb"
)

func TestADatabaseThatTakesChangesIsWritable(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		s, err := ent.Open(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Writable(t.Context()); err != nil {
			t.Error(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if err := s.Writable(t.Context()); err == nil {
			t.Error("a closed database is called writable")
		}
	})
}

func TestAFileThatSomebodyHoldsIsNotWritable(t *testing.T) {
	s, err := ent.Open(t.Context(), testdb.SQLite(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	tx, err := s.Write.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := s.Writable(ctx); err == nil {
		t.Error("it is called writable")
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := s.Writable(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestAReplicaAndAUserWhoMayOnlyReadAreNotWritable(t *testing.T) {
	server := testdb.StartServer(t, testdb.Options{})
	u, err := server.Create(t.Context(), "aftercare")
	if err != nil {
		t.Fatal(err)
	}
	s, err := ent.Open(t.Context(), u)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	for _, text := range []string{
		"CREATE TABLE markers (id varchar(60) PRIMARY KEY, value varchar(500) NOT NULL)",
		"CREATE USER reader@localhost", "GRANT SELECT ON aftercare.* TO reader@localhost",
	} {
		if _, err := s.Write.ExecContext(t.Context(), text); err != nil {
			t.Fatal(err)
		}
	}
	for set, why := range map[string]driver.Trouble{"ON": driver.ReadOnly, "OFF": driver.Unknown} {
		if _, err := s.Write.ExecContext(t.Context(), "SET GLOBAL read_only="+set); err != nil {
			t.Fatal(err)
		}
		if err := s.Writable(t.Context()); (err == nil) != (why == driver.Unknown) || ent.Why(err) != why {
			t.Errorf("read_only=%s: %v", set, err)
		}
	}
	if _, err := s.Write.ExecContext(t.Context(), "SET GLOBAL read_only=OFF"); err != nil {
		t.Fatal(err)
	}
	u, err = dburl.Parse("mysql://reader@unix(" + server.Socket + ")/aftercare")
	if err != nil {
		t.Fatal(err)
	}
	reader, err := ent.Open(t.Context(), u)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = reader.Close() })
	if err := reader.Writable(t.Context()); ent.Why(err) != driver.Forbidden {
		t.Errorf("a user who may only read: %v", err)
	}
}

func TestAFileThatTakesNoChangesIsNotWritableUntilItIsMended(t *testing.T) {
	s, err := ent.Open(t.Context(), testdb.SQLite(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	if _, err := s.Write.ExecContext(t.Context(), "PRAGMA query_only=1"); err != nil {
		t.Fatal(err)
	}
	if err := s.Writable(t.Context()); ent.Why(err) != driver.ReadOnly {
		t.Errorf("it says %v", err)
	}
	if err := s.Writable(t.Context()); err != nil { // a new connection, without the setting
		t.Error(err)
	}
}
