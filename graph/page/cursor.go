package page

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
	"time"
)

// Sealer makes cursors that clients can neither read nor forge.
type Sealer struct{ keys []cipher.AEAD }

// NewSealer takes keys of 32 bytes: the first seals, all open.
func NewSealer(keys ...[]byte) (*Sealer, error) {
	if len(keys) == 0 {
		return nil, errors.New("page: no key to seal cursors with")
	}
	s := &Sealer{}
	for _, key := range keys {
		block, err := aes.NewCipher(key)
		if err != nil {
			return nil, err
		}
		aead, err := cipher.NewGCM(block)
		if err != nil {
			return nil, err
		}
		s.keys = append(s.keys, aead)
	}
	return s, nil
}

// Mark is a place in a list: the value of the ordering column and the id. Exactly one of the values is
// set, or N where the row has none.
type Mark struct {
	T  *time.Time `json:"t,omitempty"`
	S  *string    `json:"s,omitempty"`
	I  *int64     `json:"i,omitempty"`
	N  bool       `json:"n,omitempty"`
	ID string     `json:"d"`
}

var errCursor = errors.New("page: cursor is not ours")

// Seal makes the cursor of a place; scope names the list, its filters and the viewer, so that a cursor
// of one list is refused by every other.
func (s *Sealer) Seal(scope string, m Mark) (string, error) {
	plain, err := json.Marshal(m)
	if err != nil {
		return "", err
	}
	aead := s.keys[0]
	nonce := make([]byte, aead.NonceSize(), aead.NonceSize()+len(plain)+aead.Overhead())
	if _, err := rand.Read(nonce); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(aead.Seal(nonce, nonce, plain, []byte(scope))), nil
}

// Open reads a cursor back; any cursor not sealed here for this scope is an error.
func (s *Sealer) Open(scope, cursor string) (Mark, error) {
	var m Mark
	raw, err := base64.RawURLEncoding.DecodeString(strings.TrimSpace(cursor))
	if err != nil || len(raw) < s.keys[0].NonceSize() || len(cursor) > 1000 {
		return m, errCursor
	}
	n := s.keys[0].NonceSize()
	for _, aead := range s.keys {
		plain, err := aead.Open(nil, raw[:n], raw[n:], []byte(scope))
		if err != nil {
			continue
		}
		if err := json.Unmarshal(plain, &m); err != nil {
			return m, errCursor
		}
		return m, nil
	}
	return m, errCursor
}
