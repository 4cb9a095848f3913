// Package fault holds the kinds of error that a person or client can act on. Rules and actions
// return a *Fault; graph/errors.go alone turns it into an API code, server/web into an HTTP status.
// It must not know HTTP, GraphQL or a language: messages are keys with arguments, rendered at the edge.
package fault

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Kind says what sort of refusal a fault is. The names are those of the API contract.
type Kind string

// The kinds of the API contract.
const (
	Unauthenticated Kind = "UNAUTHENTICATED"
	Forbidden       Kind = "FORBIDDEN"
	NotFound        Kind = "NOT_FOUND"
	InvalidInput    Kind = "INVALID_INPUT"
	Conflict        Kind = "CONFLICT"
	GuardFailed     Kind = "GUARD_FAILED"
	RateLimited     Kind = "RATE_LIMITED"
	TooComplex      Kind = "TOO_COMPLEX"
	Overloaded      Kind = "OVERLOADED"
	Timeout         Kind = "TIMEOUT"
	BadRequest      Kind = "BAD_REQUEST"
	DocumentUnknown Kind = "DOCUMENT_UNKNOWN"
	Internal        Kind = "INTERNAL"
)

// Message is a sentence by key, rendered in the reader's language by the message catalogue.
// Args fill the {names} of the sentence.
type Message struct {
	Key  string         `json:"key"`
	Args map[string]any `json:"args,omitempty"`
}

// Msg builds a Message from a key and name, value pairs.
func Msg(key string, pairs ...any) Message {
	m := Message{Key: key}
	for i := 0; i+1 < len(pairs); i += 2 {
		if m.Args == nil {
			m.Args = map[string]any{}
		}
		m.Args[fmt.Sprint(pairs[i])] = pairs[i+1]
	}
	return m
}

// Field is one refused input field. Path is the path inside the variables, "input.phones.0.number".
type Field struct {
	Path    string  `json:"path"`
	Message Message `json:"message"`
}

// Guard is one fact that must be true before a move and is not. Requirement is the R-number, if any.
type Guard struct {
	Code        string  `json:"code"`
	Requirement string  `json:"requirement,omitempty"`
	Message     Message `json:"message"`
}

// Fault is a refusal with all that the caller needs to mend it.
type Fault struct {
	Kind           Kind    `json:"kind"`
	Message        Message `json:"message"`
	Fields         []Field `json:"fields,omitempty"`
	Guards         []Guard `json:"guards,omitempty"`
	CurrentVersion *int    `json:"currentVersion,omitempty"`
	RetryAfter     int     `json:"retryAfter,omitempty"` // seconds

	// Of a conflict: the record, the version that the caller saw, and what has changed since.
	Record   string   `json:"-"`
	Expected int      `json:"-"`
	Changes  []Change `json:"-"`
}

// Change is one change of a record that somebody else made in between. By is a member of staff, empty for
// the program itself; Fields are those of the API that may have changed.
type Change struct {
	Version  int
	At       time.Time
	By, Name string
	Fields   []string
}

// Error gives the keys, for logs and tests; people read the rendered message.
func (f *Fault) Error() string {
	parts := []string{string(f.Kind), f.Message.Key}
	for _, x := range f.Fields {
		parts = append(parts, x.Path+"="+x.Message.Key)
	}
	for _, g := range f.Guards {
		parts = append(parts, g.Code)
	}
	return strings.Join(parts, " ")
}

// New builds a fault of a kind with a message key and its arguments.
func New(kind Kind, key string, pairs ...any) *Fault {
	return &Fault{Kind: kind, Message: Msg(key, pairs...)}
}

// Missing is NOT_FOUND: the record does not exist, or not for this viewer.
func Missing(what string) *Fault { return New(NotFound, "fault.notFound", "what", what) }

// Denied is FORBIDDEN: the viewer lacks the permission named.
func Denied(permission string) *Fault {
	return New(Forbidden, "fault.forbidden", "permission", permission)
}

// Stale is CONFLICT: somebody changed the record since the caller read it.
func Stale(current int) *Fault {
	f := New(Conflict, "fault.conflict")
	f.CurrentVersion = &current
	return f
}

// Invalid is INVALID_INPUT for one field.
func Invalid(path, key string, pairs ...any) *Fault {
	f := New(InvalidInput, "fault.invalidInput")
	f.Fields = []Field{{Path: path, Message: Msg(key, pairs...)}}
	return f
}

// Blocked is GUARD_FAILED with the guards that hold the move.
func Blocked(guards ...Guard) *Fault {
	f := New(GuardFailed, "fault.guardFailed")
	f.Guards = guards
	return f
}

// Fields gathers refused fields; Err is nil when there are none. It lets one answer name everything
// that is wrong instead of the first thing only.
type Fields struct{ list []Field }

// Add notes a refused field.
func (c *Fields) Add(path, key string, pairs ...any) {
	c.list = append(c.list, Field{Path: path, Message: Msg(key, pairs...)})
}

// Require notes a refused field unless ok.
func (c *Fields) Require(ok bool, path, key string, pairs ...any) {
	if !ok {
		c.Add(path, key, pairs...)
	}
}

// Err is one INVALID_INPUT with every noted field, or nil.
func (c *Fields) Err() error {
	if len(c.list) == 0 {
		return nil
	}
	f := New(InvalidInput, "fault.invalidInput")
	f.Fields = c.list
	return f
}

// As finds the fault in an error chain.
func As(err error) (*Fault, bool) {
	var f *Fault
	ok := errors.As(err, &f)
	return f, ok
}

// Is tells whether err is a fault of the kind.
func Is(err error, kind Kind) bool {
	f, ok := As(err)
	return ok && f.Kind == kind
}
