package appointments_test

import (
	"testing"

	"aftercare/desk/appointments"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
)

func TestAnAppointmentIsFoundByItsNumber(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		cu := f.Customer("李华")
		first, second := booked(t, f, cu.ID, at(f, 14, 10, 0)), booked(t, f, cu.ID, at(f, 15, 10, 0))
		for text, want := range map[string][]string{
			first.Number:           {first.ID},
			first.Number[:7]:       {first.ID},
			" " + second.Number:    {second.ID},
			"A2605":                {second.ID, first.ID},
			"A26":                  nil,
			"李华":                   nil,
			first.Number + "%":     nil,
			"":                     nil,
			"a" + first.Number[1:]: {first.ID},
		} {
			q, err := appointments.Find(f.As(access.GuideDesk), f.Desk, text, 5)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			if q != nil {
				got = q.IDsX(f.As(access.GuideDesk))
			}
			if len(got) != len(want) || len(got) > 0 && got[0] != want[0] {
				t.Errorf("%q finds %v, want %v", text, got, want)
			}
		}
		for _, role := range []access.Role{access.Analyst, access.PrivacyOfficer} {
			if q, err := appointments.Find(f.As(role), f.Desk, first.Number, 5); q != nil || err != nil {
				t.Errorf("%s: %v", role, err)
			}
		}
	})
}
