package signin

import (
	"context"
	"time"

	"aftercare/ent/gen/knowndevice"
	"aftercare/ent/gen/refreshtoken"
	"aftercare/ent/gen/setupsecret"
	"aftercare/ent/gen/signinfailure"
	"aftercare/ent/gen/tokenfamily"
)

// How long what has run out is kept: sessions for a look back, devices because people come back.
const (
	keepEnded  = 30 * 24 * time.Hour
	keepDevice = 180 * 24 * time.Hour
)

// Prune deletes what signing in leaves behind and nobody needs any more: tokens and sessions ended 30
// days ago, secrets and failures that have run out, devices not seen for 180 days (decisions 33). It
// gives the number of rows.
func Prune(ctx context.Context, s *Service) (int, error) {
	root, c, now := anywhere(ctx), s.client(), s.Now()
	old := now.Add(-keepEnded)
	total := 0
	for _, step := range []func() (int, error){
		func() (int, error) {
			return c.RefreshToken.Delete().Where(refreshtoken.ExpiresAtLT(old)).Exec(root)
		},
		func() (int, error) { return c.TokenFamily.Delete().Where(tokenfamily.ExpiresAtLT(old)).Exec(root) },
		func() (int, error) { return c.SetupSecret.Delete().Where(setupsecret.ExpiresAtLT(old)).Exec(root) },
		func() (int, error) {
			return c.SignInFailure.Delete().Where(signinfailure.WindowStartLT(now.Add(-s.Limits.Window))).Exec(root)
		},
		func() (int, error) {
			return c.KnownDevice.Delete().Where(knowndevice.UsedAtLT(now.Add(-keepDevice))).Exec(root)
		},
	} {
		n, err := step()
		if err != nil {
			return total, err
		}
		total += n
	}
	return total, nil
}
