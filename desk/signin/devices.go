package signin

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/ent/gen/knowndevice"
)

// keepDevice is how long a device is known that nobody signs in from: people come back.
const keepDevice = 180 * 24 * time.Hour

// ForgetDevices drops the devices that nobody has signed in from for 180 days of real time and gives
// their number.
func ForgetDevices(ctx context.Context, d *desk.Desk, now time.Time) (int, error) {
	return d.Client().KnownDevice.Delete().Where(knowndevice.UsedAtLT(now.Add(-keepDevice))).Exec(anywhere(ctx))
}
