package desk_test

import (
	"bytes"
	"context"
	"encoding/json"
	"testing"
	"time"

	"entgo.io/ent"

	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/customer"
	"aftercare/ent/testdb"
)

// What an update says that it left is what is stored, to the last column.
func TestAnUpdateKnowsTheRecordThatItLeaves(t *testing.T) {
	at := time.Date(2026, 5, 14, 9, 30, 0, 123456789, time.FixedZone("elsewhere", 3*3600)) // neither UTC nor whole microseconds
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		c, agent := f.Store.Client, f.Staff[access.CallbackAgent]
		cu := f.Customer("李华")
		before := c.Callback.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(f.Clock.Now()).SetCustomerID(cu.ID).
			SetPurpose(terms.CallbackPurposeNoShow).SetStoredState(terms.CallbackStatePlanned).SetDueAt(at).SetFirstDueAt(at).SaveX(f.Raw())
		before = c.Callback.Query().Where(callback.ID(before.ID)).WithCustomer().OnlyX(f.Raw())
		for _, s := range []struct {
			name string
			set  func(*gen.CallbackUpdate)
		}{
			{"everything is set", func(u *gen.CallbackUpdate) {
				u.SetPurpose(terms.CallbackPurposeRoutine).SetStoredState(terms.CallbackStateCompleted).SetOpen(false).SetAwaitsNext(true).
					SetChannel(terms.ChannelHomeVisit).SetDueAt(at.Add(time.Hour)).SetFirstDueAt(at).SetWindowEnd(at).SetFirstWindowEnd(at).
					SetAssigneeID(agent.ID).SetKeyPoints("想问价格").SetCustomerChoseTime(true).SetSequence("s").SetPreviousID("cb_0").
					SetComplaintID("cp_0").SetAppointmentID("ap_0").SetTries(3).SetReached(true).SetFirstAttemptAt(at).SetStartedAt(at).
					SetStartedBy(agent.ID).SetClosedAt(at).SetLastOutcome(terms.CallbackOutcomeBooked).SetSatisfaction(4).SetTier(terms.TierGold)
			}},
			{"something is added", func(u *gen.CallbackUpdate) { u.AddTries(2).AddSatisfaction(-1) }},
			{"what may be empty is emptied", func(u *gen.CallbackUpdate) {
				u.ClearWindowEnd().ClearFirstWindowEnd().ClearAssigneeID().ClearKeyPoints().ClearPreviousID().ClearComplaintID().
					ClearAppointmentID().ClearFirstAttemptAt().ClearStartedAt().ClearStartedBy().ClearClosedAt().ClearLastOutcome().ClearSatisfaction()
			}},
			{"something is added to nothing", func(u *gen.CallbackUpdate) { u.AddSatisfaction(5) }},
			{"the assignee is set as a record", func(u *gen.CallbackUpdate) { u.SetAssignee(agent) }},
			{"and cleared as one", func(u *gen.CallbackUpdate) { u.ClearAssignee() }},
			{"an empty text is not a missing one", func(u *gen.CallbackUpdate) { u.SetKeyPoints("") }},
			{"nothing but the version", func(*gen.CallbackUpdate) {}},
		} {
			up := c.Callback.Update().Where(callback.ID(before.ID), callback.Version(before.Version)).AddVersion(1)
			s.set(up)
			up.SaveX(f.Raw())
			told, stored := up.Applied(before), c.Callback.GetX(f.Raw(), before.ID)
			same(t, s.name, told, stored)
			if told.Edges.Customer != nil || told.Version != before.Version+1 {
				t.Errorf("%s: %v", s.name, told)
			}
			before = stored
		}
		person := c.Customer.GetX(f.Raw(), cu.ID)
		up := c.Customer.Update().Where(customer.ID(cu.ID)).SetPreferredWindows([]followup.CallWindow{{From: "18:00", To: "20:30"}})
		up.SaveX(f.Raw())
		same(t, "a list", up.Applied(person), c.Customer.GetX(f.Raw(), cu.ID))
	})
}

// A value that a hook sets is in the record as well.
func TestAnUpdateKnowsWhatAHookHasSet(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		f.Store.Client.Customer.Use(func(next ent.Mutator) ent.Mutator {
			return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
				if err := m.SetField(customer.FieldName, "钩子"); err != nil {
					return nil, err
				}
				return next.Mutate(ctx, m)
			})
		})
		cu := f.Customer("李华")
		up := f.Store.Client.Customer.Update().Where(customer.ID(cu.ID)).SetTier(terms.TierGold)
		up.SaveX(f.Raw())
		if got := up.Applied(cu); got.Name != "钩子" || got.Tier != terms.TierGold {
			t.Errorf("%v", got)
		}
	})
}

func same(t *testing.T, name string, told, stored any) {
	t.Helper()
	a, err := json.Marshal(told)
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(stored)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a, b) {
		t.Errorf("%s:\ntold   %s\nstored %s", name, a, b)
	}
}
