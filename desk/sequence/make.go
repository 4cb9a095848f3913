package sequence

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/callbackorigin"
	"aftercare/ent/gen/lead"
)

// openCalls are the calls that the customer is still to get, the nearest first.
func (p *Planner) openCalls(ctx context.Context, customer string) ([]*gen.Callback, error) {
	return p.tx.Client.Callback.Query().Where(callback.CustomerID(customer), Flag(callback.FieldOpen)).
		Order(callback.ByDueAt(), callback.ByID()).All(ctx)
}

// host is the open call that the task joins, if one is near enough and needs the same consent (R088). A
// call under way is not joined: the agent has the brief before them already.
func host(open []*gen.Callback, t followup.Task, hours int) *gen.Callback {
	for _, cb := range open {
		if cb.StoredState == terms.CallbackStatePlanned && followup.MayShare(cb.Purpose, t.Purpose) && followup.Merge(cb.DueAt, t.DueAt, hours) {
			return cb
		}
	}
	return nil
}

// tooNear is an open call to which a task that needs consent must keep its distance.
func tooNear(open []*gen.Callback, t followup.Task, hours int) *gen.Callback {
	if followup.NeedsConsent(t.Purpose) == followup.ConsentNone {
		return nil
	}
	for _, cb := range open {
		if followup.Merge(cb.DueAt, t.DueAt, hours) {
			return cb
		}
	}
	return nil
}

// create makes the callback of a claimed step.
func (p *Planner) create(ctx context.Context, r Rule, src Source, cu *gen.Customer, o *gen.CallbackOrigin, t followup.Task, last *gen.CallbackOrigin) (*gen.Callback, error) {
	tx := p.tx
	assignee, err := p.assignee(ctx, cu, src)
	if err != nil {
		return nil, err
	}
	brief, err := p.brief(ctx, src, cu)
	if err != nil {
		return nil, err
	}
	script, err := p.script(ctx, t.Purpose, cu)
	if err != nil {
		return nil, err
	}
	make := tx.Client.Callback.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetCustomerID(cu.ID).
		SetPurpose(t.Purpose).SetStoredState(terms.CallbackStatePlanned).SetChannel(terms.ChannelPhone).
		SetDueAt(t.DueAt).SetFirstDueAt(t.DueAt).SetWindowEnd(t.WindowEnd).SetFirstWindowEnd(t.WindowEnd).SetTier(cu.Tier).SetSequence(r.Row.ID + ":" + src.ID).
		SetNillableAssigneeID(assignee).SetNillableScriptID(script).SetNillableKeyPoints(brief).
		SetNillableAppointmentID(src.Appointment).SetNillableComplaintID(src.Complaint).
		SetCustomerChoseTime(src.Wish != nil && src.Wish.Equal(t.DueAt))
	if last != nil {
		make.SetNillablePreviousID(last.CallbackID)
	}
	cb, err := make.Save(ctx)
	if err != nil {
		return nil, err
	}
	tx.New(cb.ID)
	if err := p.tie(ctx, o, cb, src); err != nil {
		return nil, err
	}
	if assignee != nil {
		if err := tx.GiveAccess(ctx, cu.ID, *assignee, desk.OwnCallback, cb.ID); err != nil {
			return nil, err
		}
	}
	data := map[string]any{"purpose": cb.Purpose, "dueAt": instant(cb.DueAt)}
	if assignee != nil {
		data["assignee"] = *assignee
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: cb.ID, Kind: "callback.planned", Data: about(r, src, o, data), Customer: cu.ID, Callback: cb.ID})
	return cb, err
}

// join lets a claimed step share an open call. The call moves to the earlier of the two times, unless the
// customer chose its time or has been tried already.
func (p *Planner) join(ctx context.Context, r Rule, src Source, o *gen.CallbackOrigin, t followup.Task, cb *gen.Callback) (*gen.Callback, error) {
	change := p.tx.Client.Callback.Update().Where(callback.ID(cb.ID), callback.Version(cb.Version))
	touched := cb.Sequence == ""
	if touched {
		change.SetSequence(r.Row.ID + ":" + src.ID)
	}
	if t.DueAt.Before(cb.DueAt) && !cb.CustomerChoseTime && cb.Tries == 0 {
		change.SetDueAt(t.DueAt).SetFirstDueAt(t.DueAt).SetWindowEnd(t.WindowEnd).SetFirstWindowEnd(t.WindowEnd).AddVersion(1)
		p.tx.CountedCallback(cb)
		p.tx.CountedCallback(&gen.Callback{FirstDueAt: t.DueAt})
		touched = true
	}
	if touched { // nothing moves when an agent has taken the call in this very moment
		if err := change.Exec(ctx); err != nil {
			return nil, err
		}
	}
	if err := p.tie(ctx, o, cb, src); err != nil {
		return nil, err
	}
	cb, err := p.tx.Client.Callback.Get(ctx, cb.ID)
	if err != nil {
		return nil, err
	}
	_, err = p.tx.Record(ctx, desk.Happening{
		Stream: cb.ID, Kind: "callback.joined", Customer: src.Customer, Callback: cb.ID,
		Data: about(r, src, o, map[string]any{"dueAt": instant(cb.DueAt)}),
	})
	return cb, err
}

// tie points the origin to its call.
func (p *Planner) tie(ctx context.Context, o *gen.CallbackOrigin, cb *gen.Callback, src Source) error {
	if err := p.tx.Client.CallbackOrigin.Update().Where(callbackorigin.ID(o.ID)).SetCallbackID(cb.ID).Exec(ctx); err != nil {
		return err
	}
	return p.leadFollows(ctx, src, cb.DueAt)
}

// leadFollows keeps the lead's next contact with its cadence; the first call begins the nurturing. The
// version stays: nobody edited the lead.
func (p *Planner) leadFollows(ctx context.Context, src Source, due time.Time) error {
	if src.Type != TypeLead {
		return nil
	}
	if err := p.tx.Client.Lead.Update().Where(lead.ID(src.ID)).SetNextContactAt(due).Exec(ctx); err != nil {
		return err
	}
	next, err := lifecycle.NextLead(terms.LeadStateAssessed, lifecycle.NurtureLead)
	if err != nil {
		return err
	}
	return p.tx.Client.Lead.Update().Where(lead.ID(src.ID), lead.StateEQ(terms.LeadStateAssessed)).SetState(next).Exec(ctx)
}
