package callbacks

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackattempt"
	"aftercare/ent/gen/staff"
)

// Load tells the supervisor how much each person who calls has open, how much of it is late and how
// much was done today; the row without a person is what nobody has.
func Load(ctx context.Context, d *desk.Desk) ([]*StaffLoad, error) {
	if _, err := access.Check(ctx, access.CallbackAssign); err != nil {
		return nil, err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	now, c := d.Now(), d.Client()
	open, err := perPerson(ctx, c.Callback.Query().Where(isOpen, callback.DueAtLT(now.AddDate(0, 0, 1))))
	if err != nil {
		return nil, err
	}
	overdue, err := perPerson(ctx, c.Callback.Query().Where(isOpen, callback.DueAtLT(now), late(now)))
	if err != nil {
		return nil, err
	}
	from, _ := within(place.Today(now), place.Zone)
	var done []struct {
		Who string `json:"actor_id"`
		N   int    `json:"n"`
	}
	err = c.CallbackAttempt.Query().Where(callbackattempt.AtGTE(from)).
		GroupBy(callbackattempt.FieldActorID).Aggregate(counted).Scan(ctx, &done)
	if err != nil {
		return nil, err
	}
	people, err := sequence.Callers(desk.Elevate(ctx, "who calls in this hospital"), c, now)
	if err != nil {
		return nil, err
	}
	rows, err := c.Staff.Query().Where(staff.IDIn(people...)).WithDepartment().Order(staff.ByName(), staff.ByID()).All(ctx)
	if err != nil {
		return nil, err
	}
	finished := map[string]int{}
	for _, x := range done {
		finished[x.Who] = x.N
	}
	out := []*StaffLoad{{Open: open[""], Overdue: overdue[""]}}
	for _, s := range rows {
		out = append(out, &StaffLoad{Staff: s, Open: open[s.ID], Overdue: overdue[s.ID], DoneToday: finished[s.ID]})
	}
	return out, nil
}

func counted(s *sql.Selector) string { return sql.As(sql.Count("*"), "n") }

// perPerson counts the rows of a query by assignee; "" stands for nobody.
func perPerson(ctx context.Context, q *gen.CallbackQuery) (map[string]int, error) {
	var rows []struct {
		Who *string `json:"assignee_id"`
		N   int     `json:"n"`
	}
	if err := q.GroupBy(callback.FieldAssigneeID).Aggregate(counted).Scan(ctx, &rows); err != nil {
		return nil, err
	}
	out := map[string]int{}
	for _, r := range rows {
		who := ""
		if r.Who != nil {
			who = *r.Who
		}
		out[who] = r.N
	}
	return out, nil
}
