package deadline_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"aftercare/domain/deadline"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

func TestTheDefaultLimitsAreValidCompleteAndSurviveJSON(t *testing.T) {
	l := deadline.DefaultLimits()
	if err := l.Validate(); err != nil {
		t.Error(err)
	}
	for _, kind := range (terms.ClockKind("")).Values() {
		if _, ok := l.ByKind[terms.ClockKind(kind)]; !ok {
			t.Errorf("%s has no limit", kind)
		}
	}
	text, err := json.Marshal(l)
	if err != nil {
		t.Fatal(err)
	}
	var back deadline.Limits
	if err := json.Unmarshal(text, &back); err != nil || !reflect.DeepEqual(back, l) {
		t.Errorf("got %+v, %v", back, err)
	}
	if !strings.Contains(string(text), `"RESOLUTION":{"unit":"WORKING_DAYS","amount":20}`) {
		t.Errorf("stored as %s", text)
	}
}

func TestFor(t *testing.T) {
	l := deadline.DefaultLimits()
	l.FirstFeedbackByChannel[terms.ChannelApp] = deadline.Limit{Unit: deadline.WorkingMinutes, Amount: 60}
	l.StatutorySeveralDepartments = 9
	delete(l.ByKind, terms.ClockKindResolution)
	tests := []struct {
		name   string
		kind   terms.ClockKind
		params deadline.Params
		want   deadline.Limit
	}{
		{"a channel with an own limit has it", terms.ClockKindFirstFeedback, deadline.Params{Channel: terms.ChannelApp}, deadline.Limit{Unit: deadline.WorkingMinutes, Amount: 60}},
		{"another channel has the general limit", terms.ClockKindFirstFeedback, deadline.Params{Channel: terms.ChannelPhone}, deadline.Limit{Unit: deadline.WorkingDays, Amount: 1}},
		{"the channel changes no other kind", terms.ClockKindSpecialReport, deadline.Params{Channel: terms.ChannelApp}, deadline.Limit{Unit: deadline.WorkingDays, Amount: 5}},
		{"several departments have the longer statutory limit", terms.ClockKindStatutoryFeedback, deadline.Params{SeveralDepartments: true}, deadline.Limit{Unit: deadline.WorkingDays, Amount: 9}},
		{"a kind left out has its default", terms.ClockKindResolution, deadline.Params{}, deadline.Limit{Unit: deadline.WorkingDays, Amount: 20}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := l.For(tt.kind, tt.params); got != tt.want {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func TestInForce(t *testing.T) {
	day := func(s string) workday.Date {
		d, err := workday.ParseDate(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	spring, autumn := deadline.Limits{EffectiveFrom: day("2026-03-01"), WarnPercent: 70}, deadline.Limits{EffectiveFrom: day("2026-09-01"), WarnPercent: 60}
	sets := []deadline.Limits{autumn, spring}
	tests := []struct {
		name, on string
		sets     []deadline.Limits
		want     int
	}{
		{"a set holds from its first day", "2026-03-01", sets, 70},
		{"a later set replaces it", "2026-10-01", sets, 60},
		{"the day before a set still has the one before", "2026-08-31", sets, 70},
		{"before every set the default holds", "2026-02-28", sets, 80},
		{"without a set the default holds", "2026-10-01", nil, 80},
		{"a set older than the default's day holds from its own", "2019-01-01", []deadline.Limits{{EffectiveFrom: day("2018-01-01"), WarnPercent: 50}}, 50},
		{"of two sets of one day the last one listed holds", "2026-03-01", []deadline.Limits{spring, {EffectiveFrom: day("2026-03-01"), WarnPercent: 75}}, 75},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := deadline.InForce(tt.sets, day(tt.on)); got.WarnPercent != tt.want {
				t.Errorf("got the set of %d %%, want %d", got.WarnPercent, tt.want)
			}
		})
	}
}

func TestValidateNamesTheFieldThatIsWrong(t *testing.T) {
	tests := []struct {
		name, path string
		spoil      func(*deadline.Limits)
	}{
		{"a limit of nothing", "byKind.RESOLUTION.amount", func(l *deadline.Limits) {
			l.ByKind[terms.ClockKindResolution] = deadline.Limit{Unit: deadline.WorkingDays}
		}},
		{"a limit of years", "byKind.RESOLUTION.amount", func(l *deadline.Limits) {
			l.ByKind[terms.ClockKindResolution] = deadline.Limit{Unit: deadline.WorkingDays, Amount: 367}
		}},
		{"an unknown unit", "byKind.RESOLUTION.unit", func(l *deadline.Limits) {
			l.ByKind[terms.ClockKindResolution] = deadline.Limit{Unit: "MOONS", Amount: 1}
		}},
		{"an unknown kind", "byKind.NAP", func(l *deadline.Limits) { l.ByKind["NAP"] = deadline.Limit{Unit: deadline.WorkingDays, Amount: 1} }},
		{"an unknown channel", "firstFeedbackByChannel.PIGEON", func(l *deadline.Limits) {
			l.FirstFeedbackByChannel["PIGEON"] = deadline.Limit{Unit: deadline.WorkingDays, Amount: 1}
		}},
		{"no limit for several departments", "statutorySeveralDepartments.amount", func(l *deadline.Limits) { l.StatutorySeveralDepartments = 0 }},
		{"a warning at the due", "warnPercent", func(l *deadline.Limits) { l.WarnPercent = 100 }},
		{"no day of taking effect", "effectiveFrom", func(l *deadline.Limits) { l.EffectiveFrom = workday.Date{} }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := deadline.DefaultLimits()
			tt.spoil(&l)
			f, ok := fault.As(l.Validate())
			if !ok || f.Kind != fault.InvalidInput || len(f.Fields) != 1 || f.Fields[0].Path != tt.path {
				t.Errorf("got %v", f)
			}
		})
	}
}
