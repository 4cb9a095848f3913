package desk

import (
	"context"
	"sync"

	"github.com/nyaruka/phonenumbers"
)

// Contact is how a customer can be reached, unmasked. An empty field was not revealed.
type Contact struct {
	Phone   string // national format: "138 1234 5678"
	Address string
	Related map[string]string // numbers of related persons by their id
}

// reveals are the contacts that the actions of one request revealed, for the answer of that request
// and nothing else.
type reveals struct {
	mu   sync.Mutex
	byID map[string]Contact
}

type revealKey struct{}

// WithReveal gives a request a place for what its actions reveal; without one nothing is shown.
func WithReveal(ctx context.Context) context.Context {
	return context.WithValue(ctx, revealKey{}, &reveals{byID: map[string]Contact{}})
}

// Reveal lets the answer of this request show a customer's contact data. The caller has checked the
// right, has written the look into the access log, and has committed.
func Reveal(ctx context.Context, customer string, c Contact) {
	if r, ok := ctx.Value(revealKey{}).(*reveals); ok {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.byID[customer] = c
	}
}

// Revealed is what this request revealed of a customer; ok is false when it is nothing.
func Revealed(ctx context.Context, customer string) (c Contact, ok bool) {
	r, held := ctx.Value(revealKey{}).(*reveals)
	if !held {
		return Contact{}, false
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	c, ok = r.byID[customer]
	return c, ok
}

// Dialled writes a stored number as people dial it: "138 1234 5678", and with its country code when it
// is not of China.
func Dialled(e164 string) string {
	p, err := phonenumbers.Parse(e164, "CN")
	if err != nil {
		return e164
	}
	if p.GetCountryCode() != 86 {
		return phonenumbers.Format(p, phonenumbers.INTERNATIONAL)
	}
	return phonenumbers.Format(p, phonenumbers.NATIONAL)
}
