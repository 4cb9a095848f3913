package sweeps_test

import (
	"slices"
	"testing"
	"time"

	"aftercare/desk/sweeps"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackorigin"
	"aftercare/ent/gen/procedure"
)

func TestWhoBoughtIsCalledTheSameEveningAndWhoDidNotTheNextNoon(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		bought, left, treated := w.Customer("李华"), w.Customer("王芳"), w.Customer("赵敏")
		at := w.local("2026-05-13", "15:00")
		w.Clock.Set(at.Add(time.Minute))
		w.visit(bought, at, true)
		w.visit(left, at, false)
		w.visit(treated, at, false, "scaling")
		w.do(sweeps.Visits)
		for cu, want := range map[*gen.Customer]string{
			bought:  "SERVICE 2026-05-13 18:30 to 2026-05-13 21:00",
			left:    "SERVICE 2026-05-14 12:00 to 2026-05-15 21:00",
			treated: "POST_OP 2026-05-13 18:30 to 2026-05-13 21:00",
		} {
			cb := w.only(cu)
			if got := string(cb.Purpose) + " " + w.says(cb.DueAt) + " to " + w.says(*cb.WindowEnd); got != want {
				t.Errorf("%s: %s, want %s", cu.Name, got, want)
			}
			if cb.ScriptID == nil {
				t.Errorf("%s: no script", cu.Name)
			}
		}
	})
}

func TestAVisitRecordedTooLateMakesNoEveningCallAndNoneTwice(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		v := w.visit(cu, w.Clock.Now().AddDate(0, 0, -40), true)
		old := w.visit(cu, w.Clock.Now().AddDate(0, 0, -29), true)
		w.do(sweeps.Visits, sweeps.Visits)
		if n := len(w.origins(v.ID)); n != 0 {
			t.Errorf("a visit beyond the horizon was looked at")
		}
		if o := w.origins(old.ID); len(o) != 1 {
			t.Errorf("%d decisions about a visit within the horizon, want one", len(o))
		}
	})
}

func TestAfterATreatmentEachFamilyHasItsSeries(t *testing.T) {
	series := map[string][]int{
		"double-eyelid": {0, 1, 3, 7, 15, 30, 90, 180}, "thermage": {0, 3, 15, 28, 60}, "botulinum": {0, 1, 7, 15, 28, 90},
		"implant":  {0, 1, 3, 7},
		"check-up": {0, 3, 7}, // its first day is so near to the evening call that one call is enough
	}
	each(t, func(t *testing.T, w *world) {
		at := w.local("2026-05-13", "11:00")
		w.Clock.Set(at)
		type run struct {
			cu   *gen.Customer
			v    *gen.Visit
			days []int
		}
		runs := map[string]run{}
		for code, days := range series {
			cu := w.Customer(code)
			runs[code] = run{cu, w.visit(cu, at, false, code), days}
		}
		w.do(sweeps.Visits)
		day := func(t time.Time) int {
			return int(w.local(w.says(t)[:10], "12:00").Sub(w.local("2026-05-13", "12:00")).Hours() / 24)
		}
		got := map[string][]int{}
		for range 20 {
			var next *gen.Callback
			for _, r := range runs {
				for _, cb := range w.open(r.cu) {
					if next == nil || cb.DueAt.Before(next.DueAt) {
						next = cb
					}
				}
			}
			if next == nil {
				break
			}
			w.Clock.Set(next.DueAt)
			for code, r := range runs {
				for _, cb := range w.open(r.cu) {
					if cb.DueAt.After(w.Clock.Now()) {
						continue
					}
					for _, o := range cb.Edges.Origins {
						if o.SourceType != "VISIT" {
							got[code] = append(got[code], day(cb.DueAt))
						}
					}
					w.closes(cb, terms.CallbackStateCompleted)
				}
			}
			w.do(sweeps.Next)
		}
		for code, r := range runs {
			if !slices.Equal(got[code], r.days) {
				t.Errorf("%s: called on days %v, want %v", code, got[code], r.days)
			}
		}
	})
}

func TestTwoTreatmentsOnOneDayShareTheirFirstCallAndGoOnApart(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		cu := w.Customer("李华")
		at := w.local("2026-05-13", "11:00")
		w.Clock.Set(at)
		v := w.visit(cu, at, true, "double-eyelid", "thermage")
		w.do(sweeps.Visits)
		first := w.only(cu)
		if n := len(first.Edges.Origins); n != 3 {
			t.Fatalf("the evening call has %d reasons, want surgery, skin and the purchase", n)
		}
		w.Clock.Set(first.DueAt)
		w.closes(first, terms.CallbackStateCompleted)
		w.do(sweeps.Next)
		// Surgery day 1 and skin day 3 lie 48 hours apart: two calls.
		if list := w.open(cu); len(list) != 2 || w.says(list[0].DueAt) != "2026-05-14 10:00" || w.says(list[1].DueAt) != "2026-05-16 10:00" {
			t.Fatalf("then %v", list)
		}
		if n := w.Store.Client.CallbackOrigin.Query().Where(callbackorigin.SourceID(v.ID)).CountX(w.Raw()); n != 5 {
			t.Errorf("%d origins", n)
		}
	})
}

func TestAnUnknownProcedureIsGeneral(t *testing.T) {
	each(t, func(t *testing.T, w *world) {
		if f := w.Store.Client.Procedure.Query().Where(procedure.Code("check-up")).OnlyX(w.Raw()).Family; f != terms.ProcedureFamilyGeneral {
			t.Errorf("a check-up is %s", f)
		}
	})
}
