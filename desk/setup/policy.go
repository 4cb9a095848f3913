package setup

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/domain/access"
)

// SetPasswordPolicy sets what new passwords of the hospital's staff must meet, from now on. Old
// passwords stay good until they are changed. INVALID_INPUT under input when it is weaker than its
// profile allows.
func SetPasswordPolicy(ctx context.Context, d *desk.Desk, p secret.Policy) (secret.Policy, error) {
	if _, err := access.Check(ctx, access.SettingsWrite); err != nil {
		return p, err
	}
	if err := p.Validate("input"); err != nil {
		return p, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (secret.Policy, error) {
		return p, set(ctx, tx, signin.SettingPasswordPolicy, p)
	})
}
