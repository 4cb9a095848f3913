package guard

import (
	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// customers: everyone with CUSTOMER_READ finds every customer of the hospital as a masked card;
// a doctor own patients only, headquarters the customers of major cases only.
func customers(v *access.Viewer) (where, bool) { return ofCustomers("id")(v) }

// ofCustomers scopes a table by the column that names the customer.
func ofCustomers(column string) scope {
	return func(v *access.Viewer) (where, bool) {
		switch {
		case !v.Can(access.CustomerRead):
			return nil, false
		case v.Only(access.Doctor, access.Analyst, access.Admin):
			return func(s *sql.Selector) {
				hospital(v)(s)
				s.Where(sql.Exists(accessRow(v, s.C(column))))
			}, true
		case v.Only(access.HQ, access.Analyst, access.Admin):
			return func(s *sql.Selector) {
				hospital(v)(s)
				t := sql.Table("complaints").As("major")
				s.Where(sql.Exists(sql.Select(t.C("id")).From(t).Where(sql.And(
					sql.ColumnsEQ(t.C("customer_id"), s.C(column)),
					sql.EQ(t.C("level"), string(terms.ComplaintLevelMajorUrgent)),
				))))
			}, true
		}
		return hospital(v), true
	}
}

// accessRow is the row that makes a customer the viewer's own.
func accessRow(v *access.Viewer, customer string) *sql.Selector {
	t := sql.Table("customer_accesses").As("own")
	return sql.Select(t.C("id")).From(t).Where(sql.And(
		sql.EQ(t.C("staff_id"), v.Staff),
		sql.ColumnsEQ(t.C("customer_id"), customer),
	))
}

// callbacks: those who lead the hospital see all, those who lead a department its own (CallsOf); those who call
// see their own, the unassigned and those of customers who are their own.
func callbacks(v *access.Viewer) (where, bool) {
	units := v.Leads()
	switch {
	case units == nil:
		return hospital(v), true
	case len(units) > 0, v.Can(access.CallbackWork):
		return func(s *sql.Selector) {
			hospital(v)(s)
			p := sql.Or(
				sql.EQ(s.C("assignee_id"), v.Staff),
				sql.IsNull(s.C("assignee_id")),
				sql.Exists(accessRow(v, s.C("customer_id"))),
			)
			if len(units) > 0 {
				p = sql.Or(p, CallsOf(s, units))
			}
			s.Where(p)
		}, true
	case v.Has(access.Doctor):
		return func(s *sql.Selector) {
			hospital(v)(s)
			s.Where(sql.Exists(accessRow(v, s.C("customer_id"))))
		}, true
	}
	return nil, false
}

// SeesCallback tells what the rule above says of a callback in hand, as far as its own columns can: true is certain, and
// false means that the database has to be asked. A record of which only the id is known is never certain.
func SeesCallback(v *access.Viewer, cb *gen.Callback) bool {
	if v == nil || v.Hospital == "" || cb.HospitalID != v.Hospital {
		return false
	}
	units := v.Leads()
	if units == nil {
		return true
	}
	return (len(units) > 0 || v.Can(access.CallbackWork)) && (cb.AssigneeID == nil || *cb.AssigneeID == v.Staff)
}

// leads: those who court them and those who lead these people; headquarters and analysts see figures
// only.
func leads(v *access.Viewer) (where, bool) {
	if !v.Can(access.CustomerWrite) && !v.Has(access.DepartmentHead, access.Director) {
		return nil, false
	}
	units := v.Departments(access.CustomerRead)
	if units == nil {
		return hospital(v), true
	}
	return func(s *sql.Selector) {
		hospital(v)(s)
		s.Where(sql.Or(
			sql.EQ(s.C("consultant_id"), v.Staff), sql.IsNull(s.C("consultant_id")),
			sql.In(s.C("consultant_id"), peopleOf(units)), sql.Exists(accessRow(v, s.C("customer_id"))),
		))
	}, true
}

// inUnit scopes what happens in a department: like its customer, and for whoever works in some departments
// only, what is theirs, what is of none, and what is about their own customers.
func inUnit(v *access.Viewer) (where, bool) {
	inner, ok := ofCustomers("customer_id")(v)
	units := v.Departments(access.CustomerRead)
	if !ok || len(units) == 0 {
		return inner, ok
	}
	return func(s *sql.Selector) {
		inner(s)
		s.Where(sql.Or(
			sql.In(s.C("department_id"), anys(units)...), sql.IsNull(s.C("department_id")),
			sql.Exists(accessRow(v, s.C("customer_id"))),
		))
	}, true
}

// CallsOf are the calls of departments: those that their people make, and those to their people's customers,
// so that the head of a medical department sees how its patients are called after.
func CallsOf(s *sql.Selector, units []string) *sql.Predicate {
	t := sql.Table("customer_accesses").As("theirs")
	return sql.Or(
		sql.In(s.C("assignee_id"), peopleOf(units)),
		sql.Exists(sql.Select(t.C("id")).From(t).Where(sql.And(
			sql.ColumnsEQ(t.C("customer_id"), s.C("customer_id")), sql.In(t.C("staff_id"), peopleOf(units)),
		))),
	)
}

// peopleOf are the ids of those who work in the departments.
func peopleOf(units []string) *sql.Selector {
	t := sql.Table("staffs").As("unit")
	return sql.Select(t.C("id")).From(t).Where(sql.In(t.C("department_id"), anys(units)...))
}

func anys(list []string) []any {
	out := make([]any, len(list))
	for i, one := range list {
		out[i] = one
	}
	return out
}

// complaints: those who lead the hospital see all of its cases, those who lead departments the cases about
// these; headquarters and account managers of that post major ones; a doctor those in which he is attending or named; everybody those in
// which they have a part: registered, owned, offered, investigated or accompanied by themselves, or with a
// promise that is theirs to keep.
func complaints(v *access.Viewer) (where, bool) {
	var any []func(*sql.Selector) *sql.Predicate
	if units := v.Leads(); units == nil {
		return hospital(v), true
	} else if len(units) > 0 {
		any = append(any, func(s *sql.Selector) *sql.Predicate { return involving(s, units) })
	}
	if v.Has(access.HQ) || v.Posted(access.PostMajor) {
		any = append(any, func(s *sql.Selector) *sql.Predicate {
			return sql.EQ(s.C("level"), string(terms.ComplaintLevelMajorUrgent))
		})
	}
	if v.Has(access.Doctor) {
		any = append(any, func(s *sql.Selector) *sql.Predicate {
			t := sql.Table("complaint_involved_staff")
			return sql.Or(
				sql.EQ(s.C("attending_doctor_id"), v.Staff),
				sql.In(s.C("id"), sql.Select(t.C("complaint_id")).From(t).Where(sql.EQ(t.C("staff_id"), v.Staff))),
			)
		})
	}
	if v.Can(access.ComplaintRegister) {
		any = append(any, func(s *sql.Selector) *sql.Predicate {
			t := sql.Table("commitments").As("promised")
			return sql.Or(sql.EQ(s.C("owner_id"), v.Staff), sql.EQ(s.C("registered_by_id"), v.Staff), sql.EQ(s.C("handover_to_id"), v.Staff), sql.EQ(s.C("investigator_id"), v.Staff), sql.EQ(s.C("accompanying_supervisor_id"), v.Staff),
				sql.Exists(sql.Select(t.C("id")).From(t).Where(sql.And(sql.ColumnsEQ(t.C("complaint_id"), s.C("id")), sql.EQ(t.C("owner_id"), v.Staff), sql.IsNull(t.C("kept_at"))))))
		})
	}
	if len(any) == 0 {
		return nil, false
	}
	return func(s *sql.Selector) {
		hospital(v)(s)
		// One alternative stands alone: Or of a single Or would lose its parentheses, and with them the
		// hospital.
		p := any[0](s)
		for _, f := range any[1:] {
			p = sql.Or(p, f(s))
		}
		s.Where(p)
	}, true
}

// involving are the complaints about one of the departments.
func involving(s *sql.Selector, units []string) *sql.Predicate {
	t := sql.Table("complaint_involved_departments").As("concerns")
	return sql.Exists(sql.Select(t.C("complaint_id")).From(t).Where(sql.And(
		sql.ColumnsEQ(t.C("complaint_id"), s.C("id")), sql.In(t.C("department_id"), anys(units)...),
	)))
}

// theirCase is the complaint of a row, if the viewer sees it: looked up by its id for each row, because a
// list of all that the viewer sees would be made anew for every statement.
func theirCase(s *sql.Selector, inner where) *sql.Selector {
	t := sql.Table("complaints").As("their")
	sub := sql.Select(t.C("id")).From(t).Where(sql.ColumnsEQ(t.C("id"), s.C("complaint_id")))
	inner(sub)
	return sub
}

// ofComplaints scopes the parts of a complaint like the complaint itself.
func ofComplaints(v *access.Viewer) (where, bool) {
	if v.Leads() == nil { // sees every case of the hospital, so that none need be looked up
		return hospital(v), true
	}
	inner, ok := complaints(v)
	if !ok {
		return nil, false
	}
	return func(s *sql.Selector) {
		hospital(v)(s)
		s.Where(sql.Exists(theirCase(s, inner)))
	}, true
}

// texts: of the classes that the viewer reads. Who is named in a complaint reads only what was said to or
// by the customer before there was an answer.
func texts(v *access.Viewer) (where, bool) {
	var rules []any
	for _, class := range v.ReadsTexts() {
		rules = append(rules, string(class))
	}
	return func(s *sql.Selector) {
		hospital(v)(s)
		e, i := sql.Table("events").As("of"), sql.Table("complaint_involved_staff").As("named")
		named := sql.Select(e.C("id")).From(e).Join(i).On(i.C("complaint_id"), e.C("complaint_id")).
			Where(sql.And(sql.ColumnsEQ(e.C("id"), s.C("event_id")), sql.EQ(i.C("staff_id"), v.Staff)))
		s.Where(sql.And(
			sql.In(s.C("rule"), rules...),
			sql.Or(sql.EQ(s.C("rule"), string(access.TextCase)), sql.Not(sql.Exists(named))),
		))
	}, true
}

// events: those of complaints only to who sees the complaint, so that a customer's timeline tells nobody
// of a case that is not theirs.
func events(v *access.Viewer) (where, bool) {
	if v.Leads() == nil {
		return hospital(v), true
	}
	inner, ok := complaints(v)
	return func(s *sql.Selector) {
		hospital(v)(s)
		none := sql.IsNull(s.C("complaint_id"))
		if !ok {
			s.Where(none)
			return
		}
		s.Where(sql.Or(none, sql.Exists(theirCase(s, inner))))
	}, true
}
