// Package signin lets people in and out: passwords, the limit on wrong ones, sessions and their
// rotating refresh tokens, one-time secrets, and the viewer of each request. It decides who is asking,
// never what they may do (that is domain/access), and a stranger must not learn from any answer or its
// time which logins are real.
//
// Tokens, locks and secrets go by real time, grants and the access log by business time.
// Until somebody is known the work runs as access.SystemBypassesRowRules. No password, token or secret
// is ever written to a row, an event or a log; of tokens and secrets only the digest is kept.
package signin

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
)

// Limits are how long things last and how many failures are evaluated. How long a session lasts goes by
// its person's roles: access.LimitOf.
type Limits struct {
	Grace  time.Duration // in which the same client may use a refresh token again: several tabs, a lost answer
	Secret time.Duration // a setup or reset secret works for so long, once

	Window     time.Duration // failures are forgotten after it
	PerAccount int           // wrong passwords evaluated for one account in the window
	PerAddress int           // and from one address; an IPv6 network of 64 bits is one address
}

// DefaultLimits: 10 seconds of grace, secrets for 24 hours; 10 failures per account and 100 per address
// in 15 minutes.
func DefaultLimits() Limits {
	return Limits{
		Grace: 10 * time.Second, Secret: 24 * time.Hour,
		Window: 15 * time.Minute, PerAccount: 10, PerAddress: 100,
	}
}

// Service is what sign-in needs beside the desk. It is safe for use by many goroutines.
type Service struct {
	Desk   *desk.Desk
	Hasher *secret.Hasher
	Issue  secret.IssueAccess
	Limits Limits

	real  func() time.Time
	gates *gates
}

// New makes the service. real is real time even where the desk's clock is a demo's.
func New(d *desk.Desk, h *secret.Hasher, issue secret.IssueAccess, real func() time.Time, l Limits) *Service {
	return &Service{Desk: d, Hasher: h, Issue: issue, Limits: l, real: real, gates: newGates()}
}

// Now is real time, UTC, to the microsecond.
func (s *Service) Now() time.Time { return driver.UTC(s.real()) }

// client is the database client; its contexts come from anywhere, in or inside.
func (s *Service) client() *gen.Client { return s.Desk.Client() }

// anywhere is the context of work for nobody in particular: all hospitals.
func anywhere(ctx context.Context) context.Context {
	return access.With(ctx, access.SystemBypassesRowRules("", "sign-in"))
}

// in is the context of work for an account of one hospital.
func in(ctx context.Context, hospital string) context.Context {
	return access.With(ctx, access.SystemBypassesRowRules(hospital, "sign-in"))
}

// refused is the one answer to every sign-in that does not succeed, so that it tells nothing about the
// account.
func refused() error { return fault.New(fault.Unauthenticated, "signin.refused") }

// over is the answer to a session that is not, or no longer, good.
func over() error { return fault.New(fault.Unauthenticated, "fault.unauthenticated") }
