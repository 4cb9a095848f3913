package terms

// Tier is the member tier (R013): it drives callbacks and priority, never medical urgency.
type Tier string

const (
	TierOrdinary Tier = "ORDINARY"
	TierSilver   Tier = "SILVER"
	TierGold     Tier = "GOLD"
	TierDiamond  Tier = "DIAMOND"
)

// Values lists every Tier.
func (Tier) Values() []string {
	return []string{"ORDINARY", "SILVER", "GOLD", "DIAMOND"}
}

// IntentClass is how likely a lead is to come (R126).
type IntentClass string

const (
	IntentClassAStrong      IntentClass = "A_STRONG"
	IntentClassBConsidering IntentClass = "B_CONSIDERING"
	IntentClassCNotSoon     IntentClass = "C_NOT_SOON"
	IntentClassDEnquiry     IntentClass = "D_ENQUIRY"
)

// Values lists every IntentClass.
func (IntentClass) Values() []string {
	return []string{"A_STRONG", "B_CONSIDERING", "C_NOT_SOON", "D_ENQUIRY"}
}

// ConditionClass is the condition of a lead (R127); SPECIAL switches on the privacy rules R160 to R163.
type ConditionClass string

const (
	ConditionClassAcute   ConditionClass = "ACUTE"
	ConditionClassChronic ConditionClass = "CHRONIC"
	ConditionClassSpecial ConditionClass = "SPECIAL"
)

// Values lists every ConditionClass.
func (ConditionClass) Values() []string {
	return []string{"ACUTE", "CHRONIC", "SPECIAL"}
}

// Channel is the way by which a customer reached the hospital (R020).
type Channel string

const (
	ChannelPhone      Channel = "PHONE"
	ChannelOnlineChat Channel = "ONLINE_CHAT"
	ChannelOnSite     Channel = "ON_SITE"
	ChannelEmail      Channel = "EMAIL"
	ChannelApp        Channel = "APP"
	ChannelHomeVisit  Channel = "HOME_VISIT"
	ChannelExternal   Channel = "EXTERNAL"
)

// Values lists every Channel.
func (Channel) Values() []string {
	return []string{"PHONE", "ONLINE_CHAT", "ON_SITE", "EMAIL", "APP", "HOME_VISIT", "EXTERNAL"}
}

// ServiceLine is the class of a complaint in the hospital's own terms (R181).
type ServiceLine string

const (
	ServiceLinePlastic ServiceLine = "PLASTIC"
	ServiceLineSkin    ServiceLine = "SKIN"
	ServiceLineDental  ServiceLine = "DENTAL"
	ServiceLineOther   ServiceLine = "OTHER"
)

// Values lists every ServiceLine.
func (ServiceLine) Values() []string {
	return []string{"PLASTIC", "SKIN", "DENTAL", "OTHER"}
}

// Weekday is a day of the week in the hospital's zone.
type Weekday string

const (
	WeekdayMon Weekday = "MON"
	WeekdayTue Weekday = "TUE"
	WeekdayWed Weekday = "WED"
	WeekdayThu Weekday = "THU"
	WeekdayFri Weekday = "FRI"
	WeekdaySat Weekday = "SAT"
	WeekdaySun Weekday = "SUN"
)

// Values lists every Weekday.
func (Weekday) Values() []string {
	return []string{"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"}
}

// Gender is the customer's gender as registered.
type Gender string

const (
	GenderFemale  Gender = "FEMALE"
	GenderMale    Gender = "MALE"
	GenderOther   Gender = "OTHER"
	GenderUnknown Gender = "UNKNOWN"
)

// Values lists every Gender.
func (Gender) Values() []string {
	return []string{"FEMALE", "MALE", "OTHER", "UNKNOWN"}
}

// ProcedureFamily groups procedures by follow-up curve (R080).
type ProcedureFamily string

const (
	ProcedureFamilySurgery   ProcedureFamily = "SURGERY"
	ProcedureFamilySkin      ProcedureFamily = "SKIN"
	ProcedureFamilyInjection ProcedureFamily = "INJECTION"
	ProcedureFamilyDental    ProcedureFamily = "DENTAL"
	ProcedureFamilyGeneral   ProcedureFamily = "GENERAL"
)

// Values lists every ProcedureFamily.
func (ProcedureFamily) Values() []string {
	return []string{"SURGERY", "SKIN", "INJECTION", "DENTAL", "GENERAL"}
}

// LeadState is the state of a consultation lead.
type LeadState string

const (
	LeadStateNew         LeadState = "NEW"
	LeadStateAssessed    LeadState = "ASSESSED"
	LeadStateNurturing   LeadState = "NURTURING"
	LeadStateBooked      LeadState = "BOOKED"
	LeadStateArrived     LeadState = "ARRIVED"
	LeadStateConverted   LeadState = "CONVERTED"
	LeadStateLostToOther LeadState = "LOST_TO_OTHER"
	LeadStateNotSuitable LeadState = "NOT_SUITABLE"
	LeadStateOptedOut    LeadState = "OPTED_OUT"
	LeadStateDormant     LeadState = "DORMANT"
)

// Values lists every LeadState.
func (LeadState) Values() []string {
	return []string{"NEW", "ASSESSED", "NURTURING", "BOOKED", "ARRIVED", "CONVERTED", "LOST_TO_OTHER", "NOT_SUITABLE", "OPTED_OUT", "DORMANT"}
}

// AppointmentOrigin tells how an appointment came about.
type AppointmentOrigin string

// The origins: a time that was booked ahead, and somebody who came without one and was entered on arrival.
const (
	AppointmentOriginBooking AppointmentOrigin = "BOOKING"
	AppointmentOriginWalkIn  AppointmentOrigin = "WALK_IN"
)

// Values lists every AppointmentOrigin.
func (AppointmentOrigin) Values() []string { return []string{"BOOKING", "WALK_IN"} }

// AppointmentStatus uses the HL7 FHIR names.
type AppointmentStatus string

const (
	AppointmentStatusProposed       AppointmentStatus = "PROPOSED"
	AppointmentStatusPending        AppointmentStatus = "PENDING"
	AppointmentStatusBooked         AppointmentStatus = "BOOKED"
	AppointmentStatusArrived        AppointmentStatus = "ARRIVED"
	AppointmentStatusCheckedIn      AppointmentStatus = "CHECKED_IN"
	AppointmentStatusFulfilled      AppointmentStatus = "FULFILLED"
	AppointmentStatusCancelled      AppointmentStatus = "CANCELLED"
	AppointmentStatusNoshow         AppointmentStatus = "NOSHOW"
	AppointmentStatusEnteredInError AppointmentStatus = "ENTERED_IN_ERROR"
)

// Values lists every AppointmentStatus.
func (AppointmentStatus) Values() []string {
	return []string{"PROPOSED", "PENDING", "BOOKED", "ARRIVED", "CHECKED_IN", "FULFILLED", "CANCELLED", "NOSHOW", "ENTERED_IN_ERROR"}
}
