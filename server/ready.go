package main

import (
	"context"
	"errors"

	"aftercare/desk/sweeps"
	"aftercare/ent/migrations"
	"aftercare/server/say"
	"aftercare/server/web"
)

// ready tells whether this process can serve: the database takes changes, its tables are those of this
// program. Tables that a newer program has raised meanwhile will do until its servers have taken over; only a start
// on them is refused. The sweeps are told beside it.
func (in *installation) ready(ctx context.Context) web.Readiness {
	out := web.Readiness{Ready: true, Checks: map[string]string{}, Sweeps: []web.SweepState{}}
	check := func(name string, err error, wrong string) {
		out.Checks[name] = "ok"
		if err != nil {
			out.Ready, out.Checks[name] = false, wrong
			in.log.WarnContext(ctx, "not ready", "check", name, "error", err)
		}
	}
	check("database", in.store.Writable(ctx), "not writable")
	left, err := migrations.Pending(ctx, in.store.Read, in.store.Dialect)
	switch {
	case errors.Is(err, migrations.ErrNewer): // the next version has been here; it leaves this one what it needs
		err = nil
	case err == nil && len(left) > 0:
		err = say.Refuse(notMigrated, nil)
	}
	check("migrations", err, "not at this program's level")
	runs, err := sweeps.Status(ctx, in.desk)
	if err != nil {
		in.log.WarnContext(ctx, "state of the sweeps", "error", err)
	}
	for _, r := range runs {
		out.Sweeps = append(out.Sweeps, web.SweepState{Name: r.Name, RanAt: &r.RanAt, LagMs: r.LagMs, OK: r.Failure == ""})
	}
	return out
}
