package access

import (
	"slices"
	"strings"
)

// fieldRule says who sees a field of a record: some roles always, others only on records that are
// their own (a row in customer_access). Everybody else gets null or an empty list, and the
// field's name in the record's "hidden".
type fieldRule struct {
	always []Role
	own    []Role
}

var (
	leaders = []Role{Supervisor, DepartmentHead, Director}
	callers = []Role{Consultant, CallbackAgent, AccountManager}
)

// fields is the table of guarded fields by "Type.field". A field that carries the
// API's @shown directive must stand here; a test compares both.
var fields = map[string]fieldRule{
	"Customer.phones":         {always: append([]Role{Consultant, CallbackAgent, AccountManager, GuideDesk, HQ, PrivacyOfficer}, leaders...)},
	"Customer.birthDate":      {always: []Role{Supervisor}, own: []Role{Consultant, AccountManager, Doctor}},
	"Customer.intentClass":    {always: leaders, own: callers},
	"Customer.conditionClass": {always: leaders, own: append([]Role{Doctor}, callers...)},
	"Customer.note":           {always: leaders, own: callers},
	"Customer.related":        {always: []Role{Supervisor, PrivacyOfficer}, own: callers},
	"Customer.lastVisit":      {always: leaders, own: append([]Role{Doctor}, callers...)},
	"Customer.lastCallback":   {always: leaders, own: append([]Role{Doctor}, callers...)},
	"Customer.visits":         {always: leaders, own: append([]Role{Doctor}, callers...)},
	"Customer.appointments":   {always: append([]Role{Consultant, CallbackAgent, AccountManager, GuideDesk}, leaders...), own: []Role{Doctor}},
	"Customer.callbacks":      {always: leaders, own: append([]Role{Doctor}, callers...)},
	"Customer.timeline":       {always: leaders, own: append([]Role{Doctor}, callers...)},

	"Visit.amount": {always: leaders, own: []Role{Consultant, AccountManager}},

	"Callback.keyPoints": {always: append([]Role{Consultant, CallbackAgent, AccountManager, Doctor}, leaders...)},

	"Complaint.complainant":            {always: append([]Role{Consultant, CallbackAgent, AccountManager, GuideDesk}, leaders...)},
	"Complaint.involvedStaff":          {always: append([]Role{Consultant, CallbackAgent, AccountManager, GuideDesk, HQ}, leaders...)},
	"Complaint.accompanyingSupervisor": {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.handoverTo":             {always: append([]Role{Consultant, CallbackAgent, AccountManager, GuideDesk, HQ}, leaders...)},
	"Complaint.solutionOptions":        {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.commitments":            {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.steps":                  {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.presences":              {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.hqFilings":              {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.specialReports":         {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.establishedFacts":       {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.assessment":             {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.finding":                {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.rootCause":              {always: append([]Role{AccountManager, HQ}, leaders...)},
	"Complaint.resolution":             {always: append([]Role{Consultant, CallbackAgent, AccountManager, GuideDesk, HQ}, leaders...)},
	"Complaint.watchers":               {always: append([]Role{Consultant, CallbackAgent, AccountManager, Doctor, GuideDesk, HQ}, leaders...)},
}

// Sees tells whether the viewer sees the field "Type.field" of a record that is the viewer's own or not.
// A field that the table does not list is not guarded by it.
func (v *Viewer) Sees(field string, own bool) bool {
	if v == nil {
		return false
	}
	rule, guarded := fields[field]
	if !guarded || v.system {
		return true
	}
	for _, g := range v.Grants {
		always := slices.Contains(rule.always, g.Role)
		if always && g.Department != "" && slices.Contains(leaders, g.Role) && ofCustomer(field) {
			always = own // who leads one department sees the records of its customers, not the hospital's
		}
		if always || own && slices.Contains(rule.own, g.Role) {
			return true
		}
	}
	return false
}

// ofCustomer tells whether a field is about a customer; complaints and callbacks are narrowed by their rows.
func ofCustomer(field string) bool {
	return strings.HasPrefix(field, "Customer.") || strings.HasPrefix(field, "Visit.")
}

// Hidden lists the guarded fields of a type that the viewer does not see, sorted.
func (v *Viewer) Hidden(typ string, own bool) []string {
	out := []string{}
	for key := range fields {
		if len(key) > len(typ) && key[:len(typ)] == typ && key[len(typ)] == '.' && !v.Sees(key, own) {
			out = append(out, key[len(typ)+1:])
		}
	}
	slices.Sort(out)
	return out
}

// GuardedFields lists the keys of the field table, sorted, for the test that compares it with the API.
func GuardedFields() []string {
	out := make([]string, 0, len(fields))
	for key := range fields {
		out = append(out, key)
	}
	slices.Sort(out)
	return out
}

// Guarded tells whether the field table lists a field.
func Guarded(field string) bool {
	_, ok := fields[field]
	return ok
}
