// Package complaints is what staff do with a case (R180 to R215): register it, carry it move by move to
// its end, hand it over, write down what was said and promised. One file per action; which moves there
// are, who may make them and what must be true before is asked of domain/lifecycle, what a time limit
// says of domain/deadline. Every action leaves its event, and what an event tells about people stands in
// texts that follow their own rule.
//
// A case is never deleted and its clocks are never wound back. Nothing here plans a callback: whoever
// follows a closed case up reads closed_at.
package complaints

import (
	"context"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
)

// load reads a case that the viewer sees and holds its row until the transaction ends, so that two
// actions on one case follow each other: its due date is counted from clocks that both read. A case of
// another hospital is NOT_FOUND, like one that does not exist.
func load(ctx context.Context, tx *desk.Tx, id string) (*gen.Complaint, error) {
	q := tx.Client.Complaint.Query().Where(complaint.ID(id))
	q.Modify(held)
	cp, err := q.Only(ctx)
	if gen.IsNotFound(err) {
		return nil, fault.Missing("complaint")
	}
	return cp, err
}

// held locks the rows read. SQLite has one writer and needs no lock.
func held(s *sql.Selector) {
	if s.Dialect() == dialect.MySQL {
		s.ForUpdate()
	}
}

// again reads the case as it is after the action. The viewer may have lost sight of it by that very
// action, but has just acted on it.
func again(ctx context.Context, tx *desk.Tx, id string) (*gen.Complaint, error) {
	return tx.Client.Complaint.Get(desk.Elevate(ctx, "the result of the viewer's own action"), id)
}

// permitted refuses a viewer who holds none of the permissions.
func permitted(v *access.Viewer, anyOf []access.Permission) error {
	for _, p := range anyOf {
		if v.Can(p) {
			return nil
		}
	}
	if len(anyOf) == 0 {
		return fault.Denied("")
	}
	return fault.Denied(string(anyOf[0]))
}

// rights are the permissions of which one is needed for the move at some level; the level of the case
// decides once it is read.
func rights(a terms.ComplaintAction) []access.Permission {
	return append(lifecycle.Permissions(a, terms.ComplaintLevelGeneral), lifecycle.Permissions(a, terms.ComplaintLevelMajorUrgent)...)
}

// blocked refuses with one guard of the catalogue.
func blocked(code lifecycle.Code) error {
	for _, g := range lifecycle.GuardCatalogue() {
		if g.Code == string(code) {
			return fault.Blocked(g)
		}
	}
	return fault.Blocked(fault.Guard{Code: string(code), Message: fault.Msg("fault.guardFailed")})
}
