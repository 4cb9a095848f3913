package demo

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/bulk"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/workday"
	"aftercare/server/say"
)

var errNotDemo = say.Text{
	ZH: "拒绝：这个数据库不是演示数据库。",
	EN: "Refused: this is no demo database.",
}

var errHalf = say.Text{
	ZH: "拒绝：演示数据没有生成完整。请删除数据库后重新生成。",
	EN: "Refused: the filling of this demo broke off. Delete the database and make it again.",
}

// Continue gives a demo its open work again on the desk's day: on a later day than the last one it moves
// what is open by the days between, in every hospital. On the same day, or an earlier one, it does
// nothing. A database that is not marked as a demo, or whose filling broke off, is refused (*say.Error).
func Continue(ctx context.Context, d *desk.Desk) error {
	marks, err := bulk.Marks(ctx, d)
	if err != nil {
		return err
	}
	if marks[signin.MarkerDemo] == "" {
		return say.Refuse(errNotDemo, nil)
	}
	if marks[markerHalf] == "1" {
		return say.Refuse(errHalf, nil)
	}
	last, err := workday.ParseDate(marks[markerDay])
	if err != nil {
		return nil // made by hand or by an older program: there is no day to go on from
	}
	ids, err := bulk.Hospitals(ctx, d)
	if err != nil {
		return err
	}
	today := last
	for _, id := range ids {
		inside := access.With(ctx, access.SystemBypassesRowRules(id, "a demo goes on"))
		place, err := d.Place(inside)
		if err != nil {
			return err
		}
		if today = place.Today(d.Now()); !last.Before(today) {
			return nil
		}
		days := int(today.In(place.Zone).Sub(last.In(place.Zone)).Hours()/24 + 0.5)
		if _, err := bulk.Redate(inside, d, last.String(), days); err != nil {
			return err
		}
	}
	return bulk.Mark(ctx, d, map[string]string{markerDay: today.String()})
}
