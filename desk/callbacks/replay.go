package callbacks

import (
	"context"
	"strings"

	"aftercare/desk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// ResultRefs names the records of a completed call for the repeat of a keyed request.
func (p *CompleteCallbackPayload) ResultRefs() []string {
	out := []string{p.Callback.ID}
	if p.Next != nil {
		out = append(out, "next:"+p.Next.ID)
	}
	if p.Complaint != nil {
		out = append(out, "complaint:"+p.Complaint.ID)
	}
	if p.Appointment != nil {
		out = append(out, "appointment:"+p.Appointment.ID)
	}
	return out
}

// CompleteOnce is Complete for keyed requests; the payload names records, to be loaded for the reader.
func CompleteOnce(ctx context.Context, d *desk.Desk, in CompleteCallbackInput) (*CompleteCallbackPayload, error) {
	return desk.Once(ctx, d, func(_ context.Context, refs []string) (*CompleteCallbackPayload, error) {
		p := &CompleteCallbackPayload{}
		for _, r := range refs {
			what, id, named := strings.Cut(r, ":")
			switch {
			case !named:
				p.Callback = &gen.Callback{ID: r}
			case what == "next":
				p.Next = &gen.Callback{ID: id}
			case what == "complaint":
				p.Complaint = &gen.Complaint{ID: id}
			case what == "appointment":
				p.Appointment = &gen.Appointment{ID: id}
			}
		}
		return p, nil
	}, func(ctx context.Context) (*CompleteCallbackPayload, error) { return Complete(ctx, d, in) })
}

// ReassignOnce is Reassign for keyed requests.
func ReassignOnce(ctx context.Context, d *desk.Desk, list []*VersionedID, assignee, reason string) ([]*gen.Callback, error) {
	return desk.Once(ctx, d, func(_ context.Context, refs []string) ([]*gen.Callback, error) {
		out := make([]*gen.Callback, len(refs))
		for i, id := range refs {
			out[i] = &gen.Callback{ID: id}
		}
		return out, nil
	}, func(ctx context.Context) ([]*gen.Callback, error) { return Reassign(ctx, d, list, assignee, reason) })
}

// Several finds callbacks by their ids.
func Several(d *desk.Desk, list []*gen.Callback) *gen.CallbackQuery {
	ids := make([]string, len(list))
	for i, c := range list {
		ids[i] = c.ID
	}
	return d.Client().Callback.Query().Where(callback.IDIn(ids...)).Order(callback.ByDueAt(), callback.ByID())
}
