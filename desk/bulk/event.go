package bulk

import (
	"errors"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/ent/gen"
)

// happened writes an event as desk.Tx.Record does; by is who did it, empty for the program. A record
// that is written here begins its stream here. It gives the id of the event.
func (w *Writer) happened(by string, h desk.Happening) string {
	w.streams[h.Stream]++
	if h.At.IsZero() {
		h.At = w.now
	}
	e := &gen.Event{
		ID: w.ids.New("ev"), HospitalID: w.hospital(), Stream: h.Stream, Seq: w.streams[h.Stream], At: h.At,
		ActorID: unlessEmpty(by), Kind: h.Kind, CustomerID: unlessEmpty(h.Customer),
		ComplaintID: unlessEmpty(h.Complaint), CallbackID: unlessEmpty(h.Callback),
	}
	if len(h.Data) > 0 {
		e.Data = h.Data
	}
	w.add(eventsTable, e)
	w.events++
	for _, t := range h.Texts {
		if t.Before == "" && t.After == "" {
			continue
		}
		class, err := desk.ClassOf(h.Kind, t.Field)
		if err != nil {
			w.unclassed = errors.Join(w.unclassed, err)
			continue
		}
		w.add(textsTable, &gen.EventText{
			ID: w.ids.New("et"), HospitalID: w.hospital(), EventID: e.ID, Field: t.Field, Rule: class,
			Before: unlessEmpty(t.Before), After: unlessEmpty(t.After),
		})
	}
	return e.ID
}

// tell gives people a notice about an event, as desk/notices does: once each, and not to whoever caused it.
func (w *Writer) tell(people []string, by, event, kind, ref string, at time.Time, data map[string]any) {
	done := []string{"", by}
	for _, p := range people {
		if slices.Contains(done, p) {
			continue
		}
		done = append(done, p)
		w.add(noticesTable, &gen.StaffNotice{
			ID: w.ids.New("no"), HospitalID: w.hospital(), CreatedAt: utc(at), StaffID: p, EventID: event, Kind: kind, Ref: ref, Data: data,
		})
	}
}

// position gives the events their positions where nobody else writes.
func (w *Writer) position() {
	s := w.sheets[eventsTable]
	if s == nil {
		return
	}
	last, ok := w.book.Positions(int64(len(s.rows)))
	if !ok {
		return
	}
	for i, row := range s.rows {
		p := last - int64(len(s.rows)-1-i)
		row.(*gen.Event).Position = &p
	}
}

// own makes a customer somebody's own, as desk.Tx.GiveAccess does; twice is once.
func (w *Writer) own(customer, staff, reason, ref string, at time.Time) {
	if customer == "" || staff == "" {
		return
	}
	w.add(accessesTable, &gen.CustomerAccess{
		ID: w.ids.New("ca"), HospitalID: w.hospital(), CreatedAt: utc(at), CustomerID: customer, StaffID: staff, Reason: reason, Ref: ref,
	})
}
