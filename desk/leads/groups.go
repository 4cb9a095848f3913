package leads

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/lead"
)

// groupings is the column of each grouping and the order of its keys.
var groupings = desk.Groupings[terms.LeadGrouping]{
	terms.LeadGroupingIntentClass: {Column: lead.FieldIntentClass, Order: terms.IntentClass("").Values()},
	terms.LeadGroupingState:       {Column: lead.FieldState, Order: terms.LeadState("").Values()},
	terms.LeadGroupingConsultant:  {Column: lead.FieldConsultantID},
	terms.LeadGroupingNextContact: desk.DueBy(lead.FieldNextContactAt, ""),
}

// Groups counts the leads that the viewer sees and the filter lets through by a key.
func Groups(ctx context.Context, d *desk.Desk, by terms.LeadGrouping, filters ...LeadFilter) (desk.Groups, error) {
	q, err := List(ctx, d, filters...)
	if err != nil {
		return desk.Groups{}, err
	}
	return groupings.Count(ctx, d, by, func(most int, pick func(*sql.Selector), rows any) error {
		return q.Limit(most).Modify(pick).Scan(ctx, rows)
	})
}

// InGroup is the list narrowed to the leads that Groups counts under one key; nil narrows nothing.
func InGroup(ctx context.Context, d *desk.Desk, k *LeadGroupKey, filters ...LeadFilter) (*gen.LeadQuery, error) {
	q, err := List(ctx, d, filters...)
	if err != nil || k == nil {
		return q, err
	}
	only, err := groupings.Only(ctx, d, k.By, k.Key)
	if err != nil {
		return nil, err
	}
	return q.Where(only), nil
}
