package terms

// RecordKind is a kind of record that people open, work on and save drafts for.
type RecordKind string

const (
	RecordKindComplaint   RecordKind = "COMPLAINT"
	RecordKindCallback    RecordKind = "CALLBACK"
	RecordKindCustomer    RecordKind = "CUSTOMER"
	RecordKindLead        RecordKind = "LEAD"
	RecordKindAppointment RecordKind = "APPOINTMENT"
)

// Values lists every RecordKind.
func (RecordKind) Values() []string {
	return []string{"COMPLAINT", "CALLBACK", "CUSTOMER", "LEAD", "APPOINTMENT"}
}

// Valid tells whether v is one of Values.
func (v RecordKind) Valid() bool { return contains(v.Values(), string(v)) }

// WatchMode tells what somebody does who has a record open.
type WatchMode string

const (
	WatchModeLooking WatchMode = "LOOKING"
	WatchModeEditing WatchMode = "EDITING"
)

// Values lists every WatchMode.
func (WatchMode) Values() []string { return []string{"LOOKING", "EDITING"} }

// Valid tells whether v is one of Values.
func (v WatchMode) Valid() bool { return contains(v.Values(), string(v)) }

// ViewList is a list of which people keep views.
type ViewList string

const (
	ViewListComplaints   ViewList = "COMPLAINTS"
	ViewListCallbacks    ViewList = "CALLBACKS"
	ViewListLeads        ViewList = "LEADS"
	ViewListCustomers    ViewList = "CUSTOMERS"
	ViewListAppointments ViewList = "APPOINTMENTS"
)

// Values lists every ViewList.
func (ViewList) Values() []string {
	return []string{"COMPLAINTS", "CALLBACKS", "LEADS", "CUSTOMERS", "APPOINTMENTS"}
}

// Valid tells whether v is one of Values.
func (v ViewList) Valid() bool { return contains(v.Values(), string(v)) }
