package complaints_test

import (
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen/staffnotice"
)

func TestTheOwnerIsToldOfWhatOthersWriteAndWhoGetsACaseThatItIsTheirs(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f)
		told := func(role access.Role, kind string) int {
			return f.Store.Client.StaffNotice.Query().Where(staffnotice.StaffID(f.Staff[role].ID), staffnotice.Kind(kind), staffnotice.Ref(cp.ID)).CountX(f.Raw())
		}
		for role, want := range map[access.Role]int{access.AccountManager: 0, access.Supervisor: 1} {
			before := told(access.AccountManager, "complaint.noted")
			note, err := complaints.AddNote(f.As(role), f.Desk, complaints.AddNoteInput{Complaint: cp.ID, Text: "客户下午再来"})
			must(t, note, err)
			if got := told(access.AccountManager, "complaint.noted") - before; got != want {
				t.Errorf("a note by %s tells the owner %d times, want %d", role, got, want)
			}
		}
		sent, err := complaints.SendMessage(f.As(access.Supervisor), f.Desk, complaints.SendMessageInput{Complaint: cp.ID, Channel: terms.ChannelPhone, Text: "已经在查", Substance: true})
		must(t, sent, err)
		given, err := complaints.Assign(f.As(access.Director), f.Desk, complaints.AssignComplaintInput{
			Complaint: cp.ID, ExpectedVersion: stored(f, cp.ID).Version, Owner: f.Staff[access.Supervisor].ID, Reason: "换人",
		})
		must(t, given, err)
		for _, c := range []struct {
			role access.Role
			kind string
			want int
		}{
			{access.AccountManager, "complaint.messageSent", 1},
			{access.AccountManager, "complaint.assigned", 1},
			{access.AccountManager, "complaint.yours", 0},
			{access.Supervisor, "complaint.yours", 1},
			{access.Supervisor, "complaint.assigned", 0},
		} {
			if got := told(c.role, c.kind); got != c.want {
				t.Errorf("%s is told %s %d times, want %d", c.role, c.kind, got, c.want)
			}
		}
	})
}
