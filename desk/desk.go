// Package desk is what all actions share: the open store, business time, the one way to run a
// transaction, events, settings of a hospital. The actions themselves are one file each in the topic
// folders below; every one checks access first, validates, opens the transaction, asks domain and uses
// ent. Nothing here knows GraphQL or HTTP, starts a goroutine or writes SQL text.
package desk

import (
	"context"
	"time"

	"aftercare/domain/access"
	"aftercare/ent"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
)

// Desk is one running installation. It is safe for use by many goroutines.
type Desk struct {
	Store  *ent.Store
	Phones PhoneKeys
	Demo   bool

	clock  func() time.Time
	real   func() time.Time
	places *places
	keyed  *inFlight
	wake   chan struct{}
}

// New makes a desk. clock is business time: the real one, or a demo's shifted one.
func New(store *ent.Store, clock func() time.Time, phones PhoneKeys, demo bool) *Desk {
	return &Desk{
		Store: store, Phones: phones, Demo: demo,
		clock: clock, real: time.Now, places: newPlaces(), keyed: newInFlight(), wake: make(chan struct{}, 1),
	}
}

// Now is business time, UTC, to the microsecond.
func (d *Desk) Now() time.Time { return driver.UTC(d.clock()) }

// Real is real time even where business time is a demo's, UTC, to the microsecond: keys of requests and signs of
// life of processes go by it.
func (d *Desk) Real() time.Time { return driver.UTC(d.real()) }

// SetReal gives the desk another source of real time. It is called before the desk is used.
func (d *Desk) SetReal(real func() time.Time) { d.real = real }

// Client is the guarded client for reading outside a transaction.
func (d *Desk) Client() *gen.Client { return d.Store.Client }

// Committed signals that events have been written and wait for their position. The sequencer and the
// subscriptions of this process listen; other processes find the events by their own tick.
func (d *Desk) Committed() <-chan struct{} { return d.wake }

func (d *Desk) signal() {
	select {
	case d.wake <- struct{}{}:
	default:
	}
}

// Elevate lets an action touch rows of the viewer's hospital that the viewer may not see: later steps
// of a sequence, somebody else's access row. The action has checked access before; the reason says why
// the row rules do not apply. It never widens the hospital.
func Elevate(ctx context.Context, reason string) context.Context {
	hospital := ""
	if v := access.From(ctx); v != nil {
		hospital = v.Hospital
	}
	return access.With(ctx, access.SystemBypassesRowRules(hospital, reason))
}
