package figures

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/disclosure"
	"aftercare/domain/terms"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/customer"
)

// leadBands are the days from booking to the appointment.
var leadBands = []string{"0", "1-3", "4-7", "8-14", "15-30", "31+"}

// visits are the counts of a group of appointments, with the raw keys that the database gives it.
type visits struct {
	K0, K1, K2, K3                                       string
	Total, Fulfilled, Kept, Noshow, Cancelled, Recovered int64
}

// Appointments counts the appointments that start on the days of the range, by the hospital's day. Those
// entered in error are left out, and so are walk-ins, who had no time to miss. A no-show rate is no-shows by those that came (arrived, checked in or
// seen) and the no-shows together, cancelled ones and those still to come excluded; recovered are
// no-shows made good by an arrival within 30 days.
func Appointments(ctx context.Context, d *desk.Desk, groupBy []AppointmentDimension, r DateRange) (*AppointmentStats, error) {
	v, p, err := check(ctx, groupBy, r)
	if err != nil {
		return nil, err
	}
	places, err := scopes(ctx, d, v, slices.Contains(groupBy, AppointmentDimensionHospital))
	if err != nil {
		return nil, err
	}
	axes := make([]axis, len(groupBy))
	for i, g := range groupBy {
		axes[i] = appointmentAxis(g)
	}
	t := newTable[visits](axes)
	for _, s := range places {
		if err := countAppointments(d, s, p, t); err != nil {
			return nil, err
		}
	}
	return showAppointments(d, groupBy, threshold(places), t)
}

func countAppointments(d *desk.Desk, at scope, p period, t *table[visits]) error {
	q := d.Client().Appointment.Query().Where(
		appointment.StartsOnGTE(p.from.String()), appointment.StartsOnLTE(p.to.String()),
		appointment.StatusNEQ(terms.AppointmentStatusEnteredInError), appointment.OriginEQ(terms.AppointmentOriginBooking),
	).Limit(maxGroups + 1)
	if at.units != nil {
		q.Where(appointment.DepartmentIDIn(at.units...))
	}
	status := func(words ...terms.AppointmentStatus) func(*sql.Selector) string {
		return howMany(oneOf(appointment.FieldStatus, words...))
	}
	var groups []visits
	err := q.Aggregate(append(selects(t.axes, true),
		measure("total", all),
		measure("fulfilled", status(terms.AppointmentStatusFulfilled)),
		measure("kept", status(terms.AppointmentStatusArrived, terms.AppointmentStatusCheckedIn, terms.AppointmentStatusFulfilled)),
		measure("noshow", status(terms.AppointmentStatusNoshow)),
		measure("cancelled", status(terms.AppointmentStatusCancelled)),
		measure("recovered", howMany(func(s *sql.Selector) string {
			return oneOf(appointment.FieldStatus, terms.AppointmentStatusNoshow)(s) + " AND " + s.C(appointment.FieldRecoveredAt) + " IS NOT NULL"
		})),
	)...).Scan(at.ctx, &groups)
	if err != nil {
		return err
	}
	if len(groups) > maxGroups {
		return tooManyRows()
	}
	for _, g := range groups {
		c := t.at(t.keys(at, g.K0, g.K1, g.K2, g.K3))
		c.Total += g.Total
		c.Fulfilled += g.Fulfilled
		c.Kept += g.Kept
		c.Noshow += g.Noshow
		c.Cancelled += g.Cancelled
		c.Recovered += g.Recovered
	}
	return nil
}

// The places of the counts of a row, and those that add up: what is left over is still to come or about to
// be seen.
const (
	visitTotal = iota
	visitFulfilled
	visitNoshow
	visitCancelled
	visitRecovered
)

var visitSum = disclosure.Sum{Whole: visitTotal, Parts: []int{visitFulfilled, visitNoshow, visitCancelled}}

func showAppointments(d *desk.Desk, groupBy []AppointmentDimension, below int, t *table[visits]) (*AppointmentStats, error) {
	lines, err := t.sorted()
	if err != nil {
		return nil, err
	}
	hide := veiled(groupBy, lines, below, func(c visits) []int64 {
		return []int64{c.Total, c.Fulfilled, c.Noshow, c.Cancelled, c.Recovered}
	}, visitSum)
	out := &AppointmentStats{AsOf: d.Now(), Rows: []*AppointmentStatRow{}, SuppressedCells: hide.cells}
	for i, l := range lines {
		c := l.cells
		row := &AppointmentStatRow{
			Keys: l.keys, Total: hide.count(i, visitTotal, c.Total), Fulfilled: hide.count(i, visitFulfilled, c.Fulfilled),
			Noshow: hide.count(i, visitNoshow, c.Noshow), Cancelled: hide.count(i, visitCancelled, c.Cancelled),
			Recovered: hide.count(i, visitRecovered, c.Recovered),
		}
		if hide.shows(i, visitTotal, visitFulfilled, visitNoshow, visitCancelled) && !c.rateTells(int64(below)) {
			row.NoshowRate = rate(c.Noshow, c.Kept+c.Noshow)
		}
		out.Rows = append(out.Rows, row)
	}
	return out, nil
}

// rateTells tells whether the rate beside the counts would give a small number away: from it and the
// no-shows follow those that came, and so those that came and are not yet seen, and those still to come.
func (c visits) rateTells(below int64) bool {
	small := func(n int64) bool { return n > 0 && n < below }
	return small(c.Kept) || small(c.Kept-c.Fulfilled) || small(c.Total-c.Kept-c.Noshow-c.Cancelled)
}

func appointmentAxis(d AppointmentDimension) axis {
	switch d {
	case AppointmentDimensionMonth:
		return month(appointment.FieldStartsOn)
	case AppointmentDimensionWeek:
		return week(appointment.FieldStartsOn)
	case AppointmentDimensionDay:
		return day(appointment.FieldStartsOn)
	case AppointmentDimensionDepartment:
		return column(appointment.FieldDepartmentID)
	case AppointmentDimensionStatus:
		return column(appointment.FieldStatus)
	case AppointmentDimensionLeadDaysBand:
		return axis{raw: leadBand, rank: bandRank(leadBands)}
	case AppointmentDimensionAgeBand:
		return axis{raw: age, key: ageBand, rank: firstNumber}
	case AppointmentDimensionGender:
		return axis{raw: func(s *sql.Selector) string { return ofCustomer(s, customer.FieldGender) }}
	case AppointmentDimensionReminded:
		return yesNo(appointment.FieldReminded)
	}
	return hospital()
}

func leadBand(s *sql.Selector) string {
	n := s.C(appointment.FieldLeadDays)
	return fmt.Sprintf("CASE WHEN %[1]s <= 0 THEN '0' WHEN %[1]s <= 3 THEN '1-3' WHEN %[1]s <= 7 THEN '4-7' "+
		"WHEN %[1]s <= 14 THEN '8-14' WHEN %[1]s <= 30 THEN '15-30' ELSE '31+' END", n)
}

// ofCustomer is a column of the appointment's customer.
func ofCustomer(s *sql.Selector, name string) string {
	c := sql.Table(customer.Table).As("whose")
	return "(SELECT " + c.C(name) + " FROM `" + customer.Table + "` AS `whose` WHERE " + c.C(customer.FieldID) + " = " + s.C(appointment.FieldCustomerID) + ")"
}

// age is the age at booking; where that was not kept, the age on the appointment's day by the date of
// birth. Both columns hold days as YYYY-MM-DD, so their parts compare as numbers on both databases.
func age(s *sql.Selector) string {
	born, on := ofCustomer(s, customer.FieldBirthDate), s.C(appointment.FieldStartsOn)
	byBirth := fmt.Sprintf("SUBSTR(%[1]s, 1, 4) - SUBSTR(%[2]s, 1, 4) - CASE WHEN SUBSTR(%[1]s, 6, 5) < SUBSTR(%[2]s, 6, 5) THEN 1 ELSE 0 END", on, born)
	return orNone("COALESCE(" + s.C(appointment.FieldAgeAtBooking) + ", " + byBirth + ")")
}

// ageBand is the decade of an age, "30-39"; "-" where none is known.
func ageBand(raw string, _ scope) string {
	years, err := strconv.ParseFloat(raw, 64)
	if err != nil || years < 0 {
		return none
	}
	from := int(years) / 10 * 10
	return fmt.Sprintf("%d-%d", from, from+9)
}
