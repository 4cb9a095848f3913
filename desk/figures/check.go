package figures

import "context"

// Check tells whether a question to the figures can be answered, without counting: STATS_READ, known
// dimensions, a good range, and by member of staff only who leads people. All that is wrong is named at once, by "groupBy" and "range".
func Check[D interface {
	~string
	Values() []string
}](ctx context.Context, groupBy []D, r *DateRange) error {
	_, _, err := check(ctx, groupBy, *r)
	return err
}
