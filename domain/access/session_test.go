package access_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/domain/access"
)

func TestASessionLastsAsLongAsTheStrictestOfItsRoles(t *testing.T) {
	const m, h = time.Minute, time.Hour
	for _, c := range []struct {
		name  string
		roles []access.Role
		want  access.SessionLimit
	}{
		{"at the desk", []access.Role{access.CallbackAgent}, access.SessionLimit{Idle: 15 * m, Absolute: 12 * h}},
		{"a supervisor", []access.Role{access.Supervisor}, access.SessionLimit{Idle: 15 * m, Absolute: 12 * h}},
		{"an analyst reaches no person", []access.Role{access.Analyst}, access.SessionLimit{Idle: 30 * m, Absolute: 12 * h}},
		{"an analyst who also leads", []access.Role{access.Analyst, access.Supervisor}, access.SessionLimit{Idle: 15 * m, Absolute: 12 * h}},
		{"an admin", []access.Role{access.Admin}, access.SessionLimit{Idle: 10 * m, Absolute: 8 * h}},
		{"a doctor who is admin too", []access.Role{access.Doctor, access.Admin}, access.SessionLimit{Idle: 10 * m, Absolute: 8 * h}},
		{"an analyst who is privacy officer too", []access.Role{access.Analyst, access.PrivacyOfficer}, access.SessionLimit{Idle: 10 * m, Absolute: 8 * h}},
		{"headquarters", []access.Role{access.HQ}, access.SessionLimit{Idle: 10 * m, Absolute: 8 * h}},
		{"a role that no table lists", []access.Role{"JANITOR"}, access.SessionLimit{Idle: 10 * m, Absolute: 8 * h}},
		{"one of those beside a listed one", []access.Role{access.Analyst, "JANITOR"}, access.SessionLimit{Idle: 10 * m, Absolute: 8 * h}},
		{"no role", nil, access.SessionLimit{Idle: 10 * m, Absolute: 8 * h}},
	} {
		if got := access.LimitOf(c.roles...); got != c.want {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

func TestNoRoleHasMoreThanTwelveHoursOrMoreThanAQuarterOfAnHourWithPeopleInSight(t *testing.T) {
	for _, r := range access.Role("").Values() {
		role := access.Role(r)
		l := access.LimitOf(role)
		v := &access.Viewer{Grants: []access.Grant{{Role: role}}}
		if l.Absolute > access.LongestSession || l.Idle <= 0 || l.Idle%time.Second != 0 {
			t.Errorf("%s: %+v", role, l)
		}
		if v.Can(access.CustomerRead) && l.Idle > 15*time.Minute {
			t.Errorf("%s leaves people in sight for %v", role, l.Idle)
		}
		if v.IdleSeconds() != int(l.Idle.Seconds()) {
			t.Errorf("%s is told %d s", role, v.IdleSeconds())
		}
	}
}

// A statement goes through the ends, one viewer through LimitOf: both say the same.
func TestTheEndsOfAllSessionsAreThoseOfEach(t *testing.T) {
	for name, list := range map[string][]access.SessionEnd{"idle": access.IdleEnds(), "absolute": access.AbsoluteEnds()} {
		for _, r := range append(access.Role("").Values(), "JANITOR") {
			role := access.Role(r)
			want := access.LimitOf(role).Idle
			if name == "absolute" {
				want = access.LimitOf(role).Absolute
			}
			first := slices.IndexFunc(list, func(e access.SessionEnd) bool { return !slices.Contains(e.Longer, role) })
			if first < 0 || list[first].After != want {
				t.Errorf("%s of %s ends with %d of %+v, not after %v", name, role, first, list, want)
			}
		}
		if last := list[len(list)-1]; len(last.Longer) > 0 {
			t.Errorf("%s: %v outlive everything", name, last.Longer)
		}
	}
}
