package customers

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/staff"
	"aftercare/ent/gen/visit"
)

// change is what an update comes to, compared with what is stored: nothing that stays as it is.
type change struct {
	row      *gen.Customer
	had      []*gen.CustomerPhone
	up       *gen.CustomerUpdate
	bad      fault.Fields
	name     string
	phones   *[]phone // nil: unchanged
	owner    *string  // nil: unchanged, empty: nobody
	consents []Entry
	died     string // the day, when a death is entered
	revived  bool   // when a death was entered by mistake
	fields   []any  // names of plain fields that change, as words of the catalogue
	texts    []desk.Text
}

// clearDeath takes back a death that was entered by mistake.
const clearDeath = "deceasedAt"

func (c *change) none() bool {
	return len(c.fields) == 0 && c.owner == nil && len(c.consents) == 0 && c.died == "" && !c.revived
}

// note adds a field that changes.
func (c *change) note(field string) { c.fields = append(c.fields, "customer."+field) }

// personal adds a field that changes, with its values, old and new, which go into the texts.
func (c *change) personal(field, before, after string) {
	c.note(field)
	c.texts = append(c.texts, desk.Text{Field: field, Before: before, After: after})
}

// readChange checks an update against the record and names all that is wrong.
func readChange(ctx context.Context, tx *desk.Tx, row *gen.Customer, had []*gen.CustomerPhone, in UpdateCustomerInput) (*change, error) {
	c := &change{row: row, had: had, up: tx.Client.Customer.Update(), name: row.Name}
	today := tx.Place.Today(tx.Now)
	c.plain(in, today)
	c.readNumbers(in)
	if in.PreferredWindows != nil {
		list, err := readWindows(&c.bad, "input.preferredWindows", in.PreferredWindows)
		if err != nil {
			return nil, err
		}
		if !sameWindows(list, row.PreferredWindows) {
			c.up.SetPreferredWindows(list)
			c.note("preferredWindows")
		}
	}
	c.readConsents(in)
	c.readDeath(in, today)
	if err := c.checkLife(ctx, tx, in); err != nil {
		return nil, err
	}
	if err := c.readOwner(ctx, tx, in); err != nil {
		return nil, err
	}
	c.clear(in)
	if err := c.bad.Err(); err != nil {
		return nil, err
	}
	if c.name != row.Name || c.phones != nil {
		return c, refuseTwin(ctx, tx, c.name, c.numbers(), row.ID)
	}
	return c, nil
}

// plain reads the fields that are only stored.
func (c *change) plain(in UpdateCustomerInput, today workday.Date) {
	if in.Name != nil {
		if c.name = desk.Line(&c.bad, "input.name", *in.Name, 1, 80); c.name != c.row.Name {
			c.up.SetName(c.name)
			c.personal("name", c.row.Name, c.name)
		}
	}
	if in.Gender != nil && *in.Gender != c.row.Gender {
		c.bad.Require(in.Gender.Valid(), "input.gender", "input.unknown", "value", string(*in.Gender))
		c.up.SetGender(*in.Gender)
		c.note("gender")
	}
	if in.BirthDate != nil && *in.BirthDate != deref(c.row.BirthDate) {
		checkBirth(&c.bad, "input.birthDate", *in.BirthDate, today)
		c.up.SetBirthDate(*in.BirthDate)
		c.personal("birthDate", deref(c.row.BirthDate), *in.BirthDate)
	}
	if in.Tier != nil && *in.Tier != c.row.Tier {
		c.bad.Require(in.Tier.Valid(), "input.tier", "input.unknown", "value", string(*in.Tier))
		c.up.SetTier(*in.Tier)
		c.note("tier")
	}
	if in.Address != nil {
		if a := desk.Line(&c.bad, "input.address", *in.Address, 1, 300); a != deref(c.row.Address) {
			c.up.SetAddress(a)
			c.personal("address", deref(c.row.Address), a)
		}
	}
	if in.Note != nil {
		if n := desk.Prose(&c.bad, "input.note", *in.Note, 1, 500); n != deref(c.row.Note) {
			c.up.SetNote(n)
			c.personal("note", deref(c.row.Note), n)
		}
	}
}

// checkLife refuses a day of birth after the customer's first visit.
func (c *change) checkLife(ctx context.Context, tx *desk.Tx, in UpdateCustomerInput) error {
	if in.BirthDate == nil {
		return nil
	}
	first, err := tx.Client.Visit.Query().Where(visit.CustomerID(c.row.ID)).Order(visit.ByArrivedAt()).First(desk.Elevate(ctx, "the first visit"))
	if gen.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	day := tx.Place.Today(first.ArrivedAt).String()
	c.bad.Require(*in.BirthDate <= day, "input.birthDate", "customer.bornAfterVisit", "day", day)
	return nil
}

// readOwner reads the new owner: an active colleague who may call customers here. Owning opens the whole
// record, which is not for the administrator, the analyst or a doctor who does not treat the customer.
func (c *change) readOwner(ctx context.Context, tx *desk.Tx, in UpdateCustomerInput) error {
	if in.Owner == nil || *in.Owner == deref(c.row.OwnerID) {
		return nil
	}
	there, err := tx.Client.Staff.Query().Where(staff.ID(*in.Owner), staff.Active(true)).Exist(ctx)
	if err != nil {
		return err
	}
	c.bad.Require(there, "input.owner", "input.unknownRecord")
	if there {
		calls, err := sequence.MayCall(desk.Elevate(ctx, "who may call"), tx.Client, *in.Owner, tx.Now)
		if err != nil {
			return err
		}
		c.bad.Require(calls, "input.owner", "callback.cannotCall")
	}
	c.up.SetOwnerID(*in.Owner)
	c.owner = in.Owner
	return nil
}

func sameWindows(a, b []followup.CallWindow) bool {
	return slices.EqualFunc(a, b, func(x, y followup.CallWindow) bool {
		return x.From == y.From && x.To == y.To && slices.Equal(x.Days, y.Days)
	})
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
