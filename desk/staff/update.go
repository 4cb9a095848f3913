package staff

import (
	"context"
	"slices"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/languages"
)

// Update changes what an account says about its person. A field that is left out stays; an empty text
// takes the value away, except the name's. GUARD_FAILED for another department of one's own.
func Update(ctx context.Context, d *desk.Desk, in UpdateStaffInput) (*gen.Staff, error) {
	v, err := access.Check(ctx, access.StaffWrite)
	if err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Staff, error) {
		who, err := resident(ctx, tx, in.ID)
		if err != nil {
			return nil, err
		}
		if err := desk.Unchanged(who.ID, in.ExpectedVersion, who.Version); err != nil {
			return nil, err
		}
		e := edit{who: who}
		if err := e.read(ctx, tx, in); err != nil {
			return nil, err
		}
		if slices.Contains(e.fields, "department") && !access.MayEmpower(v.Staff, who.ID) {
			return nil, guard("OWN_DEPARTMENT", "guard.ownDepartment")
		}
		out, err := change(ctx, tx, who, e.apply)
		if err != nil {
			return nil, err
		}
		_, err = tx.Record(ctx, desk.Happening{
			Stream: who.ID, Kind: "staff.updated", Data: map[string]any{"fields": e.fields}, Texts: e.texts,
		})
		return out, err
	})
}

// edit collects the changes of one account.
type edit struct {
	who    *gen.Staff
	sets   []func(*gen.StaffUpdate)
	fields []string
	texts  []desk.Text
}

func (e *edit) apply(up *gen.StaffUpdate) {
	for _, set := range e.sets {
		set(up)
	}
}

// field notes a change of one field; personal says whether the values are kept beside the event.
func (e *edit) field(name, before, after string, personal bool, set func(*gen.StaffUpdate)) {
	if before == after {
		return
	}
	e.sets, e.fields = append(e.sets, set), append(e.fields, name)
	if personal {
		e.texts = append(e.texts, desk.Text{Field: name, Before: before, After: after})
	}
}

func (e *edit) read(ctx context.Context, tx *desk.Tx, in UpdateStaffInput) error {
	var bad fault.Fields
	if in.Name != nil {
		name := desk.Line(&bad, "input.name", *in.Name, 1, 60)
		e.field("name", e.who.Name, name, true, func(u *gen.StaffUpdate) { u.SetName(name) })
	}
	if in.Title != nil {
		title := desk.Line(&bad, "input.title", *in.Title, 0, 60)
		e.field("title", deref(e.who.Title), title, true, orClear(title, (*gen.StaffUpdate).SetTitle, (*gen.StaffUpdate).ClearTitle))
	}
	if in.LicenseNo != nil {
		no := desk.Line(&bad, "input.licenseNo", *in.LicenseNo, 0, 60)
		e.field("licenseNo", deref(e.who.LicenseNo), no, true, orClear(no, (*gen.StaffUpdate).SetLicenseNo, (*gen.StaffUpdate).ClearLicenseNo))
	}
	if in.Department != nil {
		id := *in.Department
		e.field("department", deref(e.who.DepartmentID), id, false, orClear(id, (*gen.StaffUpdate).SetDepartmentID, (*gen.StaffUpdate).ClearDepartmentID))
		if err := knownDepartment(ctx, tx, &bad, "input.department", in.Department); err != nil {
			return err
		}
	}
	if in.Language != nil {
		l := *in.Language
		bad.Require(l == "" || languages.Known(l), "input.language", "input.unknown", "value", l)
		e.field("language", e.who.Language, l, false, func(u *gen.StaffUpdate) { u.SetLanguage(l) })
	}
	if err := bad.Err(); err != nil {
		return err
	}
	if len(e.fields) == 0 {
		return fault.Invalid("input", "input.noChange")
	}
	return nil
}

// orClear sets a text, or clears it when it is empty.
func orClear(v string, set func(*gen.StaffUpdate, string) *gen.StaffUpdate, clear func(*gen.StaffUpdate) *gen.StaffUpdate) func(*gen.StaffUpdate) {
	return func(u *gen.StaffUpdate) {
		if v == "" {
			clear(u)
			return
		}
		set(u, v)
	}
}
