package complaints

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
)

// SendMessage writes down what was told to the customer, and by which channel. A message of substance
// stops the clock of first feedback; one that tells the finding or the proposal stops the statutory clock
// too, and there must be a finding to tell.
func SendMessage(ctx context.Context, d *desk.Desk, in SendMessageInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintHandle); err != nil {
		return nil, err
	}
	tells := in.TellsFinding != nil && *in.TellsFinding
	var bad fault.Fields
	bad.Require(in.Channel.Valid(), "input.channel", "input.unknown", "value", string(in.Channel))
	in.Text = desk.Prose(&bad, "input.text", in.Text, 1, maxMessage)
	bad.Require(in.Substance || !tells, "input.substance", "complaint.findingIsSubstance")
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := other(ctx, tx, in.Complaint, nil, false)
		if err != nil {
			return nil, err
		}
		if err := w.carried(ctx); err != nil {
			return nil, err
		}
		if tells && w.was.Finding == nil {
			return nil, fault.Invalid("input.tellsFinding", "complaint.noFinding")
		}
		switch {
		case tells:
			w.clocks.stop(toldToCustomer...)
		case in.Substance:
			w.clocks.stop(terms.ClockKindFirstFeedback)
		}
		h := w.event("messageSent", map[string]any{"channel": string(in.Channel), "substance": in.Substance, "tellsFinding": tells},
			textOf("message", in.Text))
		h.notice, h.people = "complaint.messageSent", []string{w.ownerID()}
		return w.noted(ctx)
	})
}
