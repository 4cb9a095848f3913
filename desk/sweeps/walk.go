package sweeps

import (
	"context"
	"strings"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/marker"
)

// pages is how many batches of customers one run of a walk looks at.
const pages = 10

// walk goes through the customers of some tiers, page by page over many runs, along the index of tier and
// name. Where it stands is kept as a marker; two servers that walk at once only look twice.
type walk struct {
	d     *desk.Desk
	name  string
	tiers []terms.Tier
	idle  func(ctx context.Context, c *gen.Client, page []*gen.Customer) ([]string, error) // who needs work
}

func (w walk) run(ctx context.Context, do act) (Result, error) {
	var out Result
	key := "walk." + w.name + "." + access.From(ctx).Hospital
	tier, last, err := w.stand(ctx, key)
	if err != nil {
		return out, err
	}
	for range pages {
		if tier >= len(w.tiers) {
			return out, w.keep(ctx, key, "")
		}
		page, err := w.page(ctx, w.tiers[tier], last)
		if err != nil {
			return out, err
		}
		full := len(page) == batch
		if len(page) > 0 {
			last = page[len(page)-1].ID
		}
		ids, err := w.idle(ctx, w.d.Client(), page)
		if err != nil {
			return out, err
		}
		n, err := each(ctx, w.d, once(w.d, ids), do)
		out.add(n)
		if err != nil {
			return out, err
		}
		if !full {
			tier, last = tier+1, ""
		}
		if tier < len(w.tiers) {
			if err := w.keep(ctx, key, string(w.tiers[tier])+" "+last); err != nil {
				return out, err
			}
		}
	}
	if tier >= len(w.tiers) {
		return out, w.keep(ctx, key, "")
	}
	return out, nil
}

// once is the work on a page that has been found already.
func once(d *desk.Desk, ids []string) find {
	return func(_ context.Context, after item, _ int) ([]item, error) {
		if after.id != "" {
			return nil, nil
		}
		out := make([]item, len(ids))
		for i, id := range ids {
			out[i] = item{id: id, due: d.Now()}
		}
		return out, nil
	}
}

// page reads the customers after one, by name.
func (w walk) page(ctx context.Context, tier terms.Tier, last string) ([]*gen.Customer, error) {
	q := w.d.Client().Customer.Query().
		Where(customer.TierEQ(tier), customer.DoNotContact(false), customer.DeceasedAtIsNil()).
		Order(customer.ByName(), customer.ByID()).Limit(batch)
	if last != "" {
		names, err := w.d.Client().Customer.Query().Where(customer.ID(last)).Select(customer.FieldName).Strings(ctx)
		if err != nil {
			return nil, err
		}
		if len(names) == 1 {
			q.Where(func(s *sql.Selector) {
				s.Where(sql.And(sql.GTE(s.C(customer.FieldName), names[0]),
					sql.Or(sql.GT(s.C(customer.FieldName), names[0]), sql.GT(s.C(customer.FieldID), last))))
			})
		}
	}
	return q.All(ctx)
}

// stand reads where the walk stopped: the index of a tier and the last customer looked at.
func (w walk) stand(ctx context.Context, key string) (tier int, last string, err error) {
	m, err := w.d.Client().Marker.Query().Where(marker.ID(key)).Only(ctx)
	if gen.IsNotFound(err) {
		return 0, "", nil
	}
	if err != nil {
		return 0, "", err
	}
	name, last, _ := strings.Cut(m.Value, " ")
	for i, t := range w.tiers {
		if string(t) == name {
			return i, last, nil
		}
	}
	return 0, "", nil
}

func (w walk) keep(ctx context.Context, key, value string) error {
	n, err := w.d.Client().Marker.Update().Where(marker.ID(key)).SetValue(value).Save(ctx)
	if err != nil || n > 0 {
		return err
	}
	err = w.d.Client().Marker.Create().SetID(key).SetValue(value).Exec(ctx)
	if desk.Duplicate(err) {
		return nil
	}
	return err
}
