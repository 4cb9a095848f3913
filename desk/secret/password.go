// Package secret keeps what staff know and what sessions carry: password hashes, the rules a new
// password must meet, and random tokens of which the database holds only a digest. Sign-in actions
// use it; it knows no table, no HTTP and no clock, and it must never log, store or return a password.
package secret

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"runtime"
	"sync/atomic"

	"golang.org/x/crypto/argon2"
	"golang.org/x/text/unicode/norm"
)

// hardest bounds what is hashed at all: the longest allowed password, every rune four bytes wide.
// A longer input cannot be a password of ours, and normalising it would be free work for strangers.
const hardest = maxRunes * 4

// Hasher makes and checks password hashes with argon2id at the parameters of OWASP ASVS 5.0,
// appendix C (t=2, m=19 MiB, p=1). It is safe for use by many goroutines at once and lets only a
// fixed number of them hash at the same time: each hash holds 19 MiB, and a thousand sign-ins at
// once must not take the memory of the process.
type Hasher struct {
	params params
	slots  chan struct{}
	made   atomic.Uint64 // since the start
	decoy  string
}

// kept is how many hashes leave their 19 MiB lying before they are collected. The program's collector lets
// four times as much lie as is in use, which is right for small things; sign-ins would take 100 to 300 MB.
const kept = 2

// NewHasher gives a Hasher that runs at most parallel hashes at once; fewer than one counts as one.
// The program passes the number of cores: 200 sign-ins at once on two cores then take 73 to 86 MB more,
// twice as many slots about twice that and no sooner done.
func NewHasher(parallel int) *Hasher {
	return newHasher(parallel, current)
}

func newHasher(parallel int, p params) *Hasher {
	h := &Hasher{params: p, slots: make(chan struct{}, max(1, parallel))}
	// The decoy is a well-formed hash that no password has: salt and key are both random.
	h.decoy = encode(p, random(p.salt), random(int(p.key)))
	return h
}

// Hash gives the PHC string to store for a password, with a fresh salt. It does not judge the
// password; Policy does. The only error is that of ctx, when it ends before a slot is free.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	salt := random(h.params.salt)
	key, err := h.derive(ctx, password, salt, h.params)
	if err != nil {
		return "", err
	}
	return encode(h.params, salt, key), nil
}

// Verify tells whether password is the one that encoded was made from. needsRehash is true when it
// is, but encoded was made with other parameters than today's: the caller then stores a new Hash.
// Errors: that of ctx, or ErrMalformed when encoded is no hash of ours; never a wrong password.
func (h *Hasher) Verify(ctx context.Context, password, encoded string) (ok, needsRehash bool, err error) {
	p, salt, want, err := decode(encoded)
	if err != nil {
		return false, false, err
	}
	got, err := h.derive(ctx, password, salt, p)
	if err != nil {
		return false, false, err
	}
	if len(password) > hardest || subtle.ConstantTimeCompare(got, want) != 1 {
		return false, false, nil
	}
	return true, p != h.params, nil
}

// Decoy spends the time of a Verify on a password that cannot match. Sign-in calls it when the
// account does not exist, is closed or has no password yet, so that the time of an answer does not
// tell which logins are real.
func (h *Hasher) Decoy(ctx context.Context, password string) error {
	_, _, err := h.Verify(ctx, password, h.decoy)
	return err
}

// derive waits for a slot and hashes. Too long an input is cut, never refused early: Verify says no
// after the same time.
func (h *Hasher) derive(ctx context.Context, password string, salt []byte, p params) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	select {
	case h.slots <- struct{}{}:
		defer func() {
			if h.made.Add(1)%kept == 0 {
				runtime.GC()
			}
			<-h.slots
		}()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return argon2.IDKey(normal(password), salt, p.time, p.memory, p.threads, p.key), nil
}

// normal is the form in which a password is judged and hashed: NFKC, so that a phone and a desktop
// that compose characters differently send the same password (NIST SP 800-63B-4, 3.1.1.2).
func normal(password string) []byte {
	if len(password) > hardest {
		password = password[:hardest]
	}
	return norm.NFKC.Bytes([]byte(password))
}

func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b) // never fails: the runtime stops the program when the system has no randomness
	return b
}
