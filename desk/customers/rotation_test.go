package customers_test

import (
	"slices"
	"testing"

	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/ent/gen/customerphone"
)

func TestAfterARotationNumbersAreFoundUnderTheOldKeyAndTheNew(t *testing.T) {
	hospital(t, func(t *testing.T, f *desktest.Fixture) {
		town(t, f)
		old := f.Desk.Phones
		f.Rotate()
		ctx := f.As(access.Supervisor)
		register := func(name, number string) error {
			_, err := customers.Register(ctx, f.Desk, customers.RegisterCustomerInput{Name: name, Phones: []*customers.PhoneInput{{Number: number}}})
			return err
		}
		if err := register("赵云", "13812349999"); err != nil {
			t.Fatal(err)
		}
		for search, want := range map[string][]string{
			"13812345678":    {"王小明"},
			"4321":           {"王芳"},
			"14155552671":    {"吕布"},
			"13812349999":    {"赵云"},
			"9999":           {"赵云"},
			"1381234":        {"王小明", "赵云"}, // one under each key
			"王 5678":         {"王小明"},
			"+8613812345670": {},
		} {
			got := found(ctx, t, f, search)
			slices.Sort(got)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("%s: %v", search, got)
			}
		}
		for name, number := range map[string]string{"王小明": "13812345678", "赵云": "13812349999"} {
			if err := register(name, number); err == nil {
				t.Errorf("%s is there twice", name)
			}
		}
		row := f.Store.Client.CustomerPhone.Query().Where(customerphone.Number("+8613812349999")).OnlyX(f.Raw())
		if row.KeyFull == old.Full(f.Hospital.ID, row.Number) || row.KeyFull != f.Desk.Phones.Full(f.Hospital.ID, row.Number) {
			t.Error("a new number is not written with the first key")
		}
	})
}
