package codes_test

import (
	"context"
	"slices"
	"testing"

	"aftercare/desk/codes"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func TestTheWordsOfAListStandInTheirOrder(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		for _, x := range []struct {
			hospital, list, code string
			position             int
			active               bool
		}{
			{f.Hospital.ID, "OBJECTION", "PRICE", 2, true}, {f.Hospital.ID, "OBJECTION", "FEAR", 1, true},
			{f.Hospital.ID, "OBJECTION", "OLD", 3, false}, {f.Hospital.ID, "CONCERN", "SCAR", 1, true}, {f.Other.ID, "OBJECTION", "THEIRS", 1, true},
		} {
			f.Store.Client.CodeEntry.Create().SetHospitalID(x.hospital).SetList(x.list).SetCode(x.code).SetLabelZh("词").SetLabelEn("word").
				SetPosition(x.position).SetActive(x.active).SaveX(f.Raw())
		}
		list := "OBJECTION"
		for _, c := range []struct {
			list *string
			want []string
		}{{&list, []string{"FEAR", "PRICE", "OLD"}}, {nil, []string{"SCAR", "FEAR", "PRICE", "OLD"}}} {
			rows, err := codes.List(f.As(access.GuideDesk), f.Desk, c.list)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, r := range rows {
				got = append(got, r.Code)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("%v, want %v", got, c.want)
			}
		}
		if _, err := codes.List(context.Background(), f.Desk, nil); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("nobody gets %v", err)
		}
	})
}
