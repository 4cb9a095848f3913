package callbacks

import (
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/predicate"
)

// Inner are the filters that stand in this one.
func (f *WorklistFilter) Inner() (all, some []*WorklistFilter, none *WorklistFilter) {
	return f.And, f.Or, f.Not
}

// filtering builds the conditions of a worklist filter for a viewer.
type filtering struct {
	viewer *access.Viewer
	now    time.Time
}

// conditions are what a filter asks for, without whose calls they are at the top (whose).
func (b filtering) conditions(f *WorklistFilter) ([]predicate.Callback, error) {
	walk := desk.Filters[*WorklistFilter, predicate.Callback]{
		Plain: b.plain, And: callback.And, Or: callback.Or, Not: callback.Not,
	}
	return walk.Conditions(f, "filter")
}

// plain are the conditions of one filter. Inside of others a condition on a column that may be empty asks
// for a value too: NOT would otherwise leave out the calls without one.
func (b filtering) plain(f *WorklistFilter, path string, inside bool) (out []predicate.Callback, err error) {
	add := func(p predicate.Callback) { out = append(out, p) }
	if inside {
		if out, err = b.owner(f, path); err != nil {
			return nil, err
		}
	}
	if len(f.Purpose) > 0 {
		add(callback.PurposeIn(f.Purpose...))
	}
	if len(f.Tier) > 0 {
		add(callback.TierIn(f.Tier...))
	}
	if f.Customer != nil {
		add(callback.CustomerID(*f.Customer))
	}
	if f.DueFrom != nil {
		add(callback.DueAtGTE(*f.DueFrom))
	}
	if f.DueBefore != nil {
		add(callback.DueAtLT(*f.DueBefore))
	}
	if f.Tried != nil && *f.Tried {
		add(callback.TriesGT(0))
	}
	if f.Tried != nil && !*f.Tried {
		add(callback.Tries(0))
	}
	switch {
	case f.OverdueOnly == nil || !*f.OverdueOnly:
	case inside:
		add(callback.And(callback.DueAtLT(b.now), overdue(b.now)))
	default:
		add(callback.DueAtLT(b.now))
		add(late(b.now))
	}
	return out, nil
}

// overdue is late with a value in every column, for use below NOT.
func overdue(now time.Time) predicate.Callback {
	return callback.Or(
		callback.And(callback.WindowEndNotNil(), callback.WindowEndLT(now)),
		callback.And(callback.WindowEndIsNil(), callback.DueAtLT(now)),
	)
}

// owner are the conditions on the assignee inside of others. Other people's calls are for those who
// assign.
func (b filtering) owner(f *WorklistFilter, path string) ([]predicate.Callback, error) {
	nobodys := f.Unassigned != nil && *f.Unassigned
	switch {
	case nobodys && f.Assignee != nil:
		return nil, fault.Invalid(path+".assignee", "input.oneOf", "fields", []any{"choice.assignee", "choice.unassigned"})
	case (nobodys || f.Assignee != nil && *f.Assignee != b.viewer.Staff) && !assigns(b.viewer):
		return nil, fault.Denied(string(access.CallbackAssign))
	case nobodys:
		return []predicate.Callback{callback.AssigneeIDIsNil()}, nil
	case f.Assignee != nil:
		return []predicate.Callback{callback.And(callback.AssigneeIDNotNil(), callback.AssigneeID(*f.Assignee))}, nil
	}
	return nil, nil
}
