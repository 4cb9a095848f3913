package customers

import (
	"context"
	"strings"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/customer"
)

// Find is Search for somebody who wants one person at once: the same hits, the best first. Whose name or
// number is exactly the text comes before all others, then the viewer's own customers, then by name.
// A viewer who sees no customers finds nothing, as does an empty text.
func Find(ctx context.Context, d *desk.Desk, text string, most int) (*gen.CustomerQuery, error) {
	v, err := access.Check(ctx)
	if err != nil {
		return nil, err
	}
	q, err := Search(ctx, d, text, nil)
	if fault.Is(err, fault.Forbidden) {
		return nil, nil
	}
	if err != nil || strings.TrimSpace(text) == "" {
		return nil, err
	}
	return q.Order(best(v, strings.TrimSpace(text))).Limit(most), nil
}

// best is that order. OrderExprFunc would lose the arguments.
func best(v *access.Viewer, text string) func(*sql.Selector) {
	return func(s *sql.Selector) {
		exact := sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("CASE WHEN ").WriteString(s.C(customer.FieldName)).WriteString(" = ").Arg(text).
				WriteString(" OR ").WriteString(s.C(customer.FieldMemberNo)).WriteString(" = ").Arg(text).
				WriteString(" OR ").WriteString(s.C(customer.FieldMemberNo)).WriteString(" = ").Arg(strings.ToUpper(text)).
				WriteString(" THEN 0 ELSE 1 END")
		})
		own := sql.ExprFunc(func(b *sql.Builder) {
			b.WriteString("CASE WHEN EXISTS (SELECT 1 FROM ").Ident("customer_accesses").WriteString(" WHERE ")
			b.Ident("customer_accesses").WriteByte('.').Ident("customer_id").WriteString(" = ").WriteString(s.C(customer.FieldID))
			b.WriteString(" AND ").Ident("customer_accesses").WriteByte('.').Ident("staff_id").WriteString(" = ").Arg(v.Staff)
			b.WriteString(") THEN 0 ELSE 1 END")
		})
		s.OrderExpr(exact, own).OrderBy(s.C(customer.FieldName), s.C(customer.FieldID))
	}
}
