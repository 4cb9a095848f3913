package graph_test

import (
	"testing"
	"time"

	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/customerphone"
)

func init() {
	plants["unreachable"] = func(_ *testing.T, w *world) { w.unreachable() }
	plants["technical"] = func(_ *testing.T, w *world) {
		w.call("technical", terms.CallbackPurposeTechnical, access.CallbackAgent, worldTime.Add(-2*time.Hour))
	}
	plants["technical_sale"] = func(_ *testing.T, w *world) {
		w.call("technical_sale", terms.CallbackPurposeCampaign, access.Supervisor, worldTime)
	}
	plants["someday"] = func(_ *testing.T, w *world) {
		w.call("someday", terms.CallbackPurposeService, access.CallbackAgent, time.Date(2027, 3, 1, 2, 30, 0, 0, time.UTC))
	}
	// recovery is the call that a sweep planned after a missed appointment.
	plants["recovery"] = func(t *testing.T, w *world) {
		w.appointment("recovery.appointment", terms.AppointmentStatusBooked, -time.Hour)
		if _, err := sweeps.Missed(w.f.System(), w.f.Desk); err != nil {
			t.Fatal(err)
		}
		w.ids["recovery"] = w.f.Store.Client.Callback.Query().Where(callback.AppointmentID(w.ids["recovery.appointment"])).OnlyIDX(w.f.Raw())
	}
	// elsewhere is the agent's call for somebody who is not the consultant's own customer.
	plants["elsewhere"] = func(_ *testing.T, w *world) {
		at := worldTime
		w.ids["elsewhere"] = w.f.Store.Client.Callback.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(at).
			SetCustomerID(w.f.Customer("周琪").ID).SetPurpose(terms.CallbackPurposeService).SetStoredState(terms.CallbackStatePlanned).
			SetDueAt(at).SetFirstDueAt(at).SetAssigneeID(w.f.Staff[access.CallbackAgent].ID).SaveX(w.f.Raw()).ID
	}
	// rule is a rule of its own, so that the others stay as the defaults say.
	plants["rule"] = func(_ *testing.T, w *world) {
		c, ctx, h := w.f.Store.Client, w.f.Raw(), w.f.Hospital.ID
		body := followup.Rule{ID: "campaign", Name: "活动回访", NameEn: "Campaign", Version: 1, Active: true,
			Trigger: terms.CallbackTriggerCampaign, Purpose: terms.CallbackPurposeCampaign,
			Steps: []followup.Step{{Key: "d1", OffsetDays: 1}}, HorizonDays: 30, MergeHours: 48}
		r := c.CallbackRule.Create().SetHospitalID(h).SetCreatedAt(worldTime).SetKey("campaign" + w.serial()).SetName(body.Name).
			SetTrigger(body.Trigger).SetPurpose(body.Purpose).SaveX(ctx)
		c.CallbackRuleVersion.Create().SetHospitalID(h).SetCreatedAt(worldTime).SetRuleID(r.ID).SetNumber(1).
			SetEffectiveFrom(worldTime).SetBody(body).SaveX(ctx)
		w.ids["rule"] = r.ID
	}
	// renamed is a rule that the hospital calls by a name of its own.
	plants["renamed"] = func(t *testing.T, w *world) {
		plants["rule"](t, w)
		w.ids["renamed"] = w.ids["rule"]
		w.f.Store.Client.CallbackRule.UpdateOneID(w.ids["rule"]).SetName("五一活动").ExecX(w.f.Raw())
	}
}

// call plants an open call.
func (w *world) call(name string, purpose terms.CallbackPurpose, who access.Role, due time.Time) {
	w.ids[name] = w.f.Store.Client.Callback.Create().SetHospitalID(w.f.Hospital.ID).SetCreatedAt(worldTime).
		SetCustomerID(w.customer(name+".customer", "吴敏")).SetPurpose(purpose).SetStoredState(terms.CallbackStatePlanned).
		SetDueAt(due).SetFirstDueAt(due).SetWindowEnd(due.Add(time.Hour)).SetAssigneeID(w.f.Staff[who].ID).
		SetKeyPoints("想问恢复时间").SaveX(w.f.Raw()).ID
}

// unreachable plants a call to a customer whose only number has proved wrong.
func (w *world) unreachable() {
	w.call("mute", terms.CallbackPurposeService, access.CallbackAgent, worldTime.Add(-time.Hour))
	c, cu := w.f.Store.Client, w.ids["mute.customer"]
	c.CustomerPhone.Update().Where(customerphone.CustomerID(cu)).SetValid(false).SetPrimary(false).ExecX(w.f.Raw())
	c.Customer.UpdateOneID(cu).SetPhoneMasked("").ExecX(w.f.Raw())
}
