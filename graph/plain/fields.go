// Package plain is how the generated code writes objects and lists (graph/trim makes it call this package):
// the same answer as gqlgen's own runtime gives, without a goroutine for each row and a map for each
// object. It knows no type of ours and must not change what is said, only how.
package plain

import (
	"context"
	"io"
	"sync"

	"github.com/99designs/gqlgen/graphql"
)

// FieldSet is an object being made. gqlgen's own keeps a map of what was written, for aliases that stand
// twice; the fields of a selection come here already merged.
type FieldSet struct {
	fields   []graphql.CollectedField
	Values   []graphql.Marshaler
	Invalids uint32
	delayed  []delayed
}

type delayed struct {
	at int
	do func(context.Context) graphql.Marshaler
}

// NewFieldSet begins an object.
func NewFieldSet(fields []graphql.CollectedField) *FieldSet {
	return &FieldSet{fields: fields, Values: make([]graphql.Marshaler, len(fields))}
}

// Concurrently leaves a field for Dispatch.
func (s *FieldSet) Concurrently(at int, do func(context.Context) graphql.Marshaler) {
	s.delayed = append(s.delayed, delayed{at, do})
}

// Dispatch makes the fields that were left, all at once, the first of them here.
func (s *FieldSet) Dispatch(ctx context.Context) {
	if len(s.delayed) == 0 {
		return
	}
	var wg sync.WaitGroup
	for _, d := range s.delayed[1:] {
		wg.Go(func() { s.Values[d.at] = d.do(ctx) })
	}
	first := s.delayed[0]
	s.Values[first.at] = first.do(ctx)
	wg.Wait()
}

var (
	before = []byte{'{', '"'}
	next   = []byte{',', '"'}
	colon  = []byte{'"', ':'}
	after  = []byte{'}'}
	none   = []byte{'{', '}'}
)

// MarshalGQL writes the object. Names of GraphQL need no escapes.
func (s *FieldSet) MarshalGQL(w io.Writer) {
	if len(s.fields) == 0 {
		_, _ = w.Write(none)
		return
	}
	for i, f := range s.fields {
		if i == 0 {
			_, _ = w.Write(before)
		} else {
			_, _ = w.Write(next)
		}
		_, _ = io.WriteString(w, f.Alias)
		_, _ = w.Write(colon)
		s.Values[i].MarshalGQL(w)
	}
	_, _ = w.Write(after)
}
