package complaints_test

import (
	"slices"
	"testing"

	"aftercare/desk/complaints"
	"aftercare/desk/desktest"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

func TestAConflictOnACaseNamesTheMoveThatCameFirst(t *testing.T) {
	each(t, func(t *testing.T, f *desktest.Fixture) {
		cp := filed(t, f)
		seen := stored(f, cp.ID).Version
		set, err := complaints.SetLevel(f.As(access.Supervisor), f.Desk, complaints.SetLevelInput{
			Complaint: cp.ID, ExpectedVersion: seen, Level: terms.ComplaintLevelMajorUrgent, Reason: "客户情绪激动",
		})
		must(t, set, err)
		note, err := complaints.AddNote(f.As(access.Supervisor), f.Desk, complaints.AddNoteInput{Complaint: cp.ID, Text: "不影响版本"})
		must(t, note, err)
		_, err = complaints.Assign(f.As(access.Director), f.Desk, complaints.AssignComplaintInput{
			Complaint: cp.ID, ExpectedVersion: seen, Owner: f.Staff[access.Supervisor].ID, Reason: "换人",
		})
		x, ok := fault.As(err)
		if !ok || x.Kind != fault.Conflict {
			t.Fatal(err)
		}
		named := false
		for _, c := range x.Changes {
			if c.By != f.Staff[access.Supervisor].ID || c.Version != seen+1 {
				t.Errorf("%+v, want version %d of the supervisor", c, seen+1)
			}
			named = named || slices.Contains(c.Fields, "level")
		}
		if !named {
			t.Errorf("the level is not among %+v", x.Changes)
		}
	})
}
