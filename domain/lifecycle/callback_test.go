package lifecycle

import (
	"testing"
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

var noon = time.Date(2026, 5, 11, 12, 0, 0, 0, time.UTC)

func TestShownAndOverdue(t *testing.T) {
	end := noon.Add(2 * time.Hour)
	for _, c := range []struct {
		name    string
		stored  terms.CallbackState
		end     *time.Time
		now     time.Time
		shown   terms.CallbackState
		overdue bool
	}{
		{"before its time a callback is planned", "PLANNED", nil, noon.Add(-time.Second), "PLANNED", false},
		{"at its time it is due and not yet overdue", "PLANNED", nil, noon, "DUE", false},
		{"without a window it is overdue right after", "PLANNED", nil, noon.Add(time.Second), "DUE", true},
		{"inside its window it is not overdue", "PLANNED", &end, noon.Add(time.Hour), "DUE", false},
		{"at the end of its window it is not overdue", "PLANNED", &end, end, "DUE", false},
		{"after its window it is", "PLANNED", &end, end.Add(time.Second), "DUE", true},
		{"a state written as due counts as planned", "DUE", nil, noon.Add(-time.Hour), "PLANNED", false},
		{"a call under way can be overdue", "IN_PROGRESS", nil, noon.Add(time.Hour), "IN_PROGRESS", true},
		{"a completed one never is", "COMPLETED", nil, noon.Add(time.Hour), "COMPLETED", false},
		{"nor a cancelled one", "CANCELLED", nil, noon.Add(time.Hour), "CANCELLED", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Shown(c.stored, noon, c.now); got != c.shown {
				t.Errorf("shown as %s", got)
			}
			if got := Overdue(c.stored, noon, c.end, c.now); got != c.overdue {
				t.Errorf("overdue is %v", got)
			}
		})
	}
}

func TestStartCallback(t *testing.T) {
	hours := followup.CallGuards(noon, terms.CallbackPurposePostOp, nil, nil, followup.DefaultWindows(), time.FixedZone("", 9*3600+1800))
	for _, c := range []struct {
		name string
		f    StartFacts
		want string
	}{
		{"a planned callback may be started", StartFacts{State: "PLANNED", Consent: true}, ""},
		{"a callback under way may not be started again", StartFacts{State: "IN_PROGRESS", Consent: true}, "STATE"},
		{"a completed callback may not be started", StartFacts{State: "COMPLETED", Consent: true}, "STATE"},
		{"who asked not to be contacted is not called", StartFacts{State: "PLANNED", Consent: true, DoNotContact: true}, "DO_NOT_CONTACT"},
		{"the dead are not called", StartFacts{State: "PLANNED", Consent: true, Deceased: true}, "DECEASED"},
		{"without the consent that is needed there is no call", StartFacts{State: "PLANNED"}, "CONSENT_GIVEN"},
		{"without a number there is nothing to dial", StartFacts{State: "PLANNED", Consent: true, NoNumber: true}, "NO_NUMBER"},
		{"after hours there is no call", StartFacts{State: "PLANNED", Consent: true, Hours: hours}, "HARD_STOP"},
		{"all reasons are named", StartFacts{State: "PLANNED", DoNotContact: true, Hours: hours}, "DO_NOT_CONTACT CONSENT_GIVEN HARD_STOP"},
	} {
		t.Run(c.name, func(t *testing.T) {
			to, err := StartCallback(c.f)
			if codes(err) != c.want || (err == nil) != (to == terms.CallbackStateInProgress) {
				t.Errorf("got %s, %v", to, err)
			}
		})
	}
}

func TestTheCallbackMachineIsExactlyThisTable(t *testing.T) {
	want := map[terms.CallbackState]map[CallbackEvent]terms.CallbackState{
		"PLANNED":     {StartCall: "IN_PROGRESS", RedateCall: "PLANNED", ReassignCall: "PLANNED", CancelCall: "CANCELLED"},
		"DUE":         {StartCall: "IN_PROGRESS", RedateCall: "PLANNED", ReassignCall: "PLANNED", CancelCall: "CANCELLED"},
		"IN_PROGRESS": {ReleaseCall: "PLANNED", CancelCall: "CANCELLED"},
	}
	for _, v := range terms.CallbackState("").Values() {
		for _, e := range []CallbackEvent{StartCall, ReleaseCall, RedateCall, ReassignCall, CancelCall} {
			to, err := NextCallback(terms.CallbackState(v), e)
			if w := want[terms.CallbackState(v)][e]; to != w || (err == nil) != (w != "") {
				t.Errorf("%s %s gives %s, %v; want %q", v, e, to, err, w)
			}
		}
		if OpenCallback(terms.CallbackState(v)) != (want[terms.CallbackState(v)] != nil) {
			t.Errorf("%s: open is %v", v, OpenCallback(terms.CallbackState(v)))
		}
	}
}

func TestACallLeftAloneIsReleasedAfterHalfAnHour(t *testing.T) {
	if Abandoned(terms.CallbackStateInProgress, noon, noon.Add(29*time.Minute)) {
		t.Error("29 minutes are not enough")
	}
	if !Abandoned(terms.CallbackStateInProgress, noon, noon.Add(30*time.Minute)) {
		t.Error("30 minutes are enough")
	}
	if Abandoned(terms.CallbackStatePlanned, noon, noon.Add(time.Hour)) {
		t.Error("a planned callback is not under way")
	}
}

// paths lists the refused fields of INVALID_INPUT.
func paths(err error) []string {
	f, ok := fault.As(err)
	if !ok || f.Kind != fault.InvalidInput {
		return nil
	}
	var out []string
	for _, x := range f.Fields {
		out = append(out, x.Path)
	}
	return out
}
