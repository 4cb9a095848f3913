package callbacks

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// NextDay lists the open callbacks of a day of the hospital, for print with their key points (R135).
func NextDay(ctx context.Context, d *desk.Desk, day string, assignee *string) (*gen.CallbackQuery, error) {
	v, err := access.Check(ctx, access.CallbackWork)
	if err != nil {
		return nil, err
	}
	date, err := workday.ParseDate(day)
	if err != nil {
		return nil, fault.Invalid("day", "input.date")
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	from, to := within(date, place.Zone)
	q := d.Client().Callback.Query().Where(isOpen, callback.DueAtGTE(from), callback.DueAtLT(to))
	return q, whose(q, v, assignee, false)
}
