package graph

import (
	"context"

	"aftercare/desk/views"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
)

// SavedViews lists the viewer's views of a list.
func (q query) SavedViews(ctx context.Context, list terms.ViewList) ([]*entgen.SavedView, error) {
	found, err := views.List(ctx, q.Desk, list)
	if err != nil {
		return nil, err
	}
	return found.Collect(selected(ctx)).All(ctx)
}

func (r *Resolver) view(ctx context.Context, id string) (*entgen.SavedView, error) {
	one, err := views.One(ctx, r.Desk, id)
	if err != nil {
		return nil, err
	}
	row, err := one.Collect(selected(ctx)).Only(ctx)
	if entgen.IsNotFound(err) {
		return nil, fault.Missing("view")
	}
	return row, err
}

// keep carries out an action on a view and loads what was asked of it.
func (m mutation) keep(ctx context.Context, act func(context.Context) (*entgen.SavedView, error)) (*entgen.SavedView, error) {
	return once(ctx, m.Resolver, m.view, func(ctx context.Context) (*entgen.SavedView, error) {
		row, err := act(ctx)
		if err != nil {
			return nil, err
		}
		return m.view(ctx, row.ID)
	})
}

// CreateView keeps a new view.
func (m mutation) CreateView(ctx context.Context, input views.CreateViewInput) (*entgen.SavedView, error) {
	return m.keep(ctx, func(ctx context.Context) (*entgen.SavedView, error) { return views.Create(ctx, m.Desk, input) })
}

// UpdateView replaces a view.
func (m mutation) UpdateView(ctx context.Context, input views.UpdateViewInput) (*entgen.SavedView, error) {
	return m.keep(ctx, func(ctx context.Context) (*entgen.SavedView, error) { return views.Update(ctx, m.Desk, input) })
}

// DeleteView removes a view.
func (m mutation) DeleteView(ctx context.Context, id string, expectedVersion int) (bool, error) {
	return onceDone(ctx, m.Resolver, func(ctx context.Context) error { return views.Delete(ctx, m.Desk, id, expectedVersion) })
}

// SavedView (of the resolver root) answers the derived fields of a view.
func (r *Resolver) SavedView() gen.SavedViewResolver { return viewResolver{r} }

type viewResolver struct{ *Resolver }

// Shared tells whether everybody who sees the list has the view.
func (viewResolver) Shared(_ context.Context, row *entgen.SavedView) (bool, error) {
	return row.Holder == "", nil
}

// Editable tells whether the viewer may change it.
func (viewResolver) Editable(ctx context.Context, row *entgen.SavedView) (bool, error) {
	return views.Editable(access.From(ctx), row), nil
}
