package graph

import (
	"context"

	"aftercare/desk/drafts"
	"aftercare/desk/records"
	"aftercare/domain/terms"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
	"aftercare/graph/page"
)

// Draft gives the viewer's draft for a form.
func (q query) Draft(ctx context.Context, kind terms.RecordKind, record *string, form string) (*entgen.Draft, error) {
	return drafts.One(ctx, q.Desk, kind, record, form)
}

// Drafts lists the viewer's own, the last saved first.
func (q query) Drafts(ctx context.Context, first *int, after *string) (*page.Connection[*entgen.Draft], error) {
	list, err := drafts.List(ctx, q.Desk)
	if err != nil {
		return nil, err
	}
	c, err := connect(ctx, q.Resolver, draftList(list, scope(ctx, "drafts")), first, after, 50)
	if err != nil {
		return nil, err
	}
	if rows, _ := selectedNodes(ctx); rows.Fields.Has("recordName") {
		err = q.nameAhead(ctx, c.Nodes())
	}
	return c, err
}

// nameAhead reads what the records of a page are called before its rows ask, however slowly they come.
func (r *Resolver) nameAhead(ctx context.Context, rows []*entgen.Draft) error {
	ids := map[string]bool{}
	for _, d := range rows {
		ids[d.RecordID] = true
	}
	found, err := records.Names(ctx, r.Desk, chosen(ids))
	if err != nil {
		return err
	}
	for id := range ids {
		r.loadersOf(ctx).names.Prime(ctx, id, found[id])
	}
	return nil
}

// SaveDraft keeps what was typed.
func (m mutation) SaveDraft(ctx context.Context, input drafts.SaveDraftInput) (*entgen.Draft, error) {
	load := func(ctx context.Context, id string) (*entgen.Draft, error) {
		d, err := m.Desk.Client().Draft.Get(ctx, id)
		if entgen.IsNotFound(err) {
			return nil, orMissing(err, "draft")
		}
		return d, err
	}
	return once(ctx, m.Resolver, load, func(ctx context.Context) (*entgen.Draft, error) { return drafts.Save(ctx, m.Desk, input) })
}

// DiscardDraft deletes it.
func (m mutation) DiscardDraft(ctx context.Context, input drafts.DiscardDraftInput) (bool, error) {
	return onceDone(ctx, m.Resolver, func(ctx context.Context) error { return drafts.Discard(ctx, m.Desk, input) })
}

// Draft (of the resolver root) answers the derived fields of a draft.
func (r *Resolver) Draft() gen.DraftResolver { return draftResolver{r} }

type draftResolver struct{ *Resolver }

// Record is the record that the draft is about, null for one that does not exist yet.
func (draftResolver) Record(_ context.Context, d *entgen.Draft) (*string, error) {
	if d.RecordID == "" {
		return nil, nil
	}
	return &d.RecordID, nil
}

// RecordName is what that record is called, null where the viewer cannot open it.
func (r draftResolver) RecordName(ctx context.Context, d *entgen.Draft) (*string, error) {
	if d.RecordID == "" {
		return nil, nil
	}
	name, err := r.loadersOf(ctx).names.Load(ctx, d.RecordID)()
	if err != nil || name == "" {
		return nil, err
	}
	return &name, nil
}
