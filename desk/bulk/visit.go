package bulk

import (
	"time"

	"aftercare/desk"
	"aftercare/ent/gen"
)

// Procedure is a treatment of the hospital's list.
type Procedure struct{ ID, Code string }

// Visit is one arrival with what was bought and done. AmountFen is money in fen, nil when nothing is
// known. RecordedAt is when it was written down, zero for the arrival itself.
type Visit struct {
	Customer    string
	Appointment string
	ArrivedAt   time.Time
	Doctor      string
	Department  string
	Purpose     string
	Purchased   bool
	AmountFen   *int64
	Procedures  []Procedure
	RecordedAt  time.Time
	By          string
	Import      *Import
}

// Visit adds an arrival, makes the doctor one of those whose own customer this is, and gives the id. The
// customer's last visit follows at the end of the batch.
func (w *Writer) Visit(v Visit) string {
	at := or(v.RecordedAt, v.ArrivedAt)
	row := &gen.Visit{
		ID: w.ids.New("vi"), HospitalID: w.hospital(), CreatedAt: utc(at), CustomerID: v.Customer, AppointmentID: unlessEmpty(v.Appointment),
		ArrivedAt: utc(v.ArrivedAt), DoctorID: unlessEmpty(v.Doctor), DepartmentID: unlessEmpty(v.Department), Purpose: unlessEmpty(v.Purpose),
		Purchased: v.Purchased, AmountFen: v.AmountFen, RecordedBy: v.By,
	}
	w.add(visitsTable, row)
	codes := make([]any, len(v.Procedures))
	for i, p := range v.Procedures {
		codes[i] = p.Code
		w.add(doneTable, &visitProcedure{VisitID: row.ID, ProcedureID: p.ID})
	}
	w.own(row.CustomerID, v.Doctor, desk.OwnDoctor, row.ID, at)
	data := map[string]any{
		"arrivedAt": stamp(row.ArrivedAt), "doctor": v.Doctor, "appointment": v.Appointment, "purchased": row.Purchased, "procedures": codes,
	}
	kind := "visit.recorded"
	if v.Import != nil {
		row.Source, row.ExternalID, kind = unlessEmpty(v.Import.Source), unlessEmpty(v.Import.ExternalID), "visit.imported"
		v.Import.into(data)
		w.Came(row.CustomerID)
	}
	w.happened(v.By, desk.Happening{Stream: row.ID, Kind: kind, Customer: row.CustomerID, Data: data, At: at})
	w.Visited(row.CustomerID)
	return row.ID
}
