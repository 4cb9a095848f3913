package figures

import (
	"context"
	"slices"
	"time"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"

	"aftercare/desk"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/complaint"
	"aftercare/ent/gen/figurebuild"
	"aftercare/ent/gen/figurecell"
	"aftercare/ent/gen/figuremark"
	"aftercare/ent/gen/predicate"
)

// AWeek of days in one transaction of Refresh is what other writers of a running server may wait for on SQLite.
const AWeek = 7

// mostMarks bounds the marks that one transaction takes away.
const mostMarks = 5000

// Refresh counts the days of a hospital anew that have changed or passed since, so many of them in one
// transaction, and gives how many; none are left when it is 0. Marks are taken before the rows are counted, so a
// change that commits in between leaves its own mark behind and is counted the next time. Any number of servers
// may do it at once: the hospital's build is locked.
func Refresh(ctx context.Context, d *desk.Desk, days int) (int, error) {
	n, err := caseCells.refresh(ctx, d, days, firstCase)
	if err != nil {
		return n, err
	}
	m, err := callCells.refresh(ctx, d, days, firstCall)
	return n + m, err
}

// begin finds the first day on which there is something to count; "" when there is nothing.
type begin func(ctx context.Context, c *gen.Client, place *desk.Place) (string, error)

func firstCase(ctx context.Context, c *gen.Client, _ *desk.Place) (string, error) {
	days, err := c.Complaint.Query().Order(complaint.ByRegisteredOn()).Limit(1).Select(complaint.FieldRegisteredOn).Strings(ctx)
	return first(days), err
}

func firstCall(ctx context.Context, c *gen.Client, place *desk.Place) (string, error) {
	row, err := c.Callback.Query().Order(callback.ByFirstDueAt()).Select(callback.FieldFirstDueAt).First(ctx)
	if gen.IsNotFound(err) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return place.Today(row.FirstDueAt).String(), nil
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// work is one transaction of Refresh.
type work[C any, D ~string] struct {
	*subject[C, D]
	tx      *desk.Tx
	at      scope
	build   *gen.FigureBuild
	until   workday.Date // before which there are cells
	horizon workday.Date // before which there may be
	most    int          // days of this transaction
}

func (s *subject[C, D]) refresh(ctx context.Context, d *desk.Desk, days int, earliest begin) (int, error) {
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (int, error) {
		w := &work[C, D]{subject: s, tx: tx, at: scope{ctx: ctx, place: tx.Place}, horizon: horizon(tx.Place, tx.Now), most: days}
		if err := w.lock(ctx, earliest); err != nil {
			return 0, err
		}
		changed, err := w.take(ctx)
		if err != nil {
			return 0, err
		}
		if len(changed) < w.most && w.until.Before(w.horizon) {
			if changed, err = w.goOn(ctx, changed); err != nil {
				return 0, err
			}
		}
		return len(changed), w.recount(ctx, changed)
	})
}

// lock reads up to where the cells go and keeps other servers from counting meanwhile. The first time they begin
// with the first record. They never go beyond the days that have passed.
func (w *work[C, D]) lock(ctx context.Context, earliest begin) error {
	q := w.tx.Client.FigureBuild.Query().Where(figurebuild.Subject(w.name))
	q.Modify(func(s *sql.Selector) {
		if s.Dialect() == dialect.MySQL {
			s.ForUpdate()
		}
	})
	b, err := q.Only(ctx)
	if gen.IsNotFound(err) {
		from, err := earliest(ctx, w.tx.Client, w.tx.Place)
		if err != nil {
			return err
		}
		if from == "" || w.horizon.String() < from {
			from = w.horizon.String()
		}
		b, err = w.tx.Client.FigureBuild.Create().SetHospitalID(w.tx.Place.Hospital.ID).SetSubject(w.name).SetUntil(from).Save(ctx)
		if err != nil {
			return err
		}
	} else if err != nil {
		return err
	}
	w.build = b
	if w.until, err = workday.ParseDate(b.Until); err != nil || !w.horizon.Before(w.until) {
		return err
	}
	// The clock was set back. The days from here on are still to come: nobody marks them, so that their cells do
	// not count until the days have passed once more.
	w.until = w.horizon
	return w.tx.Client.FigureBuild.Update().Where(figurebuild.ID(b.ID)).SetUntil(w.until.String()).Exec(ctx)
}

// take takes the marks of some days away and gives those days that have cells; a day that is still to be counted
// for the first time needs no mark.
func (w *work[C, D]) take(ctx context.Context) ([]workday.Date, error) {
	marks, err := w.tx.Client.FigureMark.Query().Where(figuremark.Subject(w.name)).
		Order(figuremark.ByDay(), figuremark.ByID()).Limit(mostMarks).All(ctx)
	if err != nil {
		return nil, err
	}
	var ids []string
	var days []workday.Date
	for _, m := range marks {
		d, err := workday.ParseDate(m.Day)
		if err != nil {
			return nil, err
		}
		if d.Before(w.until) && !slices.Contains(days, d) {
			if len(days) == w.most {
				break
			}
			days = append(days, d)
		}
		ids = append(ids, m.ID)
	}
	for chunk := range slices.Chunk(ids, 500) {
		if _, err := w.tx.Client.FigureMark.Delete().Where(figuremark.IDIn(chunk...)).Exec(ctx); err != nil {
			return nil, err
		}
	}
	return days, nil
}

// goOn adds the next days that have passed.
func (w *work[C, D]) goOn(ctx context.Context, days []workday.Date) ([]workday.Date, error) {
	for len(days) < w.most && w.until.Before(w.horizon) {
		days = append(days, w.until)
		w.until = w.until.AddDays(1)
	}
	return days, w.tx.Client.FigureBuild.Update().Where(figurebuild.ID(w.build.ID)).SetUntil(w.until.String()).Exec(ctx)
}

// recount writes the cells of the days anew, and those of the weeks and months that they end or lie in.
func (w *work[C, D]) recount(ctx context.Context, days []workday.Date) error {
	slices.SortFunc(days, func(a, b workday.Date) int { return a.In(time.UTC).Compare(b.In(time.UTC)) })
	var spans []period
	for _, d := range days {
		spans = extend(spans, d)
	}
	for _, c := range w.cubes {
		for _, span := range spans {
			if err := w.countDays(ctx, c, span); err != nil {
				return err
			}
		}
		for _, p := range w.around(days) {
			if err := w.addUp(ctx, c, p); err != nil {
				return err
			}
		}
	}
	return nil
}

// countDays counts the rows of a stretch of days by all dimensions of a cube.
func (w *work[C, D]) countDays(ctx context.Context, c cube[D], span period) error {
	_, err := w.tx.Client.FigureCell.Delete().Where(figurecell.Cube(c.name), figurecell.Grain(byDay),
		figurecell.PeriodGTE(span.from.String()), figurecell.PeriodLTE(span.to.String())).Exec(ctx)
	if err != nil {
		return err
	}
	by := append([]D{byDay}, c.by...)
	t := newTable[C](make([]axis, len(by)))
	if err := w.raw(w.tx.Client, w.at, by, span, t); err != nil {
		return err
	}
	rows := make([]cell, 0, len(t.rows))
	for _, l := range t.rows {
		r := cell{Period: l.keys[0]}
		r.set(l.keys[1:], w.counts(l.cells))
		rows = append(rows, r)
	}
	return w.insert(ctx, c.name, byDay, rows)
}

// stretchOf is a week or month with its name.
type stretchOf struct {
	grain, name string
	period
}

// around are the weeks and months in which some of the days lie, as far as all their days have cells.
func (w *work[C, D]) around(days []workday.Date) []stretchOf {
	var out []stretchOf
	for _, d := range days {
		monday := d.AddDays(-(int(d.Weekday()) + 6) % 7)
		for _, s := range []struct {
			grain string
			from  workday.Date
		}{{byWeek, monday}, {byMonth, workday.Date{Year: d.Year, Month: d.Month, Day: 1}}} {
			name, end, _ := stretch(s.from, s.grain)
			one := stretchOf{s.grain, name, period{s.from, end}}
			if end.Before(w.until) && !slices.Contains(out, one) {
				out = append(out, one)
			}
		}
	}
	return out
}

// addUp makes the cells of a week or month from those of its days.
func (w *work[C, D]) addUp(ctx context.Context, c cube[D], p stretchOf) error {
	_, err := w.tx.Client.FigureCell.Delete().
		Where(figurecell.Cube(c.name), figurecell.Grain(p.grain), figurecell.Period(p.name)).Exec(ctx)
	if err != nil {
		return err
	}
	rows, err := added(ctx, w.tx.Client, c, figurecell.Grain(byDay),
		figurecell.PeriodGTE(p.from.String()), figurecell.PeriodLTE(p.to.String()))
	if err != nil {
		return err
	}
	for i := range rows {
		rows[i].Period = p.name
	}
	return w.insert(ctx, c.name, p.grain, rows)
}

// added are the sums of a cube's cells by its keys.
func added[D ~string](ctx context.Context, client *gen.Client, c cube[D], where ...predicate.FigureCell) ([]cell, error) {
	var rows []cell
	err := client.FigureCell.Query().Where(figurecell.Cube(c.name)).Where(where...).
		Aggregate(c.columns(c.by)...).Scan(ctx, &rows)
	return rows, err
}

func (r *cell) set(keys []string, n numbers) {
	for i, to := range []*string{&r.K0, &r.K1, &r.K2, &r.K3}[:len(keys)] {
		*to = keys[i]
	}
	r.N0, r.N1, r.N2, r.N3, r.N4, r.N5 = n[0], n[1], n[2], n[3], n[4], n[5]
}

func (w *work[C, D]) insert(ctx context.Context, cube, grain string, rows []cell) error {
	for chunk := range slices.Chunk(rows, 500) {
		create := make([]*gen.FigureCellCreate, len(chunk))
		for i, r := range chunk {
			create[i] = w.tx.Client.FigureCell.Create().SetHospitalID(w.tx.Place.Hospital.ID).
				SetCube(cube).SetGrain(grain).SetPeriod(r.Period).SetKey0(r.K0).SetKey1(r.K1).SetKey2(r.K2).SetKey3(r.K3).
				SetN0(r.N0).SetN1(r.N1).SetN2(r.N2).SetN3(r.N3).SetN4(r.N4).SetN5(r.N5)
		}
		if err := w.tx.Client.FigureCell.CreateBulk(create...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}
