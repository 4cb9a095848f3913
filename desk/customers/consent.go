package customers

import (
	"context"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// Purposes and channels of the consent ledger.
const (
	ConsentCare      = "CARE"
	ConsentMarketing = "MARKETING"
	ConsentAll       = "ALL" // withdrawn: do not contact

	channelAny   = "ANY"
	channelPhone = "PHONE"
)

// Flags are what the ledger of a customer comes to.
type Flags struct{ Callback, Marketing, DoNotContact bool }

// Unsaid is the state without any entry: care calls rest on the contract of treatment, marketing needs a
// consent that nobody gave.
func Unsaid() Flags { return Flags{Callback: true} }

// After gives the flags after one more entry. To withdraw everything withdraws marketing too, and taking
// that back does not give it again.
func (f Flags) After(e Entry) Flags {
	switch e.Purpose {
	case ConsentCare:
		f.Callback = e.Given
	case ConsentMarketing:
		f.Marketing = e.Given
	case ConsentAll:
		f.DoNotContact = !e.Given
		f.Marketing = f.Marketing && e.Given
	}
	return f
}

// Entry is one line of the ledger.
type Entry struct {
	Purpose string
	Given   bool
}

func (e Entry) channel() string {
	if e.Purpose == ConsentCare {
		return channelPhone
	}
	return channelAny
}

// WriteConsent adds lines to the ledger; source says how the customer's word came to us, as a code. The
// caller keeps the flags on the card and writes the event.
func WriteConsent(ctx context.Context, tx *desk.Tx, customer, source string, entries ...Entry) error {
	for _, e := range entries {
		err := tx.Client.ConsentEntry.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
			SetCustomerID(customer).SetPurpose(e.Purpose).SetChannel(e.channel()).SetGiven(e.Given).
			SetAt(tx.Now).SetSource(source).SetActorID(tx.Viewer.Staff).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

// Withdraw writes one withdrawal into the ledger, keeps the card's flags and writes the event, inside
// another action's transaction. It does nothing when the ledger says so already; that marketing is refused
// is written even where it was never agreed to, since calls about a consultation end with it (R124).
func Withdraw(ctx context.Context, tx *desk.Tx, id, purpose string) error {
	row, err := Get(ctx, tx.Client, id)
	if err != nil {
		return err
	}
	e := Entry{Purpose: purpose}
	had := flagsOf(row)
	now := had.After(e)
	if now == had {
		if purpose == ConsentMarketing {
			return WriteConsent(ctx, tx, id, sourceUpdated, e)
		}
		return nil
	}
	err = tx.Client.Customer.Update().Where(customer.ID(id)).AddVersion(1).SetUpdatedAt(tx.Now).
		SetCallbackConsent(now.Callback).SetMarketingConsent(now.Marketing).SetDoNotContact(now.DoNotContact).Exec(ctx)
	if err != nil {
		return err
	}
	if err := WriteConsent(ctx, tx, id, sourceUpdated, e); err != nil {
		return err
	}
	_, err = tx.Record(ctx, e.happening(id))
	return err
}

func flagsOf(row *gen.Customer) Flags {
	return Flags{Callback: row.CallbackConsent, Marketing: row.MarketingConsent, DoNotContact: row.DoNotContact}
}

// happening is the entry as the customer's stream tells it.
func (e Entry) happening(customer string) desk.Happening {
	kind := "customer.consentWithdrawn"
	if e.Given {
		kind = "customer.consentGiven"
	}
	return desk.Happening{Stream: customer, Customer: customer, Kind: kind, Data: map[string]any{"purpose": "CONSENT_" + e.Purpose}}
}

// said are the entries that a form's answers make; what was not asked makes none.
func said(marketing, callback *bool) []Entry {
	var out []Entry
	if marketing != nil {
		out = append(out, Entry{ConsentMarketing, *marketing})
	}
	if callback != nil {
		out = append(out, Entry{ConsentCare, *callback})
	}
	return out
}
