package staff

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/staff"
)

// AdmitIn gives an account of the installation, whichever hospital it is at home in, a role in the hospital
// of another action's transaction, which has checked the right. There is nobody when no account has the
// login; one that was deactivated is INVALID_INPUT at the path.
func AdmitIn(ctx context.Context, tx *desk.Tx, path, login string, g *GrantInput) (*gen.Staff, error) {
	who, err := tx.Client.Staff.Query().Where(staff.Login(login)).Only(desk.Elevate(ctx, "logins of the installation"))
	if gen.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if !who.Active {
		return nil, fault.Invalid(path, "guard.accountClosed")
	}
	if err := tx.Client.Staff.Update().Where(staff.ID(who.ID)).AddVersion(1).Exec(ctx); err != nil {
		return nil, err
	}
	_, err = give(ctx, tx, who.ID, g)
	return who, err
}
