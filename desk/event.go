package desk

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
	"aftercare/ent/collect"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
	"aftercare/ent/schema"
)

// Text is a personal value of an event; it stands apart from the stream and can be erased. Who reads it
// follows from the event's kind and the field (access.ClassOf).
type Text struct {
	Field  string
	Before string
	After  string
}

// Happening is what an action writes into the stream. Data holds codes, ids, field names and instants
// (RFC 3339), never a personal value.
type Happening struct {
	Stream    string // id of the record it belongs to
	Kind      string // "complaint.registered", rendered by graph/words as "event.complaint.registered"
	Data      map[string]any
	Customer  string
	Complaint string
	Callback  string
	Texts     []Text
	At        time.Time // zero: the transaction's now; imports of history give their own
}

// Record notes an event of the change. It is written before the commit, with all others of the transaction in
// one statement, so within it nobody finds it by a query.
func (tx *Tx) Record(ctx context.Context, h Happening) (*gen.Event, error) {
	seq, err := tx.next(ctx, h.Stream)
	if err != nil {
		return nil, err
	}
	if h.At.IsZero() {
		h.At = tx.Now
	}
	e := &gen.Event{
		ID: schema.NewID("ev"), HospitalID: tx.Place.Hospital.ID, Stream: h.Stream, Seq: seq, At: h.At, ActorID: tx.Actor(), Kind: h.Kind,
		Data: maps.Clone(h.Data), CustomerID: unlessEmpty(h.Customer), ComplaintID: unlessEmpty(h.Complaint), CallbackID: unlessEmpty(h.Callback),
	}
	if version, ok := tx.raised[h.Stream]; ok {
		e.Version = &version
	}
	s := tx.stories.of(access.From(ctx))
	s.events = append(s.events, e)
	return e, s.say(e, h.Texts)
}

// story is what is to be written under the eyes of one viewer: the guard holds each to its hospital.
type story struct {
	viewer *access.Viewer
	events []*gen.Event
	texts  []*gen.EventText
}

// stories are those of a transaction, one for each hospital.
type stories struct{ list []*story }

func (l *stories) of(v *access.Viewer) *story {
	for _, s := range l.list {
		if s.viewer.Hospital == v.Hospital {
			return s
		}
	}
	s := &story{viewer: v}
	l.list = append(l.list, s)
	return s
}

func (s *story) say(e *gen.Event, list []Text) error {
	for _, t := range list {
		if t.Before == "" && t.After == "" {
			continue
		}
		class, err := ClassOf(e.Kind, t.Field)
		if err != nil {
			return err
		}
		s.texts = append(s.texts, &gen.EventText{
			ID: schema.NewID("et"), HospitalID: e.HospitalID, EventID: e.ID, Field: t.Field, Rule: class,
			Before: unlessEmpty(t.Before), After: unlessEmpty(t.After),
		})
	}
	return nil
}

// together is how many rows go into one statement.
const together = 500

// tell writes the events that were recorded, and their texts.
func (tx *Tx) tell(ctx context.Context) error {
	for _, s := range tx.stories.list {
		if err := tx.write(access.With(ctx, s.viewer), s); err != nil {
			return err
		}
		if tx.witness == "" {
			tx.witness = s.events[0].ID
		}
	}
	return nil
}

func (tx *Tx) write(ctx context.Context, s *story) error {
	for part := range slices.Chunk(s.events, together) {
		err := tx.Client.Event.MapCreateBulk(part, func(c *gen.EventCreate, i int) {
			e := part[i]
			c.SetID(e.ID).SetHospitalID(e.HospitalID).SetStream(e.Stream).SetSeq(e.Seq).SetAt(e.At).SetNillableActorID(e.ActorID).
				SetKind(e.Kind).SetNillableCustomerID(e.CustomerID).SetNillableComplaintID(e.ComplaintID).
				SetNillableCallbackID(e.CallbackID).SetNillableVersion(e.Version)
			if len(e.Data) > 0 {
				c.SetData(e.Data)
			}
		}).Exec(ctx)
		if err != nil {
			return err
		}
	}
	for part := range slices.Chunk(s.texts, together) {
		err := tx.Client.EventText.MapCreateBulk(part, func(c *gen.EventTextCreate, i int) {
			t := part[i]
			c.SetID(t.ID).SetHospitalID(t.HospitalID).SetEventID(t.EventID).SetField(t.Field).SetRule(t.Rule).
				SetNillableBefore(t.Before).SetNillableAfter(t.After)
		}).Exec(ctx)
		if err != nil {
			return err
		}
	}
	return nil
}

// ClassOf is the class under which a text is stored; one that the table of texts does not list is an error
// of the program and not written, for nobody has said who may read it.
func ClassOf(kind, field string) (string, error) {
	class, ok := access.ClassOf(kind, field)
	if !ok {
		return "", fmt.Errorf("desk: nobody may read the text %s of %s; list it in domain/access", field, kind)
	}
	return string(class), nil
}

// lastEvent is the extra column of LastEvent.
const lastEvent = "last_event"

// LastEvent lets the query of a record read the number of the last event in its stream along with it, for Numbered.
func LastEvent(s *sql.Selector) {
	t := sql.Table(event.Table).As("told")
	last := sql.Select(sql.Max(t.C(event.FieldSeq))).From(t).Where(sql.ColumnsEQ(t.C(event.FieldStream), s.C("id")))
	s.AppendSelectExprAs(last, lastEvent)
}

// Numbered goes on from the number that a query with LastEvent has read, so that nobody need look for it.
func (tx *Tx) Numbered(stream string, value func(string) (gen.Value, error)) error {
	if _, known := tx.seqs[stream]; known {
		return nil
	}
	v, err := value(lastEvent)
	if err != nil {
		return err
	}
	n, err := collect.Number(v)
	tx.seqs[stream] = n
	return err
}

// next counts the stream up. Two transactions that take the same number meet at the unique key, and the
// later one runs again.
func (tx *Tx) next(ctx context.Context, stream string) (int, error) {
	if n, ok := tx.seqs[stream]; ok {
		tx.seqs[stream] = n + 1
		return n + 1, nil
	}
	var last []int
	err := tx.Client.Event.Query().Where(event.Stream(stream)).
		Order(event.BySeq(sql.OrderDesc())).Limit(1).Select(event.FieldSeq).
		Scan(Elevate(ctx, "next number of the stream"), &last)
	if err != nil {
		return 0, err
	}
	n := 1
	if len(last) == 1 {
		n = last[0] + 1
	}
	tx.seqs[stream] = n
	return n, nil
}

// Look writes a line of the access log: who looked at what, and for which purpose.
func (tx *Tx) Look(ctx context.Context, kind, subject, purpose string) error {
	return tx.Client.AccessEntry.Create().
		SetHospitalID(tx.Place.Hospital.ID).SetAt(tx.Now).SetStaffID(tx.Viewer.Staff).
		SetKind(kind).SetSubject(subject).SetPurpose(clip(purpose, 200)).SetClient(tx.Viewer.Client).
		Exec(ctx)
}

func clip(s string, n int) string {
	r := []rune(s)
	if len(r) > n {
		return string(r[:n])
	}
	return s
}
