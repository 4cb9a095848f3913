package complaints

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
)

// groupings is the column of each grouping and the order of its keys.
var groupings = desk.Groupings[terms.ComplaintGrouping]{
	terms.ComplaintGroupingState:       {Column: complaint.FieldState, Order: terms.ComplaintState("").Values()},
	terms.ComplaintGroupingLevel:       {Column: complaint.FieldLevel, Order: []string{string(terms.ComplaintLevelMajorUrgent), string(terms.ComplaintLevelGeneral)}},
	terms.ComplaintGroupingSeverity:    {Column: complaint.FieldSeverity, Order: []string{string(terms.SeverityHigh), string(terms.SeverityMedium), string(terms.SeverityLow)}},
	terms.ComplaintGroupingServiceLine: {Column: complaint.FieldServiceLine, Order: terms.ServiceLine("").Values()},
	terms.ComplaintGroupingChannel:     {Column: complaint.FieldChannel, Order: terms.Channel("").Values()},
	terms.ComplaintGroupingCategory:    {Column: complaint.FieldCategory},
	terms.ComplaintGroupingOwner:       {Column: complaint.FieldOwnerID},
	terms.ComplaintGroupingDue:         desk.DueBy(complaint.FieldDueAt, ""),
}

// Groups counts the cases that the viewer sees and the filter lets through by a key.
func Groups(ctx context.Context, d *desk.Desk, f *ComplaintFilter, by terms.ComplaintGrouping) (desk.Groups, error) {
	q, err := Queue(ctx, d, f)
	if err != nil {
		return desk.Groups{}, err
	}
	return groupings.Count(ctx, d, by, func(most int, pick func(*sql.Selector), rows any) error {
		return q.Limit(most).Modify(pick).Scan(ctx, rows)
	})
}

// InGroup is the queue narrowed to the cases that Groups counts under one key; nil narrows nothing.
func InGroup(ctx context.Context, d *desk.Desk, f *ComplaintFilter, k *ComplaintGroupKey) (*gen.ComplaintQuery, error) {
	q, err := Queue(ctx, d, f)
	if err != nil || k == nil {
		return q, err
	}
	only, err := groupings.Only(ctx, d, k.By, k.Key)
	if err != nil {
		return nil, err
	}
	return q.Where(only), nil
}
