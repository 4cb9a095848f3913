// Package watchers tells who has a record open, looking at it or editing it, so that two people do not
// write the same. A tab says so when it opens the record and again every 20 seconds; who has been silent
// for a minute is gone. It stands in rows of the database and nowhere else, so that any number of servers
// agree, and leaves no event: it is nobody's history.
//
// Who is there is told to those who see the record and nobody else. A person named in a complaint is not
// told who looks at it.
package watchers

import (
	"cmp"
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/desk/records"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/recordwatch"
	"aftercare/ent/gen/staff"
)

// Lapse is how long a tab may be silent before it counts as gone. Clients say that they are there every
// Beat.
const (
	Lapse = time.Minute
	Beat  = 20 * time.Second
)

// Seat is one person at one record. Several tabs of a person are one seat: editing wins over looking, and
// since is when the earliest of the tabs in that mode began.
type Seat struct {
	Record string
	Staff  string
	Mode   terms.WatchMode
	Since  time.Time
}

// alive are the rows with a sign of life within a minute. A sign from the future is none: a demo whose
// clock was set back would otherwise be haunted.
func alive(now time.Time) predicate.RecordWatch {
	return recordwatch.And(recordwatch.SeenAtGT(now.Add(-Lapse)), recordwatch.SeenAtLT(now.Add(Lapse)))
}

// Of gives who is at some records, by one statement. The caller has made sure that the viewer may be told
// (Told).
func Of(ctx context.Context, d *desk.Desk, ids []string) (map[string][]Seat, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return seats(desk.Elevate(ctx, "who is at records that the viewer sees"), d, recordwatch.RecordIDIn(ids...))
}

// All gives everybody who is anywhere in the installation, by one statement, for whoever passes changes
// on: that reader asks the rights of each person.
func All(ctx context.Context, d *desk.Desk) (map[string][]Seat, error) {
	return seats(access.With(ctx, access.SystemBypassesRowRules("", "who has records open")), d)
}

func seats(ctx context.Context, d *desk.Desk, where ...predicate.RecordWatch) (map[string][]Seat, error) {
	rows, err := d.Client().RecordWatch.Query().Where(append(where, alive(d.Now()))...).
		Select(recordwatch.FieldRecordID, recordwatch.FieldStaffID, recordwatch.FieldMode, recordwatch.FieldSince).All(ctx)
	if err != nil {
		return nil, err
	}
	out := map[string][]Seat{}
	for _, r := range rows {
		out[r.RecordID] = sit(out[r.RecordID], Seat{Record: r.RecordID, Staff: r.StaffID, Mode: r.Mode, Since: r.Since})
	}
	for _, list := range out {
		slices.SortFunc(list, func(a, b Seat) int { return cmp.Or(a.Since.Compare(b.Since), cmp.Compare(a.Staff, b.Staff)) })
	}
	return out, nil
}

// sit adds a tab to the seats of a record.
func sit(list []Seat, tab Seat) []Seat {
	i := slices.IndexFunc(list, func(s Seat) bool { return s.Staff == tab.Staff })
	switch {
	case i < 0:
		return append(list, tab)
	case list[i].Mode != tab.Mode:
		if tab.Mode == terms.WatchModeEditing {
			list[i] = tab
		}
	case tab.Since.Before(list[i].Since):
		list[i].Since = tab.Since
	}
	return list
}

// Told gives those of the records whose watchers the viewer may be told: records that the viewer sees,
// without complaints that name the viewer.
func Told(ctx context.Context, d *desk.Desk, ids []string) (map[string]bool, error) {
	seen, err := records.Seen(ctx, d, ids)
	if err != nil {
		return nil, err
	}
	v := access.From(ctx)
	var cases []string
	for id := range seen {
		if kind, _ := records.Kind(id); kind == terms.RecordKindComplaint {
			cases = append(cases, id)
		}
	}
	if len(cases) == 0 {
		return seen, nil
	}
	if !v.Sees("Complaint.watchers", false) {
		for _, id := range cases {
			delete(seen, id)
		}
		return seen, nil
	}
	named, err := d.Client().Complaint.Query().Where(complaint.IDIn(cases...), complaint.HasInvolvedStaffWith(staff.ID(v.Staff))).IDs(ctx)
	for _, id := range named {
		delete(seen, id)
	}
	return seen, err
}
