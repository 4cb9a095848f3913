package graph

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/graph-gophers/dataloader/v7"

	entgen "aftercare/ent/gen"
)

// asking says what long work asks for; it is put into the loaders of a request by the first row that asks.
type asking struct {
	once sync.Once
	list *dataloader.Loader[string, string]
}

// questionOf is what a job asks for in the reader's language; all rows of a list are said at once.
func (r *Resolver) questionOf(ctx context.Context, j *entgen.Job) (string, error) {
	a := &r.loadersOf(ctx).asking
	a.once.Do(func() {
		a.list = dataloader.NewBatchedLoader(r.questions, dataloader.WithWait[string, string](gather))
	})
	said, err := a.list.Load(ctx, string(j.Request))()
	if err == nil && said == "" {
		said = j.Question
	}
	return said, err
}

// questions says what requests ask for, in the language of the context; "" for one that asks nothing.
func (r *Resolver) questions(ctx context.Context, requests []string) []*dataloader.Result[string] {
	inputs := make([]map[string]any, len(requests))
	for i, request := range requests {
		if err := json.Unmarshal([]byte(request), &inputs[i]); err != nil {
			return answers(requests, func(string) (string, error) { return "", err })
		}
	}
	said, err := r.Questions(ctx, lang(ctx), inputs)
	out := make([]*dataloader.Result[string], len(requests))
	for i := range requests {
		out[i] = &dataloader.Result[string]{Error: err}
		if err == nil {
			out[i].Data = said[i]
		}
	}
	return out
}
