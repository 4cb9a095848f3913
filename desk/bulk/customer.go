package bulk

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customerterm"
)

// Import names the run that brings a record in. Print is a keyed digest of what the file says about it,
// by which a later run knows what has changed in the file.
type Import struct{ Run, Source, ExternalID, Print string }

// Phone is a number of a customer. Whose is SELF when empty.
type Phone struct {
	Number desk.Number
	Whose  string
}

// Consent is a line of the ledger: the customer said yes or no.
type Consent struct {
	Purpose string // customers.ConsentMarketing and so on
	Given   bool
}

// Customer is a person as registered. An empty MemberNo means the next of the hospital's own; an empty
// Gender is unknown, an empty Tier ordinary. At is when it happened, now when zero, and By who did it, the
// program when empty.
type Customer struct {
	MemberNo   string
	Name       string
	Gender     terms.Gender
	BirthDate  string // YYYY-MM-DD, empty when unknown
	DeceasedAt string
	Phones     []Phone // the first is the primary one
	Address    string
	Tier       terms.Tier
	Intent     *terms.IntentClass
	Condition  *terms.ConditionClass
	Owner      string
	Occupation string
	Origin     string
	Note       string
	Windows    []followup.CallWindow // in which the person wants to be called
	Consents   []Consent
	At         time.Time
	By         string
	Import     *Import
}

// Customer adds a person and gives the id.
func (w *Writer) Customer(c Customer) string {
	c.At = or(c.At, w.now)
	row := &gen.Customer{
		ID: w.ids.New("cu"), HospitalID: w.hospital(), Version: 1, CreatedAt: utc(c.At), UpdatedAt: utc(c.At),
		MemberNo: c.MemberNo, Name: c.Name, Gender: or(c.Gender, terms.GenderUnknown), BirthDate: unlessEmpty(c.BirthDate),
		DeceasedAt: unlessEmpty(c.DeceasedAt), Address: unlessEmpty(c.Address), Tier: or(c.Tier, terms.TierOrdinary),
		IntentClass: c.Intent, ConditionClass: c.Condition, OwnerID: unlessEmpty(c.Owner),
		PreferredWindows: c.Windows, Occupation: unlessEmpty(c.Occupation), Origin: unlessEmpty(c.Origin), Note: unlessEmpty(c.Note),
	}
	w.add(customersTable, row)
	w.phones(row, c.Phones)
	w.consents(row, c)
	w.own(row.ID, c.Owner, desk.OwnOwner, row.ID, c.At)
	data := map[string]any{"tier": string(row.Tier), "marketing": row.MarketingConsent, "callback": row.CallbackConsent}
	kind := "customer.registered"
	if c.Import != nil {
		row.Source, row.ExternalID, kind = unlessEmpty(c.Import.Source), unlessEmpty(c.Import.ExternalID), "customer.imported"
		c.Import.into(data)
	}
	w.happened(c.By, desk.Happening{Stream: row.ID, Kind: kind, Customer: row.ID, Data: data, At: c.At})
	w.index(row, data)
	return row.ID
}

// index makes the search terms, for which the member number has to be known.
func (w *Writer) index(row *gen.Customer, data map[string]any) {
	if row.MemberNo == "" {
		w.members = append(w.members, member{row, data})
		return
	}
	data["memberNo"] = row.MemberNo
	w.terms(row.ID, row.Name, row.MemberNo)
}

func (w *Writer) terms(id, name, memberNo string) {
	for _, t := range customers.Terms(name, memberNo) {
		w.add(searchTermsTable, &gen.CustomerTerm{ID: w.ids.New("ct"), HospitalID: w.hospital(), CustomerID: id, Kind: t.Kind, Term: t.Text})
	}
}

// into notes the import in the data of its event.
func (i *Import) into(data map[string]any) {
	data["run"], data["source"], data["print"] = i.Run, i.Source, i.Print
}

func (w *Writer) phones(row *gen.Customer, list []Phone) {
	for i, p := range list {
		if i == 0 {
			row.PhoneMasked = p.Number.Masked()
		}
		w.phone(row.ID, p, i == 0, row.CreatedAt)
	}
}

// Phone adds a number to a customer who is there already; the caller keeps the mask on the card.
func (w *Writer) Phone(customer string, n desk.Number, primary bool) {
	w.phone(customer, Phone{Number: n}, primary, w.now)
}

func (w *Writer) phone(customer string, p Phone, primary bool, at time.Time) {
	keys, h := w.keys, w.hospital()
	kind := customers.PhoneLandline
	if p.Number.Mobile {
		kind = customers.PhoneMobile
	}
	w.add(phonesTable, &gen.CustomerPhone{
		ID: w.ids.New("ph"), HospitalID: h, CreatedAt: at, CustomerID: customer, Number: p.Number.E164,
		Kind: kind, Whose: or(p.Whose, "SELF"), Primary: primary, Valid: true, Verified: true,
		KeyFull: keys.Full(h, p.Number.E164), KeyFirst7: keys.First7(h, p.Number.National), KeyLast4: keys.Last4(h, p.Number.National),
	})
}

// Rename makes the search terms of a customer anew who is there already and gets another name.
func (w *Writer) Rename(ctx context.Context, id, name, memberNo string) error {
	_, err := w.tx.Client.CustomerTerm.Delete().Where(customerterm.CustomerID(id)).Exec(ctx)
	w.terms(id, name, memberNo)
	return err
}

// consents writes the ledger and keeps what it comes to on the card.
func (w *Writer) consents(row *gen.Customer, c Customer) {
	flags := customers.Unsaid()
	for _, s := range c.Consents {
		e := customers.Entry{Purpose: s.Purpose, Given: s.Given}
		flags = flags.After(e)
		w.add(consentsTable, &gen.ConsentEntry{
			ID: w.ids.New("co"), HospitalID: w.hospital(), CreatedAt: row.CreatedAt, CustomerID: row.ID, Purpose: e.Purpose,
			Channel: channelOf(e), Given: e.Given, At: row.CreatedAt, Source: sourceRegistered, ActorID: c.By,
		})
	}
	row.CallbackConsent, row.MarketingConsent, row.DoNotContact = flags.Callback, flags.Marketing, flags.DoNotContact
}

// sourceRegistered is where the consents of a registration come from.
const sourceRegistered = "REGISTRATION"

// channelOf is how a consent was asked for: care is a matter of the telephone.
func channelOf(e customers.Entry) string {
	if e.Purpose == customers.ConsentCare {
		return "PHONE"
	}
	return "ANY"
}

// or is v, or what stands for it where it is empty.
func or[T comparable](v, instead T) T {
	var zero T
	if v == zero {
		return instead
	}
	return v
}

// Withdrew writes down that a customer of this batch no longer wants the calls of a purpose.
func (w *Writer) Withdrew(id, purpose string, at time.Time, by string) {
	row := w.person(id)
	if row == nil {
		return
	}
	e := customers.Entry{Purpose: purpose}
	flags := customers.Flags{Callback: row.CallbackConsent, Marketing: row.MarketingConsent, DoNotContact: row.DoNotContact}.After(e)
	row.CallbackConsent, row.MarketingConsent, row.DoNotContact = flags.Callback, flags.Marketing, flags.DoNotContact
	w.add(consentsTable, &gen.ConsentEntry{
		ID: w.ids.New("co"), HospitalID: w.hospital(), CreatedAt: utc(at), CustomerID: id, Purpose: purpose, Channel: channelOf(e),
		At: utc(at), Source: "CALLBACK", ActorID: by,
	})
	w.happened(by, desk.Happening{Stream: id, Customer: id, Kind: "customer.consentWithdrawn", Data: map[string]any{"purpose": "CONSENT_" + purpose}, At: at})
}

// WrongNumber marks the primary number of a customer of this batch as wrong; the card shows the next one
// that is not, or none.
func (w *Writer) WrongNumber(id string) {
	s := w.sheets[phonesTable]
	shown := ""
	for i := len(s.rows) - 1; i >= 0; i-- {
		p := s.rows[i].(*gen.CustomerPhone)
		if p.CustomerID != id {
			continue
		}
		if p.Primary {
			p.Valid, p.Primary = false, false
		} else if n, ok := desk.ReadNumber(p.Number); p.Valid && ok {
			shown = n.Masked()
		}
	}
	if c := w.person(id); c != nil {
		c.PhoneMasked = shown
	}
}

// person finds a customer who was added in this batch.
func (w *Writer) person(id string) *gen.Customer {
	s := w.sheets[customersTable]
	for i := len(s.rows) - 1; i >= 0; i-- {
		if c := s.rows[i].(*gen.Customer); c.ID == id {
			return c
		}
	}
	return nil
}
