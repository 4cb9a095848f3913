package signin_test

import (
	"encoding/base64"
	"time"

	"golang.org/x/crypto/argon2"

	"aftercare/desk/signin"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/rolegrant"
)

// jar is the carrier of a test.
type jar struct {
	token, device string
	until         time.Time
}

func (j *jar) Client() signin.Client                { return home }
func (j *jar) Refresh() string                      { return j.token }
func (j *jar) SetRefresh(token string, e time.Time) { j.token, j.until = token, e }
func (j *jar) SetDevice(d string)                   { j.device = d }

func grantsOf(staff string) predicate.RoleGrant { return rolegrant.StaffID(staff) }

// oldKey is what one pass over 12 MiB makes of a password with a salt of sixteen As.
func oldKey(password string) string {
	key := argon2.IDKey([]byte(password), []byte("AAAAAAAAAAAAAAAA"), 1, 12*1024, 1, 32)
	return base64.RawStdEncoding.EncodeToString(key)
}
