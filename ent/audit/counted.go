package audit

import (
	"time"

	"entgo.io/ent"

	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/complaint"
)

// What figures keep cells of.
const (
	Complaints = "COMPLAINTS"
	Callbacks  = "CALLBACKS"
)

// counts are the columns by which a kind of record is counted, and the one that says on which day.
type counts struct {
	subject string
	day     string
	columns map[string]bool
}

var counted = map[string]counts{
	"Complaint": {Complaints, complaint.FieldRegisteredOn, set(
		complaint.FieldRegisteredOn, complaint.FieldState, complaint.FieldLevel, complaint.FieldSeverity,
		complaint.FieldServiceLine, complaint.FieldChannel, complaint.FieldCategory, complaint.FieldBreached,
	)},
	"Callback": {Callbacks, callback.FieldFirstDueAt, set(
		callback.FieldFirstDueAt, callback.FieldFirstWindowEnd, callback.FieldFirstAttemptAt, callback.FieldStoredState,
		callback.FieldClosedAt, callback.FieldReached, callback.FieldSatisfaction, callback.FieldLastOutcome,
		callback.FieldAssigneeID, callback.FieldPurpose, callback.FieldTier,
	)},
}

func set(names ...string) map[string]bool {
	out := map[string]bool{}
	for _, n := range names {
		out[n] = true
	}
	return out
}

// Touch is a record of which something changed that figures count: when it counts, as a day of the hospital's
// zone or as an instant.
type Touch struct {
	Subject string
	Day     string
	At      time.Time
}

// Note says which record a change of counted columns was about, as it was before or is after it.
func (r *Record) Note(t Touch) {
	r.noted.Add(1)
	r.touch(t)
}

func (r *Record) touch(t Touch) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.touched == nil {
		r.touched = map[Touch]bool{}
	}
	r.touched[t] = true
}

// Touched lists what was noted.
func (r *Record) Touched() []Touch {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := make([]Touch, 0, len(r.touched))
	for t := range r.touched {
		out = append(out, t)
	}
	return out
}

// count notes a new record by itself, and owes a note for a change of one.
func (r *Record) count(m ent.Mutation) {
	c, ok := counted[m.Type()]
	if !ok {
		return
	}
	if m.Op().Is(ent.OpCreate) {
		switch day, _ := m.Field(c.day); v := day.(type) {
		case string:
			r.touch(Touch{Subject: c.subject, Day: v})
		case time.Time:
			r.touch(Touch{Subject: c.subject, At: v})
		}
		return
	}
	for _, list := range [][]string{m.Fields(), m.ClearedFields(), m.AddedFields()} {
		for _, f := range list {
			if c.columns[f] {
				r.owed.Add(1)
				return
			}
		}
	}
}
