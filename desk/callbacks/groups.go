package callbacks

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen/callback"
)

// groupings is the column of each grouping and the order of its keys.
var groupings = map[terms.CallbackGrouping]struct {
	column string
	order  []string
}{
	terms.CallbackGroupingPurpose:  {callback.FieldPurpose, terms.CallbackPurpose("").Values()},
	terms.CallbackGroupingTier:     {callback.FieldTier, []string{string(terms.TierDiamond), string(terms.TierGold), string(terms.TierSilver), string(terms.TierOrdinary)}},
	terms.CallbackGroupingAssignee: {callback.FieldAssigneeID, nil},
	terms.CallbackGroupingDue:      {callback.FieldDueAt, desk.DueOrder()},
}

// Groups counts the open callbacks of the worklist by a key, by one statement that reads one column (of
// a due time two) of 10,000 rows at most.
func Groups(ctx context.Context, d *desk.Desk, f *WorklistFilter, by terms.CallbackGrouping) (desk.Groups, error) {
	g, known := groupings[by]
	if !known {
		return desk.Groups{}, fault.Invalid("by", "input.unknown", "value", string(by))
	}
	q, err := Worklist(ctx, d, f)
	if err != nil {
		return desk.Groups{}, err
	}
	q.Limit(desk.GroupedRows + 1)
	if by == terms.CallbackGroupingDue {
		var rows []struct {
			Due time.Time
			End *time.Time
		}
		err := q.Modify(func(s *sql.Selector) {
			s.Select(sql.As(s.C(callback.FieldDueAt), "due"), sql.As(s.C(callback.FieldWindowEnd), "end"))
		}).Scan(ctx, &rows)
		if err != nil {
			return desk.Groups{}, err
		}
		place, err := d.Place(ctx)
		if err != nil {
			return desk.Groups{}, err
		}
		keys := make([]string, len(rows))
		for i, r := range rows {
			keys[i] = dueKey(r.Due, r.End, d.Now(), place)
		}
		return desk.Grouped(keys, g.order), nil
	}
	var rows []struct{ K *string }
	if err := q.Modify(func(s *sql.Selector) { s.Select(sql.As(s.C(g.column), "k")) }).Scan(ctx, &rows); err != nil {
		return desk.Groups{}, err
	}
	keys := make([]string, len(rows))
	for i, r := range rows {
		keys[i] = deref(r.K)
	}
	return desk.Grouped(keys, g.order), nil
}

func dueKey(due time.Time, end *time.Time, now time.Time, place *desk.Place) string {
	switch {
	case lifecycle.Overdue(terms.CallbackStatePlanned, due, end, now):
		return desk.DueOverdue
	case !due.After(now):
		return desk.DueNow
	}
	return place.DueDay(due, now)
}
