package complaints

import (
	"context"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
)

// silence is how many working days the customer may leave the final answer without a word before a
// supervisor may take that for consent.
const silence = 10

// ConfirmResolution records the customer's confirmation of the result, or its basis when the customer has
// been silent for ten working days after the final answer, which a supervisor alone may record. The time
// to resolve stops; a major case now owes its special report (R215).
func ConfirmResolution(ctx context.Context, d *desk.Desk, in ConfirmResolutionInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, rights(terms.ComplaintActionConfirmResolution)...); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Resolution = desk.Prose(&bad, "input.resolution", in.Resolution, 1, maxResolution)
	checkConfirmation(&bad, in.Confirmation, true)
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := begin(ctx, tx, terms.ComplaintActionConfirmResolution, in.Complaint, in.ExpectedVersion)
		if err != nil {
			return nil, err
		}
		silent := in.Confirmation.How == ConfirmationChannelSilenceAfterFinalAnswer
		if err := w.next(ctx, ""); err != nil {
			return nil, err
		}
		if silent {
			if err := w.longSilent(ctx); err != nil {
				return nil, err
			}
		}
		w.set.SetConfirmedAt(tx.Now).SetConfirmedHow(string(in.Confirmation.How)).
			SetResolvedAt(tx.Now).SetResolution(in.Resolution)
		w.event("resolutionConfirmed", map[string]any{"how": string(in.Confirmation.How)},
			textOf("resolution", in.Resolution), textOf("confirmation", in.Confirmation.Text))
		return w.finish(ctx)
	})
}

// longSilent refuses silence as a basis before its time, and from anybody but a supervisor.
func (w *work) longSilent(ctx context.Context) error {
	if err := permitted(w.tx.Viewer, []access.Permission{access.ComplaintSupervise}); err != nil {
		return err
	}
	last, err := w.lastAnswer(ctx)
	if err != nil {
		return err
	}
	until, _ := w.tx.Place.Calendar.AddDaysProvisional(last, silence)
	if w.tx.Now.After(until) {
		return nil
	}
	return fault.Invalid("input.confirmation.how", "complaint.silenceTooShort", "until", until.Format(time.RFC3339))
}

// lastAnswer is when the customer was last told something: the end of the execution or a later message.
func (w *work) lastAnswer(ctx context.Context) (time.Time, error) {
	e, err := w.tx.Client.Event.Query().
		Where(event.ComplaintID(w.was.ID), event.KindIn("complaint.executed", "complaint.messageSent")).
		Order(event.ByAt(sql.OrderDesc())).First(desk.Elevate(ctx, "the final answer"))
	if gen.IsNotFound(err) {
		return time.Time{}, blocked(lifecycle.ResolutionConfirmed)
	}
	if err != nil {
		return time.Time{}, err
	}
	return e.At, nil
}
