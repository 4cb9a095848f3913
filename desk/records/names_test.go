package records_test

import (
	"testing"

	"aftercare/desk/desktest"
	"aftercare/desk/records"
	"aftercare/domain/access"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func TestARecordIsCalledByNameForWhoSeesItAndForNobodyElse(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		cu := f.Customer("李华").ID
		gone := "cu_01ARZ3NDEKTSV4RRFFQ69G5FAV"
		for role, want := range map[access.Role]string{access.GuideDesk: "李华", access.Supervisor: "李华", access.Doctor: "", access.Analyst: ""} {
			names, err := records.Names(f.As(role), f.Desk, []string{cu, gone, "xx_1"})
			if err != nil || names[cu] != want || names[gone] != "" || names["xx_1"] != "" {
				t.Errorf("%s: %v %v", role, names, err)
			}
		}
		if names, err := records.Names(f.AsNeighbor(), f.Desk, []string{cu}); err != nil || len(names) > 0 {
			t.Errorf("another hospital: %v %v", names, err)
		}
	})
}
