package guard

import (
	"slices"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
	"aftercare/domain/terms"
)

// rows is the scope of every entity. A new entity is denied until it stands here; a test compares the
// table with the schema.
var rows = map[string]scope{
	"Hospital":   own("id", func(v *access.Viewer) any { return v.Hospital }, grantedHospitals),
	"Department": tenant,
	"Staff":      colleagues,
	"RoleGrant":  tenant,

	"TokenFamily":   nobody,
	"RefreshToken":  nobody,
	"SetupSecret":   nobody,
	"SignInFailure": nobody,
	"KnownDevice":   nobody,

	"Customer":       customers,
	"CustomerPhone":  ofCustomers("customer_id"),
	"RelatedPerson":  ofCustomers("customer_id"),
	"CustomerTerm":   holders(access.CustomerRead),
	"CustomerAccess": tenant,
	"ConsentEntry":   ofCustomers("customer_id"),

	"Visit":       inUnit,
	"Procedure":   tenant,
	"Appointment": inUnit,
	"Lead":        leads,

	"Callback":            callbacks,
	"CallbackOrigin":      holders(access.CallbackWork, access.ComplaintSupervise, access.ComplaintClinical),
	"CallbackAttempt":     ofCustomers("customer_id"),
	"CallbackRule":        tenant,
	"CallbackRuleVersion": tenant,
	"Script":              tenant,
	"ScriptLine":          tenant,

	"Complaint":         complaints,
	"ComplaintClock":    ofComplaints,
	"ClockSegment":      tenant,
	"SolutionOption":    ofComplaints,
	"Commitment":        ofComplaints,
	"ComplaintStep":     ofComplaints,
	"ComplaintPresence": ofComplaints,
	"ClinicalOpinion":   ofComplaints,
	"HqFiling":          ofComplaints,
	"SpecialReport":     ofComplaints,

	"Event":       events,
	"EventText":   texts,
	"StaffNotice": own("staff_id", func(v *access.Viewer) any { return v.Staff }, nil),
	"AccessEntry": accessLog,

	"Draft":       mine,
	"RecordWatch": mine, // others' are read for records that the reader sees, see desk/watchers
	"SavedView":   views,

	"Attachment":        own("uploaded_by", func(v *access.Viewer) any { return v.Staff }, nil),
	"ImportRun":         holders(access.ImportRun),
	"ImportRow":         holders(access.ImportRun),
	"Job":               asked,
	"IdempotencyRecord": own("staff_id", func(v *access.Viewer) any { return v.Staff }, nil),

	"FigureCell":  nobody, // desk/figures counts as the system and hides small cells
	"FigureMark":  nobody,
	"FigureBuild": nobody,

	"Setting":         tenant,
	"CalendarDay":     tenant,
	"CalendarYear":    tenant,
	"CodeEntry":       tenant,
	"SweepRun":        everybody,
	"Counter":         everybody,
	"Marker":          everybody,
	"TrustedDocument": everybody,
}

// tenants are the entities with a hospital_id that guard must hold fast; the others belong to a person
// or to the installation.
var tenants = map[string]bool{
	"Department": true, "RoleGrant": true, "Customer": true, "CustomerPhone": true, "RelatedPerson": true,
	"CustomerTerm": true, "CustomerAccess": true, "ConsentEntry": true, "Visit": true, "Procedure": true,
	"Appointment": true, "Lead": true, "Callback": true, "CallbackOrigin": true, "CallbackAttempt": true,
	"CallbackRule": true, "CallbackRuleVersion": true, "Script": true, "ScriptLine": true,
	"Complaint": true, "ComplaintClock": true, "ClockSegment": true, "SolutionOption": true,
	"Commitment": true, "ComplaintStep": true, "ComplaintPresence": true, "ClinicalOpinion": true, "HqFiling": true,
	"SpecialReport": true, "Event": true, "EventText": true, "StaffNotice": true, "Attachment": true, "ImportRun": true,
	"ImportRow": true, "Setting": true, "CalendarDay": true, "CalendarYear": true, "CodeEntry": true,
	"Draft": true, "RecordWatch": true, "SavedView": true, "Job": true,
	"FigureCell": true, "FigureMark": true, "FigureBuild": true,
}

// appendOnly are the entities whose rows are never changed.
var appendOnly = map[string]bool{
	"Event": true, "EventText": true, "ConsentEntry": true, "AccessEntry": true, "CallbackAttempt": true,
	"Setting": true, "CallbackRuleVersion": true, "ClinicalOpinion": true, "HqFiling": true, "SpecialReport": true,
}

func everybody(*access.Viewer) (where, bool) { return nil, true }
func nobody(*access.Viewer) (where, bool)    { return nil, false }

func tenant(v *access.Viewer) (where, bool) { return hospital(v), true }

// holders sees the hospital's rows with one of the permissions.
func holders(anyOf ...access.Permission) scope {
	return func(v *access.Viewer) (where, bool) {
		for _, p := range anyOf {
			if v.Can(p) {
				return hospital(v), true
			}
		}
		return nil, false
	}
}

// own sees the rows whose column holds the viewer's value, or what more allows.
func own(column string, value func(*access.Viewer) any, more func(v *access.Viewer, s *sql.Selector) *sql.Predicate) scope {
	return func(v *access.Viewer) (where, bool) {
		return func(s *sql.Selector) {
			p := sql.EQ(s.C(column), value(v))
			if more != nil {
				p = sql.Or(p, more(v, s))
			}
			s.Where(p)
		}, true
	}
}

// asked is work that the viewer asked for in the present hospital: nobody else sees what it brings.
func asked(v *access.Viewer) (where, bool) {
	return func(s *sql.Selector) {
		hospital(v)(s)
		s.Where(sql.EQ(s.C("started_by"), v.Staff))
	}, true
}

// mine are the viewer's own rows in the present hospital.
func mine(v *access.Viewer) (where, bool) {
	return func(s *sql.Selector) {
		hospital(v)(s)
		s.Where(sql.EQ(s.C("staff_id"), v.Staff))
	}, true
}

// views are the viewer's own and those that are shared with everybody, of lists that the viewer sees.
func views(v *access.Viewer) (where, bool) {
	var lists []any
	for _, name := range terms.ViewList("").Values() {
		if slices.ContainsFunc(access.ListReaders(terms.ViewList(name)), v.Can) {
			lists = append(lists, name)
		}
	}
	return func(s *sql.Selector) {
		hospital(v)(s)
		s.Where(sql.And(sql.In(s.C("holder"), v.Staff, ""), sql.In(s.C("list"), lists...)))
	}, len(lists) > 0
}

// grantedHospitals are those in which the viewer holds a grant, for switching between them.
func grantedHospitals(v *access.Viewer, s *sql.Selector) *sql.Predicate {
	t := sql.Table("role_grants")
	return sql.In(s.C("id"), sql.Select(t.C("hospital_id")).From(t).Where(sql.EQ(t.C("staff_id"), v.Staff)))
}

// colleagues have their home or a grant in the viewer's hospital. Who is an analyst and nothing else sees
// figures, no person but oneself. People of other hospitals are named where the viewer brings their list: looking for them
// took a quarter of a statement that joins people.
func colleagues(v *access.Viewer) (where, bool) {
	if v.Only(access.Analyst) {
		return func(s *sql.Selector) { s.Where(sql.EQ(s.C("id"), v.Staff)) }, true
	}
	return func(s *sql.Selector) {
		here := sql.EQ(s.C("hospital_id"), v.Hospital)
		switch {
		case v.Guests == nil:
			t := sql.Table("role_grants")
			here = sql.Or(here, sql.In(s.C("id"), sql.Select(t.C("staff_id")).From(t).Where(sql.EQ(t.C("hospital_id"), v.Hospital))))
		case len(v.Guests) > 0:
			here = sql.Or(here, sql.In(s.C("id"), anys(v.Guests)...))
		}
		s.Where(here)
	}, true
}

// accessLog: everybody reads the looks at their own account, the privacy officer the hospital's.
func accessLog(v *access.Viewer) (where, bool) {
	if v.Can(access.AuditRead) {
		return hospital(v), true
	}
	return func(s *sql.Selector) { s.Where(sql.EQ(s.C("staff_id"), v.Staff)) }, true
}
