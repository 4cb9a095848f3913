package access

import (
	"context"

	"aftercare/domain/fault"
)

// ExportSubject is what an export holds.
type ExportSubject string

// What can be exported.
const (
	ExportComplaintFigures   ExportSubject = "COMPLAINT_FIGURES"
	ExportCallbackFigures    ExportSubject = "CALLBACK_FIGURES"
	ExportAppointmentFigures ExportSubject = "APPOINTMENT_FIGURES"
	ExportComplaints         ExportSubject = "COMPLAINTS"
	ExportCallbacks          ExportSubject = "CALLBACKS"
	ExportCustomers          ExportSubject = "CUSTOMERS"
	ExportLeads              ExportSubject = "LEADS"
	ExportAppointments       ExportSubject = "APPOINTMENTS"
)

var (
	figures = []Role{Supervisor, DepartmentHead, Director, HQ, Analyst}
	people  = []Role{Supervisor, Director}
)

// exporters is the table of who exports what; EXPORT_RUN is needed besides. Aggregates are for everybody
// who has it, lists of people for supervisors and directors. What the table does not list is denied.
var exporters = map[ExportSubject][]Role{
	ExportComplaintFigures: figures, ExportCallbackFigures: figures, ExportAppointmentFigures: figures,
	ExportComplaints: people, ExportCallbacks: people, ExportCustomers: people, ExportLeads: people, ExportAppointments: people,
}

// Exports tells whether the viewer may export the subject.
func (v *Viewer) Exports(subject ExportSubject) bool {
	return v.Can(ExportRun) && v.Has(exporters[subject]...)
}

// exportSubjects are the subjects in the order of the contract.
var exportSubjects = []ExportSubject{
	ExportComplaintFigures, ExportCallbackFigures, ExportAppointmentFigures,
	ExportComplaints, ExportCallbacks, ExportCustomers, ExportLeads, ExportAppointments,
}

// Exportable are the subjects that the viewer may export, in the order of the contract.
func (v *Viewer) Exportable() []ExportSubject {
	out := []ExportSubject{}
	for _, subject := range exportSubjects {
		if v.Exports(subject) {
			out = append(out, subject)
		}
	}
	return out
}

// CheckExport is Check for an export: UNAUTHENTICATED without a viewer, else FORBIDDEN unless the table
// lets the viewer export the subject.
func CheckExport(ctx context.Context, subject ExportSubject) (*Viewer, error) {
	v, err := Check(ctx, ExportRun)
	if err != nil {
		return nil, err
	}
	if !v.Exports(subject) {
		return nil, fault.Denied(string(ExportRun))
	}
	return v, nil
}
