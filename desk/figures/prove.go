package figures

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"aftercare/desk"
	"aftercare/domain/workday"
	"aftercare/ent/gen"
	"aftercare/ent/gen/figurecell"
)

// Prove counts all rows of the viewer's hospital again, month by month, and names the cells that say something
// else: those of days against the rows, those of weeks and months against the days in them. Days that are marked
// or have no cells yet are left out, as they are in every figure.
func Prove(ctx context.Context, d *desk.Desk) ([]string, error) {
	wrong, err := caseCells.prove(ctx, d, firstCase)
	if err != nil {
		return nil, err
	}
	more, err := callCells.prove(ctx, d, firstCall)
	return append(wrong, more...), err
}

// proof is what one subject's cells are compared with.
type proof[C any, D ~string] struct {
	*subject[C, D]
	client *gen.Client
	at     scope
	holds  func(workday.Date) bool // the cells of this day count
	wrong  []string
}

func (s *subject[C, D]) prove(ctx context.Context, d *desk.Desk, earliest begin) ([]string, error) {
	place, err := d.Place(ctx)
	if err != nil {
		return nil, err
	}
	c := d.Client()
	until, built, err := s.built(ctx, c, horizon(place, d.Now()))
	if err != nil || !built {
		return nil, err
	}
	from, err := s.from(ctx, c, place, earliest)
	if err != nil || from == (workday.Date{}) || !from.Before(until) {
		return nil, err
	}
	all := period{from, until.AddDays(-1)}
	marked, err := s.marked(ctx, c, all)
	if err != nil {
		return nil, err
	}
	p := &proof[C, D]{subject: s, client: c, at: scope{ctx: ctx, place: place}, holds: func(d workday.Date) bool {
		return d.Before(until) && !marked[d.String()]
	}}
	for _, one := range s.cubes {
		if err := p.days(one, all); err != nil {
			return nil, err
		}
		for _, grain := range []string{byWeek, byMonth} {
			if err := p.stretches(one, grain, all); err != nil {
				return nil, err
			}
		}
	}
	return p.wrong, nil
}

// from is the first day that has rows or cells; the zero day when there are none.
func (s *subject[C, D]) from(ctx context.Context, c *gen.Client, place *desk.Place, earliest begin) (workday.Date, error) {
	day, err := earliest(ctx, c, place)
	if err != nil {
		return workday.Date{}, err
	}
	for _, one := range s.cubes {
		cells, err := c.FigureCell.Query().Where(figurecell.Cube(one.name), figurecell.Grain(byDay)).
			Order(figurecell.ByPeriod()).Limit(1).Select(figurecell.FieldPeriod).Strings(ctx)
		if err != nil {
			return workday.Date{}, err
		}
		if f := first(cells); f != "" && (day == "" || f < day) {
			day = f
		}
	}
	if day == "" {
		return workday.Date{}, nil
	}
	return workday.ParseDate(day)
}

// days compares the cells of days with the rows.
func (p *proof[C, D]) days(c cube[D], all period) error {
	by := append([]D{byDay}, c.by...)
	for month := all.from; !all.to.Before(month); month = endOfMonth(month).AddDays(1) {
		span := period{month, endOfMonth(month)}
		if all.to.Before(span.to) {
			span.to = all.to
		}
		t := newTable[C](make([]axis, len(by)))
		if err := p.raw(p.client, p.at, by, span, t); err != nil {
			return err
		}
		want := map[string]numbers{}
		for _, l := range t.rows {
			want[strings.Join(l.keys, " ")] = p.counts(l.cells)
		}
		rows, err := p.client.FigureCell.Query().Where(figurecell.Cube(c.name), figurecell.Grain(byDay),
			figurecell.PeriodGTE(span.from.String()), figurecell.PeriodLTE(span.to.String())).All(p.at.ctx)
		if err != nil {
			return err
		}
		got := map[string]numbers{}
		for _, r := range rows {
			keys := append([]string{r.Period}, []string{r.Key0, r.Key1, r.Key2, r.Key3}[:len(c.by)]...)
			got[strings.Join(keys, " ")] = numbers{r.N0, r.N1, r.N2, r.N3, r.N4, r.N5}
		}
		p.compare(c.name, got, want, func(key string) bool {
			day, err := workday.ParseDate(key[:len("2026-05-13")])
			return err == nil && p.holds(day)
		})
	}
	return nil
}

// stretches compares the cells of weeks or months with those of their days.
func (p *proof[C, D]) stretches(c cube[D], grain string, all period) error {
	// The first day may stand within its week and month.
	for d := all.from.AddDays(-30); !all.to.Before(d); d = d.AddDays(1) {
		name, end, ok := stretch(d, grain)
		if !ok || !every(d, end, p.holds) {
			continue
		}
		days, err := added(p.at.ctx, p.client, c, figurecell.Grain(byDay),
			figurecell.PeriodGTE(d.String()), figurecell.PeriodLTE(end.String()))
		if err != nil {
			return err
		}
		whole, err := added(p.at.ctx, p.client, c, figurecell.Grain(grain), figurecell.Period(name))
		if err != nil {
			return err
		}
		p.compare(c.name+" "+name, byKeys(whole), byKeys(days), func(string) bool { return true })
	}
	return nil
}

func byKeys(rows []cell) map[string]numbers {
	out := map[string]numbers{}
	for _, r := range rows {
		out[strings.Join(r.keys(), " ")] = r.counts()
	}
	return out
}

// compare names what differs. A cell of nothing but zeros is the same as none.
func (p *proof[C, D]) compare(of string, got, want map[string]numbers, counts func(key string) bool) {
	keys := maps.Clone(want)
	maps.Copy(keys, got)
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		if got[k] != want[k] && counts(k) {
			p.wrong = append(p.wrong, fmt.Sprintf("%s %s: %v, not %v", of, k, got[k], want[k]))
		}
	}
}
