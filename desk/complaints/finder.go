package complaints

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/predicate"
)

// recentDays is how far back a bare number of a day's case is looked for.
const recentDays = 60

var (
	dayNumber   = regexp.MustCompile(`^(\d{4,8})-?(\d{0,4})$`) // 20261121-0007, 202611, 20261121
	monthNumber = regexp.MustCompile(`^(\d{2})(\d{2})-(\d{1,4})$`)
	bareNumber  = regexp.MustCompile(`^\d{1,4}$`)
)

// Find is the query of cases by their number, newest first: TS-HA-20261121-0007 or a beginning of it, the
// day and number alone (20261121-0007, 1121-7), or the bare number of a case of the last 60 days (7). It
// is nil when the text is no such number.
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
	begins := func(no string) predicate.Complaint {
		return complaint.And(complaint.CaseNoGTE(no), complaint.CaseNoLT(no+"\U0010FFFF"))
	}
	prefix := casePrefix + hospital + "-"
	if len(text) > len(casePrefix) && strings.HasPrefix(text, casePrefix) {
		return begins(text)
	}
	if m := monthNumber.FindStringSubmatch(text); m != nil {
		year := today.String()[:4]
		if m[1]+m[2] > strings.ReplaceAll(today.String()[5:], "-", "") {
			n, err := strconv.Atoi(year)
			if err != nil {
				return nil
			}
			year = strconv.Itoa(n - 1)
		}
		return complaint.CaseNo(fmt.Sprintf("%s%s%s%s-%s", prefix, year, m[1], m[2], padded(m[3])))
	}
	if bareNumber.MatchString(text) {
		list := make([]string, 0, recentDays+1)
		for back := range recentDays + 1 {
			list = append(list, prefix+strings.ReplaceAll(today.AddDays(-back).String(), "-", "")+"-"+padded(text))
		}
		return complaint.CaseNoIn(list...)
	}
	if m := dayNumber.FindStringSubmatch(text); m != nil && (m[2] == "" || len(m[1]) == 8) {
		no := prefix + m[1]
		if m[2] != "" {
			no += "-" + m[2]
		}
		return begins(no)
	}
	return nil
}

func padded(n string) string { return strings.Repeat("0", max(0, 4-len(n))) + n }
