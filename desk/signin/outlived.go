package signin

import (
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/tokenfamily"
)

// used_at of a family is the person's last act as far as the server knows: the sign-in, or what a refresh
// told of. Two moments end a session, by the roles that its person holds now in its hospital: so long after
// that act, and so long after the password. At the instant itself it is over.
//
// What lies beyond desk.Apart in the future was written while the clock was ahead: a session that was opened then
// is over, or it would last for as long as the clock was wrong, and an act of then counts as one of now.

// outlived finds the sessions whose time has passed at now, an instant of real time; today is the instant of
// business time by which grants hold. It says of any number of them what within says of one.
func outlived(now, today time.Time) predicate.TokenFamily {
	return func(s *sql.Selector) {
		past := []*sql.Predicate{sql.LTE(s.C(tokenfamily.FieldExpiresAt), now), sql.GT(s.C(tokenfamily.FieldCreatedAt), now.Add(desk.Apart))}
		for _, end := range access.IdleEnds() {
			past = append(past, passed(s, tokenfamily.FieldUsedAt, end, now, today))
		}
		for _, end := range access.AbsoluteEnds() {
			past = append(past, passed(s, tokenfamily.FieldCreatedAt, end, now, today))
		}
		s.Where(sql.Or(past...))
	}
}

// passed holds where so much time has gone by since the instant of a column, unless the person's roles have longer.
func passed(s *sql.Selector, column string, end access.SessionEnd, now, today time.Time) *sql.Predicate {
	long := sql.LTE(s.C(column), now.Add(-end.After))
	if len(end.Longer) == 0 {
		return long
	}
	longer := make([]any, len(end.Longer))
	for i, r := range end.Longer {
		longer[i] = string(r)
	}
	strict := func(b *sql.SelectTable) *sql.Predicate { return sql.NotIn(b.C(rolegrant.FieldRole), longer...) }
	return sql.And(long, sql.Or(granted(s, today, strict), sql.Not(granted(s, today, nil))))
}

// granted holds where the person of a session has a grant of today in its hospital, of a certain kind.
func granted(s *sql.Selector, today time.Time, kind func(*sql.SelectTable) *sql.Predicate) *sql.Predicate {
	g := sql.Table(rolegrant.Table).As("held")
	all := []*sql.Predicate{
		sql.ColumnsEQ(g.C(rolegrant.FieldStaffID), s.C(tokenfamily.FieldStaffID)),
		sql.ColumnsEQ(g.C(rolegrant.FieldHospitalID), s.C(tokenfamily.FieldHospitalID)),
		sql.LTE(g.C(rolegrant.FieldValidFrom), today),
		sql.Or(sql.IsNull(g.C(rolegrant.FieldValidUntil)), sql.GT(g.C(rolegrant.FieldValidUntil), today)),
	}
	if kind != nil {
		all = append(all, kind(g))
	}
	return sql.Exists(sql.Select(g.C(rolegrant.FieldID)).From(g).Where(sql.And(all...)))
}

// active moves the last act of a family forward to an instant, and back only from a future that did not come.
func active(at, now time.Time) func(*sql.UpdateBuilder) {
	return func(u *sql.UpdateBuilder) {
		u.Set(tokenfamily.FieldUsedAt, sql.ExprFunc(func(b *sql.Builder) {
			column := func() *sql.Builder { return b.Ident(tokenfamily.FieldUsedAt) }
			b.WriteString("CASE WHEN ")
			column().WriteString(" < ").Arg(at).WriteString(" OR ")
			column().WriteString(" > ").Arg(now.Add(desk.Apart)).WriteString(" THEN ").Arg(at).WriteString(" ELSE ")
			column().WriteString(" END")
		}))
	}
}

// within tells of one session what outlived says of many: its time has not passed, and has come.
func within(entered, acted, now time.Time, l access.SessionLimit) bool {
	return endOf(entered, acted, l).After(now) && !entered.After(now.Add(desk.Apart))
}

// endOf is the instant at which a session ends if its person does nothing more.
func endOf(entered, acted time.Time, l access.SessionLimit) time.Time {
	idle, absolute := acted.Add(l.Idle), entered.Add(l.Absolute)
	if absolute.Before(idle) {
		return absolute
	}
	return idle
}

// limitIn is the limit by those of a person's grants that stand in a hospital.
func limitIn(grants []*gen.RoleGrant, hospital string) access.SessionLimit {
	var roles []access.Role
	for _, g := range grants {
		if g.HospitalID == hospital {
			roles = append(roles, g.Role)
		}
	}
	return access.LimitOf(roles...)
}
