package graph

import (
	"context"
	"sync"
	"time"

	"github.com/graph-gophers/dataloader/v7"

	"aftercare/desk"
	"aftercare/desk/callbacks"
	"aftercare/desk/records"
	"aftercare/desk/staff"
	"aftercare/desk/watchers"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	entgen "aftercare/ent/gen"
	"aftercare/ent/gen/callbackrule"
	entstaff "aftercare/ent/gen/staff"
)

// loaders gather what fields that are no edges ask one by one, so that a list costs one statement for
// all its rows. They live as long as the request and know its viewer.
type loaders struct {
	roles  *dataloader.Loader[string, []access.Role]
	people *dataloader.Loader[string, *entgen.Staff]

	cards    *dataloader.Loader[string, *entgen.CallbackRule]        // rules as they are now
	rules    *dataloader.Loader[string, *entgen.CallbackRuleVersion] // in force, by rule
	openings *dataloader.Loader[string, string]                      // text of the opening, by script
	reasons  *dataloader.Loader[string, []fault.Guard]               // why a call may not be made now
	watchers *dataloader.Loader[string, []watchers.Seat]             // who has a record open now
	seated   seated                                                  // of a page that was read ahead

	names *dataloader.Loader[string, string] // of records that drafts belong to, by record

	subjects *dataloader.Loader[string, staff.Subject] // what lines of the access log are about

	asking asking // what long work asks for, by the request

	// treatments are the hospital's procedures by code, read when the first is asked for.
	treatments func(context.Context) (map[string]*entgen.Procedure, error)
}

type loadersKey struct{}

const gather = time.Millisecond // how long the first row waits for the others

// WithLoaders gives a request its loaders.
func WithLoaders(ctx context.Context, d *desk.Desk) context.Context {
	return context.WithValue(ctx, loadersKey{}, newLoaders(d))
}

func newLoaders(d *desk.Desk) *loaders {
	return &loaders{
		roles: dataloader.NewBatchedLoader(func(ctx context.Context, ids []string) []*dataloader.Result[[]access.Role] {
			found, err := staff.Roles(ctx, d, ids)
			return answers(ids, func(id string) ([]access.Role, error) { return append([]access.Role{}, found[id]...), err })
		}, dataloader.WithWait[string, []access.Role](gather)),
		people: dataloader.NewBatchedLoader(func(ctx context.Context, ids []string) []*dataloader.Result[*entgen.Staff] {
			found, err := peopleBy(ctx, d, ids)
			return answers(ids, func(id string) (*entgen.Staff, error) { return found[id], err })
		}, dataloader.WithWait[string, *entgen.Staff](gather)),
		cards: dataloader.NewBatchedLoader(func(ctx context.Context, ids []string) []*dataloader.Result[*entgen.CallbackRule] {
			found, err := rulesBy(ctx, d, ids)
			return answers(ids, func(id string) (*entgen.CallbackRule, error) { return found[id], err })
		}, dataloader.WithWait[string, *entgen.CallbackRule](gather)),
		rules: dataloader.NewBatchedLoader(func(ctx context.Context, ids []string) []*dataloader.Result[*entgen.CallbackRuleVersion] {
			found, err := callbacks.InForce(ctx, d, ids)
			return answers(ids, func(id string) (*entgen.CallbackRuleVersion, error) { return found[id], err })
		}, dataloader.WithWait[string, *entgen.CallbackRuleVersion](gather)),
		openings: dataloader.NewBatchedLoader(func(ctx context.Context, ids []string) []*dataloader.Result[string] {
			found, err := callbacks.Openings(ctx, d, ids)
			return answers(ids, func(id string) (string, error) { return found[id], err })
		}, dataloader.WithWait[string, string](gather)),
		names: dataloader.NewBatchedLoader(func(ctx context.Context, ids []string) []*dataloader.Result[string] {
			found, err := records.Names(ctx, d, ids)
			return answers(ids, func(id string) (string, error) { return found[id], err })
		}, dataloader.WithWait[string, string](gather)),
		subjects: dataloader.NewBatchedLoader(func(ctx context.Context, ids []string) []*dataloader.Result[staff.Subject] {
			found, err := staff.Subjects(ctx, d, ids)
			return answers(ids, func(id string) (staff.Subject, error) { return found[id], err })
		}, dataloader.WithWait[string, staff.Subject](gather)),
		treatments: treatments(d),
		reasons: dataloader.NewBatchedLoader(func(ctx context.Context, ids []string) []*dataloader.Result[[]fault.Guard] {
			found, err := callbacks.WhyNotNow(ctx, d, ids)
			return answers(ids, func(id string) ([]fault.Guard, error) { return found[id], err })
		}, dataloader.WithWait[string, []fault.Guard](gather)),
		// Not remembered: a subscription that lives for minutes would tell who was there at its beginning.
		watchers: dataloader.NewBatchedLoader(func(ctx context.Context, ids []string) []*dataloader.Result[[]watchers.Seat] {
			found, err := watchers.Of(ctx, d, ids)
			return answers(ids, func(id string) ([]watchers.Seat, error) { return found[id], err })
		}, dataloader.WithWait[string, []watchers.Seat](gather), dataloader.WithCache[string, []watchers.Seat](&dataloader.NoCache[string, []watchers.Seat]{})),
	}
}

func peopleBy(ctx context.Context, d *desk.Desk, ids []string) (map[string]*entgen.Staff, error) {
	rows, err := d.Client().Staff.Query().Where(entstaff.IDIn(ids...)).WithDepartment().All(ctx)
	found := make(map[string]*entgen.Staff, len(rows))
	for _, s := range rows {
		found[s.ID] = s
	}
	return found, err
}

func rulesBy(ctx context.Context, d *desk.Desk, ids []string) (map[string]*entgen.CallbackRule, error) {
	rows, err := d.Client().CallbackRule.Query().Where(callbackrule.IDIn(ids...)).All(ctx)
	found := make(map[string]*entgen.CallbackRule, len(rows))
	for _, r := range rows {
		found[r.ID] = r
	}
	return found, err
}

// meet reads people whom rows will ask for, by one statement however quickly the rows come.
func (l *loaders) meet(ctx context.Context, d *desk.Desk, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	found, err := peopleBy(ctx, d, ids)
	for _, id := range ids {
		l.people.Prime(ctx, id, found[id])
	}
	return err
}

// treatments reads all procedures of the hospital once: they are few, and whoever asks for one row after
// the other would cost a statement each.
func treatments(d *desk.Desk) func(context.Context) (map[string]*entgen.Procedure, error) {
	var once sync.Once
	var found map[string]*entgen.Procedure
	var failed error
	return func(ctx context.Context) (map[string]*entgen.Procedure, error) {
		once.Do(func() {
			var rows []*entgen.Procedure
			rows, failed = d.Client().Procedure.Query().All(ctx)
			found = make(map[string]*entgen.Procedure, len(rows))
			for _, p := range rows {
				found[p.Code] = p
			}
		})
		return found, failed
	}
}

func answers[T any](ids []string, of func(string) (T, error)) []*dataloader.Result[T] {
	out := make([]*dataloader.Result[T], len(ids))
	for i, id := range ids {
		v, err := of(id)
		out[i] = &dataloader.Result[T]{Data: v, Error: err}
	}
	return out
}

func (r *Resolver) loadersOf(ctx context.Context) *loaders {
	if l, ok := ctx.Value(loadersKey{}).(*loaders); ok {
		return l
	}
	return newLoaders(r.Desk)
}

func (r *Resolver) rolesOf(ctx context.Context, id string) ([]access.Role, error) {
	return r.loadersOf(ctx).roles.Load(ctx, id)()
}

func (r *Resolver) personOf(ctx context.Context, id string) (*entgen.Staff, error) {
	return r.loadersOf(ctx).people.Load(ctx, id)()
}
