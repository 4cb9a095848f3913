package simulations

import (
	"slices"
	"strings"
	"time"

	"aftercare/domain/workday"
)

// Result is what a simulation found. Planned are the calls that the rule would have asked for, Made those
// that exist because of it, both by the day on which they were first due.
type Result struct {
	RuleVersion int      `json:"ruleVersion"`
	Planned     int      `json:"planned"`
	Made        int      `json:"made"`
	Days        []Day    `json:"days"`
	People      []Person `json:"people"`
	// Others are the planned calls of people beyond MostPeople.
	Others int `json:"others"`
	// Shared are the planned calls without an owner or consultant who may call: they go to whoever has least to do.
	Shared int `json:"shared"`
}

// Day is one day of the hospital.
type Day struct {
	Day     string `json:"day"`
	Planned int    `json:"planned"`
	Made    int    `json:"made"`
}

// Person is a member of staff with the planned calls that would have been theirs.
type Person struct {
	Staff   string `json:"staff"`
	Planned int    `json:"planned"`
}

// tally counts while pages are read.
type tally struct {
	zone   *time.Location
	out    *Result
	index  map[string]int
	person map[string]int
}

func newTally(a asked) *tally {
	t := &tally{zone: a.place.Zone, out: &Result{RuleVersion: a.rule.Body.Version, Days: []Day{}, People: []Person{}}, index: map[string]int{}, person: map[string]int{}}
	for i := range a.days {
		day := a.first.AddDays(i).String()
		t.index[day] = i
		t.out.Days = append(t.out.Days, Day{Day: day})
	}
	return t
}

func (t *tally) day(at time.Time) *Day {
	return &t.out.Days[t.index[workday.DateOf(at, t.zone).String()]]
}

// plan counts a call that the rule asks for; who is empty for a call that is shared out.
func (t *tally) plan(at time.Time, who string) {
	t.day(at).Planned++
	t.out.Planned++
	if who == "" {
		t.out.Shared++
		return
	}
	t.person[who]++
}

// made counts a call that exists.
func (t *tally) made(at time.Time) {
	t.day(at).Made++
	t.out.Made++
}

// result names the people, whoever has most first.
func (t *tally) result() *Result {
	for who, n := range t.person {
		t.out.People = append(t.out.People, Person{Staff: who, Planned: n})
	}
	slices.SortFunc(t.out.People, func(a, b Person) int {
		if a.Planned != b.Planned {
			return b.Planned - a.Planned
		}
		return strings.Compare(a.Staff, b.Staff)
	})
	for len(t.out.People) > MostPeople {
		last := len(t.out.People) - 1
		t.out.Others += t.out.People[last].Planned
		t.out.People = t.out.People[:last]
	}
	return t.out
}
