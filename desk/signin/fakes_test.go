package signin_test

import (
	"encoding/base64"
	"fmt"
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

// weak is a hash of a password with other parameters than today's: one pass over so many KiB.
func weak(password string, memory uint32) string {
	key := argon2.IDKey([]byte(password), []byte("AAAAAAAAAAAAAAAA"), 1, memory, 1, 32)
	return fmt.Sprintf("$argon2id$v=19$m=%d,t=1,p=1$QUFBQUFBQUFBQUFBQUFBQQ$%s", memory, base64.RawStdEncoding.EncodeToString(key))
}

// hasten gives everybody a hash that is quick to check, for tests with many wrong passwords.
func (d *door) hasten() {
	d.Store.Client.Staff.Update().SetPasswordHash(weak(password, 16)).SaveX(d.Raw())
}
