package leads_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/desk/leads"
	"aftercare/desk/sequence"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/consententry"
	"aftercare/ent/gen/customeraccess"
	"aftercare/ent/gen/lead"
)

func newcomer() leads.RegisterLeadInput {
	return leads.RegisterLeadInput{
		NewCustomer: &customers.RegisterCustomerInput{Name: "孙丽", Phones: []*customers.PhoneInput{{Number: "13812345678"}}, MarketingConsent: ptr(true)},
		Channel:     terms.ChannelOnlineChat, Concern: ptr(" 想做双眼皮 "),
		IntentClass: ptr(terms.IntentClassAStrong), ConditionClass: ptr(terms.ConditionClassSpecial), NextContactAt: ptr(desktest.Start.Add(72 * time.Hour)),
	}
}

// cadence plants the rule by which leads are called.
func cadence(f *desktest.Fixture) {
	for _, r := range followup.DefaultRules() {
		if r.Trigger != terms.CallbackTriggerLeadAssessed {
			continue
		}
		row := f.Store.Client.CallbackRule.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetKey(r.ID).SetName(r.Name).
			SetTrigger(r.Trigger).SetPurpose(r.Purpose).SaveX(f.Raw())
		f.Store.Client.CallbackRuleVersion.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetRuleID(row.ID).SetNumber(1).
			SetEffectiveFrom(desktest.Start.AddDate(-1, 0, 0)).SetBody(r).SaveX(f.Raw())
	}
}

func calls(f *desktest.Fixture, customer string) int {
	return f.Store.Client.Callback.Query().Where(callback.CustomerID(customer), callback.Open(true)).CountX(f.Raw())
}

func TestANewcomerIsRegisteredAssessedAndBelongsToTheConsultant(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		cadence(f)
		l := must[*gen.Lead](t)(leads.Register(f.As(access.Consultant), f.Desk, newcomer()))
		if l.State != terms.LeadStateAssessed || *l.ConsultantID != f.Staff[access.Consultant].ID || *l.Concern != "想做双眼皮" ||
			*l.IntentClass != terms.IntentClassAStrong || l.AssessedAt == nil || !l.NextContactAt.Equal(desktest.Start.Add(72*time.Hour)) || l.Version != 1 {
			t.Errorf("the lead is %+v", l)
		}
		c := f.Store.Client.Customer.GetX(f.Raw(), l.CustomerID)
		if c.Name != "孙丽" || *c.IntentClass != terms.IntentClassAStrong || *c.ConditionClass != terms.ConditionClassSpecial {
			t.Errorf("the card is %+v", c)
		}
		var reasons []string
		for _, a := range f.Store.Client.CustomerAccess.Query().Where(customeraccess.CustomerID(c.ID), customeraccess.StaffID(f.Staff[access.Consultant].ID)).AllX(f.Raw()) {
			reasons = append(reasons, a.Reason)
		}
		slices.Sort(reasons)
		if !slices.Contains(reasons, "LEAD") || !slices.Contains(reasons, "OWNER") {
			t.Errorf("own by %v", reasons)
		}
		wantSaid(t, f, l.ID, "lead.registered")
		if e := happened(f, l.ID)[0]; strings.Contains(strings.Join(keys(e.Data), " "), "condition") {
			t.Errorf("open data names the condition: %v", e.Data)
		}
	})
}

// sweep plans the next call of a lead, as the sweep does.
func sweep(t *testing.T, f *desktest.Fixture, id string) {
	t.Helper()
	made := must[[]*gen.Callback](t)(desk.InTx(f.System(), f.Desk, func(ctx context.Context, tx *desk.Tx) ([]*gen.Callback, error) {
		return sequence.New(tx).Plan(ctx, sequence.OfLead(tx.Client.Lead.GetX(ctx, id)))
	}))
	if len(made) != 1 {
		t.Fatalf("%d calls are planned", len(made))
	}
}

func keys(m map[string]any) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	return out
}

func TestALeadOfAKnownCustomerMayBeBookedAtOnce(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		cadence(f)
		c := f.Customer("王芳")
		in := leads.RegisterLeadInput{Customer: &c.ID, Channel: terms.ChannelPhone,
			Appointment: &appointments.BookAppointmentInput{StartsAt: desktest.Start.Add(48 * time.Hour), Doctor: &f.Staff[access.Doctor].ID}}
		l := must[*gen.Lead](t)(leads.Register(f.As(access.CallbackAgent), f.Desk, in))
		ap := f.Store.Client.Appointment.Query().Where(appointment.CustomerID(c.ID)).OnlyX(f.Raw())
		if l.State != terms.LeadStateBooked || *l.AppointmentID != ap.ID || l.IntentClass != nil {
			t.Errorf("the lead is %+v", l)
		}
		wantSaid(t, f, l.ID, "lead.registered", "lead.booked")
		if n := calls(f, c.ID); n != 0 {
			t.Errorf("somebody who is coming is called %d times", n)
		}
	})
}

func TestRegisterLeadRefuses(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		c, dead := f.Customer("王芳"), f.Customer("赵敏")
		f.Store.Client.Customer.UpdateOneID(dead.ID).SetDeceasedAt("2026-05-01").ExecX(f.Raw())
		known := leads.RegisterLeadInput{Customer: &c.ID, Channel: terms.ChannelPhone}
		with := func(change func(*leads.RegisterLeadInput)) leads.RegisterLeadInput {
			in := known
			change(&in)
			return in
		}
		for name, x := range map[string]struct {
			ctx   context.Context
			kind  fault.Kind
			in    leads.RegisterLeadInput
			names map[string]string
		}{
			"a doctor":                       {f.As(access.Doctor), fault.Forbidden, known, nil},
			"the hospital next door":         {f.AsNeighbor(), fault.NotFound, known, nil},
			"the dead":                       {f.As(access.Consultant), fault.GuardFailed, with(func(r *leads.RegisterLeadInput) { r.Customer = &dead.ID }), map[string]string{"DECEASED": "guard.deceased"}},
			"both a known and a new one":     {nil, "", with(func(r *leads.RegisterLeadInput) { r.NewCustomer = newcomer().NewCustomer }), map[string]string{"input.customer": "input.oneOf"}},
			"neither":                        {nil, "", with(func(r *leads.RegisterLeadInput) { r.Customer = nil }), map[string]string{"input.customer": "input.oneOf"}},
			"an intent without a condition":  {nil, "", with(func(r *leads.RegisterLeadInput) { r.IntentClass = ptr(terms.IntentClassAStrong) }), map[string]string{"input.conditionClass": "lead.bothClasses"}},
			"a condition without an intent":  {nil, "", with(func(r *leads.RegisterLeadInput) { r.ConditionClass = ptr(terms.ConditionClassAcute) }), map[string]string{"input.intentClass": "lead.bothClasses"}},
			"a next contact that has passed": {nil, "", with(func(r *leads.RegisterLeadInput) { r.NextContactAt = ptr(desktest.Start) }), map[string]string{"input.nextContactAt": "input.mustBeFuture"}},
			"a next contact in three years":  {nil, "", with(func(r *leads.RegisterLeadInput) { r.NextContactAt = ptr(desktest.Start.AddDate(3, 0, 0)) }), map[string]string{"input.nextContactAt": "input.tooFar"}},
			"a concern of 501 characters":    {nil, "", with(func(r *leads.RegisterLeadInput) { r.Concern = ptr(strings.Repeat("问", 501)) }), map[string]string{"input.concern": "input.tooLong"}},
			"a newcomer without a name": {nil, "", with(func(r *leads.RegisterLeadInput) { r.Customer, r.NewCustomer = nil, &customers.RegisterCustomerInput{} }),
				map[string]string{"input.newCustomer.name": "input.required"}},
			"an appointment that has passed": {nil, "", with(func(r *leads.RegisterLeadInput) {
				r.Appointment = &appointments.BookAppointmentInput{StartsAt: desktest.Start}
			}), map[string]string{"input.appointment.startsAt": "input.mustBeFuture"}},
			"an appointment of somebody else": {nil, "", with(func(r *leads.RegisterLeadInput) {
				r.Appointment = &appointments.BookAppointmentInput{StartsAt: desktest.Start.Add(time.Hour), Customer: &dead.ID}
			}), map[string]string{"input.appointment.customer": "lead.otherCustomer"}},
		} {
			t.Run(name, func(t *testing.T) {
				if x.ctx == nil {
					x.ctx, x.kind = f.As(access.Consultant), fault.InvalidInput
				}
				refused(t, f, x.kind, x.names, func() error {
					_, err := leads.Register(x.ctx, f.Desk, x.in)
					return err
				})
			})
		}
	})
}

func TestAnAssessmentKeepsTheClassesAndPlansAnew(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		cadence(f)
		in := newcomer()
		in.IntentClass, in.ConditionClass, in.NextContactAt = nil, nil, nil
		l := must[*gen.Lead](t)(leads.Register(f.As(access.Consultant), f.Desk, in))
		if l.State != terms.LeadStateNew || calls(f, l.CustomerID) != 0 {
			t.Fatalf("before: %+v", l)
		}
		next := desktest.Start.Add(26 * time.Hour)
		l = must[*gen.Lead](t)(leads.Assess(f.As(access.Consultant), f.Desk, leads.AssessLeadInput{
			ID: l.ID, ExpectedVersion: 1, IntentClass: terms.IntentClassBConsidering, ConditionClass: terms.ConditionClassChronic, NextContactAt: &next, Concern: ptr("价格"),
		}))
		if l.State != terms.LeadStateAssessed || *l.IntentClass != terms.IntentClassBConsidering || !l.NextContactAt.Equal(next) || *l.Concern != "价格" || l.Version != 2 {
			t.Errorf("the lead is %+v", l)
		}
		sweep(t, f, l.ID)
		before := f.Store.Client.Callback.Query().Where(callback.CustomerID(l.CustomerID)).OnlyX(f.Raw())
		soon := time.Date(2026, 5, 14, 15, 0, 0, 0, f.Zone)
		l = must[*gen.Lead](t)(leads.Assess(f.As(access.Consultant), f.Desk, leads.AssessLeadInput{
			ID: l.ID, ExpectedVersion: 2, IntentClass: terms.IntentClassCNotSoon, ConditionClass: terms.ConditionClassChronic, NextContactAt: &soon,
		}))
		if l.State != terms.LeadStateNurturing || !l.NextContactAt.Equal(soon) || *l.Concern != "价格" {
			t.Errorf("while being called: %+v", l)
		}
		now := f.Store.Client.Callback.Query().Where(callback.CustomerID(l.CustomerID), callback.Open(true)).OnlyX(f.Raw())
		if now.ID == before.ID || !now.DueAt.Equal(soon) {
			t.Errorf("the call of the old class stays: due %s", now.DueAt)
		}
		l = must[*gen.Lead](t)(leads.Assess(f.As(access.Supervisor), f.Desk, leads.AssessLeadInput{
			ID: l.ID, ExpectedVersion: l.Version, IntentClass: terms.IntentClassDEnquiry, ConditionClass: terms.ConditionClassChronic,
		}))
		if n := calls(f, l.CustomerID); n != 0 {
			t.Errorf("an enquiry is called %d times", n)
		}
		wantSaid(t, f, l.ID, "lead.registered", "lead.assessed", "lead.assessed", "lead.assessed")
		if e := happened(f, l.ID)[3]; e.Data["from"] != "C_NOT_SOON" || e.Data["to"] != "D_ENQUIRY" || e.Data["conditionClass"] != nil {
			t.Errorf("the event says %v", e.Data)
		}
	})
}

func TestClosingALeadEndsItsCallsAndAnOptOutTheConsent(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		cadence(f)
		for state, consent := range map[terms.LeadState]bool{
			terms.LeadStateLostToOther: true, terms.LeadStateNotSuitable: true, terms.LeadStateDormant: true, terms.LeadStateOptedOut: false,
		} {
			in := newcomer()
			in.NewCustomer.Name = "孙" + string(state)
			l := must[*gen.Lead](t)(leads.Register(f.As(access.Consultant), f.Desk, in))
			sweep(t, f, l.ID)
			l = must[*gen.Lead](t)(leads.Close(f.As(access.Consultant), f.Desk, leads.CloseLeadInput{ID: l.ID, ExpectedVersion: 1, State: state, Reason: " 去了别家 "}))
			if l.State != state || *l.CloseReason != "去了别家" || l.NextContactAt != nil || l.Version != 2 {
				t.Errorf("%s: %+v", state, l)
			}
			if n := calls(f, l.CustomerID); n != 0 {
				t.Errorf("%s: %d calls are still open", state, n)
			}
			card := f.Store.Client.Customer.GetX(f.Raw(), l.CustomerID)
			withdrawn := f.Store.Client.ConsentEntry.Query().Where(consententry.CustomerID(card.ID), consententry.Given(false)).CountX(f.Raw())
			if card.MarketingConsent != consent || (withdrawn == 0) != consent || card.DoNotContact {
				t.Errorf("%s: marketing %v, %d withdrawals", state, card.MarketingConsent, withdrawn)
			}
			wantSaid(t, f, l.ID, "lead.registered", "lead.closed")
			back := must[*gen.Lead](t)(leads.Assess(f.As(access.Consultant), f.Desk, leads.AssessLeadInput{
				ID: l.ID, ExpectedVersion: 2, IntentClass: terms.IntentClassAStrong, ConditionClass: terms.ConditionClassAcute}))
			if back.State != terms.LeadStateAssessed || back.CloseReason != nil {
				t.Errorf("%s: who gets in touch again is %+v", state, back)
			}
		}
	})
}

func TestAssessAndCloseRefuse(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		l := must[*gen.Lead](t)(leads.Register(f.As(access.Consultant), f.Desk, newcomer()))
		arrived := f.Store.Client.Lead.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(l.CustomerID).
			SetChannel(terms.ChannelPhone).SetConsultantID(f.Staff[access.Consultant].ID).SetState(terms.LeadStateConverted).SaveX(f.Raw())
		assess := func(ctx context.Context, change func(*leads.AssessLeadInput)) func() error {
			in := leads.AssessLeadInput{ID: l.ID, ExpectedVersion: 1, IntentClass: terms.IntentClassAStrong, ConditionClass: terms.ConditionClassAcute}
			if change != nil {
				change(&in)
			}
			return func() error { _, err := leads.Assess(ctx, f.Desk, in); return err }
		}
		shut := func(ctx context.Context, change func(*leads.CloseLeadInput)) func() error {
			in := leads.CloseLeadInput{ID: l.ID, ExpectedVersion: 1, State: terms.LeadStateDormant, Reason: "x"}
			if change != nil {
				change(&in)
			}
			return func() error { _, err := leads.Close(ctx, f.Desk, in); return err }
		}
		me := f.As(access.Consultant)
		for name, x := range map[string]struct {
			act   func() error
			kind  fault.Kind
			names map[string]string
		}{
			"a director assesses":             {assess(f.As(access.Director), nil), fault.Forbidden, nil},
			"an agent assesses another's":     {assess(f.As(access.CallbackAgent), nil), fault.Forbidden, nil},
			"next door assesses":              {assess(f.AsNeighbor(), nil), fault.NotFound, nil},
			"an assessment of an old version": {assess(me, func(in *leads.AssessLeadInput) { in.ExpectedVersion = 5 }), fault.Conflict, nil},
			"an unknown class":                {assess(me, func(in *leads.AssessLeadInput) { in.IntentClass = "Z" }), fault.InvalidInput, map[string]string{"input.intentClass": "input.unknown"}},
			"a next contact that has passed":  {assess(me, func(in *leads.AssessLeadInput) { in.NextContactAt = ptr(desktest.Start) }), fault.InvalidInput, map[string]string{"input.nextContactAt": "input.mustBeFuture"}},
			"an assessment of the converted":  {assess(me, func(in *leads.AssessLeadInput) { in.ID = arrived.ID }), fault.GuardFailed, map[string]string{"STATE": "guard.state"}},
			"a doctor closes":                 {shut(f.As(access.Doctor), nil), fault.Forbidden, nil},
			"an agent closes another's":       {shut(f.As(access.CallbackAgent), nil), fault.Forbidden, nil},
			"next door closes":                {shut(f.AsNeighbor(), nil), fault.NotFound, nil},
			"closing an old version":          {shut(me, func(in *leads.CloseLeadInput) { in.ExpectedVersion = 5 }), fault.Conflict, nil},
			"closing as arrived":              {shut(me, func(in *leads.CloseLeadInput) { in.State = terms.LeadStateArrived }), fault.InvalidInput, map[string]string{"input.state": "lead.notAnEnd"}},
			"closing without a reason":        {shut(me, func(in *leads.CloseLeadInput) { in.Reason = " " }), fault.InvalidInput, map[string]string{"input.reason": "input.required"}},
			"closing the converted":           {shut(me, func(in *leads.CloseLeadInput) { in.ID = arrived.ID }), fault.GuardFailed, map[string]string{"STATE": "guard.state"}},
		} {
			t.Run(name, func(t *testing.T) { refused(t, f, x.kind, x.names, x.act) })
		}
	})
}

func TestTheListOfLeadsNarrows(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		me := f.Staff[access.Consultant].ID
		plant := func(state terms.LeadState, intent terms.IntentClass, consultant string, next time.Duration) string {
			return f.Store.Client.Lead.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCustomerID(f.Customer("李华").ID).
				SetChannel(terms.ChannelPhone).SetState(state).SetIntentClass(intent).SetConsultantID(consultant).
				SetNextContactAt(desktest.Start.Add(next)).SaveX(f.Raw()).ID
		}
		a := plant(terms.LeadStateAssessed, terms.IntentClassAStrong, me, time.Hour)
		b := plant(terms.LeadStateNurturing, terms.IntentClassBConsidering, me, 48*time.Hour)
		c := plant(terms.LeadStateDormant, terms.IntentClassAStrong, f.Staff[access.CallbackAgent].ID, time.Hour)
		for name, x := range map[string]struct {
			filter leads.LeadFilter
			want   []string
		}{
			"everything":         {leads.LeadFilter{}, []string{a, b, c}},
			"class A":            {leads.LeadFilter{IntentClass: []terms.IntentClass{terms.IntentClassAStrong}}, []string{a, c}},
			"one's own":          {leads.LeadFilter{Consultant: &me}, []string{a, b}},
			"those being called": {leads.LeadFilter{State: []terms.LeadState{terms.LeadStateNurturing, terms.LeadStateAssessed}}, []string{a, b}},
			"A or being called":  {leads.LeadFilter{Or: []*leads.LeadFilter{{IntentClass: []terms.IntentClass{terms.IntentClassAStrong}}, {State: []terms.LeadState{terms.LeadStateNurturing}}}}, []string{a, b, c}},
			"not one's own":      {leads.LeadFilter{Not: &leads.LeadFilter{Consultant: &me}}, []string{c}},
			"A and not today":    {leads.LeadFilter{And: []*leads.LeadFilter{{IntentClass: []terms.IntentClass{terms.IntentClassAStrong}}}, NextContactFrom: ptr(desktest.Start.Add(2 * time.Hour))}, nil},
			"nobody's":           {leads.LeadFilter{Unassigned: ptr(true)}, nil},
			"by phone, somebody": {leads.LeadFilter{Channel: []terms.Channel{terms.ChannelPhone}, Unassigned: ptr(false)}, []string{a, b, c}},
			"due today":          {leads.LeadFilter{NextContactBefore: ptr(desktest.Start.Add(2 * time.Hour))}, []string{a, c}},
		} {
			q := must[*gen.LeadQuery](t)(leads.List(f.As(access.DepartmentHead), f.Desk, x.filter))
			got := must[[]string](t)(q.Order(lead.ByID()).IDs(f.As(access.DepartmentHead)))
			slices.Sort(got)
			slices.Sort(x.want)
			if !slices.Equal(got, x.want) {
				t.Errorf("%s: %v, want %v", name, got, x.want)
			}
		}
		for by, want := range map[terms.LeadGrouping]string{
			terms.LeadGroupingIntentClass: "A_STRONG 2 B_CONSIDERING 1",
			terms.LeadGroupingState:       "ASSESSED 1 NURTURING 1 DORMANT 1",
			terms.LeadGroupingNextContact: "TODAY 2 LATER 1",
		} {
			groups := must[desk.Groups](t)(leads.Groups(f.As(access.DepartmentHead), f.Desk, by))
			var said []string
			for _, g := range groups.List {
				said = append(said, fmt.Sprint(g.Key, " ", g.Count))
				q := must[*gen.LeadQuery](t)(leads.InGroup(f.As(access.DepartmentHead), f.Desk, &leads.LeadGroupKey{By: by, Key: g.Key}))
				if n := q.CountX(f.As(access.DepartmentHead)); n != g.Count {
					t.Errorf("%s %s: %d leads, counted %d", by, g.Key, n, g.Count)
				}
			}
			if got := strings.Join(said, " "); got != want {
				t.Errorf("by %s: %q, want %q", by, got, want)
			}
		}
		if _, err := leads.Groups(f.As(access.Analyst), f.Desk, terms.LeadGroupingState); !fault.Is(err, fault.Forbidden) {
			t.Errorf("an analyst groups leads: %v", err)
		}
		both := must[*gen.LeadQuery](t)(leads.List(f.As(access.Director), f.Desk,
			leads.LeadFilter{Consultant: &me}, leads.LeadFilter{IntentClass: []terms.IntentClass{terms.IntentClassAStrong}}))
		if got := must[[]string](t)(both.IDs(f.As(access.Director))); !slices.Equal(got, []string{a}) {
			t.Errorf("two filters: %v", got)
		}
		if q := must[*gen.LeadQuery](t)(leads.List(f.AsNeighbor(), f.Desk)); q.CountX(f.AsNeighbor()) != 0 {
			t.Error("next door sees our leads")
		}
		for _, role := range []access.Role{access.Doctor, access.Analyst, access.HQ, access.PrivacyOfficer, access.Admin} {
			if _, err := leads.List(f.As(role), f.Desk, leads.LeadFilter{}); !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s: %v", role, err)
			}
		}
	})
}
