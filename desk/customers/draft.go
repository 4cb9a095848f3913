package customers

import (
	"regexp"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/domain/workday"
)

const (
	maxWindows = 14
	maxRelated = 10
	firstYear  = 1900
)

// draft is a new customer's data, checked.
type draft struct {
	name, memberNo           string
	gender                   terms.Gender
	tier                     terms.Tier
	birth, address           *string
	occupation, origin, note *string
	phones                   []phone
	windows                  []followup.CallWindow
	related                  []relative
	consents                 []Entry
}

type relative struct{ name, relationship, phone, authorization string }

// memberNumber is what a hospital's member system may give: letters, digits and - _ . / #.
var memberNumber = regexp.MustCompile(`^[\p{L}\p{N}][\p{L}\p{N}_./#-]*$`)

// readDraft checks everything that needs no look at other records, and names all that is wrong.
func readDraft(in RegisterCustomerInput, today workday.Date) (draft, error) {
	var bad fault.Fields
	d := draft{
		name:       desk.Line(&bad, "input.name", in.Name, 1, 80),
		gender:     terms.GenderUnknown,
		tier:       terms.TierOrdinary,
		birth:      in.BirthDate,
		address:    desk.MaybeLine(&bad, "input.address", in.Address, 300),
		occupation: desk.MaybeLine(&bad, "input.occupation", in.Occupation, 60),
		origin:     desk.MaybeLine(&bad, "input.origin", in.Origin, 120),
		note:       desk.MaybeProse(&bad, "input.note", in.Note, 500),
		phones:     readPhones(&bad, "input.phones", in.Phones),
		consents:   said(in.MarketingConsent, in.CallbackConsent),
	}
	if in.Gender != nil {
		d.gender = *in.Gender
		bad.Require(d.gender.Valid(), "input.gender", "input.unknown", "value", string(d.gender))
	}
	if in.Tier != nil {
		d.tier = *in.Tier
		bad.Require(d.tier.Valid(), "input.tier", "input.unknown", "value", string(d.tier))
	}
	if no := desk.MaybeLine(&bad, "input.memberNo", in.MemberNo, 40); no != nil {
		d.memberNo = *no
		bad.Require(memberNumber.MatchString(*no), "input.memberNo", "input.malformed")
	}
	if in.BirthDate != nil {
		checkBirth(&bad, "input.birthDate", *in.BirthDate, today)
	}
	var err error
	if d.windows, err = readWindows(&bad, "input.preferredWindows", in.PreferredWindows); err != nil {
		return d, err
	}
	d.related = readRelated(&bad, "input.related", in.Related)
	return d, bad.Err()
}

// checkBirth refuses a day of birth in the future or before 1900.
func checkBirth(bad *fault.Fields, path, day string, today workday.Date) {
	d, err := workday.ParseDate(day)
	switch {
	case err != nil:
		bad.Add(path, "input.date")
	case today.Before(d):
		bad.Add(path, "input.mustBePast")
	case d.Year < firstYear:
		bad.Add(path, "customer.bornTooEarly", "year", firstYear)
	}
}

func readWindows(bad *fault.Fields, path string, list []*CallWindowInput) ([]followup.CallWindow, error) {
	bad.Require(len(list) <= maxWindows, path, "input.range", "min", 0, "max", maxWindows)
	out := make([]followup.CallWindow, len(list))
	for i, w := range list {
		out[i] = followup.CallWindow{Days: w.Days, From: w.From, To: w.To}
	}
	return out, desk.Gather(bad, followup.CheckWindows(path, out))
}

func readRelated(bad *fault.Fields, path string, list []*RelatedPersonInput) []relative {
	bad.Require(len(list) <= maxRelated, path, "input.range", "min", 0, "max", maxRelated)
	var out []relative
	for i, in := range list {
		at := desk.At(path, i)
		r := relative{
			name:         desk.Line(bad, at+".name", in.Name, 1, 80),
			relationship: desk.Line(bad, at+".relationship", in.Relationship, 1, 40),
		}
		if a := desk.MaybeLine(bad, at+".authorization", in.Authorization, 200); a != nil {
			r.authorization = *a
		}
		if p := desk.MaybeLine(bad, at+".phone", in.Phone, 30); p != nil {
			n, ok := desk.ReadNumber(widen(*p))
			bad.Require(ok, at+".phone", "input.phone")
			r.phone = n.E164
		}
		out = append(out, r)
	}
	return out
}
