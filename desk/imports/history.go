package imports

import (
	"context"
	"strings"

	"aftercare/ent/gen"
	"aftercare/ent/gen/event"
)

// past is what the stream of a record tells about its imports: what the last one said, and whether a
// person has changed the record since.
type past struct {
	print  string
	edited bool
}

// history reads the streams of records.
func history(ctx context.Context, c *gen.Client, ids []string) (map[string]past, error) {
	out := map[string]past{}
	if len(ids) == 0 {
		return out, nil
	}
	list, err := c.Event.Query().Where(event.StreamIn(ids...)).Order(event.ByStream(), event.BySeq()).
		Select(event.FieldStream, event.FieldSeq, event.FieldKind, event.FieldActorID, event.FieldData).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, e := range list {
		p := out[e.Stream]
		switch {
		case strings.HasSuffix(e.Kind, ".imported"):
			p.print, _ = e.Data["print"].(string)
			p.edited = false
		case e.ActorID != nil:
			p.edited = true
		}
		out[e.Stream] = p
	}
	return out, nil
}
