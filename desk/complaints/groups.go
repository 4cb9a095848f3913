package complaints

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen/complaint"
)

// groupings is the column of each grouping and the order of its keys.
var groupings = map[terms.ComplaintGrouping]struct {
	column string
	order  []string
}{
	terms.ComplaintGroupingState:       {complaint.FieldState, terms.ComplaintState("").Values()},
	terms.ComplaintGroupingLevel:       {complaint.FieldLevel, []string{string(terms.ComplaintLevelMajorUrgent), string(terms.ComplaintLevelGeneral)}},
	terms.ComplaintGroupingSeverity:    {complaint.FieldSeverity, []string{string(terms.SeverityHigh), string(terms.SeverityMedium), string(terms.SeverityLow)}},
	terms.ComplaintGroupingServiceLine: {complaint.FieldServiceLine, terms.ServiceLine("").Values()},
	terms.ComplaintGroupingChannel:     {complaint.FieldChannel, terms.Channel("").Values()},
	terms.ComplaintGroupingCategory:    {complaint.FieldCategory, nil},
	terms.ComplaintGroupingOwner:       {complaint.FieldOwnerID, nil},
	terms.ComplaintGroupingDue:         {complaint.FieldDueAt, desk.DueOrder()},
}

// Groups counts the cases that the viewer sees and the filter lets through by a key, by one statement that
// reads one column of 10,000 rows at most.
func Groups(ctx context.Context, d *desk.Desk, f *ComplaintFilter, by terms.ComplaintGrouping) (desk.Groups, error) {
	g, known := groupings[by]
	if !known {
		return desk.Groups{}, fault.Invalid("by", "input.unknown", "value", string(by))
	}
	q, err := Queue(ctx, d, f)
	if err != nil {
		return desk.Groups{}, err
	}
	column := q.Limit(desk.GroupedRows + 1).Modify(func(s *sql.Selector) { s.Select(sql.As(s.C(g.column), "k")) })
	if by == terms.ComplaintGroupingDue {
		var rows []struct{ K *time.Time }
		if err := column.Scan(ctx, &rows); err != nil {
			return desk.Groups{}, err
		}
		place, err := d.Place(ctx)
		if err != nil {
			return desk.Groups{}, err
		}
		keys := make([]string, len(rows))
		for i, r := range rows {
			keys[i] = dueKey(r.K, d.Now(), place)
		}
		return desk.Grouped(keys, g.order), nil
	}
	var rows []struct{ K *string }
	if err := column.Scan(ctx, &rows); err != nil {
		return desk.Groups{}, err
	}
	keys := make([]string, len(rows))
	for i, r := range rows {
		keys[i] = deref(r.K)
	}
	return desk.Grouped(keys, g.order), nil
}

func dueKey(due *time.Time, now time.Time, place *desk.Place) string {
	switch {
	case due == nil:
		return desk.NoKey
	case due.Before(now):
		return desk.DueOverdue
	}
	return place.DueDay(*due, now)
}
