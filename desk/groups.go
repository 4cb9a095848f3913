package desk

import (
	"cmp"
	"slices"
	"time"
)

// Bounds of grouping: how many rows are looked at, and where the count of one key stops (1000 means 1000
// or more).
const (
	GroupedRows = 10000
	groupBound  = 1000
)

// NoKey is the key of rows without a value.
const NoKey = "-"

// Group is how many rows have a key.
type Group struct {
	Key   string
	Count int
}

// Groups counts rows by key. Complete is false when there were more rows than are looked at: counts are
// then at least what they say, and keys may be missing.
type Groups struct {
	List     []Group
	Complete bool
}

// Grouped counts the keys of rows of which one more than GroupedRows was read at most. Keys come in the
// order given; keys that it does not hold follow, the most frequent first, and NoKey last.
func Grouped(keys []string, order []string) Groups {
	out := Groups{Complete: len(keys) <= GroupedRows}
	counts := map[string]int{}
	for _, k := range keys {
		if k == "" {
			k = NoKey
		}
		counts[k] = min(groupBound, counts[k]+1)
	}
	for k, n := range counts {
		out.List = append(out.List, Group{Key: k, Count: n})
	}
	place := func(k string) int {
		switch i := slices.Index(order, k); {
		case k == NoKey:
			return len(order) + 1
		case i < 0:
			return len(order)
		default:
			return i
		}
	}
	slices.SortFunc(out.List, func(a, b Group) int {
		return cmp.Or(cmp.Compare(place(a.Key), place(b.Key)), cmp.Compare(b.Count, a.Count), cmp.Compare(a.Key, b.Key))
	})
	return out
}

// Keys of a due time.
const (
	DueOverdue  = "OVERDUE"
	DueNow      = "DUE"
	DueToday    = "TODAY"
	DueTomorrow = "TOMORROW"
	DueLater    = "LATER"
)

// DueOrder is the order of due keys.
func DueOrder() []string { return []string{DueOverdue, DueNow, DueToday, DueTomorrow, DueLater} }

// DueDay tells on which of the hospital's coming days an instant that has not passed lies.
func (p *Place) DueDay(due, now time.Time) string {
	today := p.Today(now)
	switch day := p.Today(due); {
	case !today.Before(day):
		return DueToday
	case !today.AddDays(1).Before(day):
		return DueTomorrow
	}
	return DueLater
}
