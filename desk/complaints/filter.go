package complaints

import (
	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/domain/workday"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/predicate"
)

// Inner are the filters that stand in this one.
func (f *ComplaintFilter) Inner() (all, some []*ComplaintFilter, none *ComplaintFilter) {
	return f.And, f.Or, f.Not
}

// conditions are what a filter asks for, without its search.
func conditions(f *ComplaintFilter) ([]predicate.Complaint, error) {
	walk := desk.Filters[*ComplaintFilter, predicate.Complaint]{
		Plain: plain, And: complaint.And, Or: complaint.Or, Not: complaint.Not,
	}
	return walk.Conditions(f, "filter")
}

// plain are the conditions of one filter. Inside of others a condition on a column that may be empty asks
// for a value too: NOT would otherwise leave out the cases without one, because in SQL nothing is known
// of them.
func plain(f *ComplaintFilter, path string, inside bool) (out []predicate.Complaint, err error) {
	add := func(p predicate.Complaint) { out = append(out, p) }
	valued := func(p, there predicate.Complaint) {
		if inside {
			p = complaint.And(there, p)
		}
		out = append(out, p)
	}
	if f.Open != nil {
		add(complaint.Open(*f.Open))
	}
	if len(f.State) > 0 {
		add(complaint.StateIn(f.State...))
	}
	if len(f.Level) > 0 {
		add(complaint.LevelIn(f.Level...))
	}
	if len(f.Severity) > 0 {
		valued(complaint.SeverityIn(f.Severity...), complaint.SeverityNotNil())
	}
	if len(f.ServiceLine) > 0 {
		add(complaint.ServiceLineIn(f.ServiceLine...))
	}
	if len(f.Channel) > 0 {
		add(complaint.ChannelIn(f.Channel...))
	}
	if len(f.Category) > 0 {
		valued(complaint.CategoryIn(f.Category...), complaint.CategoryNotNil())
	}
	if f.Breached != nil {
		add(complaint.Breached(*f.Breached))
	}
	if f.Owner != nil {
		valued(complaint.OwnerID(*f.Owner), complaint.OwnerIDNotNil())
	}
	if f.Unassigned != nil {
		add(unassigned(*f.Unassigned))
	}
	if f.Customer != nil {
		valued(complaint.CustomerID(*f.Customer), complaint.CustomerIDNotNil())
	}
	if f.Department != nil {
		add(complaint.HasInvolvedDepartmentsWith(department.ID(*f.Department)))
	}
	if f.AttendingDoctor != nil {
		valued(complaint.AttendingDoctorID(*f.AttendingDoctor), complaint.AttendingDoctorIDNotNil())
	}
	if f.DueFrom != nil {
		valued(complaint.DueAtGTE(*f.DueFrom), complaint.DueAtNotNil())
	}
	if f.DueBefore != nil {
		valued(complaint.DueAtLT(*f.DueBefore), complaint.DueAtNotNil())
	}
	return registered(f, path, inside, out)
}

func unassigned(yes bool) predicate.Complaint {
	if yes {
		return complaint.OwnerIDIsNil()
	}
	return complaint.OwnerIDNotNil()
}

// registered adds the days of registration, and refuses a search that stands inside: it would be another
// statement for each.
func registered(f *ComplaintFilter, path string, inside bool, out []predicate.Complaint) ([]predicate.Complaint, error) {
	var bad fault.Fields
	bad.Require(f.Search == nil || !inside, path+".search", "input.searchInside")
	for _, day := range []struct {
		name  string
		value *string
		is    func(string) predicate.Complaint
	}{{"registeredFrom", f.RegisteredFrom, complaint.RegisteredOnGTE}, {"registeredTo", f.RegisteredTo, complaint.RegisteredOnLTE}} {
		if day.value == nil {
			continue
		}
		if _, err := workday.ParseDate(*day.value); err != nil {
			bad.Add(path+"."+day.name, "input.date")
		}
		out = append(out, day.is(*day.value))
	}
	return out, bad.Err()
}
