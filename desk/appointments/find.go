package appointments

import (
	"context"
	"regexp"
	"strings"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
)

// number is what an appointment's number begins with.
var number = regexp.MustCompile(`^A\d{4}[\d-]*$`)

// Find is the query of appointments by their number or its beginning, the latest first; nil when the text
// is no such number or the viewer sees no appointments.
func Find(ctx context.Context, d *desk.Desk, text string, most int) (*gen.AppointmentQuery, error) {
	text = strings.ToUpper(strings.TrimSpace(text))
	q, err := List(ctx, d, nil, nil, nil)
	if fault.Is(err, fault.Forbidden) || err == nil && !number.MatchString(text) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return q.Where(appointment.NumberGTE(text), appointment.NumberLT(text+"\U0010FFFF")).
		Order(appointment.ByStartsAt(sql.OrderDesc()), appointment.ByID(sql.OrderDesc())).Limit(most), nil
}
