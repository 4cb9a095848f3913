package graph_test

import (
	"testing"
	"time"

	"aftercare/desk/complaints"
	"aftercare/desk/customers"
	"aftercare/desk/imports"
	"aftercare/desk/jobs"
	"aftercare/desk/signin"
	"aftercare/domain/access"
)

func init() {
	plants["looks"] = func(t *testing.T, w *world) {
		w.looks(access.Supervisor, w.subjects(t))
	}
	plants["looksOfHQ"] = func(t *testing.T, w *world) {
		w.looks(access.HQ, w.subjects(t))
	}
}

type logged struct{ kind, subject, purpose, detail string }

// subjects are lines about a record of each kind, and about records that are gone.
func (w *world) subjects(t *testing.T) []logged {
	t.Helper()
	plants["complaint"](t, w)
	plants["exported"](t, w)
	plants["import"](t, w)
	closed := w.f.Member("left "+w.serial(), access.GuideDesk, w.f.Hospital)
	w.f.Store.Client.Staff.UpdateOne(closed).SetName("王离").SetActive(false).ExecX(w.f.Raw())
	unknown := func(prefix string) string { return prefix + "_01ARZ3NDEKTSV4RRFFQ69G5FAV" }
	return []logged{
		{customers.LookUnmask, w.customer("looked", "李华"), "核对号码", ""},
		{complaints.LookUnmask, w.ids["complaint"], "回电", ""},
		{signin.LogUnlocked, w.f.Staff[access.CallbackAgent].ID, "", ""},
		{signin.LogUnlocked, closed.ID, "", ""},
		{jobs.LookExported, w.ids["exported"], "投诉列表：所问 · XLSX · 950", "COMPLAINTS"},
		{imports.LookRefusedRows, w.ids["import"], "", ""},
		{customers.LookUnmask, unknown("cu"), "核对号码", ""},
		{jobs.LookFetched, unknown("jb"), "投诉列表：状态 已登记 · CSV · 12", "COMPLAINTS"},
		{jobs.LookFetched, unknown("jb"), "投诉列表：状态 已登记 · CSV · 12", ""},
	}
}

// looks writes lines of the access log, one a second.
func (w *world) looks(who access.Role, lines []logged) {
	before := w.f.Store.Client.AccessEntry.Query().CountX(w.f.Raw())
	for i, l := range lines {
		w.f.Store.Client.AccessEntry.Create().SetHospitalID(w.f.Hospital.ID).SetAt(worldTime.Add(time.Duration(before+i) * time.Second)).
			SetStaffID(w.f.Staff[who].ID).SetKind(l.kind).SetSubject(l.subject).SetPurpose(l.purpose).SetDetail(l.detail).SetClient("127.0.0.1").ExecX(w.f.Raw())
	}
}
