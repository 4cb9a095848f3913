package callbacks

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// Worklist lists open callbacks for calling, by due time: the viewer's own, or with CALLBACK_ASSIGN
// anybody's. Asking for somebody else's without that right is FORBIDDEN. Customers who died or asked not
// to be contacted are not on it, because their callbacks are cancelled.
func Worklist(ctx context.Context, d *desk.Desk, f *WorklistFilter) (*gen.CallbackQuery, error) {
	v, err := access.Check(ctx, access.CallbackWork)
	if err != nil {
		return nil, err
	}
	if f == nil {
		f = &WorklistFilter{}
	}
	q := d.Client().Callback.Query().Where(isOpen)
	if err := whose(q, v, f.Assignee, f.Unassigned != nil && *f.Unassigned); err != nil {
		return nil, err
	}
	where, err := filtering{viewer: v, now: d.Now()}.conditions(f)
	if err != nil {
		return nil, err
	}
	return q.Where(where...), nil
}

// whose narrows a list to one person.
func whose(q *gen.CallbackQuery, v *access.Viewer, assignee *string, unassigned bool) error {
	all := v.Can(access.CallbackAssign)
	switch {
	case unassigned && assignee != nil:
		return fault.Invalid("filter.assignee", "input.oneOf", "fields", []any{"choice.assignee", "choice.unassigned"})
	case unassigned && !all, assignee != nil && *assignee != v.Staff && !all:
		return fault.Denied(string(access.CallbackAssign))
	case unassigned:
		q.Where(callback.AssigneeIDIsNil())
	case assignee != nil:
		q.Where(callback.AssigneeID(*assignee))
	case !all:
		q.Where(callback.AssigneeID(v.Staff))
	}
	return nil
}
