package drafts_test

import (
	"context"
	"testing"

	"aftercare/desk/appointments"
	"aftercare/desk/callbacks"
	"aftercare/desk/complaints"
	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/desk/drafts"
	"aftercare/desk/leads"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

// Every action that begins a record, sent empty: who may do it is refused for what is missing, who may not for that.
var begins = []struct {
	kind terms.RecordKind
	form string
	act  func(ctx context.Context, f *desktest.Fixture) error
}{
	{terms.RecordKindCallback, "plan", func(ctx context.Context, f *desktest.Fixture) error {
		_, err := callbacks.Plan(ctx, f.Desk, callbacks.PlanCallbackInput{})
		return err
	}},
	{terms.RecordKindComplaint, "register", func(ctx context.Context, f *desktest.Fixture) error {
		_, err := complaints.Register(ctx, f.Desk, complaints.RegisterComplaintInput{})
		return err
	}},
	{terms.RecordKindCustomer, "register", func(ctx context.Context, f *desktest.Fixture) error {
		_, err := customers.Register(ctx, f.Desk, customers.RegisterCustomerInput{})
		return err
	}},
	{terms.RecordKindLead, "register", func(ctx context.Context, f *desktest.Fixture) error {
		_, err := leads.Register(ctx, f.Desk, leads.RegisterLeadInput{})
		return err
	}},
	{terms.RecordKindAppointment, "book", func(ctx context.Context, f *desktest.Fixture) error {
		_, err := appointments.Book(ctx, f.Desk, appointments.BookAppointmentInput{})
		return err
	}},
	{terms.RecordKindAppointment, "walkIn", func(ctx context.Context, f *desktest.Fixture) error {
		_, err := appointments.RegisterWalkIn(ctx, f.Desk, appointments.RegisterWalkInInput{})
		return err
	}},
}

func TestWhoMayDoAnActionKeepsItsDraftAndNobodyElse(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		for _, role := range access.Role("").Values() {
			me := f.As(access.Role(role))
			for _, one := range begins {
				_, err := drafts.Save(me, f.Desk, drafts.SaveDraftInput{Kind: one.kind, Form: one.form, Content: `{"a":1}`})
				if err != nil && !fault.Is(err, fault.Forbidden) {
					t.Fatal(err)
				}
				done := one.act(me, f)
				if done == nil {
					t.Fatalf("%s %s went through empty", one.kind, one.form)
				}
				if may, keeps := !fault.Is(done, fault.Forbidden), err == nil; may != keeps {
					t.Errorf("%s, %s of a %s: may do it: %t, may keep its draft: %t", role, one.form, one.kind, may, keeps)
				}
			}
		}
	})
}
