package notices_test

import (
	"testing"

	"aftercare/desk/desktest"
	"aftercare/desk/notices"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
)

func TestNoticesAreFoundByWhatTheyAreAbout(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		me := f.Staff[access.Doctor].ID
		for i, kind := range []string{"complaint.yours", "appointment.arrived", "complaint.noted", "of.nobody"} {
			f.Store.Client.StaffNotice.Create().SetHospitalID(f.Hospital.ID).SetCreatedAt(desktest.Start).
				SetStaffID(me).SetEventID("ev_" + string(rune('a'+i))).SetKind(kind).SetRef("cp_1").ExecX(f.Raw())
		}
		for _, c := range []struct {
			about []terms.NotificationTopic
			want  int
		}{
			{nil, 4},
			{[]terms.NotificationTopic{terms.NotificationTopicArrived}, 1},
			{[]terms.NotificationTopic{terms.NotificationTopicAssigned, terms.NotificationTopicMessage}, 2},
			{[]terms.NotificationTopic{terms.NotificationTopicOther}, 1},
			{[]terms.NotificationTopic{terms.NotificationTopicImport}, 0},
		} {
			q, err := notices.List(f.As(access.Doctor), f.Desk, false, c.about...)
			if err != nil {
				t.Fatal(err)
			}
			if n := q.CountX(f.As(access.Doctor)); n != c.want {
				t.Errorf("%v: %d notices, want %d", c.about, n, c.want)
			}
		}
	})
}
