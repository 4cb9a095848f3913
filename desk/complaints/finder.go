package complaints

import (
	"context"
	"regexp"
	"strings"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/predicate"
)

// How many days back a tail of a case number is looked for: the number of a day alone comes up again every
// day, and with digits of the day before it the days of a year are few enough for a list.
const (
	recentDays = 60
	tailDays   = 364
)

var (
	dayNumber  = regexp.MustCompile(`^(\d{5,8})-?(\d{0,4})$`) // 20261121-0007, 202611, 20261121
	tailNumber = regexp.MustCompile(`^(\d{1,4})-(\d{1,4})$`)  // 1121-7, 21-0007
	tailDigits = regexp.MustCompile(`^(\d{0,4}?)(\d{1,4})$`)  // 7, 0007, 210007, 11210007
)

// Find is the query of cases by their number, newest first: TS-HA-20261121-0007 or a beginning of it, the
// day and number alone (20261121-0007), or its end as it is read out: the bare number of a case of the last 60
// days (7, 0007), with some or all digits of the day before it within a year (210007, 1121-7). It is nil when
// the text is no such number.
func Find(ctx context.Context, d *desk.Desk, text string, most int) (*gen.ComplaintQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	where := numbered(strings.ToUpper(strings.TrimSpace(text)), place.Hospital.Code, place.Today(d.Now()))
	if where == nil {
		return nil, nil
	}
	return d.Client().Complaint.Query().Where(where).
		Order(complaint.ByRegisteredAt(sql.OrderDesc()), complaint.ByID(sql.OrderDesc())).Limit(most), nil
}

// numbered is the condition on the case number: ranges and lists of the unique index.
func numbered(text, hospital string, today workday.Date) predicate.Complaint {
	if len(text) > len(casePrefix) && strings.HasPrefix(text, casePrefix) {
		return beginning(text)
	}
	prefix := casePrefix + hospital + "-"
	var either []predicate.Complaint
	if m := dayNumber.FindStringSubmatch(text); m != nil && (m[2] == "" || len(m[1]) == 8) {
		no := prefix + m[1]
		if m[2] != "" {
			no += "-" + m[2]
		}
		either = append(either, beginning(no))
	}
	if list := ending(text, prefix, today); len(list) > 0 {
		either = append(either, complaint.CaseNoIn(list...))
	}
	if len(either) == 0 {
		return nil
	}
	return complaint.Or(either...)
}

func beginning(no string) predicate.Complaint {
	return complaint.And(complaint.CaseNoGTE(no), complaint.CaseNoLT(no+"\U0010FFFF"))
}

// ending lists the case numbers that may be meant by their end: of each day that ends in the digits given for it.
func ending(text, prefix string, today workday.Date) []string {
	m := tailNumber.FindStringSubmatch(text)
	if m == nil {
		m = tailDigits.FindStringSubmatch(text)
	}
	if m == nil {
		return nil
	}
	days := tailDays
	if m[1] == "" {
		days = recentDays
	}
	var list []string
	for back := range days + 1 {
		if day := strings.ReplaceAll(today.AddDays(-back).String(), "-", ""); strings.HasSuffix(day, m[1]) {
			list = append(list, prefix+day+"-"+padded(m[2]))
		}
	}
	return list
}

func padded(n string) string { return strings.Repeat("0", max(0, 4-len(n))) + n }
