package access_test

import (
	"fmt"
	"strings"
	"testing"

	"aftercare/domain/access"
)

// Every kind of event, with each of its texts and their class, and who reads a class, is a file, so that
// every change of it shows as a diff.
func TestEveryKindOfEventSaysWhoReadsItsTexts(t *testing.T) {
	var b strings.Builder
	for _, kind := range access.EventKinds() {
		fields := access.TextFields(kind)
		if len(fields) == 0 {
			fmt.Fprintf(&b, "%-34s -\n", kind)
		}
		for _, field := range fields {
			class, _ := access.ClassOf(kind, field)
			fmt.Fprintf(&b, "%-34s %-16s %s\n", kind, field, class)
		}
	}
	b.WriteString("\n")
	for _, r := range access.Role("").Values() {
		fmt.Fprintf(&b, "%-16s %v\n", r, holding(access.Role(r)).ReadsTexts())
	}
	golden(t, "testdata/texts.golden", b.String())
}

// What is written about the way of a case may say what was found out about whom.
func TestWhyACaseTookItsWayIsReadLikeTheInvestigation(t *testing.T) {
	for _, c := range []struct{ name, kind, field string }{
		{"left to an outside procedure", "complaint.sentExternal", "reason"},
		{"what the outside procedure came to", "complaint.returnedFromExternal", "result"},
		{"a solution taken outside", "complaint.solutionTakenOutside", "reason"},
		{"passed to an authority", "complaint.transferred", "reason"},
		{"to which one", "complaint.transferred", "authority"},
		{"joined to another case", "complaint.merged", "reason"},
		{"not taken on", "complaint.declined", "explanation"},
		{"held for major", "complaint.levelSet", "reason"},
		{"opened again", "complaint.reopened", "reason"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if class, ok := access.ClassOf(c.kind, c.field); !ok || class != access.TextInvestigation {
				t.Errorf("%s is %q", c.field, class)
			}
		})
	}
}

// Who is named in a complaint reads CASE of it alone, so nothing of that class may tell what came of it.
func TestWhatTheCustomerWasToldOfTheOutcomeIsNotForWhoIsNamed(t *testing.T) {
	for kind, field := range map[string]string{
		"complaint.findingRecorded": "message", "complaint.solutionsProposed": "message", "complaint.messageSent": "message",
		"complaint.solutionAccepted": "confirmation", "complaint.solutionRejected": "reason",
		"complaint.resolutionConfirmed": "confirmation", "complaint.resolvedAtFirstContact": "confirmation",
	} {
		if class, _ := access.ClassOf(kind, field); class == access.TextCase {
			t.Errorf("the %s of %s is for everybody who sees the case", field, kind)
		}
	}
}

// A text in the stream must not tell what the field of the record hides.
func TestATextIsReadByNobodyWhoDoesNotSeeItsField(t *testing.T) {
	shows := map[string]string{
		"establishedFacts": "establishedFacts", "assessment": "assessment", "finding": "finding", "rootCause": "rootCause",
		"resolution": "resolution", "option": "solutionOptions", "what": "commitments", "outcome": "commitments",
	}
	answers := map[string]string{"complaint.findingRecorded": "finding", "complaint.solutionsProposed": "solutionOptions", "complaint.messageSent": "finding"}
	for _, kind := range access.EventKinds() {
		for _, field := range access.TextFields(kind) {
			guarded, ok := shows[field]
			if tells := answers[kind]; field == "message" && tells != "" {
				guarded, ok = tells, true
			}
			if !ok || !strings.HasPrefix(kind, "complaint.") {
				continue
			}
			class, _ := access.ClassOf(kind, field)
			for _, r := range access.Role("").Values() {
				if reads(holding(access.Role(r)), class) && !holding(access.Role(r)).Sees("Complaint."+guarded, true) {
					t.Errorf("%s reads the text %s of %s and does not see the field", r, field, kind)
				}
			}
		}
	}
}

func TestATextThatNobodyListedHasNoReaders(t *testing.T) {
	for _, c := range [][2]string{{"complaint.merged", "anger"}, {"complaint.exploded", "reason"}, {"", ""}} {
		if class, ok := access.ClassOf(c[0], c[1]); ok {
			t.Errorf("%s of %s is %s", c[1], c[0], class)
		}
	}
}

func holding(r access.Role) *access.Viewer {
	g := access.Grant{Role: r}
	if r == access.AccountManager {
		g.Posts = access.Posts()
	}
	return &access.Viewer{Grants: []access.Grant{g}}
}

func reads(v *access.Viewer, class access.TextClass) bool {
	for _, c := range v.ReadsTexts() {
		if c == class {
			return true
		}
	}
	return false
}
