package bulk

import (
	"fmt"
	"time"

	"aftercare/desk"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Appointment is a booked time and what came of it. Which of the instants stand depends on Status:
// ArrivedAt with ARRIVED, CHECKED_IN and FULFILLED (the start when nil), MissedAt with NOSHOW (the end
// of the grace when nil), EndedAt with CANCELLED and ENTERED_IN_ERROR (the start when nil).
type Appointment struct {
	Customer   string
	Doctor     string
	Department string
	BookedAt   time.Time
	StartsAt   time.Time
	Reminded   bool
	Status     terms.AppointmentStatus
	Age        *int   // at booking
	Replaces   string // the missed or cancelled one that this one makes good
	Note       string
	By         string // who booked it, the program when empty

	ArrivedAt   *time.Time
	ArrivedBy   string     // who checked the customer in
	Waiting     []string   // who is told of the arrival; nobody of one long ago
	FulfilledBy string     // who recorded the visit
	FulfilledAt *time.Time // when, nil: at the arrival
	MissedAt    *time.Time // when the grace was over
	NotedAt     *time.Time // when that was noted, nil: at once
	RecoveredAt *time.Time // the arrival that made a missed time good
	EndedAt     *time.Time
	EndedBy     string
	Reason      string // of a cancellation or correction
	Import      *Import
	CreatedAt   time.Time // zero: BookedAt
}

// Settled is the row that an appointment comes to, with nothing written. It has no number yet.
func (w *Writer) Settled(a Appointment) *gen.Appointment {
	row := &gen.Appointment{
		HospitalID: w.hospital(), Version: 1, CreatedAt: utc(or(a.CreatedAt, a.BookedAt)), CustomerID: a.Customer,
		DoctorID: unlessEmpty(a.Doctor), DepartmentID: unlessEmpty(a.Department), BookedAt: utc(a.BookedAt), BookedBy: a.By,
		StartsAt: utc(a.StartsAt), StartsOn: w.day(a.StartsAt), LeadDays: w.leadDays(a.BookedAt, a.StartsAt), Reminded: a.Reminded,
		Status: a.Status, Origin: terms.AppointmentOriginBooking, AgeAtBooking: a.Age, ReplacesID: unlessEmpty(a.Replaces), Note: unlessEmpty(a.Note),
	}
	w.settle(row, a)
	return row
}

// Appointment adds a booked time with its events and gives the id.
func (w *Writer) Appointment(a Appointment) string {
	row := w.Settled(a)
	row.ID = w.ids.New("ap")
	w.add(appointmentsTable, row)
	day := a.StartsAt.In(w.place.Zone).Format("060102")
	var told []map[string]any
	tell := func(by, kind string, at time.Time, data map[string]any, texts ...desk.Text) {
		data["startsAt"] = stamp(row.StartsAt)
		told = append(told, data)
		e := w.happened(by, desk.Happening{Stream: row.ID, Kind: kind, Customer: row.CustomerID, Data: data, Texts: texts, At: at})
		if kind == "appointment.checkedIn" && len(a.Waiting) > 0 {
			about := map[string]any{"startsAt": stamp(row.StartsAt)}
			told = append(told, about)
			w.tell(a.Waiting, by, e, "appointment.arrived", row.ID, at, about)
		}
	}
	w.later("appointment:"+w.hospital()+":"+day, func(n int64) {
		row.Number = fmt.Sprintf("A%s%03d", day, n)
		for _, d := range told {
			d["number"] = row.Number
		}
	})
	if a.Import != nil {
		data := map[string]any{"status": string(row.Status)}
		a.Import.into(data)
		row.Source, row.ExternalID = unlessEmpty(a.Import.Source), unlessEmpty(a.Import.ExternalID)
		tell(a.By, "appointment.imported", w.now, data)
		if row.ArrivedAt != nil || row.Status == terms.AppointmentStatusNoshow {
			w.Came(row.CustomerID)
		}
		return row.ID
	}
	tell(a.By, "appointment.booked", row.BookedAt, map[string]any{"doctor": a.Doctor, "replaces": a.Replaces})
	w.course(row, a, tell)
	return row.ID
}

// leadDays are the days from the booking to the day of the appointment.
func (w *Writer) leadDays(booked, starts time.Time) int {
	from, to := w.place.Today(booked), w.place.Today(starts)
	return max(0, int(to.In(time.UTC).Sub(from.In(time.UTC)).Hours()/24))
}

// settle writes down the instants that the status asks for.
func (w *Writer) settle(row *gen.Appointment, a Appointment) {
	switch a.Status {
	case terms.AppointmentStatusArrived, terms.AppointmentStatusCheckedIn, terms.AppointmentStatusFulfilled:
		row.ArrivedAt = orStart(a.ArrivedAt, a.StartsAt)
	case terms.AppointmentStatusNoshow:
		grace := a.StartsAt.Add(w.place.Grace)
		row.MissedAt, row.RecoveredAt = orStart(a.MissedAt, grace), maybe(a.RecoveredAt)
	case terms.AppointmentStatusCancelled, terms.AppointmentStatusEnteredInError:
		row.CancelReason = unlessEmpty(a.Reason)
	}
}

func orStart(at *time.Time, start time.Time) *time.Time {
	if at == nil {
		at = &start
	}
	return maybe(at)
}

// course tells what came of a booked time, step by step as the desk would have.
func (w *Writer) course(row *gen.Appointment, a Appointment, tell func(by, kind string, at time.Time, data map[string]any, texts ...desk.Text)) {
	step := func(by, kind string, at time.Time, data map[string]any, texts ...desk.Text) {
		row.Version++
		tell(by, kind, at, data, texts...)
	}
	switch a.Status {
	case terms.AppointmentStatusCheckedIn, terms.AppointmentStatusFulfilled:
		step(a.ArrivedBy, "appointment.checkedIn", *row.ArrivedAt, map[string]any{"late": false})
		if a.Status == terms.AppointmentStatusFulfilled {
			step(a.FulfilledBy, "appointment.fulfilled", *orStart(a.FulfilledAt, *row.ArrivedAt), map[string]any{"arrivedAt": stamp(*row.ArrivedAt)})
		}
	case terms.AppointmentStatusNoshow:
		step("", "appointment.missed", *orStart(a.NotedAt, *row.MissedAt), map[string]any{})
		if row.RecoveredAt != nil {
			step("", "appointment.recovered", *row.RecoveredAt, map[string]any{"arrivedAt": stamp(*row.RecoveredAt)})
		}
	case terms.AppointmentStatusCancelled:
		text := desk.Text{Field: "reason", After: a.Reason}
		step(a.EndedBy, "appointment.cancelled", *orStart(a.EndedAt, a.StartsAt), map[string]any{"from": string(terms.AppointmentStatusBooked)}, text)
	}
}
