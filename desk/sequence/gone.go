package sequence

import (
	"context"

	"aftercare/desk"
	"aftercare/ent/gen"
)

// Gone ends the calls of a source that turned out to be none: an appointment entered by mistake. A call
// that also has another reason stays.
func Gone(ctx context.Context, tx *desk.Tx, customer, source string) error {
	_, err := end(ctx, tx, customer, SkipGone, nil, func(_ *gen.Callback, o *gen.CallbackOrigin) bool { return o.SourceID == source })
	return err
}
