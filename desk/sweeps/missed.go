package sweeps

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/appointments"
	"aftercare/desk/sequence"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/appointment"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/visit"
)

// Missed turns appointments whose grace has passed without arrival into no-shows and plans their recovery
// (R100, R112). No-shows that came another way, from an import, are planned too while they are young
// enough; a missed time of somebody under treatment is also a missed revisit (R114).
func Missed(ctx context.Context, d *desk.Desk) (Result, error) {
	place, err := d.Place(ctx)
	if err != nil {
		return Result{}, err
	}
	out, err := each(ctx, d, times(d, place.Grace, terms.AppointmentStatusBooked, nil), func(ctx context.Context, tx *desk.Tx, p *sequence.Planner, id string) (bool, error) {
		a, err := markMissed(ctx, tx, id)
		if err != nil || a == nil {
			return false, err
		}
		return true, recovery(ctx, tx, p, a)
	})
	if err != nil {
		return out, err
	}
	rules, err := sequence.InForce(ctx, d.Client(), d.Now())
	if err != nil {
		return out, err
	}
	horizon := sequence.Horizon(rules, terms.CallbackTriggerAppointmentMissed, terms.CallbackTriggerRevisitMissed)
	if horizon == 0 {
		return out, nil
	}
	young := []predicate.Appointment{appointment.StartsAtGT(d.Now().Add(-horizon)), unplanned}
	rest, err := each(ctx, d, times(d, place.Grace, terms.AppointmentStatusNoshow, young), func(ctx context.Context, tx *desk.Tx, p *sequence.Planner, id string) (bool, error) {
		a, err := tx.Client.Appointment.Get(ctx, id)
		if err != nil {
			return false, err
		}
		return true, recovery(ctx, tx, p, a)
	})
	out.add(rest)
	return out, err
}

// times finds the appointments of a status whose grace has passed, by the index of status and start.
func times(d *desk.Desk, grace time.Duration, status terms.AppointmentStatus, more []predicate.Appointment) find {
	return func(ctx context.Context, after item, limit int) ([]item, error) {
		start := after
		start.due = start.due.Add(-grace)
		rows, err := d.Client().Appointment.Query().
			Where(append([]predicate.Appointment{
				appointment.StatusEQ(status), appointment.StartsAtLTE(d.Now().Add(-grace)), beyond(appointment.FieldStartsAt, start),
			}, more...)...).
			Order(appointment.ByStartsAt(), appointment.ByID()).Limit(limit).All(ctx)
		out := make([]item, len(rows))
		for i, a := range rows {
			out[i] = item{id: a.ID, due: a.StartsAt.Add(grace)}
		}
		return out, err
	}
}

// markMissed counts one appointment as missed; nil when somebody came first.
func markMissed(ctx context.Context, tx *desk.Tx, id string) (*gen.Appointment, error) {
	q := tx.Client.Appointment.Query().Where(appointment.ID(id))
	q.Modify(forUpdate)
	if _, err := q.Only(ctx); err != nil {
		return nil, err
	}
	a, err := appointments.MarkMissedIn(ctx, tx, id)
	if fault.Is(err, fault.GuardFailed) {
		return nil, nil
	}
	return a, err
}

// recovery plans what a missed appointment asks for.
func recovery(ctx context.Context, tx *desk.Tx, p *sequence.Planner, a *gen.Appointment) error {
	src, err := p.Missed(ctx, a, terms.CallbackTriggerAppointmentMissed)
	if err != nil {
		return err
	}
	if _, err := p.Plan(ctx, src); err != nil {
		return err
	}
	revisit, err := underTreatment(ctx, tx, a)
	if err != nil || !revisit {
		return err
	}
	src.Trigger = terms.CallbackTriggerRevisitMissed
	_, err = p.Plan(ctx, src)
	return err
}

func underTreatment(ctx context.Context, tx *desk.Tx, a *gen.Appointment) (bool, error) {
	return tx.Client.Visit.Query().Where(
		visit.CustomerID(a.CustomerID), visit.ArrivedAtLT(a.StartsAt), visit.ArrivedAtGT(a.StartsAt.Add(-sequence.TreatmentSpan)),
		visit.HasProcedures(),
	).Exist(ctx)
}
