package sequence

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/followup"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackorigin"
)

// claim inserts the origin of a step. Whoever finds it there has lost: somebody else plans, or has
// planned, that step. An origin that was set aside by a change of class or tier is taken over.
func (p *Planner) claim(ctx context.Context, r Rule, src Source, t followup.Task, skip string) (*gen.CallbackOrigin, bool, error) {
	step := t.StepNo
	return p.insert(ctx, r, src, t.StepKey, t.Period, &step, skip)
}

func (p *Planner) insert(ctx context.Context, r Rule, src Source, key, period string, step *int, skip string) (*gen.CallbackOrigin, bool, error) {
	tx := p.tx
	o, err := tx.Client.CallbackOrigin.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
		SetRuleID(r.Row.ID).SetRuleVersion(r.Body.Version).SetSourceType(src.Type).SetSourceID(src.ID).
		SetStepKey(key).SetPeriod(period).SetNillableStep(step).SetSkipped(skip).
		SetSourceLabel(tx.Place.Today(src.At).String()).Save(ctx)
	if err == nil {
		return o, true, nil
	}
	if !desk.Duplicate(err) {
		return nil, false, err
	}
	same := callbackorigin.And(
		callbackorigin.RuleID(r.Row.ID), callbackorigin.SourceType(src.Type), callbackorigin.SourceID(src.ID),
		callbackorigin.StepKey(key), callbackorigin.Period(period),
	)
	n, err := tx.Client.CallbackOrigin.Update().Where(same, callbackorigin.Skipped(SkipReplanned)).
		SetSkipped(skip).SetRuleVersion(r.Body.Version).Save(ctx)
	if err != nil || n == 0 {
		return nil, false, err
	}
	o, err = tx.Client.CallbackOrigin.Query().Where(same).Only(ctx)
	return o, err == nil, err
}

// decide records that the sequence of an event is not begun, so that no sweep asks again. A lasting
// source stays undecided: what it is may change tomorrow.
func (p *Planner) decide(ctx context.Context, r Rule, src Source, last *gen.CallbackOrigin, why string) error {
	if src.lasting() || last != nil {
		return nil
	}
	o, won, err := p.insert(ctx, r, src, decided, "", nil, why)
	if err != nil || !won {
		return err
	}
	return p.tell(ctx, r, src, o, "callback.notPlanned", map[string]any{"reason": why})
}

// skip records a step that was due but may not be made; a lead is looked at again when it would have been.
func (p *Planner) skip(ctx context.Context, r Rule, src Source, o *gen.CallbackOrigin, t followup.Task) error {
	if err := p.leadFollows(ctx, src, t.DueAt); err != nil {
		return err
	}
	return p.tell(ctx, r, src, o, "callback.skipped", map[string]any{"reason": o.Skipped, "dueAt": instant(t.DueAt)})
}

// tell writes an event about a source without a callback.
func (p *Planner) tell(ctx context.Context, r Rule, src Source, o *gen.CallbackOrigin, kind string, more map[string]any) error {
	_, err := p.tx.Record(ctx, desk.Happening{Stream: src.ID, Kind: kind, Data: about(r, src, o, more), Customer: src.Customer})
	return err
}

// about is what the events of planning say: rule, step and source, by code and id.
func about(r Rule, src Source, o *gen.CallbackOrigin, more map[string]any) map[string]any {
	data := map[string]any{
		"rule": r.Row.Key, "ruleVersion": r.Body.Version, "sourceType": src.Type, "source": src.ID, "step": o.StepKey,
	}
	for k, v := range more {
		data[k] = v
	}
	return data
}

func instant(t time.Time) string { return t.UTC().Format(time.RFC3339Nano) }
