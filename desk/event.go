package desk

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
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

// Record writes an event in the transaction of the change.
func (tx *Tx) Record(ctx context.Context, h Happening) (*gen.Event, error) {
	seq, err := tx.next(ctx, h.Stream)
	if err != nil {
		return nil, err
	}
	if h.At.IsZero() {
		h.At = tx.Now
	}
	create := tx.Client.Event.Create().
		SetHospitalID(tx.Place.Hospital.ID).SetStream(h.Stream).SetSeq(seq).
		SetAt(h.At).SetNillableActorID(tx.Actor()).SetKind(h.Kind)
	if len(h.Data) > 0 {
		create.SetData(h.Data)
	}
	if version, ok := tx.raised[h.Stream]; ok {
		create.SetVersion(version)
	}
	if h.Customer != "" {
		create.SetCustomerID(h.Customer)
	}
	if h.Complaint != "" {
		create.SetComplaintID(h.Complaint)
	}
	if h.Callback != "" {
		create.SetCallbackID(h.Callback)
	}
	e, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	if tx.witness == "" {
		tx.witness = e.ID
	}
	return e, tx.texts(ctx, e, h.Texts)
}

func (tx *Tx) texts(ctx context.Context, e *gen.Event, list []Text) error {
	var rows []*gen.EventTextCreate
	for _, t := range list {
		if t.Before == "" && t.After == "" {
			continue
		}
		class, err := ClassOf(e.Kind, t.Field)
		if err != nil {
			return err
		}
		row := tx.Client.EventText.Create().SetID(schema.NewID("et")).SetHospitalID(tx.Place.Hospital.ID).
			SetEventID(e.ID).SetField(t.Field).SetRule(class)
		if t.Before != "" {
			row.SetBefore(t.Before)
		}
		if t.After != "" {
			row.SetAfter(t.After)
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		return nil
	}
	return tx.Client.EventText.CreateBulk(rows...).Exec(ctx)
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
