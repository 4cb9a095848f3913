package notices_test

import (
	"context"
	"slices"
	"testing"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/notices"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/testdb"
)

// tell writes an event by the supervisor and tells people about it, as often as there are lists.
func tell(t *testing.T, f *desktest.Fixture, lists ...[]string) {
	t.Helper()
	_, err := desk.InTx(f.As(access.Supervisor), f.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.Event, error) {
		e, err := tx.Record(ctx, desk.Happening{Stream: "cp_1", Kind: "test.happened"})
		for _, people := range lists {
			if err == nil {
				err = notices.Tell(ctx, tx, e, people, "complaint.major", "cp_1", map[string]any{"caseNo": "TS-1"})
			}
		}
		return e, err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func listed(t *testing.T, f *desktest.Fixture, ctx context.Context, unread bool) int {
	t.Helper()
	q, err := notices.List(ctx, f.Desk, unread)
	if err != nil {
		t.Fatal(err)
	}
	return q.CountX(ctx)
}

func TestANoticeGoesOncePerEventAndPersonAndNotToItsAuthor(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		doctor, manager, author := f.Staff[access.Doctor].ID, f.Staff[access.AccountManager].ID, f.Staff[access.Supervisor].ID
		tell(t, f, []string{doctor, doctor, author, ""}, []string{doctor, manager})
		var got []string
		for _, n := range f.Store.Client.StaffNotice.Query().AllX(f.Raw()) {
			if n.Kind != "complaint.major" || n.Ref != "cp_1" || n.Data["caseNo"] != "TS-1" || n.ReadAt != nil || !n.CreatedAt.Equal(desktest.Start) {
				t.Errorf("notice %+v", n)
			}
			got = append(got, n.StaffID)
		}
		slices.Sort(got)
		want := []string{doctor, manager}
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("told %v, want %v", got, want)
		}
		tell(t, f, []string{doctor}) // another event
		if n := listed(t, f, f.As(access.Doctor), false); n != 2 {
			t.Errorf("the doctor has %d notices", n)
		}
	})
}

func TestNoticesAreReadAndMarkedByTheirOwner(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		doctor, manager := f.As(access.Doctor), f.As(access.AccountManager)
		for range 3 {
			tell(t, f, []string{f.Staff[access.Doctor].ID, f.Staff[access.AccountManager].ID})
		}
		q, err := notices.List(doctor, f.Desk, false)
		if err != nil {
			t.Fatal(err)
		}
		ids := q.IDsX(doctor)
		if err := notices.MarkRead(manager, f.Desk, ids); err != nil {
			t.Fatal(err)
		}
		if n := listed(t, f, doctor, true); n != 3 {
			t.Errorf("somebody else marked notices as read: %d are left", n)
		}
		if err := notices.MarkRead(doctor, f.Desk, ids[:1]); err != nil {
			t.Fatal(err)
		}
		if a, b := listed(t, f, doctor, true), listed(t, f, doctor, false); a != 2 || b != 3 {
			t.Errorf("%d unread of %d", a, b)
		}
		if n, err := notices.Unread(manager, f.Desk, 2); n != 2 || err != nil {
			t.Errorf("the count is bounded: %d %v", n, err)
		}
		if err := notices.MarkRead(manager, f.Desk, nil); err != nil {
			t.Fatal(err)
		}
		if n, _ := notices.Unread(manager, f.Desk, 10); n != 0 {
			t.Errorf("%d unread after marking all", n)
		}
	})
}

func TestNoticesRefuse(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		if _, err := notices.List(context.Background(), f.Desk, false); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("nobody lists: %v", err)
		}
		if err := notices.MarkRead(context.Background(), f.Desk, nil); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("nobody marks: %v", err)
		}
		if err := notices.MarkRead(f.As(access.Doctor), f.Desk, slices.Repeat([]string{"no_1"}, 1001)); !fault.Is(err, fault.InvalidInput) {
			t.Errorf("too many: %v", err)
		}
	})
}
