package demo

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/bulk"
	"aftercare/desk/signin"
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

// Day is the day of a demo's open work, from which its business time runs on: a demo never moves what has
// happened in it. ok is false for one made by an older program, which has no day. A database that is not
// marked as a demo, or whose filling broke off, is refused (*say.Error).
func Day(ctx context.Context, d *desk.Desk) (day workday.Date, ok bool, err error) {
	marks, err := bulk.Marks(ctx, d)
	if err != nil {
		return day, false, err
	}
	if marks[signin.MarkerDemo] == "" {
		return day, false, say.Refuse(errNotDemo, nil)
	}
	if marks[markerHalf] == "1" {
		return day, false, say.Refuse(errHalf, nil)
	}
	day, err = workday.ParseDate(marks[markerDay])
	return day, err == nil, nil
}
