package bulk

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/callbackattempt"
	"aftercare/ent/gen/customer"
	"aftercare/ent/gen/visit"
)

// recoveryDays is how long after a missed time an arrival still makes it good.
const recoveryDays = 30

// Visited asks for a customer's last visit to be found anew at the end of the batch.
func (w *Writer) Visited(customer string) { w.visited = append(w.visited, customer) }

// Came asks at the end of the batch which missed times the arrivals of a customer have made good.
func (w *Writer) Came(customer string) { w.came = append(w.came, customer) }

// derive brings what the cards of customers keep of their records up to date.
func (w *Writer) derive(ctx context.Context) error {
	visited := sql.Select(visit.FieldID).From(sql.Table(visit.Table)).
		OrderBy(sql.Desc(visit.FieldArrivedAt), sql.Desc(visit.FieldID))
	if err := w.keepLast(ctx, customer.FieldLastVisitID, visited, w.visited); err != nil {
		return err
	}
	called := sql.Select(callbackattempt.FieldCallbackID).From(sql.Table(callbackattempt.Table)).
		OrderBy(sql.Desc(callbackattempt.FieldAt), sql.Desc(callbackattempt.FieldID))
	if err := w.keepLast(ctx, customer.FieldLastCallbackID, called, w.called); err != nil {
		return err
	}
	return w.recover(ctx)
}

// keepLast sets a column of the customers to the first row of a list, for each customer its own.
func (w *Writer) keepLast(ctx context.Context, column string, list *sql.Selector, ids []string) error {
	ids = distinct(ids)
	for len(ids) > 0 {
		some := ids[:min(MostRows, len(ids))]
		ids = ids[len(some):]
		list := list.Clone()
		list.Where(sql.P(func(b *sql.Builder) {
			b.Ident("customer_id").WriteOp(sql.OpEQ).Ident(customer.Table).WriteByte('.').Ident(customer.FieldID)
		})).Limit(1)
		list.SetDialect(dialectOf(w.tx))
		u := sql.Dialect(dialectOf(w.tx)).Update(customer.Table).
			Set(column, sql.ExprFunc(func(b *sql.Builder) { b.Wrap(func(b *sql.Builder) { b.Join(list) }) })).
			Where(sql.In(customer.FieldID, anys(some)...))
		query, args := u.Query()
		if _, err := w.tx.Client.ExecContext(ctx, query, args...); err != nil {
			return err
		}
	}
	return nil
}

// recover marks the missed appointments that an arrival within 30 days made good, as the desk does when
// somebody arrives. It looks at what is stored, for a file may bring the arrival before the missed time.
func (w *Writer) recover(ctx context.Context) error {
	ids := distinct(w.came)
	w.came = nil
	if len(ids) == 0 {
		return nil
	}
	missed, err := w.tx.Client.Appointment.Query().Where(appointment.CustomerIDIn(ids...),
		appointment.StatusEQ(terms.AppointmentStatusNoshow), appointment.RecoveredAtIsNil()).Order(appointment.ByStartsAt(), appointment.ByID()).All(ctx)
	if err != nil || len(missed) == 0 {
		return err
	}
	arrivals, err := w.arrivals(ctx, missed)
	if err != nil {
		return err
	}
	for _, m := range missed {
		at := firstAfter(arrivals[m.CustomerID], m.StartsAt)
		if at == nil || at.AddDate(0, 0, -recoveryDays).After(m.StartsAt) {
			continue
		}
		if err := w.tx.Client.Appointment.UpdateOneID(m.ID).SetRecoveredAt(*at).AddVersion(1).Exec(ctx); err != nil {
			return err
		}
		_, err := w.tx.Record(ctx, desk.Happening{Stream: m.ID, Kind: "appointment.recovered", Customer: m.CustomerID,
			Data: map[string]any{"arrivedAt": stamp(*at), "number": m.Number, "startsAt": stamp(m.StartsAt)}})
		if err != nil {
			return err
		}
	}
	return nil
}

// arrivals are when those who missed something came, by appointment or without, in order.
func (w *Writer) arrivals(ctx context.Context, missed []*gen.Appointment) (map[string][]time.Time, error) {
	var who []string
	for _, m := range missed {
		who = append(who, m.CustomerID)
	}
	out := map[string][]time.Time{}
	came, err := w.tx.Client.Appointment.Query().Where(appointment.CustomerIDIn(who...), appointment.ArrivedAtNotNil()).
		Select(appointment.FieldCustomerID, appointment.FieldArrivedAt).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, a := range came {
		out[a.CustomerID] = append(out[a.CustomerID], *a.ArrivedAt)
	}
	seen, err := w.tx.Client.Visit.Query().Where(visit.CustomerIDIn(who...)).Select(visit.FieldCustomerID, visit.FieldArrivedAt).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, v := range seen {
		out[v.CustomerID] = append(out[v.CustomerID], v.ArrivedAt)
	}
	for _, list := range out {
		slices.SortFunc(list, time.Time.Compare)
	}
	return out, nil
}

func firstAfter(list []time.Time, t time.Time) *time.Time {
	for _, at := range list {
		if at.After(t) {
			return &at
		}
	}
	return nil
}

func distinct(ids []string) []string {
	slices.Sort(ids)
	return slices.Compact(ids)
}

func anys[T any](list []T) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}
