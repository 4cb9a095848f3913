package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"aftercare/desk/jobs"
	"aftercare/domain/access"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
	"aftercare/graph/page"
	"aftercare/languages"
)

// Job gives one job of the viewer's own.
func (q query) Job(ctx context.Context, id string) (*entgen.Job, error) {
	return jobs.One(ctx, q.Desk, id)
}

// Jobs lists the viewer's own jobs, newest first.
func (q query) Jobs(ctx context.Context, kind *string, first *int, after *string) (*page.Connection[*entgen.Job], error) {
	list, err := jobs.List(ctx, q.Desk, deref(kind))
	if err != nil {
		return nil, err
	}
	c, err := connect(ctx, q.Resolver, jobList(list, scope(ctx, "jobs", kind)), first, after, 20)
	if rows, _ := selectedNodes(ctx); err == nil && rows.Fields.Has("question") {
		q.askAhead(ctx, c.Nodes())
	}
	return c, err
}

// StartExport takes up an export.
func (m mutation) StartExport(ctx context.Context, input jobs.StartExportInput) (*entgen.Job, error) {
	return once(ctx, m.Resolver, m.jobByID, func(ctx context.Context) (*entgen.Job, error) {
		asked, err := m.asked(ctx)
		if err != nil {
			return nil, err
		}
		return jobs.StartExport(ctx, m.Desk, input, asked)
	})
}

// CancelJob ends a job before its end.
func (m mutation) CancelJob(ctx context.Context, id string) (*entgen.Job, error) {
	return once(ctx, m.Resolver, m.jobByID, func(ctx context.Context) (*entgen.Job, error) { return jobs.Cancel(ctx, m.Desk, id) })
}

func (r *Resolver) jobByID(ctx context.Context, id string) (*entgen.Job, error) {
	return jobs.One(ctx, r.Desk, id)
}

// asked keeps the argument "input" of the current field as it came, to be asked again by the worker.
func (r *Resolver) asked(ctx context.Context) (a jobs.Asked, err error) {
	field := graphql.GetFieldContext(ctx).Field
	input, _ := field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)["input"].(map[string]any)
	if a.Request, err = json.Marshal(input); err != nil {
		return a, err
	}
	a.Language = lang(ctx)
	said, err := r.Questions(ctx, languages.Chinese, []map[string]any{input})
	if err != nil {
		return a, err
	}
	a.Question = said[0]
	return a, nil
}

// JobProgressed gives a job of the viewer's own whenever it has moved on, until it has ended.
func (s subscription) JobProgressed(ctx context.Context, id string) (<-chan *entgen.Job, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, err
	}
	if _, err := s.jobByID(ctx, id); err != nil {
		return nil, err
	}
	read := func() (*entgen.Job, error) { return s.jobByID(ctx, id) }
	state := func(j *entgen.Job) string { return fmt.Sprint(j.State, j.Attempts, j.Done, j.Total) }
	return watch(ctx, read, state, func(j *entgen.Job) bool { return !jobs.Open(j.State) }), nil
}

// watch reads a record twice a second and gives it whenever its state has changed, until it is over or the reader
// has gone.
func watch[T any](ctx context.Context, read func() (T, error), state func(T) string, over func(T) bool) <-chan T {
	out := make(chan T, 1)
	go func() {
		defer close(out)
		tick := time.NewTicker(500 * time.Millisecond)
		defer tick.Stop()
		for last := ""; ; {
			now, err := read()
			if err != nil {
				return
			}
			if s := state(now); s != last {
				last = s
				select {
				case out <- now:
				case <-ctx.Done():
					return
				}
			}
			if over(now) {
				return
			}
			select {
			case <-tick.C:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

type jobResolver struct{ *Resolver }

// Job (of the resolver root) answers the derived fields of a job.
func (r *Resolver) Job() gen.JobResolver { return jobResolver{r} }

// Subject is what an export holds; null for another job.
func (r jobResolver) Subject(_ context.Context, j *entgen.Job) (*string, error) {
	return filled(j.Subject), nil
}

// Format is the format of an export; null for another job.
func (r jobResolver) Format(_ context.Context, j *entgen.Job) (*string, error) {
	return filled(j.Format), nil
}

func filled(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// Question is what was asked, in the reader's language.
func (r jobResolver) Question(ctx context.Context, j *entgen.Job) (string, error) {
	return r.questionOf(ctx, j)
}

// Failure is why a job failed, in the reader's language; null for one that has not.
func (r jobResolver) Failure(ctx context.Context, j *entgen.Job) (*string, error) {
	m, failed := jobs.Failure(j)
	if !failed {
		return nil, nil
	}
	return filled(r.Words.Say(lang(ctx), m, r.zone(ctx))), nil
}

// FileName is what the file is called, in the reader's language; null when there is none to fetch.
func (r jobResolver) FileName(ctx context.Context, j *entgen.Job) (*string, error) {
	if !r.there(j) {
		return nil, nil
	}
	name, err := r.Options.FileName(lang(ctx), j)
	return &name, err
}

// FileSize is the file's length in bytes; null when there is none to fetch.
func (r jobResolver) FileSize(_ context.Context, j *entgen.Job) (*int, error) {
	if !r.there(j) {
		return nil, nil
	}
	size := int(j.FileSize)
	return &size, nil
}

// FilePath is where the file can be fetched; null when there is none.
func (r jobResolver) FilePath(_ context.Context, j *entgen.Job) (*string, error) {
	if !r.there(j) {
		return nil, nil
	}
	return filled("/jobs/" + j.ID + "/file"), nil
}

// FileUntil is when the file is deleted; null when there is none.
func (r jobResolver) FileUntil(_ context.Context, j *entgen.Job) (*time.Time, error) {
	if !r.there(j) {
		return nil, nil
	}
	return j.FileUntil, nil
}

// there tells whether the file can still be fetched.
func (r jobResolver) there(j *entgen.Job) bool {
	return j.FileUntil != nil && r.Desk.Now().Before(*j.FileUntil)
}
