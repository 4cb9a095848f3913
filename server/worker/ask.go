package worker

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// ask carries a document out as the viewer of the context and reads its answer; numbers stay as written.
// Refusals keep their fault.
func (w *Worker) ask(ctx context.Context, document string, vars map[string]any, into any) error {
	ctx = graphql.StartOperationTrace(ctx)
	now := time.Now()
	op, errs := w.exec.CreateOperationContext(ctx, &graphql.RawParams{
		Query: document, Variables: vars, ReadTime: graphql.TraceTiming{Start: now, End: now},
	})
	if errs != nil {
		return first(errs)
	}
	next, ctx := w.exec.DispatchOperation(graphql.WithOperationContext(ctx, op), op)
	answer := next(ctx)
	if len(answer.Errors) > 0 {
		return first(answer.Errors)
	}
	d := json.NewDecoder(bytes.NewReader(answer.Data))
	d.UseNumber()
	return d.Decode(into)
}

// first is the first of some errors, as the desk gave it.
func first(errs gqlerror.List) error {
	if inner := errors.Unwrap(errs[0]); inner != nil {
		return inner
	}
	return fmt.Errorf("the API refused a document of the worker: %w", errs)
}
