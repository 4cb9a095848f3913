package figures_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"aftercare/desk/desktest"
	"aftercare/desk/figures"
	"aftercare/domain/access"
	"aftercare/domain/deadline"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

func (h *hall) complaints(ctx context.Context, groupBy ...figures.ComplaintDimension) []string {
	h.t.Helper()
	out, err := figures.Complaints(ctx, h.Desk, groupBy, may, true)
	if err != nil {
		h.t.Fatal(err)
	}
	var lines []string
	for _, r := range out.Rows {
		lines = append(lines, fmt.Sprintf("%s: %s r%s c%s b%s %s", strings.Join(r.Keys, "/"), shown(r.Registered),
			shown(r.Resolved), shown(r.Closed), shown(r.Breached), shown(r.MedianHoursToResolve)))
	}
	return lines
}

// complaint plants a case registered at an instant.
func (h *hall) complaint(at time.Time, state terms.ComplaintState, set ...func(*gen.ComplaintCreate)) *gen.Complaint {
	create := h.Store.Client.Complaint.Create().SetHospitalID(h.Hospital.ID).SetCreatedAt(desktest.Start).SetCaseNo("HA" + h.serial()).
		SetCustomerID(h.cu.ID).SetChannel(terms.ChannelPhone).SetServiceLine(terms.ServiceLinePlastic).SetLevel(terms.ComplaintLevelGeneral).
		SetState(state).SetSubject("术后肿胀").SetDescription("术后三周仍有肿胀").SetRegisteredAt(at).SetSortDueAt(at).
		SetRegisteredOn(at.In(h.Zone).Format(time.DateOnly)).SetRegisteredByID(h.Staff[access.Consultant].ID)
	for _, f := range set {
		f(create)
	}
	return create.SaveX(h.Raw())
}

func resolved(at time.Time) func(*gen.ComplaintCreate) {
	return func(c *gen.ComplaintCreate) { c.SetResolvedAt(at).SetOpen(false) }
}

func TestComplaintsByEachDimension(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		monday := h.local(11, 9, 0)
		h.complaint(monday, terms.ComplaintStateClosed, resolved(h.local(11, 11, 0)), func(c *gen.ComplaintCreate) {
			c.SetSeverity(terms.SeverityHigh).SetCategory("outcome").SetLevel(terms.ComplaintLevelMajorUrgent).AddInvolvedDepartments(h.Plastic, h.Dental)
		})
		h.complaint(h.local(12, 9, 0), terms.ComplaintStateResolved, resolved(h.local(13, 9, 0)), func(c *gen.ComplaintCreate) {
			c.SetBreached(true).AddInvolvedDepartments(h.Dental).SetChannel(terms.ChannelEmail)
		})
		h.complaint(h.local(31, 23, 0), terms.ComplaintStateWithdrawn, func(c *gen.ComplaintCreate) { c.SetServiceLine(terms.ServiceLineDental) })
		h.complaint(monday, terms.ComplaintStateMerged)
		h.complaint(h.local(32, 0, 0), terms.ComplaintStateRegistered)
		as := h.As(access.Director)
		for _, x := range []struct {
			name string
			by   figures.ComplaintDimension
			want []string
		}{
			{"months", figures.ComplaintDimensionMonth, []string{"2026-05: 3 r2 c1 b1 4.75"}},
			{"weeks", figures.ComplaintDimensionWeek, []string{"2026-W20: 2 r2 c1 b1 4.75", "2026-W22: 1 r0 c0 b0 -"}},
			{"days", figures.ComplaintDimensionDay, []string{"2026-05-11: 1 r1 c1 b0 2", "2026-05-12: 1 r1 c0 b1 7.5", "2026-05-31: 1 r0 c0 b0 -"}},
			{"the hospital", figures.ComplaintDimensionHospital, []string{h.Hospital.ID + ": 3 r2 c1 b1 4.75"}},
			{"service lines", figures.ComplaintDimensionServiceLine, []string{"DENTAL: 1 r0 c0 b0 -", "PLASTIC: 2 r2 c1 b1 4.75"}},
			{"levels", figures.ComplaintDimensionLevel, []string{"GENERAL: 2 r1 c0 b1 7.5", "MAJOR_URGENT: 1 r1 c1 b0 2"}},
			{"severities", figures.ComplaintDimensionSeverity, []string{"HIGH: 1 r1 c1 b0 2", "-: 2 r1 c0 b1 7.5"}},
			{"states, withdrawn ones apart, merged ones nowhere", figures.ComplaintDimensionState, []string{
				"CLOSED: 1 r1 c1 b0 2", "RESOLVED: 1 r1 c0 b1 7.5", "WITHDRAWN: 1 r0 c0 b0 -"}},
			{"channels", figures.ComplaintDimensionChannel, []string{"EMAIL: 1 r1 c0 b1 7.5", "PHONE: 2 r1 c1 b0 2"}},
			{"categories", figures.ComplaintDimensionCategory, []string{"outcome: 1 r1 c1 b0 2", "-: 2 r1 c0 b1 7.5"}},
		} {
			t.Run(x.name, func(t *testing.T) { same(t, h.complaints(as, x.by), x.want...) })
		}
		t.Run("departments: a case counts in each, and once in the total", func(t *testing.T) {
			want := map[string]bool{h.Plastic.ID + ": 1 r1 c1 b0 2": true, h.Dental.ID + ": 2 r2 c1 b1 4.75": true, "-: 1 r0 c0 b0 -": true}
			for _, l := range h.complaints(as, figures.ComplaintDimensionDepartment) {
				if !want[l] {
					t.Errorf("%s is not in %v", l, want)
				}
				delete(want, l)
			}
			same(t, h.complaints(as), ": 3 r2 c1 b1 4.75")
		})
		t.Run("who is limited to departments counts their cases only", func(t *testing.T) {
			v := access.Viewer{Staff: "st_x", Hospital: h.Hospital.ID, Grants: []access.Grant{{Role: access.Supervisor, Department: h.Plastic.ID}}}
			limited := access.With(t.Context(), &v)
			same(t, h.complaints(limited), ": 1 r1 c1 b0 2")
			same(t, h.complaints(limited, figures.ComplaintDimensionDepartment), h.Plastic.ID+": 1 r1 c1 b0 2")
		})
		t.Run("without the median nothing is timed", func(t *testing.T) {
			out, err := figures.Complaints(as, h.Desk, nil, may, false)
			if err != nil || out.Rows[0].MedianHoursToResolve != nil || *out.Rows[0].Resolved != 2 {
				t.Error(out, err)
			}
		})
	})
}

// Hours are opening hours: nights, weekends and holidays do not count, and neither does the time for
// which the hospital waited for the customer.
func TestHoursToResolve(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.unveil()
		for _, c := range []struct {
			name     string
			from, to time.Time
			paused   []time.Time // pairs; an odd one still lasts
			hours    string
		}{
			{"within a morning", h.local(4, 9, 0).AddDate(0, 0, 7), h.local(11, 11, 30), nil, "2.5"},
			{"over lunch", h.local(11, 11, 0), h.local(11, 14, 30), nil, "2"},
			{"over a weekend", h.local(15, 16, 30), h.local(18, 9, 30), nil, "2"},
			{"over the holidays of May and the make-up day", h.local(1, 10, 0).AddDate(0, 0, -1), h.local(6, 9, 0), nil, ""},
			{"in the night", h.local(11, 20, 0), h.local(11, 22, 0), nil, "0"},
			{"less a pause", h.local(11, 8, 30), h.local(11, 17, 30), []time.Time{h.local(11, 9, 30), h.local(11, 14, 30)}, "4"},
			{"less a pause that began before and one that still lasts", h.local(12, 8, 30), h.local(12, 17, 30), []time.Time{h.local(11, 9, 30), h.local(12, 9, 30), h.local(12, 16, 30)}, "5.5"},
		} {
			t.Run(c.name, func(t *testing.T) {
				root, cl := h.Raw(), h.Store.Client
				cl.ClockSegment.Delete().ExecX(root)
				cl.ComplaintClock.Delete().ExecX(root)
				cl.Complaint.Delete().ExecX(root)
				cp := h.complaint(c.from, terms.ComplaintStateResolved, resolved(c.to), func(x *gen.ComplaintCreate) { x.SetRegisteredOn("2026-05-11") })
				for _, kind := range []terms.ClockKind{terms.ClockKindResolution, terms.ClockKindFirstFeedback} {
					clock := cl.ComplaintClock.Create().SetHospitalID(h.Hospital.ID).SetComplaintID(cp.ID).SetKind(kind).SetStartedAt(c.from).
						SetWarnAt(c.to).SetDueAt(c.to).SetState(terms.ClockStateMet).SetLimit(deadline.Limit{Unit: deadline.WorkingDays, Amount: 20}).SaveX(root)
					for i := 0; i < len(c.paused); i += 2 {
						seg := cl.ClockSegment.Create().SetHospitalID(h.Hospital.ID).SetClockID(clock.ID).SetBeganAt(c.paused[i]).SetReason("CUSTOMER")
						if i+1 < len(c.paused) {
							seg.SetUntil(c.paused[i+1])
						}
						seg.SaveX(root)
					}
				}
				want := c.hours
				if want == "" {
					place, err := h.Desk.Place(h.As(access.Director))
					if err != nil {
						t.Fatal(err)
					}
					d, err := place.Calendar.Between(c.from, c.to)
					if err != nil || d >= 20*time.Hour {
						t.Fatalf("%v of work over the holidays, %v", d, err)
					}
					want = fmt.Sprint(d.Hours())
				}
				same(t, h.complaints(h.As(access.Director)), ": 1 r1 c0 b0 "+want)
			})
		}
	})
}

func TestTheMedianOfFewIsHidden(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		for i := range 5 {
			if i == 4 {
				same(t, h.complaints(h.As(access.Analyst)), ": - r- c0 b0 -")
			}
			h.complaint(h.local(11, 9, 0), terms.ComplaintStateResolved, resolved(h.local(11, 9, 30*(i/2)).Add(time.Hour)))
		}
		same(t, h.complaints(h.As(access.Analyst)), ": 5 r5 c0 b0 1.5")
	})
}
