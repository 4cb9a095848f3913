package access_test

import (
	"context"
	"slices"
	"testing"

	"aftercare/domain/access"
	"aftercare/domain/fault"
)

func TestAggregatesAreForWhoMayExportAndListsOfPeopleForSupervisorsAndDirectors(t *testing.T) {
	aggregates := []access.Role{access.Supervisor, access.DepartmentHead, access.Director, access.HQ, access.Analyst}
	people := []access.Role{access.Supervisor, access.Director}
	for subject, want := range map[access.ExportSubject][]access.Role{
		access.ExportComplaintFigures: aggregates, access.ExportCallbackFigures: aggregates, access.ExportAppointmentFigures: aggregates,
		access.ExportComplaints: people, access.ExportCallbacks: people, access.ExportCustomers: people,
		access.ExportLeads: people, access.ExportAppointments: people, "STAFF": nil, "": nil,
	} {
		for _, r := range access.Role("").Values() {
			role := access.Role(r)
			_, err := access.CheckExport(access.With(context.Background(), holding(role)), subject)
			if may := slices.Contains(want, role); may != (err == nil) || !may && !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s exports %q: %v", role, subject, err)
			}
		}
		if _, err := access.CheckExport(context.Background(), subject); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("nobody exports %q: %v", subject, err)
		}
	}
}

func TestWhatIsOfferedForExportIsWhatTheTableLets(t *testing.T) {
	for _, r := range access.Role("").Values() {
		v := holding(access.Role(r))
		offered := v.Exportable()
		want := map[access.Role]int{access.Supervisor: 8, access.Director: 8, access.DepartmentHead: 3, access.HQ: 3, access.Analyst: 3}[access.Role(r)]
		if len(offered) != want {
			t.Errorf("%s is offered %v", r, offered)
		}
		for _, subject := range offered {
			if !v.Exports(subject) {
				t.Errorf("%s is offered %s and may not have it", r, subject)
			}
		}
	}
}
