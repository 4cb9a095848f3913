package setup

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/setting"
)

// settingRulesRead is the row that says that somebody has read the rules a hospital began with.
const settingRulesRead = "rulesRead"

// ConfirmRules notes that the viewer has read the callback rules in force and lets them work as they are. Until
// then they work too; the note ends the reminder. Each reading is a row and an event of its own.
func ConfirmRules(ctx context.Context, d *desk.Desk) error {
	if _, err := access.Check(ctx, access.PolicyWrite); err != nil {
		return err
	}
	_, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (struct{}, error) {
		return struct{}{}, set(ctx, tx, settingRulesRead, true)
	})
	return err
}

// rulesRead tells whether somebody has read the rules: said so, or changed one.
func rulesRead(ctx context.Context, c *gen.Client) (bool, error) {
	said, err := c.Setting.Query().Where(setting.Key(settingRulesRead)).Exist(ctx)
	if err != nil || said {
		return said, err
	}
	return c.CallbackRule.Query().Where(callbackrule.VersionGT(1)).Exist(ctx)
}
