package callbacks

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/desk/notices"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
)

// lateness is how old "now" may be when a plan for now arrives.
const lateness = 5 * time.Minute

// furthest is how far ahead a call can be planned.
const furthest = 2 * 366 * 24 * time.Hour

// Plan makes a callback by hand: for one's own customers, or with CALLBACK_ASSIGN for anybody's and for
// any caller. It is due now or later, in the hours of its purpose or of the customer unless the customer
// chose the time (R065), never outside the callable day (R066), and needs the consent of its purpose
// (R124) and a number that has not proved wrong (R254). An open call for the same purpose less than 48 hours away becomes this one instead of a second
// one beside it (R088).
func Plan(ctx context.Context, d *desk.Desk, in PlanCallbackInput) (*gen.Callback, error) {
	v, err := access.Check(ctx, access.CallbackWork)
	if err != nil {
		return nil, err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	if err := checkPlan(&in, d.Now(), place); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Callback, error) {
		if _, err := customers.Get(ctx, tx.Client, in.Customer); err != nil {
			return nil, err
		}
		cu, err := sequence.Lock(ctx, tx, in.Customer)
		if err != nil {
			return nil, err
		}
		if err := mayPlan(ctx, tx, cu, in); err != nil {
			return nil, err
		}
		if in.Complaint != nil {
			known, err := tx.Client.Complaint.Query().Where(complaint.ID(*in.Complaint), complaint.CustomerID(cu.ID)).Exist(ctx)
			if err != nil {
				return nil, err
			}
			if !known {
				return nil, fault.Invalid("input.complaint", "input.unknownRecord")
			}
		}
		if err := inHours(tx, cu, in); err != nil {
			return nil, err
		}
		near, err := nearby(ctx, tx, in)
		if err != nil {
			return nil, err
		}
		if near != nil {
			return joinByHand(ctx, tx, near, in)
		}
		if in.Assignee == nil {
			in.Assignee = &v.Staff
		}
		return plan(ctx, tx, cu, in)
	})
}

func checkPlan(in *PlanCallbackInput, now time.Time, place *desk.Place) error {
	var bad fault.Fields
	bad.Require(in.Purpose.Valid(), "input.purpose", "input.unknown", "value", string(in.Purpose))
	switch {
	case in.DueAt.Before(now.Add(-lateness)):
		bad.Add("input.dueAt", "input.mustBeFuture")
	case in.DueAt.After(now.Add(furthest)):
		bad.Add("input.dueAt", "input.tooFar")
	}
	if in.DueAt.Before(now) {
		in.DueAt = now
	}
	bad.Require(!followup.HardStopped(in.DueAt, place.Zone), "input.dueAt", "input.hardStop", "from", followup.DayEnds, "to", followup.DayBegins)
	in.KeyPoints = desk.MaybeLine(&bad, "input.keyPoints", in.KeyPoints, 200)
	return bad.Err()
}

// mayPlan asks whose customer it is, who shall call, and whether the customer may be called at all.
func mayPlan(ctx context.Context, tx *desk.Tx, cu *gen.Customer, in PlanCallbackInput) error {
	if !assigns(tx.Viewer) {
		own, err := desk.Owns(ctx, tx.Client, cu.ID, tx.Viewer.Staff)
		if err != nil {
			return err
		}
		if !own || in.Assignee != nil && *in.Assignee != tx.Viewer.Staff {
			return fault.Denied(string(access.CallbackAssign))
		}
	}
	if in.Assignee != nil {
		if err := caller(ctx, tx, "input.assignee", *in.Assignee); err != nil {
			return err
		}
	}
	consent, err := sequence.Consented(desk.Elevate(ctx, "consents"), tx.Client, cu, in.Purpose)
	if err != nil {
		return err
	}
	_, err = lifecycle.StartCallback(lifecycle.StartFacts{
		State: terms.CallbackStatePlanned, DoNotContact: cu.DoNotContact, Deceased: cu.DeceasedAt != nil, Consent: consent,
		NoNumber: unreachable(cu),
	})
	return err
}

func plan(ctx context.Context, tx *desk.Tx, cu *gen.Customer, in PlanCallbackInput) (*gen.Callback, error) {
	script, err := sequence.New(tx).ScriptFor(ctx, in.Purpose, cu)
	if err != nil {
		return nil, err
	}
	end := sequence.DayEnd(in.DueAt, tx.Place.Zone)
	cb, err := tx.Client.Callback.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetCustomerID(cu.ID).
		SetPurpose(in.Purpose).SetStoredState(terms.CallbackStatePlanned).SetChannel(terms.ChannelPhone).
		SetDueAt(in.DueAt).SetFirstDueAt(in.DueAt).SetWindowEnd(end).SetFirstWindowEnd(end).SetTier(cu.Tier).
		SetNillableAssigneeID(in.Assignee).SetNillableScriptID(script).SetNillableKeyPoints(in.KeyPoints).
		SetNillableComplaintID(in.Complaint).SetCustomerChoseTime(deref(in.CustomerChoseTime)).Save(ctx)
	if err != nil {
		return nil, err
	}
	by, err := me(ctx, tx)
	if err != nil {
		return nil, err
	}
	if err := sequence.ByHand(ctx, tx, cb, by); err != nil {
		return nil, err
	}
	if err := tx.GiveAccess(ctx, cu.ID, *in.Assignee, desk.OwnCallback, cb.ID); err != nil {
		return nil, err
	}
	data := map[string]any{"purpose": string(cb.Purpose), "dueAt": cb.DueAt.UTC().Format(time.RFC3339Nano), "assignee": *in.Assignee}
	e, err := record(ctx, tx, cb, "callback.plannedByHand", data)
	if err != nil {
		return nil, err
	}
	return cb, notices.Tell(ctx, tx, e, []string{*in.Assignee}, "callback.plannedForYou", cb.ID, data)
}
