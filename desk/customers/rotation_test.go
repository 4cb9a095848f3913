package customers_test

import (
	"slices"
	"testing"

	"github.com/go-sql-driver/mysql"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/customerphone"
	"aftercare/ent/testdb"
	"aftercare/ent/testdb/hurt"
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

// The command may run beside a working server, which may be in its way.
func TestNumbersAreIndexedAnewAlsoWhenAnotherWriterIsInTheWay(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		town(t, f)
		f.Rotate()
		d := f.Hurt(url, hurt.New(hurt.Fault{At: hurt.Commit, Err: &mysql.MySQLError{Number: 1213}}))
		if n, err := customers.Reindex(f.System(), d); err != nil || n == 0 {
			t.Errorf("%d numbers, %v", n, err)
		}
		if wrong, err := customers.VerifyPhones(f.System(), desk.New(f.Store, f.Clock.Now, desk.PhoneKeys{Key: f.Desk.Phones.Key}, false)); err != nil || len(wrong) > 0 {
			t.Errorf("not found by the new key alone: %v, %v", wrong, err)
		}
	})
}
