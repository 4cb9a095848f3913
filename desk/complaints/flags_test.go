package complaints_test

import (
	"fmt"
	"slices"
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
	"aftercare/ent/gen/staffnotice"
)

func TestAFlagIsTakenAwayWithTheReasonOnly(t *testing.T) {
	alarm, threat, vulnerable := terms.ComplaintFlagPotentialMajor, terms.ComplaintFlagExternalThreat, terms.ComplaintFlagVulnerablePerson
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for name, c := range map[string]struct {
			had, set    []terms.ComplaintFlag
			reason      string
			refused     string // message at the reason
			came, went  string
			leadersHear bool
		}{
			"an alarm, in silence":             {had: flags(alarm), set: flags(), refused: "INVALID_INPUT reason=flagReason"},
			"an alarm, with spaces for reason": {had: flags(alarm), set: flags(), reason: "  ", refused: "INVALID_INPUT reason=flagReason"},
			"another flag, in silence":         {had: flags(threat), set: flags(vulnerable), refused: "INVALID_INPUT reason=flagReason"},
			"an alarm, with the reason":        {had: flags(alarm), set: flags(), reason: "登记时误勾", went: "[POTENTIAL_MAJOR]", leadersHear: true},
			"one that makes major":             {had: flags(terms.ComplaintFlagOnsiteAgitated), set: flags(), reason: "已平复", went: "[ONSITE_AGITATED]", leadersHear: true},
			"no alarm, with the reason":        {had: flags(threat, alarm), set: flags(alarm, vulnerable), reason: "未提起", came: "[VULNERABLE_PERSON]", went: "[EXTERNAL_THREAT]"},
			"a reason for nothing":             {had: flags(alarm), set: flags(alarm), reason: "误勾", refused: "INVALID_INPUT reason=noFlagTaken"},
			"flags that are left out stay":     {had: flags(alarm), set: nil},
		} {
			t.Run(name, func(t *testing.T) {
				cp := planted(t, f, terms.ComplaintStateAcknowledged, func(u *gen.ComplaintUpdateOne) { u.SetFlags(c.had) })
				in := complaints.TriageComplaintInput{Complaint: cp.ID, ExpectedVersion: cp.Version, Severity: terms.SeverityLow, Flags: c.set}
				if c.reason != "" {
					in.Reason = &c.reason
				}
				_, err := complaints.Triage(f.As(access.AccountManager), f.Desk, in)
				if c.refused != "" {
					if got := said(err); got != c.refused {
						t.Errorf("refused %q, want %q", got, c.refused)
					}
					if now := stored(f, cp.ID); !slices.Equal(now.Flags, c.had) {
						t.Errorf("the flags are %v", now.Flags)
					}
					return
				}
				if err != nil {
					t.Fatal(err)
				}
				e := f.Store.Client.Event.Query().Where(event.Stream(cp.ID), event.Kind("complaint.triaged")).WithTexts().OnlyX(f.Raw())
				if say(e.Data["flagsSet"]) != c.came || say(e.Data["flagsCleared"]) != c.went {
					t.Errorf("the event says %v", e.Data)
				}
				for _, text := range e.Edges.Texts {
					if text.Field != "reason" || *text.After != c.reason || text.Rule != string(access.TextInvestigation) {
						t.Errorf("it is written as %+v", text)
					}
				}
				if len(e.Edges.Texts) == 0 && c.reason != "" {
					t.Error("the reason is nowhere")
				}
				heard := f.Store.Client.StaffNotice.Query().Where(staffnotice.Kind("complaint.alarmEnded"), staffnotice.Ref(cp.ID),
					staffnotice.StaffID(f.Staff[access.Supervisor].ID)).ExistX(f.Raw())
				if heard != c.leadersHear {
					t.Errorf("the supervisor hears of it: %v", heard)
				}
			})
		}
	})
}

func flags(list ...terms.ComplaintFlag) []terms.ComplaintFlag {
	return append([]terms.ComplaintFlag{}, list...)
}

func say(v any) string {
	if v == nil {
		return ""
	}
	return fmt.Sprint(v)
}
