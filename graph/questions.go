package graph

import (
	"context"
	"encoding/json"
	"slices"
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
	said, err := r.askingOf(ctx).Load(ctx, string(j.Request))()
	if err == nil && said == "" {
		said = j.Question
	}
	return said, err
}

func (r *Resolver) askingOf(ctx context.Context) *dataloader.Loader[string, string] {
	a := &r.loadersOf(ctx).asking
	a.once.Do(func() {
		a.list = dataloader.NewBatchedLoader(r.questions, dataloader.WithWait[string, string](gather))
	})
	return a.list
}

// askAhead says what a page of jobs asks for before its rows want to know, however slowly they come.
func (r *Resolver) askAhead(ctx context.Context, list []*entgen.Job) {
	var requests []string
	for _, j := range list {
		if request := string(j.Request); request != "" && !slices.Contains(requests, request) {
			requests = append(requests, request)
		}
	}
	if len(requests) == 0 {
		return
	}
	for i, said := range r.questions(ctx, requests) {
		if said.Error == nil { // else the row that asks is told
			r.askingOf(ctx).Prime(ctx, requests[i], said.Data)
		}
	}
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
