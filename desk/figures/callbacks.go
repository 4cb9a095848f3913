package figures

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/guard"
)

// How many answers a mean of satisfaction needs: the mean of a team, and that of one person.
const (
	answersOfTeam   = 5
	answersOfPerson = 10
)

// calls are the counts of a group of callbacks, with the raw keys that the database gives it; X0 and X1
// come from open.
type calls struct {
	K0, K1, K2, K3, K4, X0, X1                             string
	Due, Completed, OnTime, Reached, Answers, Satisfaction int64
}

// Callbacks counts the callbacks that were first due on the days of the range, by the hospital's day; a
// later try keeps the first due and the first window. Left out are only those that were cancelled before they were due, so
// that nobody can mend the figures by cancelling what is late. On time is a first attempt by the end of
// the first window; where none is known, by the end of the first due's day. Reached is the customer or somebody authorised. Who is limited to departments counts the calls that
// their people make and those to their people's customers.
func Callbacks(ctx context.Context, d *desk.Desk, groupBy []CallbackDimension, r DateRange) (*CallbackStats, error) {
	v, p, err := check(ctx, groupBy, r)
	if err != nil {
		return nil, err
	}
	persons := byPerson(groupBy)
	places, err := scopes(ctx, d, v, slices.Contains(groupBy, CallbackDimensionHospital))
	if err != nil {
		return nil, err
	}
	answers := max(threshold(places), answersOfTeam)
	if persons {
		answers = max(answers, answersOfPerson)
	}
	axes := make([]axis, len(groupBy))
	t := newTable[calls](axes)
	for _, s := range places {
		if err := callCells.count(d, s, groupBy, p, t); err != nil {
			return nil, err
		}
	}
	return showCallbacks(d, groupBy, threshold(places), answers, t)
}

// countCallbacks counts the rows themselves.
func countCallbacks(c *gen.Client, at scope, groupBy []CallbackDimension, p period, t *table[calls]) error {
	zone := at.place.Zone
	cut := cutFor(zone, p)
	due, single := func(raw string) string { return localDay(raw, zone) }, p.from == p.to
	if single { // all are due on the one day, which the database need not find out
		due = func(string) string { return p.from.String() }
	}
	for i, g := range groupBy {
		t.axes[i] = callbackAxis(g, cut, due)
		if single && timely(g) {
			t.axes[i].raw = nil
		}
	}
	q := c.Callback.Query().Where(
		callback.FirstDueAtGTE(p.from.In(zone)), callback.FirstDueAtLT(p.to.AddDays(1).In(zone)),
		func(s *sql.Selector) {
			s.Where(sql.Or(sql.NEQ(s.C(callback.FieldStoredState), string(terms.CallbackStateCancelled)),
				sql.IsNull(s.C(callback.FieldClosedAt)), sql.ColumnsGTE(s.C(callback.FieldClosedAt), s.C(callback.FieldFirstDueAt))))
		},
	).Limit(maxGroups + 1)
	if at.units != nil {
		q.Where(func(s *sql.Selector) { s.Where(guard.CallsOf(s, at.units)) })
	}
	var groups []calls
	fields := selects(t.axes, true)
	if !single {
		fields = append(fields, open("x0", callback.FieldFirstDueAt, cut))
	}
	err := q.Aggregate(append(fields,
		open("x1", callback.FieldFirstAttemptAt, cut),
		measure("due", all),
		measure("completed", howMany(oneOf(callback.FieldStoredState, terms.CallbackStateCompleted))),
		measure("ontime", howMany(func(s *sql.Selector) string {
			return s.C(callback.FieldFirstAttemptAt) + " <= " + s.C(callback.FieldFirstWindowEnd)
		})),
		measure("reached", howMany(func(s *sql.Selector) string { return s.C(callback.FieldReached) })),
		measure("answers", func(s *sql.Selector) string { return "COUNT(" + s.C(callback.FieldSatisfaction) + ")" }),
		measure("satisfaction", func(s *sql.Selector) string { return "COALESCE(SUM(" + s.C(callback.FieldSatisfaction) + "), 0)" }),
	)...).Scan(at.ctx, &groups)
	if err != nil {
		return err
	}
	if len(groups) > maxGroups {
		return tooManyRows()
	}
	for _, g := range groups {
		c := t.at(t.keys(at, g.K0, g.K1, g.K2, g.K3, g.K4))
		c.Due += g.Due
		c.Completed += g.Completed
		c.OnTime += g.OnTime
		c.Reached += g.Reached
		c.Answers += g.Answers
		c.Satisfaction += g.Satisfaction
		if g.X1 != "" && localDay(g.X1, zone) <= due(g.X0) {
			c.OnTime += g.Due
		}
	}
	return nil
}

// open brings the days of attempt and due along where no first window tells whether a callback was on time:
// that is a matter of the hospital's day. For all others it is empty.
func open(name, field string, cut cut) func(s *sql.Selector) string {
	return func(s *sql.Selector) string {
		s.GroupBy(name)
		return sql.As("CASE WHEN "+s.C(callback.FieldFirstAttemptAt)+" IS NULL OR "+
			s.C(callback.FieldFirstWindowEnd)+" IS NOT NULL THEN '' ELSE "+cut.of(s.C(field))+" END", name)
	}
}

// The places of the counts of a row. None of them add up: one callback may be completed, on time and reached.
const (
	callDue = iota
	callCompleted
	callOnTime
	callReached
)

func showCallbacks(d *desk.Desk, groupBy []CallbackDimension, below int, answers int, t *table[calls]) (*CallbackStats, error) {
	lines, err := t.sorted()
	if err != nil {
		return nil, err
	}
	hide := veiled(groupBy, lines, below, func(c calls) []int64 { return []int64{c.Due, c.Completed, c.OnTime, c.Reached} })
	out := &CallbackStats{AsOf: d.Now(), Rows: []*CallbackStatRow{}, SuppressedCells: hide.cells}
	for i, l := range lines {
		c := l.cells
		row := &CallbackStatRow{
			Keys: l.keys, Due: hide.count(i, callDue, c.Due), Completed: hide.count(i, callCompleted, c.Completed),
			OnTime: hide.count(i, callOnTime, c.OnTime), Reached: hide.count(i, callReached, c.Reached),
		}
		// A mean tells that there were enough answers, and so that the counts they are among are not small.
		if c.Answers >= int64(answers) && hide.shows(i, callDue, callCompleted, callReached) {
			row.AverageSatisfaction = rounded(float64(c.Satisfaction)/float64(c.Answers), 2)
		}
		out.Rows = append(out.Rows, row)
	}
	return out, nil
}

// callbackAxis is the axis of a dimension; due is the hospital's day of a raw value of the first due.
func callbackAxis(d CallbackDimension, cut cut, due func(raw string) string) axis {
	local := func(of func(day string) string) axis {
		return axis{
			raw: func(s *sql.Selector) string { return cut.of(s.C(callback.FieldFirstDueAt)) },
			key: func(raw string, _ scope) string { return of(due(raw)) },
		}
	}
	switch d {
	case CallbackDimensionMonth:
		return local(func(day string) string { return day[:min(7, len(day))] })
	case CallbackDimensionWeek:
		return local(isoWeek)
	case CallbackDimensionDay:
		return local(func(day string) string { return day })
	case CallbackDimensionPurpose:
		return column(callback.FieldPurpose)
	case CallbackDimensionOutcome:
		return column(callback.FieldLastOutcome)
	case CallbackDimensionStaff:
		return column(callback.FieldAssigneeID)
	case CallbackDimensionTier:
		return column(callback.FieldTier)
	}
	return hospital()
}
