package imports

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/booked"
	"aftercare/desk/bulk"
	"aftercare/desk/customers"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/customerphone"
)

// customer writes a row of a file of customers.
func (a *applier) customer(ctx context.Context, e *entry) error {
	if e.verdict == New {
		e.result = a.newCustomer(e, "", e.Key)
		return nil
	}
	up := a.tx.Client.Customer.Update().Where(customer.ID(e.result)).AddVersion(1).SetUpdatedAt(a.tx.Now)
	if e.link {
		up.SetSource(a.source).SetExternalID(e.Key)
	} else if err := a.correct(ctx, e, up); err != nil {
		return err
	}
	if err := up.Exec(ctx); err != nil {
		return err
	}
	return a.changed(ctx, e, "customer", e.result, nil)
}

// newCustomer makes the person whom a row tells about. Two rows about one person make one; a member
// number that another row of the batch has just taken refuses the row.
func (a *applier) newCustomer(e *entry, prefix, key string) string {
	f := e.Fields
	if id, there := a.made[key]; there {
		return id
	}
	if f.Text(prefix+"name") == "" {
		e.refuse(prefix+"externalId", "import.unknownCustomer", nil) // the row that told the name was refused
		return ""
	}
	memberNo := f.Text(prefix + "memberNo")
	if id, there := a.members[customers.SameNumber(memberNo)]; there && memberNo != "" {
		if prefix == "" {
			e.refuse("memberNo", "import.memberNoTaken", map[string]any{"value": memberNo})
			return ""
		}
		return id
	}
	c := bulk.Customer{
		MemberNo: memberNo, Name: f.Text(prefix + "name"), Gender: terms.Gender(f.Text(prefix + "gender")),
		BirthDate: f.Day(prefix + "birthDate"), DeceasedAt: f.Day(prefix + "deceasedAt"), Address: f.Text(prefix + "address"),
		Tier: terms.Tier(f.Text(prefix + "tier")), Note: f.Text(prefix + "note"), At: a.tx.Now, By: a.run.StartedBy,
		Import: &bulk.Import{Run: a.run.ID, Source: a.source, ExternalID: key},
	}
	if prefix == "" {
		c.Import.Print = e.Print // of a person named only beside something else, nothing is known to compare
	}
	for _, n := range numbers(f.List(prefix + "phone")) {
		c.Phones = append(c.Phones, bulk.Phone{Number: n})
	}
	id := a.w.Customer(c)
	a.dead[id] = c.DeceasedAt != ""
	a.made[key] = id
	if memberNo != "" {
		a.members[customers.SameNumber(memberNo)] = id
	}
	return id
}

// correct brings what the file says now onto the card. A field that the file does not tell stays.
func (a *applier) correct(ctx context.Context, e *entry, up *gen.CustomerUpdate) error {
	f := e.Fields
	row, err := a.tx.Client.Customer.Get(ctx, e.result)
	if err != nil {
		return err
	}
	if s := f.Text("gender"); s != "" {
		up.SetGender(terms.Gender(s))
	}
	if s := f.Text("tier"); s != "" {
		up.SetTier(terms.Tier(s))
	}
	if s := f.Day("birthDate"); s != "" {
		up.SetBirthDate(s)
	}
	if s := f.Text("address"); s != "" {
		up.SetAddress(s)
	}
	if s := f.Text("note"); s != "" {
		up.SetNote(s)
	}
	if s := f.Text("name"); s != "" && s != row.Name {
		up.SetName(s)
		if err := a.w.Rename(ctx, row.ID, s, row.MemberNo); err != nil {
			return err
		}
	}
	if err := a.addNumbers(ctx, up, row, numbers(f.List("phone"))); err != nil {
		return err
	}
	if s := f.Day("deceasedAt"); s != "" && row.DeceasedAt == nil {
		up.SetDeceasedAt(s)
		if _, err := booked.Died(ctx, a.tx, row.ID); err != nil {
			return err
		}
		_, err = sequence.Stop(ctx, a.tx, row.ID, followup.Death)
	}
	return err
}

// addNumbers adds the numbers that the card does not have yet; none is taken away.
func (a *applier) addNumbers(ctx context.Context, up *gen.CustomerUpdate, row *gen.Customer, list []desk.Number) error {
	had, err := a.tx.Client.CustomerPhone.Query().Where(customerphone.CustomerID(row.ID)).Select(customerphone.FieldNumber).Strings(ctx)
	if err != nil {
		return err
	}
	there := map[string]bool{}
	for _, n := range had {
		there[n] = true
	}
	dialled := row.PhoneMasked != "" // else there is none, or every one has proved wrong
	for _, n := range list {
		if there[n.E164] {
			continue
		}
		if !dialled {
			up.SetPhoneMasked(n.Masked())
		}
		a.w.Phone(row.ID, n, !dialled)
		there[n.E164], dialled = true, true
	}
	return nil
}

// changed writes the event of a record that the file has changed.
func (a *applier) changed(ctx context.Context, e *entry, what, customer string, texts []desk.Text) error {
	h := desk.Happening{Stream: e.result, Kind: what + ".imported", Customer: customer, Texts: texts, Data: map[string]any{
		"run": a.run.ID, "source": a.source, "print": e.Print, "changed": true,
	}}
	if what == "complaint" {
		h.Complaint = e.result
	}
	_, err := a.tx.Record(ctx, h)
	return err
}
