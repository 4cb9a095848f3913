// Package notices tells members of staff that something waits for them: a line in the app for one
// person, tied to the event that caused it and to the record to open. What a line says is rendered on
// reading, in the reader's language. It decides nobody's rights: who opens the record meets its own row
// rules. It sends nothing outside the program.
package notices

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/staffnotice"
)

// Tell gives each person a notice about an event, at most one per event and person, and none to whoever
// caused it. Kind is rendered by the key "notice.<kind>" with data as arguments: codes, ids, numbers and
// instants only. ref is the record to open.
func Tell(ctx context.Context, tx *desk.Tx, e *gen.Event, people []string, kind, ref string, data map[string]any) error {
	told, err := tx.Client.StaffNotice.Query().Where(staffnotice.EventID(e.ID)).
		All(desk.Elevate(ctx, "who has been told already"))
	if err != nil {
		return err
	}
	done := []string{"", tx.Viewer.Staff}
	for _, n := range told {
		done = append(done, n.StaffID)
	}
	var rows []*gen.StaffNoticeCreate
	for _, p := range people {
		if slices.Contains(done, p) {
			continue
		}
		done = append(done, p)
		row := tx.Client.StaffNotice.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
			SetStaffID(p).SetEventID(e.ID).SetKind(kind).SetRef(ref)
		if len(data) > 0 {
			row.SetData(data)
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		return nil
	}
	return tx.Client.StaffNotice.CreateBulk(rows...).Exec(ctx)
}

// List is the query of the viewer's own notices in the present hospital, about some topics or about all
// when none is named.
func List(ctx context.Context, d *desk.Desk, unreadOnly bool, about ...terms.NotificationTopic) (*gen.StaffNoticeQuery, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	q := d.Client().StaffNotice.Query().Where(staffnotice.StaffID(v.Staff), staffnotice.HospitalID(v.Hospital))
	if unreadOnly {
		q.Where(staffnotice.ReadAtIsNil())
	}
	if len(about) > 0 {
		q.Where(ofTopics(about))
	}
	return q, nil
}

// Unread counts the viewer's unread notices, up to the bound.
func Unread(ctx context.Context, d *desk.Desk, bound int) (int, error) {
	q, err := List(ctx, d, true)
	if err != nil {
		return 0, err
	}
	ids, err := q.Limit(bound).IDs(ctx)
	return len(ids), err
}

// maxMarked bounds how many notices are named at once.
const maxMarked = 1000

// MarkRead marks the viewer's own notices as read, all of them when no ids are given. A notice that is
// read already, or somebody else's, is left as it is.
func MarkRead(ctx context.Context, d *desk.Desk, ids []string) error {
	v, err := access.Check(ctx)
	if err != nil {
		return err
	}
	if len(ids) > maxMarked {
		return fault.Invalid("ids", "input.range", "min", 1, "max", maxMarked)
	}
	_, err = desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (int, error) {
		up := tx.Client.StaffNotice.Update().SetReadAt(tx.Now).
			Where(staffnotice.StaffID(v.Staff), staffnotice.HospitalID(v.Hospital), staffnotice.ReadAtIsNil())
		if len(ids) > 0 {
			up.Where(staffnotice.IDIn(ids...))
		}
		return up.Save(ctx)
	})
	return err
}
