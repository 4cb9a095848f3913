package graph

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/graph/scalar"
	"aftercare/graph/words"
)

// Presenter turns every error into what the contract says: a code, a sentence in the reader's
// language, fields with their paths, guards with their reasons, and nothing of the inside.
type Presenter struct {
	Words     *words.Catalogue
	Zone      func(ctx context.Context) *Resolver
	RequestID func(ctx context.Context) string
	Log       *slog.Logger
	// Refused writes down that the viewer has no right to an action or a list: its name in the API, and
	// the permission that is missing or "".
	Refused func(ctx context.Context, operation, permission string) error
}

// Present is gqlgen's error presenter.
func (p *Presenter) Present(ctx context.Context, err error) *gqlerror.Error {
	out := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	var g *gqlerror.Error
	if errors.As(err, &g) {
		out.Path, out.Locations = g.Path, g.Locations
	}
	f := p.fault(ctx, err, g)
	if f.Kind == fault.Forbidden {
		p.refused(ctx, f)
	}
	p.fill(ctx, out, f)
	if f.Kind == fault.BadRequest && g != nil {
		out.Extensions["detail"] = g.Message // for the document's author; it names nothing inside
	}
	return out
}

func (p *Presenter) fault(ctx context.Context, err error, g *gqlerror.Error) *fault.Fault {
	if f, ok := fault.As(err); ok {
		return f
	}
	var bad *scalar.Malformed
	switch {
	case errors.As(err, &bad):
		return fault.Invalid(inputPath(ctx, g), bad.Key)
	case errors.Is(err, context.DeadlineExceeded):
		return fault.New(fault.Timeout, "fault.timeout")
	case errors.Is(err, context.Canceled):
		return fault.New(fault.Timeout, "fault.timeout")
	}
	if g != nil {
		switch g.Extensions["code"] {
		case errcode.ValidationFailed, errcode.ParseFailed, string(fault.BadRequest):
			return fault.New(fault.BadRequest, "fault.badRequest")
		case "COMPLEXITY_LIMIT_EXCEEDED", string(fault.TooComplex):
			return fault.New(fault.TooComplex, "fault.tooComplex")
		}
		if g.Rule != "" {
			return fault.New(fault.BadRequest, "fault.badRequest")
		}
	}
	id := p.RequestID(ctx)
	if desk.Away(err) {
		p.Log.WarnContext(ctx, "the database is away", "requestId", id, "error", err.Error())
		f := fault.New(fault.Overloaded, "fault.away")
		f.RetryAfter = 1
		return f
	}
	if desk.Busy(err) {
		return fault.New(fault.Conflict, "fault.busy")
	}
	p.Log.ErrorContext(ctx, "request failed", "requestId", id, "error", err.Error(), "path", graphql.GetPath(ctx).String())
	return fault.New(fault.Internal, "fault.internal", "requestId", id)
}

// ownLine are the refusals of which the action itself has written a line that says more.
var ownLine = map[string]bool{"customer.notOwn unmaskCustomer": true, "complaint.notYours unmaskComplainant": true}

// refused writes a refusal into the access log. Outside GraphQL it is the door of files that refused.
func (p *Presenter) refused(ctx context.Context, f *fault.Fault) {
	operation := "files"
	for fc := graphql.GetFieldContext(ctx); fc != nil; fc = fc.Parent {
		if fc.Field.Field != nil {
			operation = fc.Field.Name // the name in the schema, whatever the client calls it
		}
	}
	if ownLine[f.Message.Key+" "+operation] {
		return
	}
	permission, _ := f.Message.Args["permission"].(string)
	if err := p.Refused(ctx, operation, permission); err != nil {
		p.Log.ErrorContext(ctx, "a refusal is not in the access log", "requestId", p.RequestID(ctx), "error", err.Error())
	}
}

// inputPath is the path of a scalar inside the variables, "input.startsAt": the error's own path begins
// with the field that was asked, or with the word variable.
func inputPath(ctx context.Context, g *gqlerror.Error) string {
	path := graphql.GetPath(ctx)
	if g != nil && len(g.Path) > 0 {
		path = g.Path
	}
	if len(path) > 1 {
		path = path[1:]
	}
	parts := make([]string, len(path))
	for i, p := range path {
		parts[i] = fmt.Sprint(p)
	}
	return strings.Join(parts, ".")
}

func (p *Presenter) fill(ctx context.Context, out *gqlerror.Error, f *fault.Fault) {
	l := lang(ctx)
	zone := p.Zone(ctx).zone(ctx)
	out.Message = p.Words.Say(l, f.Message, zone)
	ext := map[string]any{"code": string(f.Kind)}
	if len(f.Fields) > 0 {
		list := make([]map[string]any, len(f.Fields))
		for i, x := range f.Fields {
			list[i] = map[string]any{"path": x.Path, "message": p.Words.Say(l, x.Message, zone)}
		}
		ext["fields"] = list
	}
	if len(f.Guards) > 0 {
		list := make([]map[string]any, len(f.Guards))
		for i, x := range f.Guards {
			list[i] = map[string]any{"code": x.Code, "requirement": x.Requirement, "message": p.Words.Say(l, x.Message, zone)}
		}
		ext["guards"] = list
	}
	if f.CurrentVersion != nil {
		ext["currentVersion"] = *f.CurrentVersion
	}
	if len(f.Changes) > 0 {
		ext["changes"] = changesOf(f)
	}
	if f.RetryAfter > 0 {
		ext["retryAfter"] = f.RetryAfter
	}
	if f.Kind == fault.Internal {
		ext["requestId"] = f.Message.Args["requestId"]
	}
	out.Extensions = ext
}

// changesOf tells what others have changed since the caller saw the record, the oldest first.
func changesOf(f *fault.Fault) []map[string]any {
	list := make([]map[string]any, len(f.Changes))
	for i, c := range f.Changes {
		list[i] = map[string]any{"version": c.Version, "at": c.At.UTC().Format(time.RFC3339Nano), "fields": c.Fields, "by": nil}
		if c.By != "" {
			list[i]["by"] = map[string]any{"id": c.By, "name": c.Name}
		}
	}
	return list
}
