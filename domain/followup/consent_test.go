package followup

import (
	"slices"
	"strings"
	"testing"

	"aftercare/domain/terms"
)

func TestConsentPerPurpose(t *testing.T) {
	want := map[string]Consent{
		"POST_OP": "", "SERVICE": "", "TECHNICAL": "", "ROUTINE": "", "NO_SHOW": "", "REVISIT": "", "COMPLAINT_FOLLOWUP": "",
		"LEAD": ConsentMarketing, "CAMPAIGN": ConsentMarketing, "GREETING": ConsentMarketing, "SURVEY": ConsentSurvey,
	}
	for _, p := range terms.CallbackPurpose("").Values() {
		w, known := want[p]
		if got := NeedsConsent(terms.CallbackPurpose(p)); !known || got != w {
			t.Errorf("%s needs %q, want %q (decided: %v)", p, got, w, known)
		}
	}
	if NeedsConsent("UNHEARD_OF") != ConsentMarketing {
		t.Error("an unknown purpose needs the strictest consent")
	}
	if MayShare(care, sale) || !MayShare(care, terms.CallbackPurposeNoShow) {
		t.Error("care shares a call with care only")
	}
}

func TestWhatEndsASequence(t *testing.T) {
	for _, c := range []struct {
		name    string
		trigger terms.CallbackTrigger
		stop    Stop
		want    bool
	}{
		{"an arrival ends the no-show sequence", terms.CallbackTriggerAppointmentMissed, Arrival, true},
		{"a rebooking ends it", terms.CallbackTriggerAppointmentMissed, Rebooked, true},
		{"a refusal ends it", terms.CallbackTriggerAppointmentMissed, Refusal, true},
		{"an opt-out ends it", terms.CallbackTriggerAppointmentMissed, OptOut, true},
		{"an arrival does not end the post-op series", terms.CallbackTriggerProcedureDone, Arrival, false},
		{"a booking does not end the post-op series", terms.CallbackTriggerProcedureDone, Rebooked, false},
		{"a refusal ends the post-op series", terms.CallbackTriggerProcedureDone, Refusal, true},
		{"a booking ends the lead cadence", terms.CallbackTriggerLeadAssessed, Rebooked, true},
		{"an arrival does not end the member's calls", terms.CallbackTriggerTierPeriodic, Arrival, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Stops(c.trigger, c.stop); got != c.want {
				t.Errorf("got %v", got)
			}
		})
	}
	for _, v := range terms.CallbackTrigger("").Values() {
		for _, s := range []Stop{Refusal, OptOut, WrongNumber, LostToOther, AuthorityClaimed, Death} {
			if !Stops(terms.CallbackTrigger(v), s) {
				t.Errorf("%s goes on after %s", v, s)
			}
		}
	}
}

func TestExplain(t *testing.T) {
	m := Explain(Origin{Trigger: terms.CallbackTriggerAppointmentMissed, RuleName: "未到诊回访", RuleVersion: 3, StepNo: 2, SourceAt: at(t, "2026-05-11 00:30").UTC()}, shanghai)
	if m.Key != "origin.appointmentMissed" || m.Args["rule"] != "未到诊回访" || m.Args["version"] != 3 || m.Args["step"] != 2 || m.Args["day"] != "2026-05-11" {
		t.Errorf("a rule's call names rule, version, step and local day: %+v", m)
	}
	if m := Explain(Origin{Manual: true, PlannedBy: "王芳"}, shanghai); m.Key != "origin.manual" || m.Args["by"] != "王芳" {
		t.Errorf("a manual call names who planned it: %+v", m)
	}
	for _, v := range terms.CallbackTrigger("").Values() {
		m := Explain(Origin{Trigger: terms.CallbackTrigger(v)}, shanghai)
		if m.Key == "origin.other" || !slices.Contains(OriginKeys(), m.Key) {
			t.Errorf("%s has no sentence of its own: %s", v, m.Key)
		}
	}
	if Explain(Origin{Trigger: "NEWER"}, shanghai).Key != "origin.other" {
		t.Error("an unknown trigger has the general sentence")
	}
}

func TestOpeningSeconds(t *testing.T) {
	for _, c := range []struct {
		name, text string
		pace, want int
	}{
		{"sixty characters at 120 a minute take thirty seconds", strings.Repeat("好", 60), SlowPace, 30},
		{"one character more is above the limit", strings.Repeat("好", 61), SlowPace, 31},
		{"a faster speaker says more", strings.Repeat("好", 75), FastPace, 30},
		{"punctuation and spaces take no time", "您好，我是 客服。", 120, 3},
		{"each digit counts", "10086", 60, 5},
		{"an English word counts one", "Good morning, this isn't a sale", 60, 6},
		{"silence takes no time", "", 120, 0},
		{"no pace means the slow one", strings.Repeat("好", 60), 0, 30},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := OpeningSeconds(c.text, c.pace); got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}
