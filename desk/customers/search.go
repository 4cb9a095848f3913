package customers

import (
	"context"
	"strconv"
	"strings"
	"unicode/utf8"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// maxSearch is how long a search may be, in characters; maxHits how many entries of the index a search
// takes from one place when nothing else narrows it: who looks for "w" does not read everybody.
const (
	maxSearch = 80
	maxHits   = 1000
)

// Search finds customers by name, pinyin or its initials, member number, or phone: the full number, its
// first seven or its last four digits. Words of several sorts must all hold: 王 5678.
// Without a search it lists everybody. tiers narrows to these tiers; none means all. The order that the
// list has to be read in is name, then id. The dead are found like the living.
func Search(ctx context.Context, d *desk.Desk, search string, tiers []terms.Tier) (*gen.CustomerQuery, error) {
	v, err := access.Check(ctx, access.CustomerRead)
	if err != nil {
		return nil, err
	}
	if utf8.RuneCountInString(search) > maxSearch {
		return nil, fault.Invalid("search", "input.tooLong", "max", maxSearch)
	}
	q := d.Client().Customer.Query()
	if len(tiers) > 0 {
		q.Where(customer.TierIn(tiers...))
	}
	if strings.TrimSpace(search) == "" {
		return q, nil
	}
	parts := route(search, SeesPhone(v), d.Phones, v.Hospital)
	if !v.SeesWhole("Customer.name") {
		parts = withoutNames(parts)
	}
	if len(parts) == 0 {
		return q.Where(func(s *sql.Selector) { s.Where(sql.False()) }), nil
	}
	limit := 0
	if len(parts) == 1 && len(tiers) == 0 && !v.Only(access.Doctor, access.HQ) {
		limit = maxHits
	}
	for _, p := range parts {
		q.Where(p.matches(v.Hospital, limit))
	}
	return q, nil
}

// matches is the condition of one part. A part is sought in the index of terms or of phone keys, each
// lookup by one range, and the customers are taken by id; limit bounds a lookup that stands alone.
func (w what) matches(hospital string, limit int) func(*sql.Selector) {
	return func(s *sql.Selector) {
		if w.surname != "" {
			s.Where(begins(s.C(customer.FieldName), w.surname))
			return
		}
		var all *sql.Selector
		for i, l := range w.lookups {
			found := sql.Table("found" + strconv.Itoa(i))
			one := sql.Select(found.C("customer_id")).From(l.ids(hospital, limit).As("found" + strconv.Itoa(i)))
			if all == nil {
				all = one
			} else {
				all.UnionAll(one)
			}
		}
		hits := sql.Table("hits")
		s.Where(sql.In(s.C(customer.FieldID), sql.Select(hits.C("customer_id")).From(all.As("hits"))))
	}
}
