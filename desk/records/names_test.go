package records_test

import (
	"testing"

	"aftercare/desk/desktest"
	"aftercare/desk/records"
	"aftercare/domain/access"
	"aftercare/domain/terms"
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

// Headquarters see the customers of major cases, and of their names the surname alone.
func TestARecordIsCalledByNoMoreOfANameThanTheCardShows(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		cu := f.Customer("李华").ID
		cp := f.Store.Client.Complaint.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).SetCaseNo("TS-1").SetCustomerID(cu).
			SetChannel(terms.ChannelPhone).SetServiceLine(terms.ServiceLineSkin).SetLevel(terms.ComplaintLevelMajorUrgent).
			SetState(terms.ComplaintStateRegistered).SetSubject("术后肿胀").SetDescription("术后三周仍有肿胀").SetRegisteredAt(desktest.Start).
			SetSortDueAt(desktest.Start).SetRegisteredOn("2026-05-13").SetRegisteredByID(f.Staff[access.Consultant].ID).SaveX(f.Raw()).ID
		for role, want := range map[access.Role]string{access.HQ: "李**", access.Director: "李华"} {
			names, err := records.Names(f.As(role), f.Desk, []string{cu, cp})
			if err != nil || names[cu] != want || names[cp] != "TS-1 术后肿胀" {
				t.Errorf("%s: %v %v", role, names, err)
			}
		}
	})
}
