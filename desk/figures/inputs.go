package figures

import (
	"time"
)

// DateRange: Both days included, hospital's zone.
type DateRange struct {
	From string
	To   string
}

// ComplaintStats: A null count is a cell below the suppression threshold (5, a setting), or one that would give such a cell away; never zero.
type ComplaintStats struct {
	Rows            []*ComplaintStatRow
	SuppressedCells int
	AsOf            time.Time
}

// CallbackStats is the input or answer of that name in the API.
type CallbackStats struct {
	Rows            []*CallbackStatRow
	SuppressedCells int
	AsOf            time.Time
}

// AppointmentStats is the input or answer of that name in the API.
type AppointmentStats struct {
	Rows            []*AppointmentStatRow
	SuppressedCells int
	AsOf            time.Time
}

// ComplaintStatRow is the input or answer of that name in the API.
type ComplaintStatRow struct {
	Keys                 []string
	Registered           *int
	Resolved             *int
	Closed               *int
	Breached             *int
	MedianHoursToResolve *float64
}

// CallbackStatRow is the input or answer of that name in the API.
type CallbackStatRow struct {
	Keys                []string
	Due                 *int
	Completed           *int
	OnTime              *int
	Reached             *int
	AverageSatisfaction *float64
}

// AppointmentStatRow is the input or answer of that name in the API.
type AppointmentStatRow struct {
	Keys       []string
	Total      *int
	Fulfilled  *int
	Noshow     *int
	Cancelled  *int
	Recovered  *int
	NoshowRate *float64
}

// ComplaintDimension is the word list of that name in the API.
type ComplaintDimension string

// The words of ComplaintDimension.
const (
	ComplaintDimensionMonth       ComplaintDimension = "MONTH"
	ComplaintDimensionWeek        ComplaintDimension = "WEEK"
	ComplaintDimensionDay         ComplaintDimension = "DAY"
	ComplaintDimensionHospital    ComplaintDimension = "HOSPITAL"
	ComplaintDimensionServiceLine ComplaintDimension = "SERVICE_LINE"
	ComplaintDimensionLevel       ComplaintDimension = "LEVEL"
	ComplaintDimensionSeverity    ComplaintDimension = "SEVERITY"
	ComplaintDimensionState       ComplaintDimension = "STATE"
	ComplaintDimensionChannel     ComplaintDimension = "CHANNEL"
	ComplaintDimensionDepartment  ComplaintDimension = "DEPARTMENT"
	ComplaintDimensionCategory    ComplaintDimension = "CATEGORY"
)

// Values lists every ComplaintDimension.
func (ComplaintDimension) Values() []string {
	return []string{"MONTH", "WEEK", "DAY", "HOSPITAL", "SERVICE_LINE", "LEVEL", "SEVERITY", "STATE", "CHANNEL", "DEPARTMENT", "CATEGORY"}
}

// CallbackDimension is the word list of that name in the API.
type CallbackDimension string

// The words of CallbackDimension.
const (
	CallbackDimensionMonth    CallbackDimension = "MONTH"
	CallbackDimensionWeek     CallbackDimension = "WEEK"
	CallbackDimensionDay      CallbackDimension = "DAY"
	CallbackDimensionHospital CallbackDimension = "HOSPITAL"
	CallbackDimensionPurpose  CallbackDimension = "PURPOSE"
	CallbackDimensionOutcome  CallbackDimension = "OUTCOME"
	CallbackDimensionStaff    CallbackDimension = "STAFF"
	CallbackDimensionTier     CallbackDimension = "TIER"
)

// Values lists every CallbackDimension.
func (CallbackDimension) Values() []string {
	return []string{"MONTH", "WEEK", "DAY", "HOSPITAL", "PURPOSE", "OUTCOME", "STAFF", "TIER"}
}

// AppointmentDimension is the word list of that name in the API.
type AppointmentDimension string

// The words of AppointmentDimension.
const (
	AppointmentDimensionMonth        AppointmentDimension = "MONTH"
	AppointmentDimensionWeek         AppointmentDimension = "WEEK"
	AppointmentDimensionDay          AppointmentDimension = "DAY"
	AppointmentDimensionHospital     AppointmentDimension = "HOSPITAL"
	AppointmentDimensionDepartment   AppointmentDimension = "DEPARTMENT"
	AppointmentDimensionStatus       AppointmentDimension = "STATUS"
	AppointmentDimensionLeadDaysBand AppointmentDimension = "LEAD_DAYS_BAND"
	AppointmentDimensionAgeBand      AppointmentDimension = "AGE_BAND"
	AppointmentDimensionGender       AppointmentDimension = "GENDER"
	AppointmentDimensionReminded     AppointmentDimension = "REMINDED"
)

// Values lists every AppointmentDimension.
func (AppointmentDimension) Values() []string {
	return []string{"MONTH", "WEEK", "DAY", "HOSPITAL", "DEPARTMENT", "STATUS", "LEAD_DAYS_BAND", "AGE_BAND", "GENDER", "REMINDED"}
}
