package desk

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/fault"
)

// GroupBy is a key that the rows of a list have: what a column holds, or when a due time lies.
type GroupBy struct {
	Column string
	// Order is the order of the keys, see Grouped.
	Order []string
	// Due: the column holds an instant, and the keys are those of DueOrder.
	Due bool
	// Window is the column of the instant until which a due row is not late yet. Without it a row is late
	// at once, and no key is DueNow.
	Window string
}

// DueBy groups by the due time in a column.
func DueBy(column, window string) GroupBy {
	return GroupBy{Column: column, Window: window, Due: true, Order: DueOrder()}
}

// Groupings are the ways in which a list can be grouped, by the API's word.
type Groupings[W ~string] map[W]GroupBy

func (g Groupings[W]) find(by W, path string) (GroupBy, error) {
	one, known := g[by]
	if !known {
		return GroupBy{}, fault.Invalid(path, "input.unknown", "value", string(by))
	}
	return one, nil
}

// Count counts the rows of a list by a key, by one statement that reads one column (of a due time two) of
// GroupedRows rows at most. read runs the list's query with the columns that pick selects. An unknown
// grouping is INVALID_INPUT at "by".
func (g Groupings[W]) Count(ctx context.Context, d *Desk, by W, read func(most int, pick func(*sql.Selector), rows any) error) (Groups, error) {
	one, err := g.find(by, "by")
	if err != nil {
		return Groups{}, err
	}
	var rows []struct {
		Word     *string
		Due, End *time.Time
	}
	if err := read(GroupedRows+1, one.pick, &rows); err != nil {
		return Groups{}, err
	}
	keys, now := make([]string, len(rows)), d.Now()
	if !one.Due {
		for i, r := range rows {
			if r.Word != nil {
				keys[i] = *r.Word
			}
		}
		return Grouped(keys, one.Order), nil
	}
	place, err := d.Place(ctx)
	if err != nil {
		return Groups{}, err
	}
	for i, r := range rows {
		keys[i] = one.dueKey(r.Due, r.End, now, place)
	}
	return Grouped(keys, one.Order), nil
}

func (g GroupBy) pick(s *sql.Selector) {
	switch {
	case !g.Due:
		s.Select(sql.As(s.C(g.Column), "word"))
	case g.Window == "":
		s.Select(sql.As(s.C(g.Column), "due"))
	default:
		s.Select(sql.As(s.C(g.Column), "due"), sql.As(s.C(g.Window), "end"))
	}
}

// dueKey is the key of a due time; Only says the same to the database.
func (g GroupBy) dueKey(due, end *time.Time, now time.Time, place *Place) string {
	if due == nil {
		return NoKey
	}
	limit := *due
	if end != nil {
		limit = *end
	}
	switch {
	case limit.Before(now):
		return DueOverdue
	case g.Window != "" && !due.After(now):
		return DueNow
	}
	return place.DueDay(*due, now)
}

// Only is the condition on the rows of one key: those that Count counts under it. An unknown grouping or
// due key is INVALID_INPUT below "group".
func (g Groupings[W]) Only(ctx context.Context, d *Desk, by W, key string) (func(*sql.Selector), error) {
	one, err := g.find(by, "group.by")
	if err != nil {
		return nil, err
	}
	if !one.Due {
		return one.word(key), nil
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	return one.dueIs(key, d.Now(), place)
}

func (g GroupBy) word(key string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if key == NoKey {
			s.Where(sql.Or(sql.IsNull(s.C(g.Column)), sql.EQ(s.C(g.Column), "")))
			return
		}
		s.Where(sql.EQ(s.C(g.Column), key))
	}
}

func (g GroupBy) dueIs(key string, now time.Time, place *Place) (func(*sql.Selector), error) {
	today := place.Today(now)
	tomorrow, after := today.AddDays(1).In(place.Zone), today.AddDays(2).In(place.Zone)
	between := func(from, until *time.Time) func(*sql.Selector) {
		return func(s *sql.Selector) {
			s.Where(g.notLate(s, now))
			if from != nil {
				s.Where(sql.GTE(s.C(g.Column), *from))
			}
			if until != nil {
				s.Where(sql.LT(s.C(g.Column), *until))
			}
		}
	}
	switch {
	case key == NoKey:
		return func(s *sql.Selector) { s.Where(sql.IsNull(s.C(g.Column))) }, nil
	case key == DueOverdue:
		return func(s *sql.Selector) { s.Where(g.late(s, now)) }, nil
	case key == DueNow && g.Window != "":
		return func(s *sql.Selector) { s.Where(sql.And(g.notLate(s, now), sql.LTE(s.C(g.Column), now))) }, nil
	case key == DueToday:
		later := between(nil, &tomorrow)
		return func(s *sql.Selector) {
			later(s)
			if g.Window != "" {
				s.Where(sql.GT(s.C(g.Column), now))
			}
		}, nil
	case key == DueTomorrow:
		return between(&tomorrow, &after), nil
	case key == DueLater:
		return between(&after, nil), nil
	}
	return nil, fault.Invalid("group.key", "input.unknown", "value", key)
}

func (g GroupBy) late(s *sql.Selector, now time.Time) *sql.Predicate {
	if g.Window == "" {
		return sql.LT(s.C(g.Column), now)
	}
	w := s.C(g.Window)
	return sql.Or(sql.And(sql.NotNull(w), sql.LT(w, now)), sql.And(sql.IsNull(w), sql.LT(s.C(g.Column), now)))
}

func (g GroupBy) notLate(s *sql.Selector, now time.Time) *sql.Predicate {
	if g.Window == "" {
		return sql.GTE(s.C(g.Column), now)
	}
	w := s.C(g.Window)
	return sql.Or(sql.And(sql.NotNull(w), sql.GTE(w, now)), sql.And(sql.IsNull(w), sql.GTE(s.C(g.Column), now)))
}
