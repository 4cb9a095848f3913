package appointments

import (
	"context"
	"fmt"
	"time"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/ent/gen/appointment"
)

// reserve takes a place of the doctor's slot and gives the next number of its day: A, the day as yymmdd,
// a counter. Counting first makes everybody who books for that day wait for this transaction, so that
// two cannot take the last place at once. except is the appointment that is moved.
func reserve(ctx context.Context, tx *desk.Tx, doctor *string, at time.Time, except, path string) (string, error) {
	day := at.In(tx.Place.Zone).Format("060102")
	n, err := tx.Count(ctx, "appointment:"+tx.Place.Hospital.ID+":"+day)
	if err != nil {
		return "", err
	}
	if doctor != nil {
		taken, err := tx.Client.Appointment.Query().Where(
			appointment.DoctorID(*doctor), appointment.StartsAt(at), appointment.IDNEQ(except), appointment.StatusNotIn(givenBack...),
		).Count(ctx)
		if err != nil {
			return "", err
		}
		if taken >= tx.Place.Slot {
			return "", fault.Invalid(path, "appointment.slotTaken", "places", tx.Place.Slot)
		}
	}
	return fmt.Sprintf("A%s%03d", day, n), nil
}
