package lifecycle

import (
	"slices"

	"aftercare/domain/terms"
)

// Facts is what guards look at: what is true before the move, read by desk in the move's transaction.
// "Present round" means since the last reopening, or since registration.
type Facts struct {
	Level    terms.ComplaintLevel
	Severity *terms.Severity // nil before triage

	ViewerIsOwner  bool // the first receiver stays owner until a handover is accepted (R198)
	ViewerHandles  bool // holds COMPLAINT_HANDLE
	ViewerInvolved bool // is named in the complaint
	ViewerLooksOn  bool // sees the case and has no part in its handling: registered it once, is offered it, keeps a promise of it

	// InvestigatorInConflict: the investigator (named in the move, else already appointed, else the
	// viewer) is a person complained about or in their direct line (R192).
	InvestigatorInConflict bool
	SupervisorPresent      bool // a supervisor or above accompanies the case now (R212)

	Options               int  // solution options offered in the present round
	OptionsLackingProsCon int  // of these, how many have no pros or no cons
	OptionChosen          bool // the customer's choice is stored (R035)
	SolutionConfirmed     bool // the customer confirmed the chosen solution in the present round (R041)
	ResolutionConfirmed   bool // the resolution is confirmed, or the basis after silence is recorded (R041)
	OpenCommitments       int  // promises neither kept nor renegotiated (R036)
	Steps                 map[Step]bool

	FilingOwed bool // a major case that headquarters have not been told of since it became one (R214)
	ReportOwed bool // a major case without a special report on its present resolution (R215)

	Decision Decision             // RECORD_DECISION only
	Before   terms.ComplaintState // the state stored when the case left for an external procedure or was withdrawn
}

// Step is one of the five steps of handling a complaint (R194: 倾听、记录、理解、道歉、解决).
type Step string

// The five steps, in their order.
const (
	Listen     Step = "LISTEN"
	Record     Step = "RECORD"
	Understand Step = "UNDERSTAND"
	Apologise  Step = "APOLOGISE"
	Resolve    Step = "RESOLVE"
)

// Steps lists the five steps in their order.
func Steps() []Step { return []Step{Listen, Record, Understand, Apologise, Resolve} }

// Valid tells whether s is one of the five steps.
func (s Step) Valid() bool { return slices.Contains(Steps(), s) }

// Alarms tells whether the flag makes a case major, or says that it may become so (R054, R210, R211).
func Alarms(f terms.ComplaintFlag) bool {
	return f == terms.ComplaintFlagPotentialMajor || Assess([]terms.ComplaintFlag{f}) == terms.ComplaintLevelMajorUrgent
}

// Assess gives the level that the flags demand: an agitated customer on site, an evident problem of the
// operation (R210) or a sudden event in the hospital (R211) make a case major and urgent. It only
// raises: lowering a level is a supervisor's act with a reason.
func Assess(flags []terms.ComplaintFlag) terms.ComplaintLevel {
	for _, f := range flags {
		switch f {
		case terms.ComplaintFlagOnsiteAgitated, terms.ComplaintFlagSurgeryProblemEvident, terms.ComplaintFlagHospitalIncident:
			return terms.ComplaintLevelMajorUrgent
		}
	}
	return terms.ComplaintLevelGeneral
}
