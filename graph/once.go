package graph

import (
	"context"

	"aftercare/desk"
)

// once carries out a mutation, at most once for an Idempotency-Key; load gives a stored result again
// under the viewer's present rights.
func once[T any](ctx context.Context, r *Resolver, load func(context.Context, string) (T, error), act func(context.Context) (T, error)) (T, error) {
	return desk.Once(ctx, r.Desk, func(ctx context.Context, refs []string) (T, error) {
		var zero T
		if len(refs) == 0 {
			return zero, nil
		}
		return load(ctx, refs[0])
	}, act)
}

// onceDone is once for mutations that answer true.
func onceDone(ctx context.Context, r *Resolver, act func(context.Context) error) (bool, error) {
	return desk.Once(ctx, r.Desk, func(context.Context, []string) (bool, error) { return true, nil },
		func(ctx context.Context) (bool, error) { return true, act(ctx) })
}
