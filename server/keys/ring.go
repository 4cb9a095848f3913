// Package keys holds the master keys of an installation and derives from them one key for each use:
// signing access tokens, sealing cursors, indexing phone numbers. Nothing else in the program sees a
// master key. Several masters are a rotation: the first makes new things, all of them still read old
// ones. It must never write a key to a log, an error or the database.
package keys

import (
	"crypto/ed25519"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/base64"
)

// masterBytes is the least a master key may have: 256 bits.
const masterBytes = 32

// Ring is a set of master keys, the first of which makes new things. The zero Ring holds none;
// Load makes the others. It prints as nothing.
type Ring struct{ masters [][]byte }

// SigningKey is an Ed25519 key pair with the name that a token carries to find it.
type SigningKey struct {
	ID      string // first 12 bytes of the SHA-256 of the public key, base64url
	Private ed25519.PrivateKey
}

// Public is the half that checks.
func (k SigningKey) Public() ed25519.PublicKey { return k.Private.Public().(ed25519.PublicKey) }

// Access gives the keys of access tokens: the first signs, all verify.
func (r Ring) Access() []SigningKey {
	var out []SigningKey
	for _, seed := range r.Derive("access-token ed25519", ed25519.SeedSize) {
		k := SigningKey{Private: ed25519.NewKeyFromSeed(seed)}
		sum := sha256.Sum256(k.Public())
		k.ID = base64.RawURLEncoding.EncodeToString(sum[:12])
		out = append(out, k)
	}
	return out
}

// Cursors gives the AES-256 keys of page cursors: the first seals, all open.
func (r Ring) Cursors() [][]byte { return r.Derive("cursor aes-256-gcm", 32) }

// Index gives the HMAC-SHA-256 keys of the search index over phone numbers: rows are
// written with the first, looked up with all. A master must stay in the ring as long as rows written
// with it are there: until all have been indexed anew (aftercare index). check names the rows that no key finds.
func (r Ring) Index() [][]byte { return r.Derive("search-index hmac-sha-256", 32) }

// Derive gives, for each master, size bytes that serve one purpose only (HKDF with SHA-256). The
// purpose is part of what is stored or signed: changing its words makes old things unreadable.
func (r Ring) Derive(purpose string, size int) [][]byte {
	out := make([][]byte, 0, len(r.masters))
	for _, master := range r.masters {
		key, err := hkdf.Key(sha256.New, master, nil, "aftercare/v1 "+purpose, size)
		if err != nil {
			panic("keys: " + err.Error()) // only for a size beyond 8,160 bytes, a mistake in the caller
		}
		out = append(out, key)
	}
	return out
}

// Len is the number of master keys.
func (r Ring) Len() int { return len(r.masters) }

// String and GoString keep the keys out of logs and %#v.
func (r Ring) String() string { return "keys.Ring(hidden)" }

// GoString is String.
func (r Ring) GoString() string { return r.String() }
