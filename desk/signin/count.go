package signin

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"math"
	"net/netip"
	"regexp"
	"time"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/signinfailure"
)

// How many evaluations of one account, and from one address, run at once in a process.
const (
	accountWidth = 4
	addressWidth = 50
)

// counter is one subject whose failures are counted, in a row that all servers share.
type counter struct {
	subject string
	most    int
	width   int
	// restart: each failure starts the window again, so that no span of its length holds more than
	// most. Addresses stand for many people; their window runs from its first failure.
	restart bool
}

func (s *Service) account(login string) counter {
	return counter{subject: "account:" + login, most: s.Limits.PerAccount, width: accountWidth, restart: true}
}

func (s *Service) device(digest string) counter {
	return counter{subject: "device:" + digest, most: s.Limits.PerAccount, width: accountWidth, restart: true}
}

func (s *Service) address(c Client) counter {
	return counter{subject: "address:" + network(c.Address), most: s.Limits.PerAddress, width: addressWidth}
}

// network is what counts as one address: a person holds at least 64 bits of IPv6.
func network(address string) string {
	a, err := netip.ParseAddr(address)
	if err != nil || !a.Is6() || a.Is4In6() {
		return clip(address, 60)
	}
	p, err := a.WithZone("").Prefix(64)
	if err != nil {
		return clip(address, 60)
	}
	return p.String()
}

var loginForm = regexp.MustCompile(`^[a-z0-9._-]{2,60}$`)

// countable is the login as it is counted. One that no account can have is counted too, by a digest,
// so that the limit tells nothing about which logins exist.
func countable(login string) string {
	if loginForm.MatchString(login) {
		return login
	}
	sum := sha256.Sum256([]byte(login))
	return "#" + hex.EncodeToString(sum[:16])
}

// reserve counts a failure before it is known to be one: guesses sent at the same time, to whichever
// server, cannot get past the limit together. A success takes it back. RATE_LIMITED when the subject
// has no failure left; nothing is evaluated then.
func (s *Service) reserve(ctx context.Context, k counter) error {
	for range 10 {
		done := false
		err := desk.Persist(ctx, func() (err error) {
			done, err = s.reserveOnce(ctx, k)
			return err
		})
		if done || err != nil {
			return err
		}
	}
	return tooMany(time.Second)
}

// reserveOnce is not done when another request changed the row between two of its statements.
func (s *Service) reserveOnce(ctx context.Context, k counter) (done bool, err error) {
	c, now := s.client(), s.Now()
	cutoff := now.Add(-s.Limits.Window)
	room := c.SignInFailure.Update().Where(signinfailure.Subject(k.subject),
		signinfailure.FailuresLT(k.most), signinfailure.WindowStartGT(cutoff)).AddFailures(1)
	if k.restart {
		room.SetWindowStart(now)
	}
	if n, err := room.Save(ctx); err != nil || n > 0 {
		return true, err
	}
	again, err := c.SignInFailure.Update().Where(signinfailure.Subject(k.subject),
		signinfailure.WindowStartLTE(cutoff)).SetFailures(1).SetWindowStart(now).Save(ctx)
	if err != nil || again > 0 {
		return true, err
	}
	row, err := c.SignInFailure.Query().Where(signinfailure.Subject(k.subject)).Only(ctx)
	switch {
	case err == nil && row.Failures >= k.most && row.WindowStart.After(now): // the clock was set back: the wait begins now
		err = c.SignInFailure.Update().Where(signinfailure.Subject(k.subject), signinfailure.WindowStart(row.WindowStart)).
			SetWindowStart(now).Exec(ctx)
		if err == nil {
			err = tooMany(s.Limits.Window)
		}
		return true, err
	case err == nil && row.Failures >= k.most:
		return true, tooMany(row.WindowStart.Add(s.Limits.Window).Sub(now))
	case err == nil:
		return false, nil // a success of another request has just made room
	case !gen.IsNotFound(err):
		return true, err
	}
	err = c.SignInFailure.Create().SetSubject(k.subject).SetFailures(1).SetWindowStart(now).Exec(ctx)
	if desk.Duplicate(err) {
		return false, nil
	}
	return true, err
}

func tooMany(wait time.Duration) error {
	f := fault.New(fault.RateLimited, "signin.tooMany", "minutes", int(max(1, math.Ceil(wait.Minutes()))))
	f.RetryAfter = int(max(1, math.Ceil(wait.Seconds())))
	return f
}

// giveBack takes a reservation of a shared subject back after a success.
func giveBack(ctx context.Context, c *gen.Client, subject string) error {
	return c.SignInFailure.Update().Where(signinfailure.Subject(subject), signinfailure.FailuresGT(0)).AddFailures(-1).Exec(ctx)
}

// forget clears the subjects' failures.
func forget(ctx context.Context, c *gen.Client, subjects ...string) error {
	_, err := c.SignInFailure.Delete().Where(signinfailure.SubjectIn(subjects...)).Exec(ctx)
	return err
}

// spent tells whether the last failure was the one that locks.
func (s *Service) spent(ctx context.Context, k counter) (bool, error) {
	return s.client().SignInFailure.Query().Where(signinfailure.Subject(k.subject), signinfailure.FailuresGTE(k.most)).Exist(ctx)
}
