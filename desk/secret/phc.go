package secret

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
)

// ErrMalformed says that a stored hash is not one that this package wrote. It points to a damaged or
// hand-edited row, never to a wrong password.
var ErrMalformed = errors.New("stored password hash is malformed")

// params are the cost of a hash. They are comparable: a difference from today's means rehash.
type params struct {
	memory  uint32 // KiB
	time    uint32 // passes
	threads uint8
	key     uint32 // bytes
	salt    int    // bytes
}

// current is OWASP ASVS 5.0 appendix C, second choice: a sign-in costs about a tenth of a second.
var current = params{memory: 19 * 1024, time: 2, threads: 1, key: 32, salt: 16}

// The ceilings for what a stored hash may ask for. They hold a damaged row from taking the machine.
const (
	maxMemory  = 256 * 1024 // KiB
	maxTime    = 16
	maxThreads = 16
)

// encode writes the PHC string: $argon2id$v=19$m=19456,t=2,p=1$salt$key.
func encode(p params, salt, key []byte) string {
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s",
		argon2.Version, p.memory, p.time, p.threads, b64.EncodeToString(salt), b64.EncodeToString(key))
}

// decode reads what encode wrote, at whatever parameters of its day.
func decode(encoded string) (p params, salt, key []byte, err error) {
	refuse := func(why string) (params, []byte, []byte, error) {
		return params{}, nil, nil, fmt.Errorf("%w: %s", ErrMalformed, why)
	}
	parts := strings.Split(encoded, "$")
	if len(parts) != 6 || parts[0] != "" || parts[1] != "argon2id" {
		return refuse("not an argon2id PHC string")
	}
	if parts[2] != fmt.Sprintf("v=%d", argon2.Version) {
		return refuse("unknown version")
	}
	if _, err := fmt.Sscanf(parts[3], "m=%d,t=%d,p=%d", &p.memory, &p.time, &p.threads); err != nil {
		return refuse("unreadable parameters")
	}
	if parts[3] != fmt.Sprintf("m=%d,t=%d,p=%d", p.memory, p.time, p.threads) {
		return refuse("unreadable parameters")
	}
	if p.threads < 1 || p.threads > maxThreads || p.time < 1 || p.time > maxTime ||
		p.memory < 8*uint32(p.threads) || p.memory > maxMemory {
		return refuse("parameters out of range")
	}
	strict := base64.RawStdEncoding.Strict()
	salt, err = strict.DecodeString(parts[4])
	if err != nil || len(salt) < 8 || len(salt) > 64 {
		return refuse("bad salt")
	}
	key, err = strict.DecodeString(parts[5])
	if err != nil || len(key) < 16 || len(key) > 64 {
		return refuse("bad key")
	}
	p.key, p.salt = uint32(len(key)), len(salt)
	return p, salt, key, nil
}
