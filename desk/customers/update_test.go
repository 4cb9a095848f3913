package customers_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// known registers a customer who is the consultant's.
func known(t *testing.T, f *desktest.Fixture) *gen.Customer {
	t.Helper()
	in := wang()
	in.CallbackConsent = nil
	return must[*gen.Customer](t)(customers.Register(f.As(access.Consultant), f.Desk, in))
}

// planned plants a call that somebody planned by hand.
func planned(f *desktest.Fixture, customer string) string {
	c, ctx := f.Store.Client, f.Raw()
	cb := c.Callback.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(customer).
		SetPurpose(terms.CallbackPurposeRoutine).SetStoredState(terms.CallbackStatePlanned).
		SetDueAt(desktest.Start).SetFirstDueAt(desktest.Start).SetAssigneeID(f.Staff[access.CallbackAgent].ID).SaveX(ctx)
	c.CallbackOrigin.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCallbackID(cb.ID).
		SetSourceType("STAFF").SetSourceID(f.Staff[access.Supervisor].ID).SetStepKey(cb.ID).SetManual(true).SaveX(ctx)
	return cb.ID
}

func TestAnUpdateChangesWhatIsGivenAndSaysWhatItWas(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := known(t, f)
		call := planned(f, c.ID)
		landline := phones(f, c.ID)[0].ID
		up := must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{
			ID: c.ID, ExpectedVersion: 1, Name: ptr("王晓明"), Tier: ptr(terms.TierDiamond), BirthDate: ptr("1990-05-15"),
			Phones:           []*customers.UpdatePhoneInput{{Number: ptr("13812345678"), Primary: ptr(true)}, {Number: ptr("13600000000")}},
			RemovePhones:     []string{landline},
			PreferredWindows: []*customers.CallWindowInput{}, Note: ptr("不怕疼"), Clear: []string{"address"},
		}))
		if up.Version != 2 || up.Name != "王晓明" || up.Tier != terms.TierDiamond || *up.BirthDate != "1990-05-15" ||
			len(up.PreferredWindows) != 0 || *up.Note != "不怕疼" || up.Address != nil || up.Gender != terms.GenderMale {
			t.Errorf("the card holds %+v", up)
		}
		if ph := phones(f, c.ID); len(ph) != 2 || ph[0].Number != "+8613600000000" || ph[0].Primary || ph[1].Number != "+8613812345678" || !ph[1].Primary {
			t.Errorf("numbers %v", ph)
		}
		if hasTerm(f, c.ID, "NAME", "小明") || !hasTerm(f, c.ID, "NAME", "晓明") || !hasTerm(f, c.ID, "MEMBER", "m000001") {
			t.Error("the index does not follow the name")
		}
		all := happened(f, c.ID)
		e := all[len(all)-1]
		if len(all) != 2 || e.Kind != "customer.updated" || *e.ActorID != f.Staff[access.Consultant].ID {
			t.Fatalf("the stream says %v", said(f, c.ID))
		}
		if strings.Contains(strings.Join(anys(e.Data["fields"]), " "), "王") {
			t.Errorf("open data holds a personal value: %v", e.Data)
		}
		want := map[string][2]string{
			"CONTACT name": {"王小明", "王晓明"}, "CONTACT birthDate": {"1990-05-14", "1990-05-15"}, "CONTACT address": {"朝阳区建国路1号", ""},
			"NOTE note": {"怕疼\n请先解释", "不怕疼"},
		}
		got := texts(e)
		for k, v := range want {
			if got[k] != v {
				t.Errorf("%s: %v, want %v", k, got[k], v)
			}
		}
		if p := got["CONTACT phones"]; !strings.Contains(p[0], "+861065123456") || p[1] != "+8613812345678, +8613600000000" {
			t.Errorf("phones: %v", p)
		}
		if !f.Store.Client.Callback.GetX(f.Raw(), call).Open {
			t.Error("a change of the card ended a call")
		}
		if again := must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{
			ID: c.ID, ExpectedVersion: 2, Name: ptr("王晓明"), Tier: ptr(terms.TierDiamond), Phones: []*customers.UpdatePhoneInput{{Number: ptr("13812345678")}, {Number: ptr("13600000000")}},
		})); again.Version != 2 || len(happened(f, c.ID)) != 2 {
			t.Error("what is as it was counts as a change")
		}
	})
}

func anys(v any) []string {
	var out []string
	list, _ := v.([]any)
	for _, x := range list {
		out = append(out, x.(string))
	}
	return out
}

func TestDoNotContactWithdrawsEverythingAndEndsEveryCall(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := known(t, f)
		call := planned(f, c.ID)
		up := must[*gen.Customer](t)(customers.Update(f.As(access.GuideDesk), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 1, DoNotContact: ptr(true)}))
		if !up.DoNotContact || up.MarketingConsent || !up.CallbackConsent {
			t.Errorf("flags %+v", up)
		}
		if got := ledger(f, c.ID); !slices.Equal(got, []string{"ALL ANY withdrawn", "MARKETING ANY given"}) {
			t.Errorf("the ledger says %v", got)
		}
		if cb := f.Store.Client.Callback.GetX(f.Raw(), call); cb.Open || cb.StoredState != terms.CallbackStateCancelled {
			t.Errorf("the call is %v", cb.StoredState)
		}
		if got := said(f, c.ID); !slices.Equal(got, []string{"customer.registered", "customer.consentWithdrawn"}) {
			t.Errorf("the stream says %v", got)
		}
		refused(t, f, fault.InvalidInput, map[string]string{"input.marketingConsent": "customer.doNotContactStands"}, func() error {
			_, err := customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 2, MarketingConsent: ptr(true)})
			return err
		})
		up = must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 2, DoNotContact: ptr(false)}))
		if up.DoNotContact || up.MarketingConsent {
			t.Error("taking it back gives the consent to marketing again")
		}
		up = must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 3, MarketingConsent: ptr(true)}))
		if !up.MarketingConsent {
			t.Error("a new consent is not kept")
		}
	})
}

func TestADeathEndsEveryCallAndCanBeTakenBackByASupervisor(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := known(t, f)
		planned(f, c.ID)
		planned(f, c.ID)
		up := must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 1, DeceasedAt: ptr("2026-05-13")}))
		if *up.DeceasedAt != "2026-05-13" || up.Version != 2 {
			t.Errorf("%+v", up)
		}
		if n := f.Store.Client.Callback.Query().Where(callback.CustomerID(c.ID), callback.Open(true)).CountX(f.Raw()); n != 0 {
			t.Errorf("%d calls are still open", n)
		}
		if got := said(f, c.ID); !slices.Contains(got, "customer.deceased") {
			t.Errorf("the stream says %v", got)
		}
		back := customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 2, Clear: []string{"deceasedAt"}}
		refused(t, f, fault.Forbidden, nil, func() error {
			_, err := customers.Update(f.As(access.Consultant), f.Desk, back)
			return err
		})
		if up = must[*gen.Customer](t)(customers.Update(f.As(access.Supervisor), f.Desk, back)); up.DeceasedAt != nil {
			t.Error("a mistake stays")
		}
	})
}

func TestADeathCancelsWhatWasToCome(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c, other := known(t, f), f.Customer("周琪")
		client, raw, serial := f.Store.Client, f.Raw(), 0
		at := func(who string, in time.Duration, status terms.AppointmentStatus) string {
			serial++
			starts := f.Clock.Now().Add(in)
			return client.Appointment.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(f.Clock.Now()).SetCustomerID(who).SetNumber(fmt.Sprint("A", serial)).
				SetBookedAt(f.Clock.Now()).SetStartsAt(starts).SetStartsOn(starts.In(f.Zone).Format(time.DateOnly)).SetStatus(status).SaveX(raw).ID
		}
		booked, pending, proposed := at(c.ID, time.Hour, terms.AppointmentStatusBooked), at(c.ID, 48*time.Hour, terms.AppointmentStatusPending), at(c.ID, 72*time.Hour, terms.AppointmentStatusProposed)
		stay := map[string]terms.AppointmentStatus{
			at(c.ID, -time.Hour, terms.AppointmentStatusFulfilled): terms.AppointmentStatusFulfilled, at(c.ID, -time.Minute, terms.AppointmentStatusBooked): terms.AppointmentStatusBooked,
			at(c.ID, time.Minute, terms.AppointmentStatusCheckedIn): terms.AppointmentStatusCheckedIn, at(other.ID, time.Hour, terms.AppointmentStatusBooked): terms.AppointmentStatusBooked,
		}
		counted := client.Lead.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(f.Clock.Now()).SetCustomerID(c.ID).SetChannel(terms.ChannelPhone).
			SetState(terms.LeadStateBooked).SetAppointmentID(booked).SaveX(raw)
		died := must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 1, DeceasedAt: ptr("2026-05-12")}))
		for _, id := range []string{booked, pending, proposed} {
			a := client.Appointment.GetX(raw, id)
			if a.Status != terms.AppointmentStatusCancelled || *a.CancelReason != "DECEASED" || a.Version != 2 {
				t.Errorf("to come: %+v", a)
			}
			if got := said(f, id); !slices.Equal(got, []string{"appointment.cancelledByDeath"}) {
				t.Errorf("its stream says %v", got)
			}
		}
		for id, status := range stay {
			if a := client.Appointment.GetX(raw, id); a.Status != status || a.Version != 1 {
				t.Errorf("begun, past or somebody else's: %+v", a)
			}
		}
		if l := client.Lead.GetX(raw, counted.ID); l.State == terms.LeadStateBooked || l.AppointmentID != nil {
			t.Errorf("the lead still counts on it: %+v", l)
		}
		events := client.Event.Query().CountX(raw)
		again := must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: died.Version, DeceasedAt: ptr("2026-05-11")}))
		if n := client.Event.Query().CountX(raw); n != events+1 {
			t.Errorf("another day of death makes %d events", n-events)
		}
		must[*gen.Customer](t)(customers.Update(f.As(access.Supervisor), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: again.Version, Clear: []string{"deceasedAt"}}))
		if a := client.Appointment.GetX(raw, booked); a.Status != terms.AppointmentStatusCancelled {
			t.Error("taking a death back books again")
		}
	})
}

func TestOwnershipIsPassedOnByTheOwnerOrASupervisor(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := known(t, f)
		manager, agent := f.Staff[access.AccountManager].ID, f.Staff[access.CallbackAgent].ID
		give(f, c.ID, access.CallbackAgent)
		refused(t, f, fault.Forbidden, nil, func() error {
			_, err := customers.Update(f.As(access.CallbackAgent), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 1, Owner: &agent})
			return err
		})
		must[*gen.Customer](t)(customers.Update(f.As(access.Consultant), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 1, Owner: &manager}))
		if got := owners(f, c.ID); !slices.Contains(got, "OWNER "+manager) || slices.Contains(got, "OWNER "+f.Staff[access.Consultant].ID) {
			t.Errorf("owners %v", got)
		}
		up := must[*gen.Customer](t)(customers.Update(f.As(access.Supervisor), f.Desk, customers.UpdateCustomerInput{ID: c.ID, ExpectedVersion: 2, Clear: []string{"owner"}}))
		if up.OwnerID != nil || slices.Contains(owners(f, c.ID), "OWNER "+manager) {
			t.Errorf("owner %v, %v", up.OwnerID, owners(f, c.ID))
		}
	})
}

func TestUpdateRefuses(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c := known(t, f)
		twin := must[*gen.Customer](t)(customers.Register(f.As(access.Consultant), f.Desk, customers.RegisterCustomerInput{
			Name: "赵敏", Phones: []*customers.PhoneInput{{Number: "13511111111"}}}))
		foreign := f.Neighbor.ID
		seen := f.Customer("王有诊")
		f.Store.Client.Visit.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(seen.ID).
			SetArrivedAt(desktest.Start.AddDate(-1, 0, 0)).SetRecordedBy(f.Staff[access.GuideDesk].ID).SaveX(f.Raw())
		for name, x := range map[string]struct {
			ctx   context.Context
			kind  fault.Kind
			in    customers.UpdateCustomerInput
			paths map[string]string
		}{
			"a director, who may not write":        {f.As(access.Director), fault.Forbidden, customers.UpdateCustomerInput{Name: ptr("x")}, nil},
			"an agent on somebody else's":          {f.As(access.CallbackAgent), fault.Forbidden, customers.UpdateCustomerInput{Tier: ptr(terms.TierSilver)}, nil},
			"the guide desk with a note":           {f.As(access.GuideDesk), fault.Forbidden, customers.UpdateCustomerInput{Note: ptr("x")}, nil},
			"the hospital next door":               {f.AsNeighbor(), fault.NotFound, customers.UpdateCustomerInput{Name: ptr("x")}, nil},
			"an id that does not exist":            {f.As(access.Supervisor), fault.NotFound, customers.UpdateCustomerInput{ID: "cu_01ARZ3NDEKTSV4RRFFQ69G5FAV"}, nil},
			"a version that has gone":              {f.As(access.Consultant), fault.Conflict, customers.UpdateCustomerInput{ExpectedVersion: 7, Name: ptr("x")}, nil},
			"a name of nothing":                    {nil, "", customers.UpdateCustomerInput{Name: ptr(" ")}, map[string]string{"input.name": "input.required"}},
			"a note of nothing":                    {nil, "", customers.UpdateCustomerInput{Note: ptr(" ")}, map[string]string{"input.note": "input.required"}},
			"an address of 301 characters":         {nil, "", customers.UpdateCustomerInput{Address: ptr(strings.Repeat("路", 301))}, map[string]string{"input.address": "input.tooLong"}},
			"a birth in the future":                {nil, "", customers.UpdateCustomerInput{BirthDate: ptr("2030-01-01")}, map[string]string{"input.birthDate": "input.mustBePast"}},
			"a birth after the first visit":        {f.As(access.Supervisor), fault.InvalidInput, customers.UpdateCustomerInput{ID: seen.ID, ExpectedVersion: 1, BirthDate: ptr("2025-05-14")}, map[string]string{"input.birthDate": "customer.bornAfterVisit"}},
			"a death tomorrow":                     {nil, "", customers.UpdateCustomerInput{DeceasedAt: ptr("2026-05-14")}, map[string]string{"input.deceasedAt": "input.mustBePast"}},
			"a death before the birth":             {nil, "", customers.UpdateCustomerInput{DeceasedAt: ptr("1990-05-13")}, map[string]string{"input.deceasedAt": "input.beforeBirth"}},
			"a number that is none":                {nil, "", customers.UpdateCustomerInput{Phones: []*customers.UpdatePhoneInput{{Number: ptr("x")}}}, map[string]string{"input.phones.0.number": "input.phone"}},
			"an owner from next door":              {nil, "", customers.UpdateCustomerInput{Owner: &foreign}, map[string]string{"input.owner": "input.unknownRecord"}},
			"an owner without customers":           {f.As(access.Supervisor), fault.InvalidInput, customers.UpdateCustomerInput{Owner: &f.Staff[access.Admin].ID}, map[string]string{"input.owner": "callback.cannotCall"}},
			"a doctor as the owner":                {f.As(access.Supervisor), fault.InvalidInput, customers.UpdateCustomerInput{Owner: &f.Staff[access.Doctor].ID}, map[string]string{"input.owner": "callback.cannotCall"}},
			"a window with a day twice":            {nil, "", customers.UpdateCustomerInput{PreferredWindows: []*customers.CallWindowInput{{Days: []terms.Weekday{terms.WeekdayMon, terms.WeekdayMon}, From: "09:00", To: "10:00"}}}, map[string]string{"input.preferredWindows.0.days": "input.duplicate"}},
			"a window that is none":                {nil, "", customers.UpdateCustomerInput{PreferredWindows: []*customers.CallWindowInput{{From: "7", To: "9"}}}, map[string]string{"input.preferredWindows.0.from": "input.callableClock", "input.preferredWindows.0.to": "input.callableClock"}},
			"a field that cannot be emptied":       {nil, "", customers.UpdateCustomerInput{Clear: []string{"name"}}, map[string]string{"input.clear.0": "input.unknown"}},
			"a field both given and emptied":       {nil, "", customers.UpdateCustomerInput{Note: ptr("x"), Clear: []string{"note"}}, map[string]string{"input.clear.0": "input.duplicate"}},
			"consent to marketing without contact": {nil, "", customers.UpdateCustomerInput{DoNotContact: ptr(true), MarketingConsent: ptr(true)}, map[string]string{"input.marketingConsent": "customer.doNotContactStands"}},
			"the name and number of somebody else": {nil, "", customers.UpdateCustomerInput{Name: ptr(twin.Name), Phones: []*customers.UpdatePhoneInput{{Number: ptr("13511111111")}}}, map[string]string{"input.phones.0.number": "customer.duplicate"}},
		} {
			t.Run(name, func(t *testing.T) {
				if x.ctx == nil {
					x.ctx, x.kind = f.As(access.Consultant), fault.InvalidInput
				}
				if x.in.ID == "" {
					x.in.ID = c.ID
				}
				if x.in.ExpectedVersion == 0 {
					x.in.ExpectedVersion = 1
				}
				refused(t, f, x.kind, x.paths, func() error {
					_, err := customers.Update(x.ctx, f.Desk, x.in)
					return err
				})
			})
		}
		if got := reload(f, c.ID); got.Version != 1 || got.Name != "王小明" {
			t.Errorf("a refusal changed the card: %+v", got)
		}
		for name, in := range map[string]customers.UpdateCustomerInput{
			"a name": {Name: ptr("王小名")}, "a consent": {CallbackConsent: ptr(false)},
			"numbers": {Phones: []*customers.UpdatePhoneInput{{Number: ptr("13300000000")}}},
		} {
			in.ID, in.ExpectedVersion = c.ID, reload(f, c.ID).Version
			if _, err := customers.Update(f.As(access.GuideDesk), f.Desk, in); err != nil {
				t.Errorf("the guide desk corrects %s: %v", name, err)
			}
		}
	})
}
