package web

import (
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/server/say"
)

// engine turns one request into an operation that may run, and runs it. The order of its checks is its
// point: whether the document is known, how large it is, what it contains, and only then validation,
// whose cost a hostile document drives up. gqlgen's executor carries the operation out.
type engine struct {
	*executor.Executor
	schema        *ast.Schema
	documents     *Documents
	anyDocument   Openness // who may run documents that nobody registered
	introspection Openness
	present       graphql.ErrorPresenterFunc
	recover       graphql.RecoverFunc
	begin         func(ctx context.Context) context.Context
	cache         *preparedCache
}

// operation is a request that may run.
type operation struct {
	*graphql.OperationContext
	ask     ask
	trusted bool // its document was registered
}

var (
	errWhich = bad(say.Text{
		Key: "door.whichOperation",
		ZH:  "文档里没有这个操作；有多个操作时要用 operationName 指明一个。",
		EN:  "The document has no such operation; of several, operationName must name one.",
	})
	errDefer  = bad(say.Text{Key: "door.defer", ZH: "不支持 @defer。", EN: "@defer is not supported."})
	errClosed = bad(say.Text{Key: "door.introspectionClosed", ZH: "没有开放结构查询。", EN: "Introspection is not open here."})
)

// prepare makes an operation of a request, or tells every error of it. Nothing has been carried out
// when it refuses.
func (e *engine) prepare(ctx context.Context, a ask) (*operation, gqlerror.List) {
	text, trusted, err := e.documents.find(ctx, a)
	if err != nil {
		return nil, e.refused(ctx, err)
	}
	a.document = text
	viewer := access.From(ctx)
	p, errs := e.read(ctx, text, trusted, e.anyDocument.to(viewer != nil))
	if errs != nil {
		return nil, errs
	}
	if p.shape.introspect && !e.maySee(viewer, p.shape) {
		return nil, e.refused(ctx, errClosed)
	}
	if p.shape.deferred {
		return nil, e.refused(ctx, errDefer)
	}
	op := p.doc.Operations.ForName(a.operation)
	if op == nil {
		return nil, e.refused(ctx, errWhich)
	}
	if err := oneGuess(p.doc, op); err != nil {
		return nil, e.refused(ctx, err)
	}
	vars, err := coerce(e.schema, op, a.variables)
	if err != nil {
		return nil, e.refused(ctx, err)
	}
	if !trusted {
		if err := affordable(cost(e.schema, op, vars), viewer == nil); err != nil {
			return nil, e.refused(ctx, err)
		}
	}
	return &operation{ask: a, trusted: trusted, OperationContext: &graphql.OperationContext{
		RawQuery: text, OperationName: a.operation, Variables: vars, Doc: p.doc, Operation: op,
		DisableIntrospection: !p.shape.introspect, RecoverFunc: e.recover,
		ResolverMiddleware:     func(ctx context.Context, next graphql.Resolver) (any, error) { return next(ctx) },
		RootResolverMiddleware: func(ctx context.Context, next graphql.RootResolver) graphql.Marshaler { return next(ctx) },
	}}, nil
}

// maySee tells whether the contract's own shape may be asked: where it is switched on, by signed-in
// staff; strangers, such as an audit of the transport, only learn whether a type they name is there.
func (e *engine) maySee(v *access.Viewer, s *shape) bool {
	return e.introspection.to(v != nil) && (v != nil || !s.deepType)
}

// read parses, measures and validates a document, or takes it from the cache.
func (e *engine) read(ctx context.Context, text string, trusted, free bool) (*prepared, gqlerror.List) {
	p, kept := e.cache.get(text)
	if kept && (trusted || free) {
		return p, e.measured(ctx, p.shape, trusted)
	}
	if !trusted && tokens(text) > maxTokens {
		if !free {
			return nil, e.refused(ctx, errUnknown)
		}
		return nil, e.refused(ctx, tooMuch("tokens", maxTokens, maxTokens+1, tokensText))
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if !trusted && !free && (err != nil || !open(doc, access.From(ctx).Can(access.StatsRead))) {
		return nil, e.refused(ctx, errUnknown)
	}
	if err != nil {
		return nil, e.refused(ctx, err)
	}
	p = &prepared{doc: doc, shape: measure(doc)}
	if errs := e.measured(ctx, p.shape, trusted); errs != nil {
		return nil, errs
	}
	if errs := validator.ValidateWithRules(e.schema, doc, quietRules()); len(errs) > 0 {
		return nil, e.refused(ctx, errs)
	}
	e.cache.add(text, p)
	return p, nil
}

func (e *engine) measured(ctx context.Context, s *shape, trusted bool) gqlerror.List {
	if trusted {
		return nil
	}
	if err := s.within(); err != nil {
		return e.refused(ctx, err)
	}
	return nil
}

var tokensText = say.Text{Key: "door.tokens", ZH: "文档太长，最多 %d 个词。", EN: "The document is too long; at most %d tokens."}

var wrongDocument = say.Text{Key: "door.badRequest", ZH: "无法理解这个请求。", EN: "This request cannot be understood."}

// refused gives errors the shape of the contract. Errors of parsing, validation and variables are
// BAD_REQUEST: people read a sentence, the document's author finds in the detail what is wrong, nothing of the inside.
func (e *engine) refused(ctx context.Context, err error) gqlerror.List {
	var own *refusal
	var list gqlerror.List
	var one *gqlerror.Error
	switch {
	case errors.As(err, &own):
		return gqlerror.List{own.shown(ctx)}
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = gqlerror.List{one}
	default:
		return gqlerror.List{e.present(ctx, err)}
	}
	out := make(gqlerror.List, 0, mostErrors)
	for _, g := range list[:min(len(list), mostErrors)] {
		out = append(out, &gqlerror.Error{
			Message: wrongDocument.In(langOf(ctx)), Path: g.Path, Locations: g.Locations,
			Extensions: map[string]any{"code": string(fault.BadRequest), "detail": clip(g.Message)},
		})
	}
	return out
}

// What an answer to a wrong document holds at most: it must not send the document back.
const (
	mostErrors = 10
	mostChars  = 300
)

func clip(s string) string {
	if r := []rune(s); len(r) > mostChars {
		return string(r[:mostChars]) + "…"
	}
	return s
}

// presented is the executor's error presenter. A driver whose statement was stopped by the deadline says
// so in its own words; to the client it is TIMEOUT, not a fault of the program.
func (e *engine) presented(ctx context.Context, err error) *gqlerror.Error {
	if _, told := fault.As(err); !told && errors.Is(ctx.Err(), context.DeadlineExceeded) {
		err = gqlerror.WrapPath(graphql.GetPath(ctx), fault.New(fault.Timeout, "fault.timeout"))
	}
	return e.present(ctx, err)
}

// run carries a query or mutation out and gives its answer; a subscription is followed with follow.
func (e *engine) run(ctx context.Context, op *operation) *graphql.Response {
	if e.begin != nil {
		ctx = e.begin(ctx)
	}
	next, ctx := e.DispatchOperation(ctx, op.OperationContext)
	return next(ctx)
}
