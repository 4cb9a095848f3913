package lifecycle

import (
	"testing"
	"time"

	"aftercare/domain/terms"
)

func TestTheLeadMachineIsExactlyThisTable(t *testing.T) {
	ended := map[LeadEvent]terms.LeadState{ArriveLead: "ARRIVED", ReviveLead: "ASSESSED"}
	want := map[string]map[LeadEvent]terms.LeadState{
		"NEW":           {AssessLead: "ASSESSED", BookLead: "BOOKED", ArriveLead: "ARRIVED", LoseLead: "LOST_TO_OTHER", RejectLead: "NOT_SUITABLE", OptOutLead: "OPTED_OUT", LetLeadSleep: "DORMANT"},
		"ASSESSED":      {AssessLead: "ASSESSED", NurtureLead: "NURTURING", BookLead: "BOOKED", ArriveLead: "ARRIVED", LoseLead: "LOST_TO_OTHER", RejectLead: "NOT_SUITABLE", OptOutLead: "OPTED_OUT", LetLeadSleep: "DORMANT"},
		"NURTURING":     {AssessLead: "NURTURING", BookLead: "BOOKED", ArriveLead: "ARRIVED", LoseLead: "LOST_TO_OTHER", RejectLead: "NOT_SUITABLE", OptOutLead: "OPTED_OUT", LetLeadSleep: "DORMANT"},
		"BOOKED":        {AssessLead: "BOOKED", UnbookLead: "NURTURING", ArriveLead: "ARRIVED", LoseLead: "LOST_TO_OTHER", RejectLead: "NOT_SUITABLE", OptOutLead: "OPTED_OUT"},
		"ARRIVED":       {ConvertLead: "CONVERTED", LoseLead: "LOST_TO_OTHER", RejectLead: "NOT_SUITABLE", OptOutLead: "OPTED_OUT"},
		"LOST_TO_OTHER": ended, "NOT_SUITABLE": ended, "OPTED_OUT": ended, "DORMANT": ended,
	}
	for _, v := range terms.LeadState("").Values() {
		for _, e := range []LeadEvent{AssessLead, NurtureLead, BookLead, UnbookLead, ArriveLead, ConvertLead, LoseLead, RejectLead, OptOutLead, LetLeadSleep, ReviveLead} {
			to, err := NextLead(terms.LeadState(v), e)
			if w := want[v][e]; to != w || (err == nil) != (w != "") {
				t.Errorf("%s %s gives %s, %v; want %q", v, e, to, err, w)
			}
		}
		if OpenLead(terms.LeadState(v)) != (v == "NEW" || v == "ASSESSED" || v == "NURTURING" || v == "BOOKED") {
			t.Errorf("%s: open is %v", v, OpenLead(terms.LeadState(v)))
		}
	}
}

func TestALeadSleepsAfterTwelveMonthsWithoutContact(t *testing.T) {
	last := time.Date(2025, 5, 11, 12, 0, 0, 0, time.UTC)
	if _, err := SleepLead(terms.LeadStateNurturing, last, noon.Add(-time.Second)); codes(err) != "QUIET_FOR_A_YEAR" {
		t.Errorf("a second before, got %v", err)
	}
	if to, err := SleepLead(terms.LeadStateNurturing, last, noon); to != terms.LeadStateDormant || err != nil {
		t.Errorf("after twelve months, got %s %v", to, err)
	}
	if _, err := SleepLead(terms.LeadStateBooked, last, noon); codes(err) != "STATE" {
		t.Errorf("a booked lead does not sleep, got %v", err)
	}
}
