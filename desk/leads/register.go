package leads

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/desk/customers"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Register notes a consultation of somebody who is here already or of somebody new (R122, R125). With
// both classes it is assessed at once; with an appointment it is booked at once (R146). The viewer
// becomes its consultant, and the customer the viewer's own. A sweep plans the first call of the class.
func Register(ctx context.Context, d *desk.Desk, in RegisterLeadInput) (*gen.Lead, error) {
	if _, err := access.Check(ctx, access.CustomerWrite); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Lead, error) {
		if in.Appointment != nil && !tx.Viewer.Can(access.AppointmentWrite) {
			return nil, fault.Denied(string(access.AppointmentWrite))
		}
		var bad fault.Fields
		concern := readRegister(&bad, in, tx.Now)
		if err := bad.Err(); err != nil {
			return nil, err
		}
		who, err := person(ctx, tx, in)
		if err != nil {
			return nil, err
		}
		if who.DeceasedAt != nil {
			return nil, fault.Blocked(fault.Guard{Code: string(lifecycle.Deceased), Message: fault.Msg("guard.deceased")})
		}
		row, err := create(ctx, tx, who.ID, in, concern)
		if err != nil {
			return nil, err
		}
		if in.Appointment == nil {
			return row, nil
		}
		booking := *in.Appointment
		booking.Customer = &who.ID
		if _, err := appointments.BookIn(ctx, tx, booking); err != nil {
			return nil, desk.Below(err, "input.appointment")
		}
		return Get(ctx, tx.Client, row.ID)
	})
}

// readRegister checks what needs no other record and gives the concern.
func readRegister(bad *fault.Fields, in RegisterLeadInput, now time.Time) *string {
	bad.Require((in.Customer != nil) != (in.NewCustomer != nil), "input.customer", "input.oneOf", "fields", []any{"choice.customer", "choice.newCustomer"})
	bad.Require(in.Channel.Valid(), "input.channel", "input.unknown", "value", string(in.Channel))
	checkClasses(bad, in.IntentClass, in.ConditionClass)
	if in.IntentClass != nil && in.ConditionClass == nil {
		bad.Add("input.conditionClass", "lead.bothClasses")
	}
	if in.IntentClass == nil && in.ConditionClass != nil {
		bad.Add("input.intentClass", "lead.bothClasses")
	}
	checkNext(bad, in.NextContactAt, now)
	if ap := in.Appointment; ap != nil && ap.Customer != nil {
		bad.Require(in.Customer != nil && *ap.Customer == *in.Customer, "input.appointment.customer", "lead.otherCustomer")
	}
	return desk.MaybeProse(bad, "input.concern", in.Concern, 500)
}

// person is the customer of the lead, registered here when new.
func person(ctx context.Context, tx *desk.Tx, in RegisterLeadInput) (*gen.Customer, error) {
	if in.NewCustomer == nil {
		return customers.Get(ctx, tx.Client, *in.Customer)
	}
	who, err := customers.RegisterIn(ctx, tx, *in.NewCustomer)
	return who, desk.Below(err, "input.newCustomer")
}

func create(ctx context.Context, tx *desk.Tx, who string, in RegisterLeadInput, concern *string) (*gen.Lead, error) {
	c := tx.Client.Lead.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetCustomerID(who).
		SetChannel(in.Channel).SetNillableConsultantID(tx.Actor()).SetNillableConcern(concern).
		SetNillableNextContactAt(in.NextContactAt).SetState(terms.LeadStateNew)
	data := map[string]any{"channel": string(in.Channel), "nextContactAt": stamp(in.NextContactAt)}
	if in.IntentClass != nil {
		state, err := lifecycle.NextLead(terms.LeadStateNew, lifecycle.AssessLead)
		if err != nil {
			return nil, err
		}
		c.SetState(state).SetIntentClass(*in.IntentClass).SetConditionClass(*in.ConditionClass).SetAssessedAt(tx.Now)
		data["intentClass"] = string(*in.IntentClass)
		if err := classify(ctx, tx, who, *in.IntentClass, *in.ConditionClass); err != nil {
			return nil, err
		}
	}
	row, err := c.Save(ctx)
	if err != nil {
		return nil, err
	}
	if err := tx.GiveAccess(ctx, who, tx.Viewer.Staff, desk.OwnLead, row.ID); err != nil {
		return nil, err
	}
	_, err = tx.Record(ctx, desk.Happening{Stream: row.ID, Kind: "lead.registered", Customer: who, Data: data})
	return row, err
}
