// Package figures counts: complaints, callbacks and appointments by up to four dimensions.
// It is the only door of the analyst, who sees no record: rows are counted as
// access.SystemBypassesRowRules once STATS_READ is checked, within the departments of the viewer's grant.
//
// Nothing leaves it that points to a person: keys are codes, ids of departments, hospitals and staff,
// days and bands. A cell of 1 to 4 is null (the threshold is a setting), 0 is shown. So that a hidden cell
// does not follow by subtraction, others are null with it: of cells that add up in a row, or down the rows to
// the total that is answered without the dimension, never exactly one is hidden. A rate, a median or a mean
// is null when a count that it would tell about is. The rule, and what it does not protect against, is
// domain/disclosure: whoever asks many questions over different days and subtracts still learns; the log of
// requests is for those. A complaint about several departments counts in each, which only makes the rule
// hide more.
//
// A count is one statement for each hospital that sums up in the database; only weeks, callbacks' days
// and the median are finished here. No dialect's date functions are used.
package figures

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/workday"
	"aftercare/ent/gen/rolegrant"
)

// The bounds of one answer.
const (
	maxDimensions = 4
	maxRows       = 2000
	maxGroups     = 200_000 // raw groups of one statement, before days become weeks
	maxYears      = 100     // of a range: the rows bound the work, not the span
)

// period is a range of days of the hospital's zone, both included.
type period struct{ from, to workday.Date }

// check is the first line of each figure: the right, the dimensions, the days. All that is wrong is
// named at once.
func check[D interface {
	~string
	Values() []string
}](ctx context.Context, groupBy []D, r DateRange) (*access.Viewer, period, error) {
	v, err := access.Check(ctx, access.StatsRead)
	if err != nil {
		return nil, period{}, err
	}
	var bad fault.Fields
	var p period
	bad.Require(len(groupBy) <= maxDimensions, "groupBy", "figures.tooManyDimensions", "max", maxDimensions)
	for i, d := range groupBy[:min(len(groupBy), maxDimensions)] {
		bad.Require(slices.Contains(d.Values(), string(d)), desk.At("groupBy", i), "input.unknown", "value", string(d))
		bad.Require(!slices.Contains(groupBy[:i], d), desk.At("groupBy", i), "input.duplicate", "value", string(d))
	}
	var begin, end error
	p.from, begin = workday.ParseDate(r.From)
	p.to, end = workday.ParseDate(r.To)
	bad.Require(begin == nil, "range.from", "input.date")
	bad.Require(end == nil, "range.to", "input.date")
	if begin == nil && end == nil {
		bad.Require(!p.to.Before(p.from), "range.to", "input.endBeforeBegin")
		bad.Require(p.to.Year-p.from.Year < maxYears, "range", "figures.rangeTooLong", "years", maxYears)
	}
	if err := bad.Err(); err != nil {
		return nil, period{}, err
	}
	if byPerson(groupBy) && !v.Has(access.Supervisor, access.DepartmentHead, access.Director, access.HQ) {
		return nil, period{}, fault.New(fault.Forbidden, "figures.noPersons")
	}
	return v, p, nil
}

// byPerson tells whether figures are counted for each member of staff.
func byPerson[D ~string](groupBy []D) bool {
	return slices.Contains(groupBy, D(CallbackDimensionStaff))
}

// scope is one hospital to count in.
type scope struct {
	ctx   context.Context
	place *desk.Place
	units []string // the departments that the viewer is limited to; nil is the whole hospital
}

// scopes are the hospitals that an answer covers: the viewer's current one, and where HOSPITAL is asked
// for, all those in which somebody of headquarters holds HQ today.
func scopes(ctx context.Context, d *desk.Desk, v *access.Viewer, chain bool) ([]scope, error) {
	ids := []string{v.Hospital}
	if chain && v.Has(access.HQ) {
		all := access.With(ctx, access.SystemBypassesRowRules("", "figures"))
		held, err := d.Client().RoleGrant.Query().Where(
			rolegrant.StaffID(v.Staff), rolegrant.RoleEQ(access.HQ), rolegrant.ValidFromLTE(d.Now()),
			rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(d.Now())),
			rolegrant.HospitalIDNEQ(v.Hospital),
		).Unique(true).Select(rolegrant.FieldHospitalID).Strings(all)
		if err != nil {
			return nil, err
		}
		ids = append(ids, held...)
	}
	out := make([]scope, len(ids))
	for i, id := range ids {
		s := scope{ctx: access.With(ctx, access.SystemBypassesRowRules(id, "figures"))}
		if id == v.Hospital {
			s.units = v.Departments(access.StatsRead)
		}
		var err error
		if s.place, err = d.Place(s.ctx); err != nil {
			return nil, err
		}
		out[i] = s
	}
	return out, nil
}

// threshold is the strictest one of the hospitals that an answer covers.
func threshold(places []scope) int {
	n := 0
	for _, s := range places {
		n = max(n, s.place.Suppression)
	}
	return n
}

func tooManyRows() error {
	return fault.Invalid("groupBy", "figures.tooManyRows", "max", maxRows)
}
