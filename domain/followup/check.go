package followup

import (
	"fmt"
	"slices"
	"strings"

	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

// CheckRule refuses (INVALID_INPUT, everything wrong at once) a rule that could not be planned: unknown
// words, no steps, a key twice, offsets that go back within one audience, bad clock times, and tier
// intervals that call a higher tier less often than a lower one.
func CheckRule(path string, r Rule) error {
	var bad fault.Fields
	bad.Require(r.ID != "", path+".id", "input.required")
	bad.Require(strings.TrimSpace(r.Name) != "", path+".name", "input.required")
	bad.Require(r.Trigger.Valid(), path+".trigger", "input.unknown", "value", string(r.Trigger))
	bad.Require(r.Purpose.Valid(), path+".purpose", "input.unknown", "value", string(r.Purpose))
	bad.Require(r.HorizonDays >= 1 && r.HorizonDays <= 366, path+".horizonDays", "input.range", "min", 1, "max", 366)
	bad.Require(r.MergeHours >= 0 && r.MergeHours <= 336, path+".mergeHours", "input.range", "min", 0, "max", 336)
	bad.Require(len(r.Steps) > 0, path+".steps", "input.required")
	keys := map[string]bool{}
	for i, s := range r.Steps {
		at := fmt.Sprintf("%s.steps.%d", path, i)
		bad.Require(s.Key != "", at+".key", "input.required")
		bad.Require(!keys[s.Key], at+".key", "input.duplicate", "value", s.Key)
		keys[s.Key] = true
		checkStep(&bad, at, s)
		for _, earlier := range r.Steps[:i] {
			if sameAudience(earlier, s) {
				bad.Require(earlier.OffsetDays <= s.OffsetDays, at+".offsetDays", "input.stepsInOrder")
				bad.Require(!earlier.Repeat, at, "input.afterRepeat")
			}
		}
	}
	if r.Trigger == terms.CallbackTriggerTierPeriodic {
		bad.Require(monotonic(r.Steps), path+".steps", "input.tierMonotonic")
	}
	return bad.Err()
}

func checkStep(bad *fault.Fields, at string, s Step) {
	least := 0
	if s.Repeat {
		least = 1
	}
	bad.Require(s.OffsetDays >= least && s.OffsetDays <= 3660, at+".offsetDays", "input.range", "min", least, "max", 3660)
	bad.Require(s.OffsetMinutes >= 0 && s.OffsetMinutes < 1440, at+".offsetMinutes", "input.range", "min", 0, "max", 1439)
	bad.Require(s.LimitDays == 0 || s.LimitDays >= s.OffsetDays, at+".limitDays", "input.range", "min", s.OffsetDays, "max", 3660)
	clock(bad, at+".at", s.At)
	clock(bad, at+".until", s.Until)
}

// clock accepts an empty clock time or one inside the callable day.
func clock(bad *fault.Fields, path, value string) {
	m, ok := minutes(value)
	bad.Require(value == "" || ok && m >= dayBegins && m <= dayEnds, path, "input.callableClock", "from", DayBegins, "to", DayEnds)
}

func sameAudience(a, b Step) bool {
	return slices.Equal(a.Families, b.Families) && slices.Equal(a.Tiers, b.Tiers) && slices.Equal(a.Intents, b.Intents)
}

// monotonic tells whether no tier is called less often than a lower one.
func monotonic(steps []Step) bool {
	last := 0
	for _, v := range terms.Tier("").Values() {
		for _, s := range steps {
			if !slices.Contains(s.Tiers, terms.Tier(v)) {
				continue
			}
			if last > 0 && s.OffsetDays > last {
				return false
			}
			last = s.OffsetDays
		}
	}
	return true
}

// CheckWindows refuses hours that are no clock times, end before they begin, or leave the callable day.
func CheckWindows(path string, list []CallWindow) error {
	var bad fault.Fields
	for i, w := range list {
		at := fmt.Sprintf("%s.%d", path, i)
		from, okFrom := minutes(w.From)
		to, okTo := minutes(w.To)
		bad.Require(okFrom && from >= dayBegins, at+".from", "input.callableClock", "from", DayBegins, "to", DayEnds)
		bad.Require(okTo && to <= dayEnds, at+".to", "input.callableClock", "from", DayBegins, "to", DayEnds)
		bad.Require(!okFrom || !okTo || from < to, at+".to", "input.endBeforeBegin")
		for n, d := range w.Days {
			bad.Require(d.Valid(), at+".days", "input.unknown", "value", string(d))
			bad.Require(!slices.Contains(w.Days[:n], d), at+".days", "input.duplicate", "value", string(d))
		}
	}
	return bad.Err()
}
