package main

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"aftercare/ent/driver"
	"aftercare/ent/schema"
)

type completion struct {
	Callback, Staff, Note string
	NextAt                time.Time
}

// complete records a call with its attempt, plans the next one, and writes the rows that the program
// writes: origin, access, the customer's last call, both events.
func (s *server) complete(r *http.Request) (any, error) {
	var in completion
	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
		return nil, err
	}
	tx, err := s.write.BeginTx(r.Context(), nil)
	if err != nil {
		return nil, err
	}
	next, err := s.completeIn(tx, in)
	if err != nil {
		_ = tx.Rollback()
		return nil, err
	}
	return map[string]any{"callback": map[string]any{"id": in.Callback, "state": "COMPLETED"}, "next": map[string]any{"id": next, "dueAt": in.NextAt}}, tx.Commit()
}

func (s *server) completeIn(tx *sql.Tx, in completion) (next string, err error) {
	var customer, hospital string
	var seq int
	now := driver.UTC(time.Now())
	s.count.Add(1)
	if err := tx.Stmt(s.statements["w.lock"]).QueryRow(in.Callback).Scan(&customer, &hospital); err != nil {
		return "", fmt.Errorf("the call: %w", err)
	}
	s.count.Add(1)
	if err := tx.Stmt(s.statements["w.seq"]).QueryRow(in.Callback).Scan(&seq); err != nil {
		return "", fmt.Errorf("the events: %w", err)
	}
	attempt := schema.NewID("at")
	next = schema.NewID("cb")
	due := driver.UTC(in.NextAt)
	done := fmt.Sprintf(`{"answeredBy":"SELF","attempt":%q,"next":%q,"nextAt":%q,"outcome":"NEEDS_MORE","state":"COMPLETED"}`, attempt, next, due.Format(time.RFC3339))
	for _, step := range []struct {
		name string
		args []any
	}{
		{"w.attempt", []any{attempt, hospital, customer, now, in.Note, due, in.Callback, in.Staff}},
		{"w.done", []any{now, now, in.Callback}},
		{"w.unaccess", []any{in.Callback}},
		{"w.last", []any{in.Callback, customer}},
		{"w.next", []any{next, now, due, due, due.Add(8 * time.Hour), in.Note, in.Callback}},
		{"w.origin", []any{schema.NewID("og"), hospital, now, next, in.Callback}},
		{"w.access", []any{schema.NewID("ca"), hospital, now, customer, in.Staff, next}},
		{"w.event", []any{schema.NewID("ev"), hospital, next, 1, now, "callback.planned", `{"purpose":"SERVICE"}`, customer, next, in.Staff}},
		{"w.event", []any{schema.NewID("ev"), hospital, in.Callback, seq + 1, now, "callback.completed", done, customer, in.Callback, in.Staff}},
	} {
		s.count.Add(1)
		if _, err := tx.Stmt(s.statements[step.name]).Exec(step.args...); err != nil {
			return "", fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return next, nil
}
