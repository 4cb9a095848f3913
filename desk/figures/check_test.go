package figures_test

import (
	"context"
	"testing"

	"aftercare/desk/figures"
	"aftercare/domain/access"
	"aftercare/domain/fault"
)

func TestWhatMayBeAsked(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		type dims = []figures.AppointmentDimension
		month, week, day, status, gender := figures.AppointmentDimensionMonth, figures.AppointmentDimensionWeek,
			figures.AppointmentDimensionDay, figures.AppointmentDimensionStatus, figures.AppointmentDimensionGender
		for _, c := range []struct {
			name     string
			by       dims
			from, to string
			want     []string
		}{
			{"nothing over one day", nil, "2026-05-13", "2026-05-13", nil},
			{"four dimensions over a century less a year", dims{month, week, status, gender}, "1950-01-01", "2049-12-31", nil},
			{"five dimensions", dims{month, week, day, status, gender}, "2026-05-01", "2026-05-31", []string{"groupBy figures.tooManyDimensions"}},
			{"one twice and one that is none", dims{month, month, "COLOUR"}, "2026-05-01", "2026-05-31", []string{"groupBy.1 input.duplicate", "groupBy.2 input.unknown"}},
			{"the end before the beginning", nil, "2026-05-02", "2026-05-01", []string{"range.to input.endBeforeBegin"}},
			{"days that are none", nil, "2026-02-30", "yesterday", []string{"range.from input.date", "range.to input.date"}},
			{"more than a century", nil, "1926-05-01", "2026-05-01", []string{"range figures.rangeTooLong"}},
		} {
			t.Run(c.name, func(t *testing.T) {
				_, err := figures.Appointments(h.As(access.Analyst), h.Desk, c.by, figures.DateRange{From: c.from, To: c.to})
				if c.want == nil {
					if err != nil {
						t.Fatal(err)
					}
					return
				}
				refused(t, err, fault.InvalidInput, c.want...)
			})
		}
	})
}

func TestOnlyWhoReadsFiguresGetsThem(t *testing.T) {
	at(t, func(t *testing.T, h *hall) {
		ask := map[string]func(ctx context.Context) error{
			"appointments": func(ctx context.Context) error {
				_, err := figures.Appointments(ctx, h.Desk, nil, may)
				return err
			},
			"callbacks": func(ctx context.Context) error { _, err := figures.Callbacks(ctx, h.Desk, nil, may); return err },
			"complaints": func(ctx context.Context) error {
				_, err := figures.Complaints(ctx, h.Desk, nil, may, true)
				return err
			},
			"callbacks by person": func(ctx context.Context) error {
				_, err := figures.Callbacks(ctx, h.Desk, []figures.CallbackDimension{figures.CallbackDimensionStaff}, may)
				return err
			},
		}
		reads := map[access.Role]bool{access.Supervisor: true, access.DepartmentHead: true, access.Director: true, access.HQ: true, access.Analyst: true}
		for _, r := range access.Role("").Values() {
			role := access.Role(r)
			for name, try := range ask {
				allowed := reads[role] && (name != "callbacks by person" || role != access.Analyst)
				if err := try(h.As(role)); allowed && err != nil || !allowed && !fault.Is(err, fault.Forbidden) {
					t.Errorf("%s asks for %s: %v", role, name, err)
				}
			}
		}
		for name, try := range ask {
			if err := try(context.Background()); !fault.Is(err, fault.Unauthenticated) {
				t.Errorf("nobody asks for %s: %v", name, err)
			}
		}
	})
}
