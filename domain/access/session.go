package access

import (
	"slices"
	"time"
)

// SessionLimit is how long a session lasts: Idle after the person's last act, Absolute after the password,
// however busy they are. Both end it exactly: at that instant it is over.
type SessionLimit struct{ Idle, Absolute time.Duration }

// usual holds for those who work at the desk: a quarter of an hour, and one long shift.
var usual = SessionLimit{Idle: 15 * time.Minute, Absolute: 12 * time.Hour}

// strict holds for those who change others' rights, see several hospitals or read everybody's log, and
// for every role that the table does not list.
var strict = SessionLimit{Idle: 10 * time.Minute, Absolute: 8 * time.Hour}

// sessionLimits is the table of ASVS 7.3 by role. Nobody has more than 12 hours. More than a quarter of an
// hour has only who reaches no person at all.
var sessionLimits = map[Role]SessionLimit{
	Consultant: usual, CallbackAgent: usual, AccountManager: usual, Doctor: usual, Supervisor: usual,
	DepartmentHead: usual, Director: usual, GuideDesk: usual,
	Analyst: {Idle: 30 * time.Minute, Absolute: 12 * time.Hour},
	HQ:      strict, PrivacyOfficer: strict, Admin: strict,
}

// LongestSession is the most that any role has; a session never lives longer.
const LongestSession = 12 * time.Hour

// LimitOf is the limit of a session whose person holds these roles in its hospital: of each of the two the
// shortest among them. Without any role it is the shortest of all.
func LimitOf(roles ...Role) SessionLimit {
	if len(roles) == 0 {
		return strict
	}
	least := SessionLimit{Idle: LongestSession, Absolute: LongestSession}
	for _, r := range roles {
		l, listed := sessionLimits[r]
		if !listed {
			l = strict
		}
		least = SessionLimit{Idle: min(least.Idle, l.Idle), Absolute: min(least.Absolute, l.Absolute)}
	}
	return least
}

// SessionLimit is the limit of the viewer's session by the roles of now.
func (v *Viewer) SessionLimit() SessionLimit { return LimitOf(v.Roles()...) }

// IdleSeconds is the viewer's Idle as a client is told it, in seconds.
func (v *Viewer) IdleSeconds() int { return int(v.SessionLimit().Idle / time.Second) }

// SessionEnd is one of the times after which sessions end, and the roles that have longer: who holds
// nothing but those outlives it.
type SessionEnd struct {
	After  time.Duration
	Longer []Role
}

// IdleEnds lists the table's idle times, the shortest first; AbsoluteEnds the absolute ones. So a
// statement can ask of many sessions at once what LimitOf says of one.
func IdleEnds() []SessionEnd { return ends(func(l SessionLimit) time.Duration { return l.Idle }) }

// AbsoluteEnds lists the table's absolute times, the shortest first.
func AbsoluteEnds() []SessionEnd {
	return ends(func(l SessionLimit) time.Duration { return l.Absolute })
}

func ends(of func(SessionLimit) time.Duration) []SessionEnd {
	times := []time.Duration{of(strict)}
	for _, l := range sessionLimits {
		times = append(times, of(l))
	}
	slices.Sort(times)
	var out []SessionEnd
	for _, after := range slices.Compact(times) {
		end := SessionEnd{After: after}
		for _, r := range Role("").Values() {
			if of(LimitOf(Role(r))) > after {
				end.Longer = append(end.Longer, Role(r))
			}
		}
		out = append(out, end)
	}
	return out
}
