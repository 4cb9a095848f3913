package lifecycle

import (
	"slices"
	"strings"
	"testing"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

// good is a general case in which nothing blocks any move.
func good() Facts {
	return Facts{
		Level: terms.ComplaintLevelGeneral, ViewerIsOwner: true, ViewerHandles: true,
		Options: 2, OptionChosen: true, SolutionConfirmed: true, ResolutionConfirmed: true,
		Steps:    map[Step]bool{Listen: true, Record: true, Understand: true, Apologise: true, Resolve: true},
		Decision: Accepted, Before: terms.ComplaintStateInvestigating,
	}
}

func codes(err error) string {
	f, ok := fault.As(err)
	if !ok || f.Kind != fault.GuardFailed {
		return ""
	}
	return guardCodes(f.Guards)
}

func guardCodes(list []fault.Guard) string {
	var out []string
	for _, g := range list {
		out = append(out, g.Code)
	}
	return strings.Join(out, " ")
}

func TestTheComplaintMachineIsExactlyThisTable(t *testing.T) {
	// For every state the moves it knows and where they lead, with nothing blocked and every right.
	want := map[string]string{
		"REGISTERED":            "RESOLVE_AT_FIRST_CONTACT>RESOLVED ACKNOWLEDGE>ACKNOWLEDGED DECLINE>NOT_ACCEPTED MERGE>MERGED TRANSFER>TRANSFERRED SEND_EXTERNAL>EXTERNAL_PROCEDURE WITHDRAW>WITHDRAWN",
		"ACKNOWLEDGED":          "TRIAGE>TRIAGED DECLINE>NOT_ACCEPTED MERGE>MERGED TRANSFER>TRANSFERRED SEND_EXTERNAL>EXTERNAL_PROCEDURE WITHDRAW>WITHDRAWN",
		"TRIAGED":               "MERGE>MERGED TRANSFER>TRANSFERRED START_INVESTIGATION>INVESTIGATING SEND_EXTERNAL>EXTERNAL_PROCEDURE WITHDRAW>WITHDRAWN",
		"INVESTIGATING":         "MERGE>MERGED TRANSFER>TRANSFERRED RECORD_FINDING>FINDING_MADE SEND_EXTERNAL>EXTERNAL_PROCEDURE WITHDRAW>WITHDRAWN",
		"FINDING_MADE":          "MERGE>MERGED TRANSFER>TRANSFERRED PROPOSE_SOLUTIONS>SOLUTION_PROPOSED SEND_EXTERNAL>EXTERNAL_PROCEDURE WITHDRAW>WITHDRAWN",
		"SOLUTION_PROPOSED":     "MERGE>MERGED TRANSFER>TRANSFERRED RECORD_DECISION>EXECUTING SEND_EXTERNAL>EXTERNAL_PROCEDURE WITHDRAW>WITHDRAWN",
		"EXECUTING":             "MERGE>MERGED TRANSFER>TRANSFERRED COMPLETE_EXECUTION>AWAITING_CONFIRMATION SEND_EXTERNAL>EXTERNAL_PROCEDURE WITHDRAW>WITHDRAWN",
		"AWAITING_CONFIRMATION": "MERGE>MERGED TRANSFER>TRANSFERRED CONFIRM_RESOLUTION>RESOLVED SEND_EXTERNAL>EXTERNAL_PROCEDURE WITHDRAW>WITHDRAWN",
		"RESOLVED":              "CLOSE>CLOSED REOPEN>TRIAGED",
		"CLOSED":                "REOPEN>TRIAGED",
		"NOT_ACCEPTED":          "",
		"MERGED":                "",
		"TRANSFERRED":           "",
		"EXTERNAL_PROCEDURE":    "MERGE>MERGED TRANSFER>TRANSFERRED WITHDRAW>WITHDRAWN",
		"WITHDRAWN":             "REOPEN>TRIAGED",
	}
	everything := func(access.Permission) bool { return true }
	for _, s := range terms.ComplaintState("").Values() {
		state := terms.ComplaintState(s)
		var got []string
		for _, o := range Available(state, good(), everything) {
			to, err := Next(state, o.Action, good())
			if !o.Allowed || err != nil {
				t.Errorf("%s %s: button %v, move %v", s, o.Action, o.Allowed, err)
			}
			got = append(got, string(o.Action)+">"+string(to))
		}
		if w, ok := want[s]; !ok || strings.Join(got, " ") != w {
			t.Errorf("%s knows %v, want %s", s, got, w)
		}
		for _, a := range terms.ComplaintAction("").Values() {
			offered := strings.Contains(" "+want[s], " "+a+">")
			_, err := Next(state, terms.ComplaintAction(a), good())
			if got := codes(err); !offered && got != "STATE" && !(report(terms.ComplaintAction(a)) && got == "LEVEL_MAJOR") {
				t.Errorf("%s must refuse %s, got %v", s, a, err)
			}
		}
	}
}

func report(a terms.ComplaintAction) bool {
	return a == terms.ComplaintActionSendHqFiling || a == terms.ComplaintActionSubmitSpecialReport
}

func TestAMajorCaseIsReportedUpwardsAndStaysWhereItIs(t *testing.T) {
	want := map[string]string{
		"RESOLVED": "SEND_HQ_FILING SUBMIT_SPECIAL_REPORT",
		"CLOSED":   "", "NOT_ACCEPTED": "", "MERGED": "", "TRANSFERRED": "",
		// The duty is not the customer's to withdraw.
		"WITHDRAWN": "SEND_HQ_FILING",
	}
	f := good()
	f.Level, f.SupervisorPresent, f.FilingOwed, f.ReportOwed = terms.ComplaintLevelMajorUrgent, true, true, true
	for _, s := range terms.ComplaintState("").Values() {
		state := terms.ComplaintState(s)
		var got []string
		for _, o := range Available(state, f, func(p access.Permission) bool { return p == access.ComplaintHandle }) {
			if !report(o.Action) {
				continue
			}
			got = append(got, string(o.Action))
			if to, err := Next(state, o.Action, f); to != state || err != nil || !o.Allowed {
				t.Errorf("%s %s leads to %s, %v", s, o.Action, to, err)
			}
		}
		w, named := want[s]
		if !named {
			w = "SEND_HQ_FILING"
		}
		if strings.Join(got, " ") != w {
			t.Errorf("%s is reported by %v, want %q", s, got, w)
		}
	}
}

func TestADecisionLeadsThreeWays(t *testing.T) {
	for _, c := range []struct {
		name     string
		decision Decision
		want     terms.ComplaintState
		code     string
	}{
		{"accepted, the solution is executed", Accepted, terms.ComplaintStateExecuting, ""},
		{"rejected, the investigation goes on", Rejected, terms.ComplaintStateInvestigating, ""},
		{"taken outside, it waits for the external procedure", External, terms.ComplaintStateExternalProcedure, ""},
		{"without a decision nothing moves", NoDecision, "", "STATE"},
		{"an unknown decision moves nothing", "PERHAPS", "", "STATE"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := good()
			f.Decision = c.decision
			to, err := Next(terms.ComplaintStateSolutionProposed, terms.ComplaintActionRecordDecision, f)
			if to != c.want || codes(err) != c.code {
				t.Errorf("got %s, %v", to, err)
			}
		})
	}
}

func TestAnExternalProcedureReturnsToTheStateBefore(t *testing.T) {
	f := good()
	for _, s := range handled {
		f.Before = s
		if to, err := Return(terms.ComplaintStateExternalProcedure, f); to != s || err != nil {
			t.Errorf("got %s, %v, want %s", to, err, s)
		}
	}
	for _, s := range []terms.ComplaintState{"", terms.ComplaintStateClosed, terms.ComplaintStateExternalProcedure} {
		f.Before = s
		if _, err := Return(terms.ComplaintStateExternalProcedure, f); codes(err) != "STATE" {
			t.Errorf("%q is no state to return to, got %v", s, err)
		}
	}
	f.Before = terms.ComplaintStateTriaged
	if _, err := Return(terms.ComplaintStateTriaged, f); codes(err) != "STATE" {
		t.Errorf("only a case outside can return, got %v", err)
	}
}

func TestOpenAndClosedStates(t *testing.T) {
	shut := []terms.ComplaintState{terms.ComplaintStateClosed, terms.ComplaintStateNotAccepted, terms.ComplaintStateMerged,
		terms.ComplaintStateTransferred, terms.ComplaintStateWithdrawn}
	for _, v := range terms.ComplaintState("").Values() {
		s := terms.ComplaintState(v)
		if Open(s) == slices.Contains(shut, s) || Open(s) != slices.Contains(OpenStates(), s) {
			t.Errorf("%s: open is %v", s, Open(s))
		}
	}
}

func TestFlagsThatMakeAComplaintMajor(t *testing.T) {
	raising := []terms.ComplaintFlag{terms.ComplaintFlagOnsiteAgitated, terms.ComplaintFlagSurgeryProblemEvident, terms.ComplaintFlagHospitalIncident}
	for _, v := range terms.ComplaintFlag("").Values() {
		flag := terms.ComplaintFlag(v)
		want := terms.ComplaintLevelGeneral
		if slices.Contains(raising, flag) {
			want = terms.ComplaintLevelMajorUrgent
		}
		if got := Assess([]terms.ComplaintFlag{terms.ComplaintFlagVulnerablePerson, flag}); got != want {
			t.Errorf("%s gives %s", flag, got)
		}
		if got := Alarms(flag); got != (slices.Contains(raising, flag) || flag == terms.ComplaintFlagPotentialMajor) {
			t.Errorf("%s alarms: %v", flag, got)
		}
	}
	if Assess(nil) != terms.ComplaintLevelGeneral {
		t.Error("without flags a complaint is general")
	}
}
