package followup

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

func TestDefaultRulesAreValidAndSurviveBeingStored(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range DefaultRules() {
		if err := CheckRule("rule", r); err != nil {
			t.Errorf("%s: %v", r.ID, err)
		}
		if seen[r.ID] || r.NameEn == "" || r.HorizonDays == 0 || r.MergeHours != DefaultMergeHours {
			t.Errorf("%s: twice, or settings missing: %+v", r.ID, r)
		}
		seen[r.ID] = true
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var back Rule
		if err := json.Unmarshal(data, &back); err != nil || !reflect.DeepEqual(r, back) {
			t.Errorf("%s changed in storage: %v\n%s", r.ID, err, data)
		}
	}
}

func TestPostOpDaysFollowTheFamily(t *testing.T) {
	want := map[terms.ProcedureFamily][]int{
		terms.ProcedureFamilySurgery: {0, 1, 3, 7, 15, 30, 90, 180}, terms.ProcedureFamilySkin: {0, 3, 15, 28, 60},
		terms.ProcedureFamilyInjection: {0, 1, 7, 15, 28, 90}, terms.ProcedureFamilyDental: {0, 1, 3, 7}, terms.ProcedureFamilyGeneral: {1, 3, 7},
	}
	got := map[terms.ProcedureFamily][]int{}
	for _, s := range defaultRule(t, RulePostOp).Steps {
		got[s.Families[0]] = append(got[s.Families[0]], s.OffsetDays)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestNextStep(t *testing.T) {
	for _, c := range []struct {
		name, rule, key string
		index           int
		ok              bool
	}{
		{"after the first step comes the second", RuleNoShow, "d0", 1, true},
		{"after the last step there is none", RuleNoShow, "d30", 4, false},
		{"a repeated step follows itself", RuleLead, "b", 1, true},
		{"a step that the rule no longer has is followed by none", RuleNoShow, "d2", 0, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if i, ok := NextStep(defaultRule(t, c.rule), c.key); i != c.index || ok != c.ok {
				t.Errorf("got %d %v", i, ok)
			}
		})
	}
}

func TestSeriesEnd(t *testing.T) {
	src := Source{At: at(t, "2026-05-11 15:00"), Family: terms.ProcedureFamilyDental, Intent: terms.IntentClassAStrong}
	if end, ok := SeriesEnd(defaultRule(t, RulePostOp), src, shanghai); !ok || show(end) != "2026-05-18 10:00" {
		t.Errorf("a dental series ends on day seven: got %s %v", show(end), ok)
	}
	if _, ok := SeriesEnd(defaultRule(t, RuleLead), src, shanghai); ok {
		t.Error("a cadence has no end")
	}
	src.Intent = terms.IntentClassDEnquiry
	if _, ok := SeriesEnd(defaultRule(t, RuleLead), src, shanghai); ok {
		t.Error("no step fits")
	}
}

func TestCheckRuleRefuses(t *testing.T) {
	step := func(i int, change func(*Step)) func(*Rule) { return func(r *Rule) { change(&r.Steps[i]) } }
	for _, c := range []struct {
		name, rule string
		change     func(*Rule)
		path       string
	}{
		{"a rule without steps", RuleNoShow, func(r *Rule) { r.Steps = nil }, "rule.steps"},
		{"a rule without a name", RuleNoShow, func(r *Rule) { r.Name = " " }, "rule.name"},
		{"an unknown trigger", RuleNoShow, func(r *Rule) { r.Trigger = "X" }, "rule.trigger"},
		{"an unknown purpose", RuleNoShow, func(r *Rule) { r.Purpose = "X" }, "rule.purpose"},
		{"a horizon of nothing", RuleNoShow, func(r *Rule) { r.HorizonDays = 0 }, "rule.horizonDays"},
		{"a negative merge span", RuleNoShow, func(r *Rule) { r.MergeHours = -1 }, "rule.mergeHours"},
		{"a key twice", RuleNoShow, step(1, func(s *Step) { s.Key = "d0" }), "rule.steps.1.key"},
		{"steps that go back", RuleNoShow, step(2, func(s *Step) { s.OffsetDays = 2 }), "rule.steps.2.offsetDays"},
		{"a step after one that repeats for the same people", RuleNoShow, step(0, func(s *Step) { s.Repeat, s.OffsetDays = true, 1 }), "rule.steps.1"},
		{"a repetition every zero days", RuleLead, step(0, func(s *Step) { s.OffsetDays = 0 }), "rule.steps.0.offsetDays"},
		{"a time after 21:00", RuleEvening, step(0, func(s *Step) { s.At = "21:30" }), "rule.steps.0.at"},
		{"a time before 08:00", RuleEvening, step(0, func(s *Step) { s.At = "07:30" }), "rule.steps.0.at"},
		{"a limit that is no clock time", RuleEvening, step(0, func(s *Step) { s.Until = "9pm" }), "rule.steps.0.until"},
		{"a limit before the call", RuleNotPurchased, step(0, func(s *Step) { s.OffsetDays = 3 }), "rule.steps.0.limitDays"},
		{"gold called less often than silver", RuleTier, step(1, func(s *Step) { s.OffsetDays = 90 }), "rule.steps"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := defaultRule(t, c.rule)
			c.change(&r)
			f, ok := fault.As(CheckRule("rule", r))
			if !ok || f.Kind != fault.InvalidInput {
				t.Fatal("accepted")
			}
			var paths []string
			for _, x := range f.Fields {
				paths = append(paths, x.Path)
			}
			if !strings.Contains(" "+strings.Join(paths, " ")+" ", " "+c.path+" ") {
				t.Errorf("names %v, want %s", paths, c.path)
			}
		})
	}
}
