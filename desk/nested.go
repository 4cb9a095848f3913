package desk

import (
	"fmt"

	"aftercare/domain/fault"
)

// Bounds of nested filters: how deep they stand in each other, and how many there are in all.
const (
	FilterDepth = 4
	FilterCount = 40
)

// Nested is a filter of F that may hold others: All hold, Any is at least one of them, None does not hold.
type Nested[F any] interface {
	comparable
	Inner() (all, any []F, none F)
}

// Filters walks through a filter and what is nested in it, and builds conditions of P.
type Filters[F Nested[F], P any] struct {
	// Plain are the conditions of one filter without those nested in it; inside is true below the top.
	Plain func(f F, path string, inside bool) ([]P, error)
	And   func(...P) P
	Or    func(...P) P
	Not   func(P) P

	count int
}

// Conditions are the conditions of a filter: all of them have to hold. A filter that is too deep, one of
// too many, or a nested one without a condition is INVALID_INPUT with its path.
func (w *Filters[F, P]) Conditions(f F, path string) ([]P, error) { return w.walk(f, path, 0) }

func (w *Filters[F, P]) walk(f F, path string, depth int) ([]P, error) {
	if w.count++; depth > FilterDepth || w.count > FilterCount {
		return nil, fault.Invalid(path, "input.filterTooLarge", "deep", FilterDepth, "most", FilterCount)
	}
	out, err := w.Plain(f, path, depth > 0)
	if err != nil {
		return nil, err
	}
	all, some, none := f.Inner()
	for i, g := range all {
		one, err := w.one(g, At(path+".and", i), depth)
		if err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	var alternatives []P
	for i, g := range some {
		one, err := w.one(g, At(path+".or", i), depth)
		if err != nil {
			return nil, err
		}
		alternatives = append(alternatives, one)
	}
	switch len(alternatives) {
	case 0:
	case 1:
		out = append(out, alternatives[0])
	default:
		out = append(out, w.Or(alternatives...))
	}
	var zero F
	if none != zero {
		one, err := w.one(none, path+".not", depth)
		if err != nil {
			return nil, err
		}
		out = append(out, w.Not(one))
	}
	if len(out) == 0 && depth > 0 {
		return nil, fault.Invalid(path, "input.filterEmpty")
	}
	return out, nil
}

// one is a nested filter as one condition.
func (w *Filters[F, P]) one(f F, path string, depth int) (p P, err error) {
	list, err := w.walk(f, path, depth+1)
	switch {
	case err != nil:
		return p, err
	case len(list) == 0:
		return p, fmt.Errorf("desk: the filter at %s has no condition", path)
	case len(list) == 1:
		return list[0], nil
	}
	return w.And(list...), nil
}
