package drafts

import (
	"context"
	"encoding/json"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/draft"
	"aftercare/ent/schema"
)

// Save keeps the content of a form. The first save names no version, every later one the version that the
// caller last saw: another tab of the same person that saved in between is a CONFLICT. A draft that is
// gone in between is NOT_FOUND, and may be saved anew without a version. Saving the very content that is
// kept already changes nothing and is never a conflict, so that a lost answer can be asked for again.
func Save(ctx context.Context, d *desk.Desk, in SaveDraftInput) (*gen.Draft, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	var bad fault.Fields
	k := read(&bad, "input.", in.Kind, in.Record, in.Form)
	checkContent(&bad, in.Content)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	if err := k.may(ctx, d, v); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Draft, error) {
		row, err := k.of(ctx, tx.Client, v)
		switch {
		case err != nil:
			return nil, err
		case row == nil && in.ExpectedVersion != nil:
			return nil, fault.Missing("draft")
		case row == nil:
			return k.begin(ctx, tx, in.Content)
		case row.Content == in.Content:
			return row, nil
		case in.ExpectedVersion == nil || *in.ExpectedVersion != row.Version:
			return nil, elsewhere(row.Version)
		}
		return renew(ctx, tx, row, in.Content)
	})
}

// checkContent: a JSON object of at most 16 KB. The refusal never repeats what it holds.
func checkContent(bad *fault.Fields, content string) {
	const path = "input.content"
	var object map[string]json.RawMessage
	switch {
	case len(content) > schema.DraftBytes:
		bad.Add(path, "draft.tooLarge", "max", schema.DraftBytes/1024)
	case json.Unmarshal([]byte(content), &object) != nil || object == nil:
		bad.Add(path, "input.jsonObject")
	}
}

// begin makes a draft. Where another tab was first, the unique key says so.
func (k key) begin(ctx context.Context, tx *desk.Tx, content string) (*gen.Draft, error) {
	kept, err := tx.Client.Draft.Query().Where(draft.StaffID(tx.Viewer.Staff), draft.HospitalID(tx.Viewer.Hospital)).
		Limit(maxKept).IDs(ctx)
	if err != nil {
		return nil, err
	}
	if len(kept) == maxKept {
		return nil, fault.Invalid("input.content", "draft.tooMany", "max", maxKept)
	}
	row, err := tx.Client.Draft.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).SetStaffID(tx.Viewer.Staff).
		SetKind(k.kind).SetRecordID(k.record).SetForm(k.form).SetContent(content).SetSavedAt(tx.Now).Save(ctx)
	if desk.Duplicate(err) {
		return nil, elsewhere(1)
	}
	return row, err
}

func renew(ctx context.Context, tx *desk.Tx, row *gen.Draft, content string) (*gen.Draft, error) {
	n, err := tx.Client.Draft.Update().Where(draft.ID(row.ID), draft.Version(row.Version)).
		AddVersion(1).SetContent(content).SetSavedAt(tx.Now).Save(ctx)
	if err != nil {
		return nil, err
	}
	if n == 0 {
		return nil, elsewhere(row.Version + 1)
	}
	return tx.Client.Draft.Get(ctx, row.ID)
}

// elsewhere is the refusal of a save that would overwrite what another tab of the same person has saved.
func elsewhere(current int) error {
	f := fault.New(fault.Conflict, "draft.elsewhere")
	f.CurrentVersion = &current
	return f
}
