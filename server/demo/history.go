package demo

import (
	"context"
	"errors"
	"time"

	"aftercare/desk"
	"aftercare/desk/bulk"
	"aftercare/desk/defaults"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

// historyDays is how far back the history goes, and a little before it the hospital.
const historyDays = 740

// perBatch is how many lives are written in one transaction: then no kind of record exceeds what a
// batch of desk/bulk should carry.
const perBatch = 120

// A hospital of large size or more is written in larger batches: nobody else waits for the database, and
// a page of an index is then written once for many of its entries.
const (
	large    = 5_000
	perLarge = 1_000
)

// history is the hospital under construction.
type history struct {
	options  Options
	desk     *desk.Desk
	stage    *stage
	ledger   *bulk.Ledger
	zone     *time.Location
	hospital string
	units    []unit
	crew     crew
	policy   bulk.Policy
	rules    rules
	byLine   map[terms.ServiceLine][]bulk.Treatment

	today    workday.Date
	midnight time.Time // the day begins
	now      time.Time // 10:05 of it
	begin    time.Time // the hospital opened its books
}

// rules are the default rules that the history follows.
type rules struct{ noShow, evening, notPurchased, postOp, lead, tier, complaint bulk.Rule }

// found makes the hospital with its people and reads what it goes by.
func (h *history) found(ctx context.Context, hash string) (err error) {
	h.hospital, err = h.ledger.Found(ctx, h.desk, bulk.Hospital{Code: "RH", Name: "仁和医疗美容医院", Zone: Zone}, func(ctx context.Context, w *bulk.Writer) error {
		h.hire(w, hash)
		return defaults.Seed(ctx, w.Tx())
	})
	if err != nil {
		return err
	}
	if h.policy, err = bulk.PolicyOf(h.as(ctx), h.desk); err != nil {
		return err
	}
	for key, r := range map[string]*bulk.Rule{
		followup.RuleNoShow: &h.rules.noShow, followup.RuleEvening: &h.rules.evening, followup.RuleNotPurchased: &h.rules.notPurchased,
		followup.RulePostOp: &h.rules.postOp, followup.RuleLead: &h.rules.lead, followup.RuleTier: &h.rules.tier, followup.RuleComplaint: &h.rules.complaint,
	} {
		if *r, err = rule(h.policy, key); err != nil {
			return err
		}
	}
	h.byLine = map[terms.ServiceLine][]bulk.Treatment{}
	for _, t := range h.policy.Treatments {
		for _, line := range linesOf(t.Family) {
			h.byLine[line] = append(h.byLine[line], t)
		}
	}
	return nil
}

// linesOf are the departments that do treatments of a family.
func linesOf(f terms.ProcedureFamily) []terms.ServiceLine {
	switch f {
	case terms.ProcedureFamilySurgery:
		return []terms.ServiceLine{terms.ServiceLinePlastic}
	case terms.ProcedureFamilySkin:
		return []terms.ServiceLine{terms.ServiceLineSkin}
	case terms.ProcedureFamilyInjection:
		return []terms.ServiceLine{terms.ServiceLinePlastic, terms.ServiceLineSkin}
	case terms.ProcedureFamilyDental:
		return []terms.ServiceLine{terms.ServiceLineDental}
	}
	return nil
}

// lives writes the customers with all that happened to them, batch by batch: while one is stored the next
// is told.
func (h *history) lives(ctx context.Context) (err error) {
	h.stage.set(h.now)
	ctx, stop := context.WithCancel(h.as(ctx))
	defer stop()
	hurried := h.options.Customers >= large
	size := perBatch
	if hurried {
		size = perLarge
		if err := h.ledger.Hurry(ctx, h.desk); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, h.ledger.Calm(context.WithoutCancel(ctx), h.desk)) }()
	}
	batches := h.tell(ctx, size)
	for b := range batches {
		if b.err == nil {
			b.err = h.ledger.Store(ctx, h.desk, b.w)
		}
		if b.err != nil {
			return b.err
		}
		if h.options.Progress != nil {
			h.options.Progress(b.done, h.options.Customers)
		}
	}
	return h.ledger.Save(ctx, h.desk)
}

// batch is some lives, told and not yet stored.
type batch struct {
	w    *bulk.Writer
	done int
	err  error
}

// tell tells all lives in their order, one batch ahead of who takes them.
func (h *history) tell(ctx context.Context, size int) <-chan batch {
	out := make(chan batch)
	go func() {
		defer close(out)
		for from := 0; from < h.options.Customers; from += size {
			to := min(from+size, h.options.Customers)
			w, err := h.ledger.Gather(ctx, h.desk, func(w *bulk.Writer) {
				for n := from; n < to; n++ {
					h.life(w, n)
				}
			})
			select {
			case out <- batch{w, to, err}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

// setting is where and when the hospital calls.
func (h *history) setting() followup.Setting {
	return followup.Setting{Zone: h.zone, Windows: h.policy.Place.Windows}
}

// working moves an instant into working time and so many minutes of it further.
func (h *history) working(t time.Time, minutes int) time.Time {
	at, _ := h.policy.Place.Calendar.AddProvisional(t, time.Duration(minutes)*time.Minute)
	return at
}

// at is a clock time on the local day of an instant, so many days later.
func (h *history) at(t time.Time, days, minute int) time.Time {
	y, m, d := t.In(h.zone).Date()
	return time.Date(y, m, d+days, minute/60, minute%60, 0, 0, h.zone)
}
