package demo

import (
	"math"
	"time"

	"aftercare/desk/bulk"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
)

// visit tells an arrival, what was done and bought, and the calls that follow from it; it gives when it
// was over.
func (l *life) visit(arrived time.Time, appointment string, _ time.Time) time.Time {
	if !arrived.Before(l.midnight) {
		return time.Time{}
	}
	v := bulk.Visit{
		Customer: l.id, Appointment: appointment, ArrivedAt: arrived, Doctor: l.doctor.id, Department: l.units[l.doctor.unit].id,
		By: of(l.dice, l.crew.guides),
	}
	var done []bulk.Treatment
	if v.Purchased = l.chance(72); v.Purchased {
		list := l.byLine[l.line]
		done = append(done, of(l.dice, list))
		if second := of(l.dice, list); l.chance(14) && second.ID != done[0].ID {
			done = append(done, second)
		}
		amount := l.price(done)
		v.AmountFen = &amount
	} else {
		v.Purpose = of(l.dice, wishes[l.line])
	}
	for _, t := range done {
		v.Procedures = append(v.Procedures, t.Procedure)
	}
	id := l.w.Visit(v)
	l.last = arrived
	l.seen++
	l.afterwards(id, v, done)
	l.complain(arrived)
	return arrived.Add(l.minutes(40, 150))
}

// price is what was paid, in fen: most pay little, a few very much.
func (l *life) price(done []bulk.Treatment) int64 {
	total := 0.0
	for _, t := range done {
		middle := map[terms.ProcedureFamily]float64{
			terms.ProcedureFamilySurgery: 12000, terms.ProcedureFamilySkin: 2200, terms.ProcedureFamilyInjection: 3600, terms.ProcedureFamilyDental: 2600,
		}[t.Family]
		total += max(middle, 300) * math.Exp(l.NormFloat64()*0.7)
	}
	return int64(total/10) * 1000
}

// afterwards tells the calls after a visit: the series after each treatment, the same evening to who
// bought, the next noon to who did not (R080, R090 to R092).
func (l *life) afterwards(id string, v bulk.Visit, done []bulk.Treatment) {
	note := v.Purpose
	for i, t := range done {
		if i > 0 {
			note += "、"
		}
		note += t.Name
	}
	base := source{kind: sequence.TypeVisit, id: id, at: v.ArrivedAt, appointment: v.Appointment, points: joined(note, "；", l.doctor.name)}
	if len(done) == 0 {
		l.series(l.rules.notPurchased, base)
		return
	}
	families := map[terms.ProcedureFamily]bool{}
	for _, t := range done {
		families[t.Family] = true
	}
	first := true
	for _, f := range terms.ProcedureFamily("").Values() {
		if family := terms.ProcedureFamily(f); families[family] {
			s := base
			s.kind, s.family = sequence.TypeTreatment+f, family
			if first {
				evening := base
				s.with = &evening // the call of the same evening is one for both reasons
			}
			first = false
			l.series(l.rules.postOp, s)
			if end, ok := followup.SeriesEnd(l.rules.postOp.Body, s.of(l.tier, nil), l.zone); ok && end.After(l.treated) {
				l.treated = end
			}
		}
	}
}
