package desktest_test

import (
	"context"
	"testing"

	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func TestTheFixtureShowsEachHospitalItsOwn(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		f.Customer("李华")
		if n := f.Store.Client.Customer.Query().CountX(f.As(access.Supervisor)); n != 1 {
			t.Errorf("supervisor finds %d customers, want 1", n)
		}
		if n := f.Store.Client.Customer.Query().CountX(f.AsNeighbor()); n != 0 {
			t.Errorf("the neighbour finds %d customers, want 0", n)
		}
		if n := f.Store.Client.Customer.Query().CountX(f.As(access.Analyst)); n != 0 {
			t.Errorf("the analyst finds %d customers, want 0", n)
		}
		if n := f.Store.Client.Customer.Query().CountX(f.As(access.Doctor)); n != 0 {
			t.Errorf("a doctor finds %d customers that are not own patients, want 0", n)
		}
		if _, err := f.Store.Client.Customer.Query().All(context.Background()); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("nobody gets %v, want UNAUTHENTICATED", err)
		}
	})
}
