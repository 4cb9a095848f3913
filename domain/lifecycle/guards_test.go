package lifecycle

import (
	"strings"
	"testing"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

func TestGuardsOfComplaintMoves(t *testing.T) {
	high := terms.SeverityHigh
	medium := terms.SeverityMedium
	asMajor := func(f *Facts) { f.Level = terms.ComplaintLevelMajorUrgent }
	for _, c := range []struct {
		name   string
		state  terms.ComplaintState
		action terms.ComplaintAction
		change func(*Facts)
		want   string
	}{
		{"the first-contact owner may settle at once without the right to handle", "REGISTERED", "RESOLVE_AT_FIRST_CONTACT", func(f *Facts) { f.ViewerHandles = false }, ""},
		{"an account manager may settle at once without being owner", "REGISTERED", "RESOLVE_AT_FIRST_CONTACT", func(f *Facts) { f.ViewerIsOwner = false }, ""},
		{"somebody else's agent may not settle at once", "REGISTERED", "RESOLVE_AT_FIRST_CONTACT", func(f *Facts) { f.ViewerIsOwner, f.ViewerHandles = false, false }, "FIRST_CONTACT_OWNER"},
		{"a major case is not settled at first contact", "REGISTERED", "RESOLVE_AT_FIRST_CONTACT", asMajor, "LEVEL_GENERAL"},
		{"a severe case is not settled at first contact", "REGISTERED", "RESOLVE_AT_FIRST_CONTACT", func(f *Facts) { f.Severity = &high }, "SEVERITY_NOT_HIGH"},
		{"a case of medium severity may be", "REGISTERED", "RESOLVE_AT_FIRST_CONTACT", func(f *Facts) { f.Severity = &medium }, ""},
		{"who is named in the complaint may not acknowledge it", "REGISTERED", "ACKNOWLEDGE", func(f *Facts) { f.ViewerInvolved = true }, "NOT_INVOLVED"},
		{"an investigator in conflict may not start", "TRIAGED", "START_INVESTIGATION", func(f *Facts) { f.InvestigatorInConflict = true }, "NO_CONFLICT_OF_INTEREST"},
		{"nor record a finding", "INVESTIGATING", "RECORD_FINDING", func(f *Facts) { f.InvestigatorInConflict = true }, "NO_CONFLICT_OF_INTEREST"},
		{"a major case may be triaged before a supervisor is there", "ACKNOWLEDGED", "TRIAGE", asMajor, ""},
		{"a major case waits for a supervisor to be investigated", "TRIAGED", "START_INVESTIGATION", asMajor, "SUPERVISOR_PRESENT"},
		{"and for its finding", "INVESTIGATING", "RECORD_FINDING", asMajor, "SUPERVISOR_PRESENT"},
		{"and for its solutions", "FINDING_MADE", "PROPOSE_SOLUTIONS", asMajor, "SUPERVISOR_PRESENT"},
		{"and for the decision", "SOLUTION_PROPOSED", "RECORD_DECISION", asMajor, "SUPERVISOR_PRESENT"},
		{"and for the execution", "EXECUTING", "COMPLETE_EXECUTION", asMajor, "SUPERVISOR_PRESENT"},
		{"and for the confirmation", "AWAITING_CONFIRMATION", "CONFIRM_RESOLUTION", asMajor, "SUPERVISOR_PRESENT"},
		{"and to be closed", "RESOLVED", "CLOSE", asMajor, "SUPERVISOR_PRESENT"},
		{"with a supervisor it moves", "TRIAGED", "START_INVESTIGATION", func(f *Facts) { asMajor(f); f.SupervisorPresent = true }, ""},
		{"nothing is decided without an option", "SOLUTION_PROPOSED", "RECORD_DECISION", func(f *Facts) { f.Options = 0 }, "OPTIONS_OFFERED"},
		{"two options need pros and cons", "SOLUTION_PROPOSED", "RECORD_DECISION", func(f *Facts) { f.OptionsLackingProsCon = 1 }, "PROS_AND_CONS"},
		{"a single option does not", "SOLUTION_PROPOSED", "RECORD_DECISION", func(f *Facts) { f.Options, f.OptionsLackingProsCon = 1, 1 }, ""},
		{"the customer may reject options that lack pros and cons", "SOLUTION_PROPOSED", "RECORD_DECISION", func(f *Facts) { f.Decision, f.OptionsLackingProsCon = Rejected, 1 }, ""},
		{"nothing is executed that the customer has not chosen", "EXECUTING", "COMPLETE_EXECUTION", func(f *Facts) { f.OptionChosen = false }, "OPTION_CHOSEN"},
		{"nor what the customer has not confirmed", "EXECUTING", "COMPLETE_EXECUTION", func(f *Facts) { f.SolutionConfirmed = false }, "SOLUTION_CONFIRMED"},
		{"execution ends when commitments are kept", "EXECUTING", "COMPLETE_EXECUTION", func(f *Facts) { f.OpenCommitments = 2 }, "COMMITMENTS_KEPT"},
		{"an open commitment blocks closing", "RESOLVED", "CLOSE", func(f *Facts) { f.OpenCommitments = 1 }, "COMMITMENTS_KEPT"},
		{"closing needs the confirmed resolution", "RESOLVED", "CLOSE", func(f *Facts) { f.ResolutionConfirmed = false }, "RESOLUTION_CONFIRMED"},
		{"closing names each missing step", "RESOLVED", "CLOSE", func(f *Facts) { f.Steps = map[Step]bool{Record: true, Resolve: true} }, "STEP_LISTEN STEP_UNDERSTAND STEP_APOLOGISE"},
		{"closing without any step names five", "RESOLVED", "CLOSE", func(f *Facts) { f.Steps = nil }, "STEP_LISTEN STEP_RECORD STEP_UNDERSTAND STEP_APOLOGISE STEP_RESOLVE"},
		{"a general case is not filed with headquarters", "TRIAGED", "SEND_HQ_FILING", func(f *Facts) { f.FilingOwed = true }, "LEVEL_MAJOR"},
		{"a major case is", "TRIAGED", "SEND_HQ_FILING", func(f *Facts) { asMajor(f); f.FilingOwed = true }, ""},
		{"and not twice", "TRIAGED", "SEND_HQ_FILING", asMajor, "FILING_OWED"},
		{"nor is its special report submitted twice", "RESOLVED", "SUBMIT_SPECIAL_REPORT", asMajor, "REPORT_OWED"},
		{"a major case is closed after its filing and its report", "RESOLVED", "CLOSE", func(f *Facts) { asMajor(f); f.SupervisorPresent, f.FilingOwed, f.ReportOwed = true, true, true }, "FILING_SENT REPORT_SUBMITTED"},
		{"a general case needs neither", "RESOLVED", "CLOSE", func(f *Facts) { f.FilingOwed, f.ReportOwed = true, true }, ""},
		{"everything that blocks is named at once", "RESOLVED", "CLOSE", func(f *Facts) { asMajor(f); f.OpenCommitments, f.ViewerInvolved = 1, true }, "NOT_INVOLVED COMMITMENTS_KEPT SUPERVISOR_PRESENT"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := good()
			c.change(&f)
			_, err := Next(c.state, c.action, f)
			if codes(err) != c.want || (err == nil) != (c.want == "") {
				t.Errorf("got %v, want %q", err, c.want)
			}
			if f.Decision != Accepted {
				return
			}
			for _, o := range Available(c.state, f, func(access.Permission) bool { return true }) {
				if o.Action == c.action && (o.Allowed != (c.want == "") || guardCodes(o.Guards) != c.want) && c.action != terms.ComplaintActionRecordDecision {
					t.Errorf("the button says %v %s", o.Allowed, guardCodes(o.Guards))
				}
			}
		})
	}
}

func TestWhoIsNamedInAComplaintMayMakeNoMove(t *testing.T) {
	f := good()
	f.ViewerInvolved = true
	for _, m := range moves {
		f.Decision = m.Decision
		if _, err := Next(m.From[0], m.Action, f); !strings.Contains(codes(err), "NOT_INVOLVED") {
			t.Errorf("%s is allowed: %v", m.Action, err)
		}
	}
}

func TestADecisionIsOneButtonAndStaysOpenForARejection(t *testing.T) {
	f := good()
	f.Options = 0
	options := Available(terms.ComplaintStateSolutionProposed, f, func(p access.Permission) bool { return p == access.ComplaintHandle })
	n := 0
	for _, o := range options {
		if o.Action == terms.ComplaintActionRecordDecision {
			n++
			if !o.Allowed || len(o.Guards) > 0 {
				t.Errorf("a rejection is possible, got %v %s", o.Allowed, guardCodes(o.Guards))
			}
		}
	}
	if n != 1 {
		t.Errorf("%d buttons", n)
	}
	f.ViewerInvolved = true
	for _, o := range Available(terms.ComplaintStateSolutionProposed, f, func(access.Permission) bool { return true }) {
		if o.Action == terms.ComplaintActionRecordDecision && guardCodes(o.Guards) != "NOT_INVOLVED OPTIONS_OFFERED" {
			t.Errorf("when nothing is possible it shows what blocks acceptance, got %s", guardCodes(o.Guards))
		}
	}
}

func TestRightsDecideWhichButtonsAreShown(t *testing.T) {
	has := func(list ...access.Permission) func(access.Permission) bool {
		return func(p access.Permission) bool {
			for _, x := range list {
				if x == p {
					return true
				}
			}
			return false
		}
	}
	for _, c := range []struct {
		name  string
		state terms.ComplaintState
		level terms.ComplaintLevel
		can   func(access.Permission) bool
		want  string
	}{
		{"an agent may settle at first contact only", "REGISTERED", "GENERAL", has(access.ComplaintRegister), "RESOLVE_AT_FIRST_CONTACT"},
		{"an account manager acknowledges and takes a withdrawal", "REGISTERED", "GENERAL", has(access.ComplaintHandle), "RESOLVE_AT_FIRST_CONTACT ACKNOWLEDGE WITHDRAW"},
		{"a department head declines, merges, transfers, sends outside", "REGISTERED", "GENERAL", has(access.ComplaintSupervise), "DECLINE MERGE TRANSFER SEND_EXTERNAL"},
		{"a major case is triaged by a supervisor, not by an account manager", "ACKNOWLEDGED", "MAJOR_URGENT", has(access.ComplaintHandle), "WITHDRAW SEND_HQ_FILING"},
		{"an account manager closes a general case", "RESOLVED", "GENERAL", has(access.ComplaintHandle), "CLOSE REOPEN"},
		{"a director closes a major case", "RESOLVED", "MAJOR_URGENT", has(access.ApproveHospital), "CLOSE"},
		{"nobody without rights sees a button", "REGISTERED", "GENERAL", has(), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := good()
			f.Level = c.level
			var got []string
			for _, o := range Available(c.state, f, c.can) {
				got = append(got, string(o.Action))
				if p := Permissions(o.Action, c.level); !anyOf(p, c.can) {
					t.Errorf("%s is shown but asks for %v", o.Action, p)
				}
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
	if len(Permissions("UNHEARD_OF", terms.ComplaintLevelGeneral)) != 0 {
		t.Error("an unknown move has no permissions")
	}
}

func anyOf(list []access.Permission, can func(access.Permission) bool) bool {
	for _, p := range list {
		if can(p) {
			return true
		}
	}
	return false
}

func TestGuardCatalogueNamesEveryGuardOnceWithAMessage(t *testing.T) {
	seen := map[string]bool{}
	for _, g := range GuardCatalogue() {
		if seen[g.Code] || seen[g.Message.Key] || !strings.HasPrefix(g.Message.Key, "guard.") {
			t.Errorf("twice, or no guard message: %+v", g)
		}
		seen[g.Code], seen[g.Message.Key] = true, true
	}
	for _, m := range moves {
		for _, c := range m.Guards {
			if !seen[string(c)] || find(c).holds == nil {
				t.Errorf("%s asks for %s, which cannot be checked", m.Action, c)
			}
		}
	}
	for _, m := range appointmentMoves {
		if m.Guard != "" && !seen[string(m.Guard)] {
			t.Errorf("%s asks for the unknown %s", m.Event, m.Guard)
		}
	}
	if !seen["CALL_WINDOW"] || !seen["HARD_STOP"] {
		t.Error("the guards of the call policy are missing")
	}
}

func TestCheckSolutions(t *testing.T) {
	full := Solution{Title: "重做", Pros: []string{"免费"}, Cons: []string{"再恢复两周"}}
	for _, c := range []struct {
		name    string
		options []Solution
		want    string
	}{
		{"no option is refused", nil, "options"},
		{"a single option needs a title only", []Solution{{Title: "退款"}}, ""},
		{"an option without a title is refused", []Solution{{Title: " "}}, "options.0.title"},
		{"two full options are accepted", []Solution{full, full}, ""},
		{"every list that is missing among two is named", []Solution{full, {Title: "退款", Pros: []string{" "}}}, "options.1.pros options.1.cons"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			if f, ok := fault.As(CheckSolutions("options", c.options)); ok {
				for _, x := range f.Fields {
					got = append(got, x.Path)
				}
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
	if n := Lacking([]Solution{full, {Title: "x"}, {Title: "y", Pros: []string{"a"}}}); n != 2 {
		t.Errorf("two options lack something, got %d", n)
	}
}
