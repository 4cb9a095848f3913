package sequence

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
)

// Continue plans what follows a call that is over and owes a next step: for each of its rules the next
// step, unless the reason is gone by now. done is false when somebody else has continued it already.
func (p *Planner) Continue(ctx context.Context, id string) (done bool, err error) {
	ctx = desk.Elevate(ctx, "continuing a sequence")
	tx := p.tx
	cb, err := tx.Client.Callback.Get(ctx, id)
	if err != nil || !cb.AwaitsNext {
		return false, err
	}
	cu, err := lock(ctx, tx, cb.CustomerID)
	if err != nil {
		return false, err
	}
	n, err := tx.Client.Callback.Update().Where(callback.ID(id), callback.AwaitsNext(true)).SetAwaitsNext(false).Save(ctx)
	if err != nil || n == 0 {
		return false, err
	}
	rules, err := p.inForce(ctx)
	if err != nil {
		return false, err
	}
	origins, err := tx.Client.CallbackOrigin.Query().
		Where(callbackorigin.CallbackID(id), callbackorigin.Skipped(""), callbackorigin.RuleIDNotNil()).
		Order(callbackorigin.ByCreatedAt(), callbackorigin.ByID()).All(ctx)
	if err != nil {
		return false, err
	}
	made := 0
	for _, o := range origins {
		for _, r := range rules {
			if r.Row.ID != *o.RuleID {
				continue
			}
			next, err := p.follow(ctx, r, cu, cb, o)
			if err != nil {
				return false, err
			}
			if next != nil {
				made++
			}
		}
	}
	_, err = tx.Record(ctx, desk.Happening{
		Stream: cb.ID, Kind: "callback.continued", Data: map[string]any{"planned": made}, Customer: cb.CustomerID, Callback: cb.ID,
	})
	return true, err
}

func (p *Planner) follow(ctx context.Context, r Rule, cu *gen.Customer, cb *gen.Callback, o *gen.CallbackOrigin) (*gen.Callback, error) {
	src, err := p.load(ctx, r.Body.Trigger, o.SourceType, o.SourceID)
	if err != nil {
		return nil, err
	}
	o.Edges.Callback = cb
	return p.step(ctx, r, src, cu, o)
}

// Carry hands the reasons of a call over to the one that was agreed instead (R133): the sequence goes on
// after that one. by reads who agreed, for a call that no rule asked for.
func Carry(ctx context.Context, tx *desk.Tx, reasons []Reason, from, to *gen.Callback, by func() (*gen.Staff, error)) error {
	ctx = desk.Elevate(ctx, "handing a sequence over")
	if len(reasons) == 0 {
		who, err := by()
		if err != nil {
			return err
		}
		return origin(tx, to.ID).SetManual(true).SetSourceType(TypeCallback).SetSourceID(from.ID).
			SetStepKey(decided).SetSourceLabel(who.Name).Exec(ctx)
	}
	for _, o := range reasons {
		if err := carry(ctx, tx, o, to); err != nil {
			return err
		}
	}
	return nil
}

// sameMoment is how many calls of one step may be agreed for one moment.
const sameMoment = 60

// carry repeats an origin for the agreed call. Its period is the agreed moment; where another call of the
// same step has that already, as when two are agreed for eleven o'clock, the next second.
func carry(ctx context.Context, tx *desk.Tx, o Reason, to *gen.Callback) error {
	for try := 0; ; try++ {
		at := to.DueAt.Add(time.Duration(try) * time.Second)
		err := origin(tx, to.ID).SetRuleID(o.Rule).SetNillableRuleVersion(o.Version).
			SetSourceType(o.Type).SetSourceID(o.Source).SetStepKey(o.Key).SetNillableStep(o.Step).
			SetPeriod(moment(at, tx.Place.Zone)).SetSourceLabel(o.Label).Exec(ctx)
		if !desk.Duplicate(err) || try == sameMoment {
			return err
		}
	}
}

// ByHand gives a call the origin of somebody's decision.
func ByHand(ctx context.Context, tx *desk.Tx, cb *gen.Callback, by *gen.Staff) error {
	return origin(tx, cb.ID).SetManual(true).SetSourceType(TypeStaff).SetSourceID(by.ID).
		SetStepKey(decided).SetSourceLabel(by.Name).Exec(ctx)
}

func origin(tx *desk.Tx, callback string) *gen.CallbackOriginCreate {
	return tx.Client.CallbackOrigin.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetCallbackID(callback)
}
