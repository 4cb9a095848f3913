package bulk

import (
	"time"

	"aftercare/desk"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// Lead is a consultation as it ended, or stands.
type Lead struct {
	Customer    string
	Channel     terms.Channel
	Consultant  string
	Concern     string
	Intent      *terms.IntentClass
	Condition   *terms.ConditionClass
	State       terms.LeadState
	NextAt      *time.Time // next contact
	Appointment string
	CloseReason string
	AssessedAt  *time.Time
	At          time.Time
	Course      []LeadMove // what became of it after the registration
}

// LeadMove is a move of a lead.
type LeadMove struct {
	At       time.Time
	By, Kind string // without "lead."
	From, To terms.LeadState
}

// Lead adds a consultation with its events and gives the id.
func (w *Writer) Lead(l Lead) string {
	row := &gen.Lead{
		ID: w.ids.New("le"), HospitalID: w.hospital(), Version: 1 + len(l.Course), CreatedAt: utc(l.At), CustomerID: l.Customer, Channel: l.Channel,
		ConsultantID: unlessEmpty(l.Consultant), Concern: unlessEmpty(l.Concern), IntentClass: l.Intent, ConditionClass: l.Condition,
		State: l.State, NextContactAt: maybe(l.NextAt), AppointmentID: unlessEmpty(l.Appointment), CloseReason: unlessEmpty(l.CloseReason),
		AssessedAt: maybe(l.AssessedAt),
	}
	w.add(leadsTable, row)
	w.own(l.Customer, l.Consultant, desk.OwnLead, row.ID, l.At)
	data := map[string]any{"channel": string(l.Channel), "nextContactAt": ""}
	if l.NextAt != nil && len(l.Course) == 0 {
		data["nextContactAt"] = stamp(*l.NextAt)
	}
	if l.Intent != nil {
		data["intentClass"] = string(*l.Intent)
	}
	w.happened(l.Consultant, desk.Happening{Stream: row.ID, Kind: "lead.registered", Customer: l.Customer, Data: data, At: l.At})
	for _, s := range l.Course {
		w.happened(s.By, desk.Happening{Stream: row.ID, Kind: "lead." + s.Kind, Customer: l.Customer, At: s.At,
			Data: map[string]any{"from": string(s.From), "to": string(s.To), "appointment": l.Appointment}})
	}
	return row.ID
}
