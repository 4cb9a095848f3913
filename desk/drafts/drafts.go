// Package drafts keeps what a person has typed into a form and not yet sent, so that a closed page, a
// lost connection or another desk loses nothing. A draft belongs to one person in one hospital and is
// read by nobody else. What it holds may be about people: no event, log or error ever repeats it.
//
// The client discards a draft after its form was sent; what is left goes 30 days after it was last saved.
package drafts

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/records"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/draft"
)

// maxForm is how long the client's name of a form may be, maxKept how many drafts a person keeps.
const (
	maxForm = 80
	maxKept = 200
)

// key is what a draft belongs to besides its person; record is empty for a new record of the kind.
type key struct {
	kind         terms.RecordKind
	record, form string
}

// read reads a key as the client gives it.
func read(bad *fault.Fields, path string, kind terms.RecordKind, record *string, form string) key {
	k := key{kind: kind, form: desk.Line(bad, path+"form", form, 1, maxForm)}
	bad.Require(kind.Valid(), path+"kind", "input.unknown", "value", string(kind))
	if record != nil {
		k.record = *record
		of, known := records.Kind(k.record)
		bad.Require(known && of == kind, path+"record", "draft.otherKind")
	}
	return k
}

// may refuses a draft for a record that the viewer does not see, or for a new one that the viewer may not
// make.
func (k key) may(ctx context.Context, d *desk.Desk, v *access.Viewer) error {
	if k.record != "" {
		return records.See(ctx, d, k.record)
	}
	right, listed := access.Maker(k.kind)
	if !listed || !v.Can(right) {
		return fault.Denied(string(right))
	}
	return nil
}

// of finds the draft of a key, nil when there is none.
func (k key) of(ctx context.Context, c *gen.Client, v *access.Viewer) (*gen.Draft, error) {
	row, err := c.Draft.Query().Where(draft.StaffID(v.Staff), draft.HospitalID(v.Hospital),
		draft.KindEQ(k.kind), draft.RecordID(k.record), draft.Form(k.form)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, nil
	}
	return row, err
}

// One gives the viewer's draft for a form of a record, or of a new one without a record; nil when there
// is none.
func One(ctx context.Context, d *desk.Desk, kind terms.RecordKind, record *string, form string) (*gen.Draft, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	var bad fault.Fields
	k := read(&bad, "", kind, record, form)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return k.of(ctx, d.Client(), v)
}

// List is the query of the viewer's own drafts in the present hospital.
func List(ctx context.Context, d *desk.Desk) (*gen.DraftQuery, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	return d.Client().Draft.Query().Where(draft.StaffID(v.Staff), draft.HospitalID(v.Hospital)), nil
}
