package demo

import (
	"time"

	"aftercare/desk/bulk"
	"aftercare/desk/customers"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

// life is one customer of the history while it is told.
type life struct {
	*history
	dice
	w *bulk.Writer
	n int

	id      string
	tier    terms.Tier
	birth   workday.Date
	line    terms.ServiceLine
	doctor  doctor
	owner   string // a consultant, or empty
	agent   string // who calls where there is no owner
	last    time.Time
	seen    int
	treated time.Time // when the longest series after a treatment ends

	registered time.Time
	hours      []followup.CallWindow // in which the customer wants to be called; empty: none stated

	consented bool // to be called about more than care
	quiet     bool // wants no calls but those after a treatment
	gone      bool // has gone elsewhere, or cannot be reached any more
}

// visits is how often somebody comes in two years: most once or twice, some every month.
var visits = []weight[[2]int]{{17, [2]int{1, 1}}, {24, [2]int{2, 2}}, {30, [2]int{3, 4}}, {19, [2]int{5, 7}}, {7, [2]int{8, 13}}, {3, [2]int{14, 24}}}

// lines is what people come for.
var lines = []weight[terms.ServiceLine]{{32, terms.ServiceLinePlastic}, {43, terms.ServiceLineSkin}, {25, terms.ServiceLineDental}}

// life tells the n-th customer from the first contact to this morning.
func (h *history) life(w *bulk.Writer, n int) {
	l := &life{history: h, dice: throw(h.options.Seed, uint64(n)+1), w: w, n: n}
	span := weighed(l.dice, visits)
	wanted := l.between(span[0], span[1])
	l.line = weighed(l.dice, lines)
	l.doctor = l.ownDoctor()
	l.agent = l.crew.agents[max(0, n%(len(l.crew.agents)+1)-1)] // the first has twice as much as the others
	if l.chance(32) {
		l.owner = l.crew.consultants[n%len(l.crew.consultants)]
	}
	l.tier = tierOf(l.dice, wanted)
	day := 2 + l.IntN(20) // with the old system's customers
	switch {
	case l.Float64() < l.fresh():
		day = historyDays - l.between(1, 15)
		wanted = min(wanted, 2)
	case l.chance(58):
		day += l.IntN(historyDays - 24)
	}
	since := l.at(l.begin, day, l.between(9*60, 18*60))
	lost := l.chance(9) // asked, and never came
	l.register(since)
	switch {
	case lost:
		l.consultation(since, false)
		return
	case l.chance(40):
		since = l.consultation(since, true)
	}
	for range wanted {
		if since = l.appointment(since); since.IsZero() || l.gone {
			break
		}
		since = l.at(since, l.gap(float64(14+420/(wanted+1))), l.between(9*60, 18*60))
		if !since.Before(l.now) {
			break
		}
	}
	l.member()
}

// fresh is the share of customers who came for the first time these weeks, so that even a small demo has a
// day full of calls.
func (h *history) fresh() float64 { return min(0.4, 120/float64(h.options.Customers)) }

// ownDoctor is one of the department, the same for all visits but a few.
func (l *life) ownDoctor() doctor {
	var list []doctor
	for _, d := range l.crew.doctors {
		if l.units[d.unit].line == l.line {
			list = append(list, d)
		}
	}
	return list[l.n%len(list)]
}

func tierOf(d dice, visits int) terms.Tier {
	score := float64(visits) + d.NormFloat64()*1.5
	switch {
	case score >= 13:
		return terms.TierDiamond
	case score >= 7:
		return terms.TierGold
	case score >= 3.6:
		return terms.TierSilver
	}
	return terms.TierOrdinary
}

// register puts the person on file.
func (l *life) register(at time.Time) {
	gender := terms.GenderFemale
	if l.chance(22) {
		gender = terms.GenderMale
	}
	l.birth = workday.DateOf(at, l.zone).AddDays(-(18*365 + int(l.ExpFloat64()*14*365)%(52*365)))
	c := bulk.Customer{
		Name: l.name(gender), Gender: gender, BirthDate: l.birth.String(), Phones: []bulk.Phone{{Number: phone(l.n)}}, Tier: l.tier,
		Owner: l.owner, Origin: of(l.dice, came), At: at, By: or(l.owner, l.agent),
	}
	if l.chance(60) {
		c.Address = l.address()
	}
	if l.chance(45) {
		c.Occupation = of(l.dice, jobs)
	}
	if l.chance(4) {
		c.Phones = append(c.Phones, bulk.Phone{Number: phone(50_000_000 + l.n), Whose: "家属"})
	}
	if l.chance(24) {
		l.hours = of(l.dice, wishedHours)
		c.Windows = l.hours
	}
	l.registered = at
	if l.chance(72) {
		l.consented = l.chance(88)
		c.Consents = []bulk.Consent{{Purpose: customers.ConsentMarketing, Given: l.consented}}
	}
	l.id = l.w.Customer(c)
}

// wishedHours are when people want to be called (R124).
var wishedHours = [][]followup.CallWindow{
	{{From: "14:00", To: "17:30"}}, {{From: "18:00", To: "20:30"}}, {{From: "11:00", To: "12:30"}},
	{{Days: []terms.Weekday{terms.WeekdaySat, terms.WeekdaySun}, From: "10:00", To: "17:00"}},
}

// setting is where and when this customer is called.
func (l *life) setting() followup.Setting {
	s := l.history.setting()
	s.Preferred = l.hours
	return s
}

// caller is who calls this customer.
func (l *life) caller() string { return or(l.owner, l.agent) }

func or(s, instead string) string {
	if s == "" {
		return instead
	}
	return s
}
