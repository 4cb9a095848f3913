package callbacks_test

import (
	"testing"

	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/guard"
)

// What is said of a callback in hand to be seen for certain, the row rule gives as well; and an id alone proves nothing.
func TestWhatIsCertainlySeenIsSeen(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		plan := func(assignee *string) *gen.Callback {
			at := w.Clock.Now()
			return w.Store.Client.Callback.Create().SetHospitalID(w.Hospital.ID).SetCreatedAt(at).SetCustomerID(cu.ID).
				SetPurpose(terms.CallbackPurposeRoutine).SetStoredState(terms.CallbackStatePlanned).SetDueAt(at).SetFirstDueAt(at).
				SetNillableAssigneeID(assignee).SaveX(w.Raw())
		}
		list := []*gen.Callback{plan(nil)}
		for _, r := range access.Role("").Values() {
			list = append(list, plan(&w.Staff[access.Role(r)].ID))
		}
		certain := 0
		for _, r := range access.Role("").Values() {
			ctx := w.As(access.Role(r))
			for _, cb := range list {
				if guard.SeesCallback(access.From(ctx), &gen.Callback{ID: cb.ID}) {
					t.Errorf("%s sees a callback of which only the id is known", r)
				}
				if !guard.SeesCallback(access.From(ctx), cb) {
					continue
				}
				certain++
				if n := w.Store.Client.Callback.Query().Where(callback.ID(cb.ID)).CountX(ctx); n != 1 {
					t.Errorf("%s is certain to see the callback of %v, and is given %d", r, cb.AssigneeID, n)
				}
			}
			if r == string(access.CallbackAgent) && certain < 2 {
				t.Errorf("an agent is certain of %d callbacks", certain)
			}
		}
		if guard.SeesCallback(access.From(w.AsNeighbor()), list[0]) || guard.SeesCallback(nil, list[0]) {
			t.Error("somebody from elsewhere is certain to see it")
		}
	})
}
