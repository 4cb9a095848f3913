package customers

import (
	"slices"

	"aftercare/desk"
	"aftercare/domain/workday"
)

// readConsents reads what the customer now wants, as lines of the ledger; what the ledger says already
// makes no line.
func (c *change) readConsents(in UpdateCustomerInput) {
	flags := flagsOf(c.row)
	want := said(in.MarketingConsent, in.CallbackConsent)
	if in.DoNotContact != nil {
		want = append([]Entry{{ConsentAll, !*in.DoNotContact}}, want...)
	}
	for _, e := range want {
		next := flags.After(e)
		if next == flags {
			continue
		}
		c.bad.Require(!next.DoNotContact || !next.Marketing, "input.marketingConsent", "customer.doNotContactStands")
		flags = next
		c.consents = append(c.consents, e)
	}
	if len(c.consents) > 0 {
		c.up.SetCallbackConsent(flags.Callback).SetMarketingConsent(flags.Marketing).SetDoNotContact(flags.DoNotContact)
	}
}

// readDeath reads the day of death: not in the future, not before the birth.
func (c *change) readDeath(in UpdateCustomerInput, today workday.Date) {
	if in.DeceasedAt == nil || *in.DeceasedAt == deref(c.row.DeceasedAt) {
		return
	}
	const path = "input.deceasedAt"
	day, err := workday.ParseDate(*in.DeceasedAt)
	switch {
	case err != nil:
		c.bad.Add(path, "input.date")
	case today.Before(day):
		c.bad.Add(path, "input.mustBePast")
	default:
		born := deref(c.row.BirthDate)
		if in.BirthDate != nil {
			born = *in.BirthDate
		}
		c.bad.Require(born == "" || slices.Contains(in.Clear, "birthDate") || *in.DeceasedAt >= born, path, "input.beforeBirth")
	}
	c.up.SetDeceasedAt(*in.DeceasedAt)
	c.died = *in.DeceasedAt
}

// clear empties fields; a field is not both given and emptied.
func (c *change) clear(in UpdateCustomerInput) {
	for i, name := range in.Clear {
		at := desk.At("input.clear", i)
		if in.gives(name) || slices.Contains(in.Clear[:i], name) {
			c.bad.Add(at, "input.duplicate", "value", name)
			continue
		}
		switch {
		case name == "birthDate" && c.row.BirthDate != nil:
			c.up.ClearBirthDate()
			c.personal(name, *c.row.BirthDate, "")
		case name == "address" && c.row.Address != nil:
			c.up.ClearAddress()
			c.personal(name, *c.row.Address, "")
		case name == "note" && c.row.Note != nil:
			c.up.ClearNote()
			c.personal(name, *c.row.Note, "")
		case name == "owner" && c.row.OwnerID != nil:
			c.up.ClearOwnerID()
			c.owner = new(string)
		case name == clearDeath && c.row.DeceasedAt != nil:
			c.up.ClearDeceasedAt()
			c.revived = true
		case !slices.Contains([]string{"birthDate", "address", "note", "owner", clearDeath}, name):
			c.bad.Add(at, "input.unknown", "value", name)
		}
	}
}

// gives tells whether an emptied field is given as well.
func (in UpdateCustomerInput) gives(name string) bool {
	switch name {
	case "birthDate":
		return in.BirthDate != nil
	case "address":
		return in.Address != nil
	case "note":
		return in.Note != nil
	case "owner":
		return in.Owner != nil
	case clearDeath:
		return in.DeceasedAt != nil
	}
	return false
}

// events are what the stream of the customer says about the change.
func (c *change) events() []desk.Happening {
	var out []desk.Happening
	add := func(kind string, data map[string]any, texts ...desk.Text) {
		out = append(out, desk.Happening{Stream: c.row.ID, Customer: c.row.ID, Kind: kind, Data: data, Texts: texts})
	}
	if len(c.fields) > 0 {
		add("customer.updated", map[string]any{"fields": c.fields}, c.texts...)
	}
	if c.owner != nil {
		add("customer.ownerChanged", map[string]any{"from": deref(c.row.OwnerID), "to": *c.owner})
	}
	for _, e := range c.consents {
		out = append(out, e.happening(c.row.ID))
	}
	if c.died != "" {
		add("customer.deceased", map[string]any{"on": c.died})
	}
	if c.revived {
		add("customer.deathTakenBack", nil)
	}
	return out
}
