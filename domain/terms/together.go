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
	ViewListMyDay        ViewList = "MY_DAY"
	ViewListLeads        ViewList = "LEADS"
	ViewListCustomers    ViewList = "CUSTOMERS"
	ViewListAppointments ViewList = "APPOINTMENTS"
)

// Values lists every ViewList.
func (ViewList) Values() []string {
	return []string{"COMPLAINTS", "CALLBACKS", "MY_DAY", "LEADS", "CUSTOMERS", "APPOINTMENTS"}
}

// Valid tells whether v is one of Values.
func (v ViewList) Valid() bool { return contains(v.Values(), string(v)) }

// ComplaintGrouping is by what the queue of cases can be grouped.
type ComplaintGrouping string

const (
	ComplaintGroupingState       ComplaintGrouping = "STATE"
	ComplaintGroupingLevel       ComplaintGrouping = "LEVEL"
	ComplaintGroupingSeverity    ComplaintGrouping = "SEVERITY"
	ComplaintGroupingServiceLine ComplaintGrouping = "SERVICE_LINE"
	ComplaintGroupingChannel     ComplaintGrouping = "CHANNEL"
	ComplaintGroupingCategory    ComplaintGrouping = "CATEGORY"
	ComplaintGroupingOwner       ComplaintGrouping = "OWNER"
	ComplaintGroupingDue         ComplaintGrouping = "DUE"
)

// Values lists every ComplaintGrouping.
func (ComplaintGrouping) Values() []string {
	return []string{"STATE", "LEVEL", "SEVERITY", "SERVICE_LINE", "CHANNEL", "CATEGORY", "OWNER", "DUE"}
}

// Valid tells whether v is one of Values.
func (v ComplaintGrouping) Valid() bool { return contains(v.Values(), string(v)) }

// CallbackGrouping is by what the worklist can be grouped.
type CallbackGrouping string

const (
	CallbackGroupingPurpose  CallbackGrouping = "PURPOSE"
	CallbackGroupingTier     CallbackGrouping = "TIER"
	CallbackGroupingAssignee CallbackGrouping = "ASSIGNEE"
	CallbackGroupingDue      CallbackGrouping = "DUE"
)

// Values lists every CallbackGrouping.
func (CallbackGrouping) Values() []string {
	return []string{"PURPOSE", "TIER", "ASSIGNEE", "DUE"}
}

// Valid tells whether v is one of Values.
func (v CallbackGrouping) Valid() bool { return contains(v.Values(), string(v)) }

// LeadGrouping is by what the list of leads can be grouped.
type LeadGrouping string

const (
	LeadGroupingIntentClass LeadGrouping = "INTENT_CLASS"
	LeadGroupingState       LeadGrouping = "STATE"
	LeadGroupingConsultant  LeadGrouping = "CONSULTANT"
	LeadGroupingNextContact LeadGrouping = "NEXT_CONTACT"
)

// Values lists every LeadGrouping.
func (LeadGrouping) Values() []string {
	return []string{"INTENT_CLASS", "STATE", "CONSULTANT", "NEXT_CONTACT"}
}

// Valid tells whether v is one of Values.
func (v LeadGrouping) Valid() bool { return contains(v.Values(), string(v)) }

// LeadOrderField is by what the list of leads can be ordered.
type LeadOrderField string

const (
	LeadOrderFieldCreatedAt     LeadOrderField = "CREATED_AT"
	LeadOrderFieldNextContactAt LeadOrderField = "NEXT_CONTACT_AT"
)

// Values lists every LeadOrderField.
func (LeadOrderField) Values() []string { return []string{"CREATED_AT", "NEXT_CONTACT_AT"} }

// Valid tells whether v is one of Values.
func (v LeadOrderField) Valid() bool { return contains(v.Values(), string(v)) }

// OrderDirection is the direction of a list's order.
type OrderDirection string

const (
	OrderDirectionAsc  OrderDirection = "ASC"
	OrderDirectionDesc OrderDirection = "DESC"
)

// Values lists every OrderDirection.
func (OrderDirection) Values() []string { return []string{"ASC", "DESC"} }

// Valid tells whether v is one of Values.
func (v OrderDirection) Valid() bool { return contains(v.Values(), string(v)) }

// Desc tells whether the order is turned round.
func (v OrderDirection) Desc() bool { return v == OrderDirectionDesc }

// NotificationTopic is what a notification is about, for its icon and for filtering.
type NotificationTopic string

const (
	NotificationTopicAssigned   NotificationTopic = "ASSIGNED"
	NotificationTopicHandedOver NotificationTopic = "HANDED_OVER"
	NotificationTopicDueSoon    NotificationTopic = "DUE_SOON"
	NotificationTopicMissed     NotificationTopic = "MISSED"
	NotificationTopicArrived    NotificationTopic = "ARRIVED"
	NotificationTopicMessage    NotificationTopic = "MESSAGE"
	NotificationTopicImport     NotificationTopic = "IMPORT"
	NotificationTopicUrgent     NotificationTopic = "URGENT"
	NotificationTopicOther      NotificationTopic = "OTHER"
)

// Values lists every NotificationTopic.
func (NotificationTopic) Values() []string {
	return []string{"ASSIGNED", "HANDED_OVER", "DUE_SOON", "MISSED", "ARRIVED", "MESSAGE", "IMPORT", "URGENT", "OTHER"}
}

// Valid tells whether v is one of Values.
func (v NotificationTopic) Valid() bool { return contains(v.Values(), string(v)) }
