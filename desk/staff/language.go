package staff

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/staff"
	"aftercare/languages"
)

// SetLanguage sets the language in which the viewer is answered, one that is spoken here; empty goes by the browser's.
// It gives the viewer as of now. Choosing the same again changes nothing.
func SetLanguage(ctx context.Context, d *desk.Desk, language string) (*access.Viewer, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	if language != "" && !languages.Known(language) {
		return nil, fault.Invalid("language", "input.unknown", "value", language)
	}
	who, err := d.Client().Staff.Query().Where(staff.ID(v.Staff)).Only(ctx)
	if err != nil {
		return nil, err
	}
	if who.Language != language {
		if err := setLanguage(ctx, d, v, who, language); err != nil {
			return nil, err
		}
	}
	next := *v
	next.Language = language
	return &next, nil
}

// setLanguage works in the account's home hospital, where its events stand.
func setLanguage(ctx context.Context, d *desk.Desk, v *access.Viewer, who *gen.Staff, language string) error {
	home := *v
	home.Hospital, home.Guests = who.HospitalID, nil
	_, err := desk.InTx(access.With(ctx, &home), d, func(ctx context.Context, tx *desk.Tx) (bool, error) {
		if err := tx.Client.Staff.Update().Where(staff.ID(who.ID)).SetLanguage(language).AddVersion(1).Exec(ctx); err != nil {
			return false, err
		}
		_, err := tx.Record(ctx, desk.Happening{
			Stream: who.ID, Kind: "staff.updated", Data: map[string]any{"fields": []any{"language"}},
		})
		return true, err
	})
	return err
}
