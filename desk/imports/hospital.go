package imports

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/hospital"
)

// Hospital finds the hospital of a command: by its code, or the only one there is.
func Hospital(ctx context.Context, d *desk.Desk, code string) (string, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "which hospital is meant"))
	q := d.Client().Hospital.Query().Order(hospital.ByCode())
	if code != "" {
		id, err := q.Where(hospital.Code(code)).OnlyID(ctx)
		if gen.IsNotFound(err) {
			return "", fault.New(fault.InvalidInput, "import.hospitalMissing", "value", code)
		}
		return id, err
	}
	ids, err := q.Limit(2).IDs(ctx)
	if err != nil {
		return "", err
	}
	switch len(ids) {
	case 0:
		return "", fault.New(fault.InvalidInput, "import.hospitalMissing", "value", code)
	case 1:
		return ids[0], nil
	}
	return "", fault.New(fault.InvalidInput, "import.hospitalNeeded")
}
