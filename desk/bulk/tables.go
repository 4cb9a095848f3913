package bulk

import (
	"aftercare/ent/gen"
	"aftercare/ent/gen/accessentry"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackattempt"
	"aftercare/ent/gen/callbackorigin"
	"aftercare/ent/gen/clinicalopinion"
	"aftercare/ent/gen/clocksegment"
	"aftercare/ent/gen/commitment"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/complaintclock"
	"aftercare/ent/gen/complaintpresence"
	"aftercare/ent/gen/complaintstep"
	"aftercare/ent/gen/consententry"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/customeraccess"
	"aftercare/ent/gen/customerphone"
	"aftercare/ent/gen/customerterm"
	"aftercare/ent/gen/department"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/eventtext"
	"aftercare/ent/gen/importrow"
	"aftercare/ent/gen/lead"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/solutionoption"
	"aftercare/ent/gen/staff"
	"aftercare/ent/gen/staffnotice"
	"aftercare/ent/gen/visit"
)

// The tables that history fills.
var (
	departmentsTable  = bind[gen.Department](department.Table, department.Columns)
	staffTable        = bind[gen.Staff](staff.Table, staff.Columns)
	grantsTable       = bind[gen.RoleGrant](rolegrant.Table, rolegrant.Columns)
	customersTable    = bind[gen.Customer](customer.Table, customer.Columns)
	phonesTable       = bind[gen.CustomerPhone](customerphone.Table, customerphone.Columns)
	searchTermsTable  = bind[gen.CustomerTerm](customerterm.Table, customerterm.Columns)
	accessesTable     = bind[gen.CustomerAccess](customeraccess.Table, customeraccess.Columns)
	consentsTable     = bind[gen.ConsentEntry](consententry.Table, consententry.Columns)
	appointmentsTable = bind[gen.Appointment](appointment.Table, appointment.Columns)
	visitsTable       = bind[gen.Visit](visit.Table, visit.Columns)
	doneTable         = bind[visitProcedure](visit.ProceduresTable, visit.ProceduresPrimaryKey)
	leadsTable        = bind[gen.Lead](lead.Table, lead.Columns)
	complaintsTable   = bind[gen.Complaint](complaint.Table, complaint.Columns)
	clocksTable       = bind[gen.ComplaintClock](complaintclock.Table, complaintclock.Columns)
	segmentsTable     = bind[gen.ClockSegment](clocksegment.Table, clocksegment.Columns)
	optionsTable      = bind[gen.SolutionOption](solutionoption.Table, solutionoption.Columns)
	commitmentsTable  = bind[gen.Commitment](commitment.Table, commitment.Columns)
	stepsTable        = bind[gen.ComplaintStep](complaintstep.Table, complaintstep.Columns)
	presencesTable    = bind[gen.ComplaintPresence](complaintpresence.Table, complaintpresence.Columns)
	opinionsTable     = bind[gen.ClinicalOpinion](clinicalopinion.Table, clinicalopinion.Columns)
	namedTable        = bind[complaintStaff](complaint.InvolvedStaffTable, complaint.InvolvedStaffPrimaryKey)
	concernedTable    = bind[complaintDepartment](complaint.InvolvedDepartmentsTable, complaint.InvolvedDepartmentsPrimaryKey)
	callbacksTable    = bind[gen.Callback](callback.Table, callback.Columns)
	originsTable      = bind[gen.CallbackOrigin](callbackorigin.Table, callbackorigin.Columns)
	attemptsTable     = bind[gen.CallbackAttempt](callbackattempt.Table, callbackattempt.Columns)
	eventsTable       = bind[gen.Event](event.Table, event.Columns)
	noticesTable      = bind[gen.StaffNotice](staffnotice.Table, staffnotice.Columns)
	textsTable        = bind[gen.EventText](eventtext.Table, eventtext.Columns)
	looksTable        = bind[gen.AccessEntry](accessentry.Table, accessentry.Columns)
	stagedTable       = bind[gen.ImportRow](importrow.Table, importrow.Columns)
)

// order is that in which rows refer to each other: whom they need stands before them.
var order = []*table{
	departmentsTable, staffTable, grantsTable,
	customersTable, phonesTable, searchTermsTable, accessesTable, consentsTable, appointmentsTable, visitsTable,
	doneTable, leadsTable, complaintsTable, clocksTable, segmentsTable, optionsTable, commitmentsTable,
	stepsTable, presencesTable, opinionsTable, namedTable, concernedTable, callbacksTable, originsTable,
	attemptsTable, eventsTable, textsTable, noticesTable, looksTable, stagedTable,
}

// The rows of the tables that only tie two others.
type (
	visitProcedure      struct{ VisitID, ProcedureID string }
	complaintStaff      struct{ ComplaintID, StaffID string }
	complaintDepartment struct{ ComplaintID, DepartmentID string }
)
