package figures

import (
	"context"
	"slices"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/disclosure"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/predicate"
)

// cases are the counts of a group of complaints, with the raw keys that the database gives it; hours are
// the working hours that each resolved one took.
type cases struct {
	K0, K1, K2, K3, K4                     string // K4 where cells of days are made
	Registered, Resolved, Closed, Breached int64
	hours                                  []float64
}

// Complaints counts the complaints registered on the days of the range, by the hospital's day, and what
// has become of them until now: resolved (closed ones too), closed, and those of which some limit was
// missed. One that was merged counts with the case it was merged into; withdrawn and not accepted ones
// count, and stand apart by STATE. A complaint about several departments counts in each under
// DEPARTMENT and once in every other figure.
//
// medianHours also finds the median working time from registration to resolution, without the pauses of
// the RESOLUTION clock. Where that would be more than 50,000 cases, the range is INVALID_INPUT.
func Complaints(ctx context.Context, d *desk.Desk, groupBy []ComplaintDimension, r DateRange, medianHours bool) (*ComplaintStats, error) {
	v, p, err := check(ctx, groupBy, r)
	if err != nil {
		return nil, err
	}
	places, err := scopes(ctx, d, v, slices.Contains(groupBy, ComplaintDimensionHospital))
	if err != nil {
		return nil, err
	}
	axes := make([]axis, len(groupBy))
	t := newTable[cases](axes)
	for _, s := range places {
		if err := caseCells.count(d, s, groupBy, p, t); err != nil {
			return nil, err
		}
		if medianHours {
			caseAxes(axes, groupBy, s)
			if err := timeComplaints(d, s, p, t); err != nil {
				return nil, err
			}
		}
	}
	return showComplaints(d, groupBy, threshold(places), t)
}

// registered are the complaints of a range that count.
func registered(at scope, p period) []predicate.Complaint {
	out := []predicate.Complaint{
		complaint.RegisteredOnGTE(p.from.String()), complaint.RegisteredOnLTE(p.to.String()),
		complaint.StateNEQ(terms.ComplaintStateMerged),
	}
	if at.units != nil {
		out = append(out, complaint.HasInvolvedDepartmentsWith(department.IDIn(at.units...)))
	}
	return out
}

var done = []terms.ComplaintState{terms.ComplaintStateResolved, terms.ComplaintStateClosed}

// caseAxes sets the axes of a count in one hospital.
func caseAxes(axes []axis, groupBy []ComplaintDimension, at scope) {
	for i, g := range groupBy {
		axes[i] = complaintAxis(g, at.units)
	}
}

// countComplaints counts the rows themselves.
func countComplaints(c *gen.Client, at scope, groupBy []ComplaintDimension, p period, t *table[cases]) error {
	caseAxes(t.axes, groupBy, at)
	var groups []cases
	err := c.Complaint.Query().Where(registered(at, p)...).Limit(maxGroups+1).
		Aggregate(append(selects(t.axes, true),
			measure("registered", all),
			measure("resolved", howMany(oneOf(complaint.FieldState, done...))),
			measure("closed", howMany(oneOf(complaint.FieldState, terms.ComplaintStateClosed))),
			measure("breached", howMany(func(s *sql.Selector) string { return s.C(complaint.FieldBreached) })),
		)...).Scan(at.ctx, &groups)
	if err != nil {
		return err
	}
	if len(groups) > maxGroups {
		return tooManyRows()
	}
	for _, g := range groups {
		c := t.at(t.keys(at, g.K0, g.K1, g.K2, g.K3, g.K4))
		c.Registered += g.Registered
		c.Resolved += g.Resolved
		c.Closed += g.Closed
		c.Breached += g.Breached
	}
	return nil
}

// The places of the counts of a row, and those that add up: what is left over are the cases not yet
// resolved, and those not yet closed, which STATE counts.
const (
	caseRegistered = iota
	caseResolved
	caseClosed
	caseBreached
)

var caseSums = []disclosure.Sum{
	{Whole: caseRegistered, Parts: []int{caseResolved}},
	{Whole: caseResolved, Parts: []int{caseClosed}},
}

func showComplaints(d *desk.Desk, groupBy []ComplaintDimension, below int, t *table[cases]) (*ComplaintStats, error) {
	lines, err := t.sorted()
	if err != nil {
		return nil, err
	}
	hide := veiled(groupBy, lines, below, func(c cases) []int64 {
		return []int64{c.Registered, c.Resolved, c.Closed, c.Breached}
	}, caseSums...)
	out := &ComplaintStats{AsOf: d.Now(), Rows: []*ComplaintStatRow{}, SuppressedCells: hide.cells}
	for i, l := range lines {
		c := l.cells
		row := &ComplaintStatRow{
			Keys: l.keys, Registered: hide.count(i, caseRegistered, c.Registered), Resolved: hide.count(i, caseResolved, c.Resolved),
			Closed: hide.count(i, caseClosed, c.Closed), Breached: hide.count(i, caseBreached, c.Breached),
		}
		// A median tells that there are enough cases, and so that the hidden count is not a small one.
		if n := len(c.hours); n > 0 && n >= below && hide.shows(i, caseRegistered, caseResolved) {
			row.MedianHoursToResolve = rounded(median(c.hours), 2)
		}
		out.Rows = append(out.Rows, row)
	}
	return out, nil
}

func complaintAxis(d ComplaintDimension, units []string) axis {
	switch d {
	case ComplaintDimensionMonth:
		return month(complaint.FieldRegisteredOn)
	case ComplaintDimensionWeek:
		return week(complaint.FieldRegisteredOn)
	case ComplaintDimensionDay:
		return day(complaint.FieldRegisteredOn)
	case ComplaintDimensionServiceLine:
		return column(complaint.FieldServiceLine)
	case ComplaintDimensionLevel:
		return column(complaint.FieldLevel)
	case ComplaintDimensionSeverity:
		return column(complaint.FieldSeverity)
	case ComplaintDimensionState:
		return column(complaint.FieldState)
	case ComplaintDimensionChannel:
		return column(complaint.FieldChannel)
	case ComplaintDimensionCategory:
		return column(complaint.FieldCategory)
	case ComplaintDimensionDepartment:
		return axis{raw: func(s *sql.Selector) string { return involved(s, units) }}
	}
	return hospital()
}

// involved gives one row for each department that a complaint is about; of a viewer limited to some,
// only these.
func involved(s *sql.Selector, units []string) string {
	t := sql.Table(complaint.InvolvedDepartmentsTable).As("about")
	s.LeftJoin(t).On(s.C(complaint.FieldID), t.C(complaint.InvolvedDepartmentsPrimaryKey[0]))
	unit := t.C(complaint.InvolvedDepartmentsPrimaryKey[1])
	if units != nil {
		ids := make([]any, len(units))
		for i, u := range units {
			ids[i] = u
		}
		s.Where(sql.In(unit, ids...))
	}
	return orNone(unit)
}
