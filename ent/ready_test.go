package ent_test

import (
	"context"
	"testing"
	"time"

	"aftercare/ent"
	"aftercare/ent/dburl"
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

func TestAReplicaIsNotWritable(t *testing.T) {
	u, err := testdb.StartServer(t, testdb.Options{}).URL("mysql")
	if err != nil {
		t.Fatal(err)
	}
	s, err := ent.Open(t.Context(), u)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	for set, writable := range map[string]bool{"ON": false, "OFF": true} {
		if _, err := s.Write.ExecContext(t.Context(), "SET GLOBAL read_only="+set); err != nil {
			t.Fatal(err)
		}
		if err := s.Writable(t.Context()); (err == nil) != writable {
			t.Errorf("read_only=%s: %v", set, err)
		}
	}
}
