package figures_test

import (
	"testing"
	"time"

	"aftercare/desk/figures"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// plant makes n appointments of a day that came to the same.
func (h *hall) plant(on string, n int, s terms.AppointmentStatus, set ...func(*gen.AppointmentCreate)) {
	for range n {
		h.appointment(on, s, set...)
	}
}

func TestSmallCellsAreHiddenAndWhatWouldTellThem(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.plant("2026-05-04", 5, fulfilled)
		h.plant("2026-05-04", 4, noshow)
		h.plant("2026-05-05", 6, fulfilled)
		h.plant("2026-05-05", 5, noshow)
		h.plant("2026-05-06", 1, cancelled)
		as := h.As(access.Analyst)
		same(t, h.appointments(as, figures.AppointmentDimensionDay),
			"2026-05-04: - f5 n- c0 r0 -", "2026-05-05: 11 f6 n5 c0 r0 0.4545", "2026-05-06: - f0 n0 c- r0 -")
		out, err := figures.Appointments(as, h.Desk, []figures.AppointmentDimension{figures.AppointmentDimensionDay}, may)
		if err != nil || out.SuppressedCells != 4 || !out.AsOf.Equal(h.Clock.Now()) {
			t.Errorf("%d cells hidden, want 4; as of %v; %v", out.SuppressedCells, out.AsOf, err)
		}
		same(t, h.appointments(as), ": 21 f11 n- c- r0 -")
	})
}

func TestNoAppointmentsFollowFromTheRestOfTheirRow(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.plant("2026-05-04", 22, fulfilled)
		h.plant("2026-05-04", 2, noshow)
		as := h.As(access.Analyst)
		same(t, h.appointments(as), ": 24 f- n- c0 r0 -")
		same(t, h.appointments(as, figures.AppointmentDimensionStatus), "FULFILLED: - f- n0 c0 r0 -", "NOSHOW: - f0 n- c0 r0 -")
	})
}

// From a rate of 0.2 beside 8 no-shows it follows that 32 came: 30 were seen, 2 are waiting.
func TestARateTellsNoSmallCount(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		h.plant("2026-05-04", 30, fulfilled)
		h.plant("2026-05-04", 8, noshow)
		h.plant("2026-05-04", 2, terms.AppointmentStatusCheckedIn)
		h.plant("2026-05-04", 7, booked)
		as := h.As(access.Analyst)
		same(t, h.appointments(as), ": 47 f30 n8 c0 r0 -")
		h.plant("2026-05-04", 3, terms.AppointmentStatusArrived)
		same(t, h.appointments(as), ": 50 f30 n8 c0 r0 0.186")
	})
}

func TestNoMonthFollowsFromTheTotal(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		two := figures.DateRange{From: "2026-05-01", To: "2026-06-30"}
		calls := func(by ...figures.CallbackDimension) (lines []string, hidden int) {
			out, err := figures.Callbacks(h.As(access.Analyst), h.Desk, by, two)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range out.Rows {
				lines = append(lines, shown(r.Due)+" "+shown(r.AverageSatisfaction))
			}
			return lines, out.SuppressedCells
		}
		for i := range 19 {
			due := h.local(13, 10, 0)
			if i < 17 {
				due = due.AddDate(0, 1, 0)
			}
			h.callback(due, func(c *gen.CallbackCreate) { c.SetSatisfaction(4) })
		}
		lines, hidden := calls(figures.CallbackDimensionMonth)
		if same(t, lines, "- -", "- -"); hidden != 2 {
			t.Errorf("%d hidden", hidden)
		}
		lines, hidden = calls()
		if same(t, lines, "19 4"); hidden != 0 {
			t.Errorf("%d hidden", hidden)
		}
	})
}

func TestNoLevelFollowsFromTheTotal(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		registered := h.local(11, 9, 0)
		plant := func(n int, level terms.ComplaintLevel, state terms.ComplaintState, set ...func(*gen.ComplaintCreate)) {
			for range n {
				h.complaint(registered, state, append(set, func(c *gen.ComplaintCreate) { c.SetLevel(level) })...)
			}
		}
		after := resolved(registered.Add(2 * time.Hour))
		plant(12, terms.ComplaintLevelGeneral, terms.ComplaintStateClosed, after)
		plant(3, terms.ComplaintLevelMajorUrgent, terms.ComplaintStateClosed, after)
		as := h.As(access.Analyst)
		same(t, h.complaints(as, figures.ComplaintDimensionLevel), "GENERAL: - r- c- b0 -", "MAJOR_URGENT: - r- c- b0 -")
		same(t, h.complaints(as), ": 15 r15 c15 b0 2")
		// Two more that are open: the total must not say how many these are.
		plant(2, terms.ComplaintLevelGeneral, terms.ComplaintStateTriaged)
		same(t, h.complaints(as), ": 17 r- c- b0 -")
	})
}
