package callbacks

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
)

// groupings is the column of each grouping and the order of its keys.
var groupings = desk.Groupings[terms.CallbackGrouping]{
	terms.CallbackGroupingPurpose:  {Column: callback.FieldPurpose, Order: terms.CallbackPurpose("").Values()},
	terms.CallbackGroupingTier:     {Column: callback.FieldTier, Order: []string{string(terms.TierDiamond), string(terms.TierGold), string(terms.TierSilver), string(terms.TierOrdinary)}},
	terms.CallbackGroupingAssignee: {Column: callback.FieldAssigneeID},
	terms.CallbackGroupingDue:      desk.DueBy(callback.FieldDueAt, callback.FieldWindowEnd),
}

// Groups counts the open callbacks of the worklist by a key.
func Groups(ctx context.Context, d *desk.Desk, f *WorklistFilter, by terms.CallbackGrouping) (desk.Groups, error) {
	q, err := Worklist(ctx, d, f)
	if err != nil {
		return desk.Groups{}, err
	}
	return groupings.Count(ctx, d, by, func(most int, pick func(*sql.Selector), rows any) error {
		return q.Limit(most).Modify(pick).Scan(ctx, rows)
	})
}

// InGroup is the worklist narrowed to the callbacks that Groups counts under one key; nil narrows nothing.
func InGroup(ctx context.Context, d *desk.Desk, f *WorklistFilter, k *CallbackGroupKey) (*gen.CallbackQuery, error) {
	q, err := Worklist(ctx, d, f)
	if err != nil || k == nil {
		return q, err
	}
	only, err := groupings.Only(ctx, d, k.By, k.Key)
	if err != nil {
		return nil, err
	}
	return q.Where(only), nil
}
