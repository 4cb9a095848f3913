package page

import "aftercare/ent/gen"

// The connections of the API, by name: gqlgen binds aliases, not instances of a generic type.
type (
	StaffEdge             = Edge[*gen.Staff]
	StaffConnection       = Connection[*gen.Staff]
	CustomerEdge          = Edge[*gen.Customer]
	CustomerConnection    = Connection[*gen.Customer]
	VisitEdge             = Edge[*gen.Visit]
	VisitConnection       = Connection[*gen.Visit]
	AppointmentEdge       = Edge[*gen.Appointment]
	AppointmentConnection = Connection[*gen.Appointment]
	LeadEdge              = Edge[*gen.Lead]
	LeadConnection        = Connection[*gen.Lead]
	CallbackEdge          = Edge[*gen.Callback]
	CallbackConnection    = Connection[*gen.Callback]
	ComplaintEdge         = Edge[*gen.Complaint]
	ComplaintConnection   = Connection[*gen.Complaint]
	EventEdge             = Edge[*gen.Event]
	EventConnection       = Connection[*gen.Event]

	DraftEdge       = Edge[*gen.Draft]
	DraftConnection = Connection[*gen.Draft]

	NotificationEdge       = Edge[*gen.StaffNotice]
	NotificationConnection = Connection[*gen.StaffNotice]
	AccessEntryEdge        = Edge[*gen.AccessEntry]
	AccessEntryConnection  = Connection[*gen.AccessEntry]
	ImportRunEdge          = Edge[*gen.ImportRun]
	ImportRunConnection    = Connection[*gen.ImportRun]
	ImportRowEdge          = Edge[*gen.ImportRow]
	ImportRowConnection    = Connection[*gen.ImportRow]
	JobEdge                = Edge[*gen.Job]
	JobConnection          = Connection[*gen.Job]
)
