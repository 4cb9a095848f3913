package complaints

import (
	"context"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// Lengths of a complaint's texts, in characters.
const (
	maxSubject     = 120
	maxDescription = 20000
	maxOutcome     = 2000
	maxPlace       = 200
	maxInvolved    = 20 // people or departments of one complaint
)

// oldest is the first day on which something can have happened.
var oldest = workday.Date{Year: 1900, Month: time.January, Day: 1}

// checkRegister trims and checks what needs no look into the database.
func checkRegister(in *RegisterComplaintInput, now time.Time, place *desk.Place) error {
	var bad fault.Fields
	checkComplainant(&bad, in)
	bad.Require(in.Channel.Valid(), "input.channel", "input.unknown", "value", string(in.Channel))
	bad.Require(in.ServiceLine.Valid(), "input.serviceLine", "input.unknown", "value", string(in.ServiceLine))
	in.Subject = desk.Line(&bad, "input.subject", in.Subject, 1, maxSubject)
	in.Description = desk.Prose(&bad, "input.description", in.Description, 1, maxDescription)
	in.DesiredOutcome = desk.MaybeProse(&bad, "input.desiredOutcome", in.DesiredOutcome, maxOutcome)
	in.Place = desk.Line(&bad, "input.place", in.Place, 1, maxPlace)
	checkWords(&bad, "input.customerIntents", in.CustomerIntents)
	checkWords(&bad, "input.flags", in.Flags)
	checkNumber(&bad, "input.involvedStaff", in.InvolvedStaff)
	checkNumber(&bad, "input.involvedDepartments", in.InvolvedDepartments)
	checkOccurred(&bad, in, now, place)
	return bad.Err()
}

// checkComplainant asks for exactly one of customer, somebody else, nobody named.
func checkComplainant(bad *fault.Fields, in *RegisterComplaintInput) {
	ways := 0
	for _, given := range []bool{in.Customer != nil, in.Complainant != nil, in.Anonymous != nil && *in.Anonymous} {
		if given {
			ways++
		}
	}
	bad.Require(ways == 1, "input.customer", "input.oneOf", "fields", []any{"choice.customer", "choice.complainant", "choice.anonymous"})
	p := in.Complainant
	if p == nil {
		return
	}
	checked := ComplainantInput{
		Name:          desk.Line(bad, "input.complainant.name", p.Name, 1, 80),
		Relationship:  desk.Line(bad, "input.complainant.relationship", p.Relationship, 1, 40),
		Authorization: desk.MaybeLine(bad, "input.complainant.authorization", p.Authorization, 200),
	}
	if p.Phone != nil && *p.Phone != "" {
		number, ok := desk.ReadNumber(*p.Phone)
		bad.Require(ok, "input.complainant.phone", "input.phone")
		checked.Phone = &number.E164
	}
	in.Complainant = &checked
}

// checkOccurred: the instant or, when only that is known, the day on which it happened, not in the future (R195).
func checkOccurred(bad *fault.Fields, in *RegisterComplaintInput, now time.Time, place *desk.Place) {
	if in.OccurredAt != nil {
		bad.Require(!in.OccurredAt.After(now), "input.occurredAt", "input.mustBePast")
		bad.Require(!in.OccurredAt.Before(oldest.In(place.Zone)), "input.occurredAt", "input.tooFar")
	}
	if in.OccurredOn == nil {
		bad.Require(in.OccurredAt != nil, "input.occurredOn", "complaint.occurredWhen")
		return
	}
	bad.Require(in.OccurredAt == nil, "input.occurredOn", "input.oneOf", "fields", []any{"choice.occurredAt", "choice.occurredOn"})
	day, err := workday.ParseDate(*in.OccurredOn)
	if err != nil {
		bad.Add("input.occurredOn", "input.date")
		return
	}
	bad.Require(!place.Today(now).Before(day), "input.occurredOn", "input.mustBePast")
	bad.Require(!day.Before(oldest), "input.occurredOn", "input.tooFar")
}

// checkCustomer: the customer exists for this viewer and was born when it happened.
func checkCustomer(ctx context.Context, tx *desk.Tx, bad *fault.Fields, in RegisterComplaintInput) error {
	c, err := tx.Client.Customer.Query().Where(customer.ID(*in.Customer)).Only(ctx)
	if gen.IsNotFound(err) {
		bad.Add("input.customer", "input.unknownRecord")
		return nil
	}
	if err != nil || c.BirthDate == nil {
		return err
	}
	birth, err := workday.ParseDate(*c.BirthDate)
	if err != nil {
		return err
	}
	if in.OccurredAt != nil {
		bad.Require(!tx.Place.Today(*in.OccurredAt).Before(birth), "input.occurredAt", "input.beforeBirth")
	}
	if in.OccurredOn != nil {
		bad.Require(*in.OccurredOn >= birth.String(), "input.occurredOn", "input.beforeBirth")
	}
	return nil
}

// checkWords refuses words that the list does not know and words that stand there twice.
func checkWords[W interface {
	~string
	Valid() bool
}](bad *fault.Fields, path string, list []W) {
	for i, w := range list {
		switch {
		case !w.Valid():
			bad.Add(desk.At(path, i), "input.unknown", "value", string(w))
		case slices.Contains(list[:i], w):
			bad.Add(desk.At(path, i), "input.duplicate", "value", string(w))
		}
	}
}

// checkNumber keeps a list within what a case can name.
func checkNumber(bad *fault.Fields, path string, ids []string) {
	bad.Require(len(ids) <= maxInvolved, path, "input.range", "min", 0, "max", maxInvolved)
}
