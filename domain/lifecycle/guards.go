package lifecycle

import (
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// Code names a guard in the API. Clients may rely on it; people read the message.
type Code string

// The guards of all machines.
const (
	State               Code = "STATE" // the record is in a state that does not know the move
	NotInvolved         Code = "NOT_INVOLVED"
	LevelGeneral        Code = "LEVEL_GENERAL"
	SeverityNotHigh     Code = "SEVERITY_NOT_HIGH"
	FirstContactOwner   Code = "FIRST_CONTACT_OWNER"
	NoConflict          Code = "NO_CONFLICT_OF_INTEREST"
	SupervisorPresent   Code = "SUPERVISOR_PRESENT"
	OptionsOffered      Code = "OPTIONS_OFFERED"
	ProsAndCons         Code = "PROS_AND_CONS"
	OptionChosen        Code = "OPTION_CHOSEN"
	SolutionConfirmed   Code = "SOLUTION_CONFIRMED"
	ResolutionConfirmed Code = "RESOLUTION_CONFIRMED"
	CommitmentsKept     Code = "COMMITMENTS_KEPT"
	StepListen          Code = "STEP_LISTEN"
	StepRecord          Code = "STEP_RECORD"
	StepUnderstand      Code = "STEP_UNDERSTAND"
	StepApologise       Code = "STEP_APOLOGISE"
	StepResolve         Code = "STEP_RESOLVE"
	Carried             Code = "CARRIED"
	LevelMajor          Code = "LEVEL_MAJOR"
	FilingOwed          Code = "FILING_OWED"
	ReportOwed          Code = "REPORT_OWED"
	FilingSent          Code = "FILING_SENT"
	ReportSubmitted     Code = "REPORT_SUBMITTED"
	DoNotContact        Code = "DO_NOT_CONTACT"
	Deceased            Code = "DECEASED"
	ConsentGiven        Code = "CONSENT_GIVEN"
	NoNumber            Code = "NO_NUMBER"
	GracePassed         Code = "GRACE_PASSED"
	DayCome             Code = "DAY_COME"
	NotStarted          Code = "NOT_STARTED"
	SameDay             Code = "SAME_DAY"
	QuietForAYear       Code = "QUIET_FOR_A_YEAR"
)

// guard is a fact that must be true before a move; holds is nil for guards of the other machines.
type guard struct {
	code        Code
	requirement string
	key         string
	holds       func(Facts) bool
}

func step(code Code, key string, s Step) guard {
	return guard{code, "R194", key, func(f Facts) bool { return f.Steps[s] }}
}

func major(f Facts) bool { return f.Level == terms.ComplaintLevelMajorUrgent }

var guards = []guard{
	{State, "", "guard.state", nil},
	{NotInvolved, "R192", "guard.notInvolved", func(f Facts) bool { return !f.ViewerInvolved }},
	{Carried, "R198", "guard.carried", func(f Facts) bool { return !f.ViewerLooksOn }},
	{LevelGeneral, "R053", "guard.levelGeneral", func(f Facts) bool { return !major(f) }},
	{SeverityNotHigh, "R053", "guard.severityNotHigh", func(f Facts) bool { return f.Severity == nil || *f.Severity != terms.SeverityHigh }},
	{FirstContactOwner, "R198", "guard.firstContactOwner", func(f Facts) bool { return f.ViewerIsOwner || f.ViewerHandles }},
	{NoConflict, "R192", "guard.noConflict", func(f Facts) bool { return !f.InvestigatorInConflict }},
	{SupervisorPresent, "R212", "guard.supervisorPresent", func(f Facts) bool { return !major(f) || f.SupervisorPresent }},
	{OptionsOffered, "R035", "guard.optionsOffered", func(f Facts) bool { return f.Options > 0 }},
	{ProsAndCons, "R035", "guard.prosAndCons", func(f Facts) bool { return f.Options < 2 || f.OptionsLackingProsCon == 0 }},
	{OptionChosen, "R035", "guard.optionChosen", func(f Facts) bool { return f.OptionChosen }},
	{SolutionConfirmed, "R041", "guard.solutionConfirmed", func(f Facts) bool { return f.SolutionConfirmed }},
	{ResolutionConfirmed, "R041", "guard.resolutionConfirmed", func(f Facts) bool { return f.ResolutionConfirmed }},
	{CommitmentsKept, "R036", "guard.commitmentsKept", func(f Facts) bool { return f.OpenCommitments == 0 }},
	step(StepListen, "guard.stepListen", Listen),
	step(StepRecord, "guard.stepRecord", Record),
	step(StepUnderstand, "guard.stepUnderstand", Understand),
	step(StepApologise, "guard.stepApologise", Apologise),
	step(StepResolve, "guard.stepResolve", Resolve),
	{LevelMajor, "R210", "guard.levelMajor", major},
	{FilingOwed, "R214", "guard.filingOwed", func(f Facts) bool { return !major(f) || f.FilingOwed }},
	{ReportOwed, "R215", "guard.reportOwed", func(f Facts) bool { return !major(f) || f.ReportOwed }},
	{FilingSent, "R214", "guard.filingSent", func(f Facts) bool { return !major(f) || !f.FilingOwed }},
	{ReportSubmitted, "R215", "guard.reportSubmitted", func(f Facts) bool { return !major(f) || !f.ReportOwed }},
	{DoNotContact, "R142", "guard.doNotContact", nil},
	{Deceased, "", "guard.deceased", nil},
	{ConsentGiven, "R124", "guard.consentGiven", nil},
	{NoNumber, "R254", "guard.noNumber", nil},
	{GracePassed, "R100", "guard.gracePassed", nil},
	{DayCome, "R135", "guard.dayCome", nil},
	{NotStarted, "", "guard.notStarted", nil},
	{SameDay, "R108", "guard.sameDay", nil},
	{QuietForAYear, "", "guard.quietForAYear", nil},
}

// GuardCatalogue lists every guard that the machines or the call policy can name, so that the message
// catalogue can be proved complete.
func GuardCatalogue() []fault.Guard {
	var out []fault.Guard
	for _, g := range guards {
		out = append(out, shown(g.code))
	}
	return append(out, followup.Guards()...)
}

func find(c Code) guard {
	for _, g := range guards {
		if g.code == c {
			return g
		}
	}
	panic("lifecycle: guard without a row: " + string(c))
}

// shown is the guard as people see it, with the arguments of its message.
func shown(c Code, pairs ...any) fault.Guard {
	g := find(c)
	return fault.Guard{Code: string(g.code), Requirement: g.requirement, Message: fault.Msg(g.key, pairs...)}
}

// failing lists the guards that hold the move, in the order of the row.
func failing(codes []Code, f Facts) []fault.Guard {
	var out []fault.Guard
	for _, c := range codes {
		if find(c).holds(f) {
			continue
		}
		switch c {
		case CommitmentsKept:
			out = append(out, shown(c, "count", f.OpenCommitments))
		case ProsAndCons:
			out = append(out, shown(c, "count", f.OptionsLackingProsCon))
		default:
			out = append(out, shown(c))
		}
	}
	return out
}

// wrongState is the refusal of a move that the present state does not know.
func wrongState(state, action string) error {
	return fault.Blocked(shown(State, "state", state, "action", action))
}
