package customers

import (
	"aftercare/domain/terms"
)

// RegisterCustomerInput is the input or answer of that name in the API.
type RegisterCustomerInput struct {
	Name string
	// Given by the hospital's member system; made here when left out.
	MemberNo         *string
	Gender           *terms.Gender
	BirthDate        *string
	Phones           []*PhoneInput
	Address          *string
	Tier             *terms.Tier
	PreferredWindows []*CallWindowInput
	// Care calls after a treatment need none; marketing does (PIPL).
	MarketingConsent *bool
	CallbackConsent  *bool
	Occupation       *string
	Origin           *string
	Note             *string
	Related          []*RelatedPersonInput
}

// UpdateCustomerInput is the input or answer of that name in the API.
type UpdateCustomerInput struct {
	ID              string
	ExpectedVersion int
	Name            *string
	Gender          *terms.Gender
	BirthDate       *string
	// Changes and additions, each by its id; a number that no entry names stays as it is.
	Phones []*UpdatePhoneInput
	// Numbers to take away, by their ids.
	RemovePhones     []string
	Address          *string
	Tier             *terms.Tier
	Owner            *string
	PreferredWindows []*CallWindowInput
	MarketingConsent *bool
	CallbackConsent  *bool
	DoNotContact     *bool
	// Cancels every open callback and takes the person from every call list.
	DeceasedAt *string
	Note       *string
	// Names of fields to empty: birthDate, address, owner, note.
	Clear []string
}

// PhoneInput is the input or answer of that name in the API.
type PhoneInput struct {
	Number  string
	Kind    *string
	Whose   *string
	Primary *bool
}

// UpdatePhoneInput is the input or answer of that name in the API.
type UpdatePhoneInput struct {
	// The number to change; left out, the entry is a new number.
	ID *string
	// Left out or as it is shown (masked), the number stays.
	Number  *string
	Kind    *string
	Whose   *string
	Primary *bool
}

// RelatedPersonInput is the input or answer of that name in the API.
type RelatedPersonInput struct {
	Name          string
	Relationship  string
	Phone         *string
	Authorization *string
}

// CallWindowInput is the input or answer of that name in the API.
type CallWindowInput struct {
	Days []terms.Weekday
	From string
	To   string
}
