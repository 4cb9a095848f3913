package sequence

import (
	"time"

	"aftercare/desk"
	"aftercare/domain/followup"
	"aftercare/ent/gen"
)

// Simulate lists the calls that a rule would have asked for from a source, due in [from, to); see
// followup.Simulate. Nothing is read or written. Source.Wish and Source.Over are not looked at: the caller
// knows when the sequence ended and gives that as to.
func Simulate(place *desk.Place, r Rule, src Source, cu *gen.Customer, from, to time.Time) []followup.Task {
	return followup.Simulate(r.Body, src.followup(nil), from, to, Setting(place, cu))
}
