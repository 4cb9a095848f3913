package web

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"aftercare/desk"
	"aftercare/domain/fault"
)

const (
	keyHeader = "Idempotency-Key"
	maxKey    = 255
)

// keyless are the mutations whose answers are secrets and are never stored.
var keyless = map[string]bool{"signIn": true, "refreshSession": true, "unmaskCustomer": true, "unmaskComplainant": true}

// keyed puts the Idempotency-Key of a mutation into its context, with what it is used for. A key that
// has the wrong form or covers several mutations is refused before any of them runs.
func (e *engine) keyed(ctx context.Context, h http.Header, op *operation) (context.Context, gqlerror.List) {
	values := h.Values(keyHeader)
	if len(values) == 0 || op.Operation.Operation != ast.Mutation {
		return ctx, nil
	}
	if len(values) > 1 || !keyForm(values[0]) {
		return nil, gqlerror.List{e.present(ctx, fault.Invalid(keyHeader, "input.keyForm"))}
	}
	// Clients with a cache ask for __typename beside the mutation; that does nothing twice.
	names := slices.DeleteFunc(roots(op.Doc, op.Operation), func(n string) bool { return n == "__typename" })
	if len(names) != 1 {
		return nil, gqlerror.List{e.present(ctx, fault.Invalid(keyHeader, "input.keyOneMutation"))}
	}
	if keyless[names[0]] {
		return ctx, nil
	}
	sum := sha256.Sum256([]byte(op.ask.document + "\x00" + op.ask.operation + "\x00" + op.ask.canonical()))
	return desk.WithKey(ctx, desk.Key{Operation: names[0], Value: values[0], Hash: hex.EncodeToString(sum[:])}), nil
}

// keyForm tells whether a key is 1 to 255 visible ASCII characters.
func keyForm(k string) bool {
	return k != "" && len(k) <= maxKey && !strings.ContainsFunc(k, func(r rune) bool { return r < '!' || r > '~' })
}
