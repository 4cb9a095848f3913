package simulations

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// mark is where a page ended, in the order of an instant and the id; zero before the first.
type mark struct {
	at time.Time
	id string
}

// beyond is the condition "after this mark".
func (m mark) beyond(column string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if m.id == "" {
			return
		}
		s.Where(sql.And(sql.GTE(s.C(column), m.at), sql.Or(sql.GT(s.C(column), m.at), sql.GT(s.C("id"), m.id))))
	}
}

// page is some rows that were looked at, and what happened in them.
type page struct {
	rows  int
	last  mark
	found []happening
}

// finder reads what may have set off a rule, page by page.
type finder struct {
	count func(ctx context.Context) (int, error)
	page  func(ctx context.Context, after mark) (page, error)
}

// finder is the one for the rule's trigger.
func (r *run) finder() finder {
	switch r.rule.Body.Trigger {
	case terms.CallbackTriggerAppointmentMissed, terms.CallbackTriggerRevisitMissed:
		return r.missed()
	case terms.CallbackTriggerLeadAssessed:
		return r.leads()
	case terms.CallbackTriggerComplaintClosed:
		return r.complaints()
	case terms.CallbackTriggerTierPeriodic, terms.CallbackTriggerBirthday:
		return r.customers()
	default:
		return r.visits()
	}
}

// since is the earliest happening whose calls may still be due in the days asked for; when there is
// no limit, one before all records.
func (r *run) since() time.Time {
	if reach, ok := followup.Reach(r.rule.Body); ok {
		return r.from.Add(-reach)
	}
	return time.Unix(0, 0)
}
