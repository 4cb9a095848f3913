// Package codes reads the hospital's lists of words: reasons for a missed appointment,
// answers to a treatment, objections, concerns. A code is stable, its labels may change, and one that is
// no longer in use stays readable. The package never writes them; that is desk/setup.
package codes

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/codeentry"
)

// List gives the words of one list, or of all lists, in the order in which people choose from them.
func List(ctx context.Context, d *desk.Desk, list *string) ([]*gen.CodeEntry, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	q := d.Client().CodeEntry.Query().Order(codeentry.ByList(), codeentry.ByPosition(), codeentry.ByCode())
	if list != nil {
		q.Where(codeentry.List(*list))
	}
	return q.All(ctx)
}
