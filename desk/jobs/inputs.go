package jobs

import (
	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/desk/figures"
	"aftercare/desk/leads"
	"aftercare/domain/terms"
)

// ComplaintFiguresInput is a question to the figures of complaints.
type ComplaintFiguresInput struct {
	GroupBy []figures.ComplaintDimension
	Range   *figures.DateRange
}

// CallbackFiguresInput is a question to the figures of callbacks.
type CallbackFiguresInput struct {
	GroupBy []figures.CallbackDimension
	Range   *figures.DateRange
}

// AppointmentFiguresInput is a question to the figures of appointments.
type AppointmentFiguresInput struct {
	GroupBy []figures.AppointmentDimension
	Range   *figures.DateRange
}

// ComplaintListInput is a question to the queue of complaints.
type ComplaintListInput struct {
	Filter  *complaints.ComplaintFilter
	Group   *complaints.ComplaintGroupKey
	OrderBy *complaints.ComplaintOrder
}

// CallbackListInput is a question to the worklist.
type CallbackListInput struct {
	Filter *callbacks.WorklistFilter
	Group  *callbacks.CallbackGroupKey
}

// CustomerListInput is a question to the list of customers.
type CustomerListInput struct {
	Search    *string
	Tier      []terms.Tier
	Direction *terms.OrderDirection
}

// LeadListInput is a question to the list of leads.
type LeadListInput struct {
	Filter  *leads.LeadFilter
	Group   *leads.LeadGroupKey
	OrderBy *leads.LeadOrder
}

// AppointmentListInput is a question to the list of appointments.
type AppointmentListInput struct {
	Day       *string
	Doctor    *string
	Status    []terms.AppointmentStatus
	Direction *terms.OrderDirection
}

// StartExportInput says what is exported: exactly one of the questions, as the screen asks it.
type StartExportInput struct {
	Format             string
	ComplaintFigures   *ComplaintFiguresInput
	CallbackFigures    *CallbackFiguresInput
	AppointmentFigures *AppointmentFiguresInput
	Complaints         *ComplaintListInput
	Callbacks          *CallbackListInput
	Customers          *CustomerListInput
	Leads              *LeadListInput
	Appointments       *AppointmentListInput
	// Columns of a list as the screen names them, in their order; all of them when left out.
	Columns []string
}
