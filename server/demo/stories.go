package demo

import (
	"context"

	"aftercare/desk/signin"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
)

// stories tells what is open this morning, and how it came to be.
func (h *history) stories(ctx context.Context) error {
	t := &teller{history: h, ctx: ctx, ids: map[string]string{}, logins: map[string]string{}}
	if err := t.people(); err != nil {
		return err
	}
	if err := h.entered(ctx); err != nil {
		return err
	}
	scenes := concat(t.settled(), t.cast(), t.treatments(), t.cases(), t.majors(), t.today0(), t.leads(), t.morning(), t.imported())
	if err := t.play(scenes); err != nil {
		return err
	}
	h.stage.set(h.now)
	if _, err := sweeps.Sequencer(h.as(ctx), h.desk); err != nil {
		return err
	}
	return nil
}

func concat(lists ...[]scene) []scene {
	var out []scene
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// people finds who the demo logins are.
func (t *teller) people() error {
	for _, l := range signin.DemoLogins() {
		rows, err := t.desk.Client().Staff.Query().All(t.history.as(t.ctx))
		if err != nil {
			return err
		}
		for _, r := range rows {
			if r.Login == l.Login {
				t.logins[l.Login] = r.ID
			}
		}
	}
	return nil
}

// sweep does the program's own work of a moment: what fell due by time.
func (t *teller) sweep() error {
	ctx := access.With(t.ctx, access.SystemBypassesRowRules(t.hospital, "demo"))
	for _, run := range []func() error{
		func() error { return done(sweeps.Clocks(ctx, t.desk)) },
		func() error { return done(sweeps.Missed(ctx, t.desk)) },
		func() error { return done(sweeps.Next(ctx, t.desk)) },
		func() error { return done(sweeps.Visits(ctx, t.desk)) },
		func() error { return done(sweeps.Leads(ctx, t.desk)) },
		func() error { return done(sweeps.ComplaintClosed(ctx, t.desk)) },
	} {
		if err := run(); err != nil {
			return err
		}
	}
	return nil
}
