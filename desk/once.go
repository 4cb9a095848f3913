package desk

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"sync"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/idempotencyrecord"
)

// Key is the Idempotency-Key of a request with what it was used for. Hash covers document and
// variables.
type Key struct {
	Operation string
	Value     string
	Hash      string
}

// KeyTTL is how long a keyed request is remembered.
const KeyTTL = 24 * time.Hour

type keyKey struct{}

// WithKey puts the key of a request into its context.
func WithKey(ctx context.Context, k Key) context.Context { return context.WithValue(ctx, keyKey{}, k) }

// KeyFrom takes it out again.
func KeyFrom(ctx context.Context) (Key, bool) {
	k, ok := ctx.Value(keyKey{}).(Key)
	return k, ok && k.Value != ""
}

// errReplay says that another run of the same keyed request committed first.
var errReplay = errors.New("desk: this keyed request was already carried out")

// Refs is what a result that is more than one record names for its replay.
type Refs interface{ ResultRefs() []string }

// Once runs a keyed action at most once: a repeat gives the stored result, loaded again under the
// viewer's present rights; another document or other variables under the same key are INVALID_INPUT,
// one that is still running is CONFLICT. Without a key it only runs the action.
func Once[T any](ctx context.Context, d *Desk, load func(ctx context.Context, refs []string) (T, error), act func(ctx context.Context) (T, error)) (T, error) {
	var zero T
	k, keyed := KeyFrom(ctx)
	v := access.From(ctx)
	if !keyed || v == nil {
		return act(ctx)
	}
	release, free := d.keyed.take(v.Staff + "\x00" + k.Operation + "\x00" + k.Value)
	if !free {
		return zero, fault.New(fault.Conflict, "fault.keyRunning")
	}
	defer release()
	if out, found, err := recall(ctx, d, v, k, load); found || err != nil {
		return out, err
	}
	out, err := act(ctx)
	if err == nil || ctx.Err() != nil {
		return out, err
	}
	// Whatever is in its way may be its own effect: another server has carried it out since, or it landed
	// although its commit seemed lost, and the record is seen only now.
	if done, found, was := recall(ctx, d, v, k, load); found {
		return done, was
	}
	if f, ok := fault.As(err); ok && lasting(f.Kind) {
		if err := rememberFault(ctx, d, v, k, f); err != nil && !Duplicate(err) {
			return zero, err
		}
	}
	return out, err
}

// lasting faults are answers; the others only say that now was a bad moment.
func lasting(k fault.Kind) bool {
	switch k {
	case fault.InvalidInput, fault.NotFound, fault.GuardFailed, fault.Forbidden:
		return true
	}
	return false
}

func recall[T any](ctx context.Context, d *Desk, v *access.Viewer, k Key, load func(context.Context, []string) (T, error)) (out T, found bool, err error) {
	r, err := d.Store.Client.IdempotencyRecord.Query().Where(
		idempotencyrecord.StaffID(v.Staff), idempotencyrecord.Operation(k.Operation), idempotencyrecord.Key(k.Value),
	).Only(ctx)
	if gen.IsNotFound(err) {
		return out, false, nil
	}
	if err != nil {
		return out, false, err
	}
	if r.Hash != k.Hash {
		return out, true, fault.Invalid("Idempotency-Key", "input.keyReused")
	}
	if len(r.Fault) > 0 && string(r.Fault) != "null" {
		f := new(fault.Fault)
		if err := json.Unmarshal(r.Fault, f); err != nil {
			return out, true, err
		}
		return out, true, f
	}
	var refs []string
	if err := json.Unmarshal(r.Result, &refs); err != nil {
		return out, true, err
	}
	out, err = load(ctx, refs)
	return out, true, err
}

// remember stores the result of a keyed request in the action's own transaction.
func (tx *Tx) remember(ctx context.Context, result any) error {
	k, keyed := KeyFrom(ctx)
	if !keyed || tx.Viewer.Staff == "" {
		return nil
	}
	refs, err := json.Marshal(refsOf(result))
	if err != nil {
		return err
	}
	err = tx.Client.IdempotencyRecord.Create().SetCreatedAt(tx.desk.Real()).
		SetStaffID(tx.Viewer.Staff).SetOperation(k.Operation).SetKey(k.Value).SetHash(k.Hash).
		SetResult(refs).Exec(ctx)
	if Duplicate(err) {
		return errReplay
	}
	return err
}

func rememberFault(ctx context.Context, d *Desk, v *access.Viewer, k Key, f *fault.Fault) error {
	body, err := json.Marshal(f)
	if err != nil {
		return err
	}
	return d.Store.Client.IdempotencyRecord.Create().SetCreatedAt(d.Real()).
		SetStaffID(v.Staff).SetOperation(k.Operation).SetKey(k.Value).SetHash(k.Hash).SetFault(body).Exec(ctx)
}

// refsOf names the records of a result: its own list, or the ID fields of a record or of several.
func refsOf(result any) []string {
	if r, ok := result.(Refs); ok {
		return r.ResultRefs()
	}
	rv := reflect.ValueOf(result)
	if rv.Kind() == reflect.Slice {
		out := []string{}
		for i := range rv.Len() {
			out = append(out, refsOf(rv.Index(i).Interface())...)
		}
		return out
	}
	for rv.Kind() == reflect.Pointer && !rv.IsNil() {
		rv = rv.Elem()
	}
	if rv.Kind() == reflect.Struct {
		if id := rv.FieldByName("ID"); id.IsValid() && id.Kind() == reflect.String {
			return []string{id.String()}
		}
	}
	return []string{}
}

// inFlight are the keyed requests that this process is carrying out now.
type inFlight struct {
	mu  sync.Mutex
	set map[string]bool
}

func newInFlight() *inFlight { return &inFlight{set: map[string]bool{}} }

func (f *inFlight) take(key string) (release func(), ok bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.set[key] {
		return nil, false
	}
	f.set[key] = true
	return func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.set, key)
	}, true
}
