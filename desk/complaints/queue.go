package complaints

import (
	"context"
	"strings"
	"unicode/utf8"

	"aftercare/desk"
	"aftercare/desk/customers"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
)

// Bounds of a search in the queue: how long it may be, and how many customers it may mean.
const (
	maxSearch = 80
	maxHits   = 1000
)

// Queue finds the cases that the viewer sees and the filter lets through; nil lets all through.
func Queue(ctx context.Context, d *desk.Desk, f *ComplaintFilter) (*gen.ComplaintQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	q := d.Client().Complaint.Query()
	if f == nil {
		return q, nil
	}
	where, err := conditions(f)
	if err != nil {
		return nil, err
	}
	q.Where(where...)
	if f.Search == nil || strings.TrimSpace(*f.Search) == "" {
		return q, nil
	}
	return q, search(ctx, d, q, strings.TrimSpace(*f.Search))
}

// OfCustomer finds the cases about a customer that the viewer sees.
func OfCustomer(ctx context.Context, d *desk.Desk, customer string) (*gen.ComplaintQuery, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	return d.Client().Complaint.Query().Where(complaint.CustomerID(customer)), nil
}

// Order is the column and direction of an order; by due date unless another is asked for. Cases without a
// due date come last, and first when the order is turned round.
func Order(o *ComplaintOrder) (column string, desc bool) {
	if o == nil {
		return complaint.FieldSortDueAt, false
	}
	if o.Field == ComplaintOrderFieldRegisteredAt {
		column = complaint.FieldRegisteredAt
	} else {
		column = complaint.FieldSortDueAt
	}
	return column, o.Direction.Desc()
}

// search narrows to a case number, the beginning or the end of one, and to the customers whom the search finds:
// four digits may end a case number and a phone number. It never looks into the texts of a case: that would
// read them all.
func search(ctx context.Context, d *desk.Desk, q *gen.ComplaintQuery, text string) error {
	if utf8.RuneCountInString(text) > maxSearch {
		return fault.Invalid("filter.search", "input.tooLong", "max", maxSearch)
	}
	no := strings.ToUpper(text)
	if strings.HasPrefix(no, casePrefix) {
		q.Where(beginning(no))
		return nil
	}
	found, err := customers.Search(ctx, d, text, nil)
	if err != nil {
		return err
	}
	ids, err := found.Limit(maxHits).IDs(ctx)
	if err != nil {
		return err
	}
	place, err := d.Place(ctx)
	if err != nil {
		return err
	}
	where := complaint.CustomerIDIn(ids...)
	if byNumber := numbered(no, place.Hospital.Code, place.Today(d.Now())); byNumber != nil {
		where = complaint.Or(byNumber, where)
	}
	q.Where(where)
	return nil
}
