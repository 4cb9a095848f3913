package figures

import (
	"context"
	"slices"
	"strconv"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/figurebuild"
	"aftercare/ent/gen/figurecell"
	"aftercare/ent/gen/figuremark"
)

// cell is a group of cells, as the database sums them up.
type cell struct {
	Period, K0, K1, K2, K3 string
	N0, N1, N2, N3, N4, N5 int64
}

func (c cell) keys() []string  { return []string{c.K0, c.K1, c.K2, c.K3} }
func (c cell) counts() numbers { return numbers{c.N0, c.N1, c.N2, c.N3, c.N4, c.N5} }

// count adds up what a range comes to in one hospital: from cells where these hold, from the rows themselves
// where they do not. Whoever is limited to departments is answered from the rows, for cells know none.
func (s *subject[C, D]) count(d *desk.Desk, at scope, groupBy []D, p period, t *table[C]) error {
	c := d.Client()
	cube, ok := s.fit(groupBy)
	if !ok || at.units != nil {
		return s.raw(c, at, groupBy, p, t)
	}
	until, built, err := s.built(at.ctx, c, horizon(at.place, d.Now()))
	if err != nil {
		return err
	}
	if !built || !p.from.Before(until) {
		return s.raw(c, at, groupBy, p, t)
	}
	marked, err := s.marked(at.ctx, c, p)
	if err != nil {
		return err
	}
	from := covered(p, until, marked, grain(groupBy))
	if len(from.coarse) > 0 || len(from.days) > 0 {
		if err := s.sum(c, at, cube, groupBy, from, t); err != nil {
			return err
		}
	}
	for _, span := range from.raw {
		if err := s.raw(c, at, groupBy, span, t); err != nil {
			return err
		}
	}
	return nil
}

// horizon is the first day of which there may be no cells yet, because it has not been over for long.
func horizon(place *desk.Place, now time.Time) workday.Date {
	return place.Today(now.Add(-desk.FigureGrace))
}

// built is the first day of a hospital without cells that hold. It is read before the marks, and these before the
// cells: what changes in between is then at worst counted as it was a moment ago. Cells from the horizon on were made
// by a clock that was ahead, and nobody marks what changes in them since it was set back.
func (s *subject[C, D]) built(ctx context.Context, c *gen.Client, horizon workday.Date) (workday.Date, bool, error) {
	b, err := c.FigureBuild.Query().Where(figurebuild.Subject(s.name)).Only(ctx)
	if gen.IsNotFound(err) {
		return workday.Date{}, false, nil
	}
	if err != nil {
		return workday.Date{}, false, err
	}
	until, err := workday.ParseDate(b.Until)
	if horizon.Before(until) {
		until = horizon
	}
	return until, err == nil, err
}

// marked are the days of a range whose cells do not hold.
func (s *subject[C, D]) marked(ctx context.Context, c *gen.Client, p period) (map[string]bool, error) {
	days, err := c.FigureMark.Query().Where(figuremark.Subject(s.name), figuremark.DayGTE(p.from.String()), figuremark.DayLTE(p.to.String())).
		Unique(true).Select(figuremark.FieldDay).Strings(ctx)
	out := map[string]bool{}
	for _, d := range days {
		out[d] = true
	}
	return out, err
}

// sum adds cells to the table.
func (s *subject[C, D]) sum(c *gen.Client, at scope, cube cube[D], groupBy []D, from cover, t *table[C]) error {
	var rows []cell
	err := c.FigureCell.Query().Where(figurecell.Cube(cube.name), within(grain(groupBy), from)).
		Aggregate(cube.columns(groupBy)...).Scan(at.ctx, &rows)
	if err != nil {
		return err
	}
	for _, r := range rows {
		keys := make([]string, len(groupBy))
		for i, g := range groupBy {
			switch {
			case g == byHospital:
				keys[i] = at.place.Hospital.ID
			case timely(g):
				keys[i] = keyOf(g, r.Period)
			default:
				keys[i] = r.keys()[cube.place(g)]
			}
		}
		s.add(t.at(keys), r.counts())
	}
	return nil
}

// within is the condition that a cell is one of those that cover a range.
func within(coarse string, from cover) func(*sql.Selector) {
	return func(s *sql.Selector) {
		grain, at := s.C(figurecell.FieldGrain), s.C(figurecell.FieldPeriod)
		var either []*sql.Predicate
		if len(from.coarse) > 0 {
			names := make([]any, len(from.coarse))
			for i, n := range from.coarse {
				names[i] = n
			}
			either = append(either, sql.And(sql.EQ(grain, coarse), sql.In(at, names...)))
		}
		for _, p := range from.days {
			either = append(either, sql.And(sql.EQ(grain, byDay), sql.GTE(at, p.from.String()), sql.LTE(at, p.to.String())))
		}
		s.Where(sql.Or(either...))
	}
}

// place is where a dimension stands among the keys of a cube.
func (c cube[D]) place(d D) int {
	for i, x := range c.by {
		if x == d {
			return i
		}
	}
	return -1
}

// keyColumns are the columns of a cell's keys.
var keyColumns = [deep]string{figurecell.FieldKey0, figurecell.FieldKey1, figurecell.FieldKey2, figurecell.FieldKey3}

// columns selects what a question asks for: each key under its own name, the period, and the counts. The database
// groups and sums up, unless all keys of the cube are asked for: then it would have a group for nearly every cell.
func (c cube[D]) columns(groupBy []D) []gen.AggregateFunc {
	var out []gen.AggregateFunc
	dated := slices.ContainsFunc(groupBy, timely)
	single := dated && !slices.ContainsFunc(c.by, func(d D) bool { return !slices.Contains(groupBy, d) })
	key := func(column, name string) {
		out = append(out, func(s *sql.Selector) string {
			if !single {
				s.GroupBy(s.C(column))
			}
			return sql.As(s.C(column), name)
		})
	}
	if dated {
		key(figurecell.FieldPeriod, "period")
	}
	for _, g := range groupBy {
		if i := c.place(g); i >= 0 {
			key(keyColumns[i], "k"+strconv.Itoa(i))
		}
	}
	for i, column := range countColumns {
		out = append(out, measure("n"+strconv.Itoa(i), func(s *sql.Selector) string {
			if single {
				return s.C(column)
			}
			return "COALESCE(SUM(" + s.C(column) + "), 0)"
		}))
	}
	return out
}

var countColumns = [wide]string{figurecell.FieldN0, figurecell.FieldN1, figurecell.FieldN2, figurecell.FieldN3, figurecell.FieldN4, figurecell.FieldN5}
