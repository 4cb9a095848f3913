package secret

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"aftercare/domain/fault"
)

// Profile names a school of password rules.
type Profile string

// The profiles a hospital can choose.
const (
	// NIST is SP 800-63B-4 for a password that is the only factor: long, not a common one, no rules
	// about kinds of characters, no forced change.
	NIST Profile = "NIST"
	// MLPS is what assessors of GB/T 22239-2019 level 3 look for: length and kinds of characters.
	MLPS Profile = "MLPS"
)

const (
	maxRunes = 256 // longest password, in characters after NFKC; NIST asks for at least 64
	minNIST  = 15  // SP 800-63B-4, 3.1.1.2: the password is the only factor
	minMLPS  = 8
	// minLogin is the shortest login that may not occur inside: a login of two letters would forbid
	// half of all passphrases.
	minLogin = 3
)

// Policy is the setting PasswordPolicy of a hospital.
type Policy struct {
	Profile   Profile
	MinLength int // characters after NFKC
	Classes   int // MLPS: how many of upper case, lower case, digits and others must occur; NIST: 0
}

// DefaultPolicy is the NIST profile: at least 15 characters, anything that is not common.
func DefaultPolicy() Policy { return Policy{Profile: NIST, MinLength: minNIST} }

// MLPSPolicy is the profile for a level-3 assessment: at least 8 characters of 3 kinds.
func MLPSPolicy() Policy { return Policy{Profile: MLPS, MinLength: minMLPS, Classes: 3} }

// Validate refuses, as INVALID_INPUT under path, a policy that is weaker than its profile.
func (p Policy) Validate(path string) error {
	var bad fault.Fields
	least, classesFrom, classesTo := minNIST, 0, 0
	switch p.Profile {
	case NIST:
	case MLPS:
		least, classesFrom, classesTo = minMLPS, 3, 4
	default:
		return fault.Invalid(path+".profile", "password.policyProfile")
	}
	bad.Require(p.MinLength >= least && p.MinLength <= 64, path+".minLength", "password.policyLength", "min", least, "max", 64)
	bad.Require(p.Classes >= classesFrom && p.Classes <= classesTo, path+".classes", "password.policyClasses", "min", classesFrom, "max", classesTo)
	return bad.Err()
}

// Check judges a new password for an account. Everything wrong is named at once, as INVALID_INPUT
// under path with keys password.tooShort {min}, tooLong {max}, unreadable, common, containsLogin,
// classes {need}. nil means that it may be stored. It judges new passwords only, never sign-ins.
func (p Policy) Check(path, password, login string) error {
	if !utf8.ValidString(password) {
		return fault.Invalid(path, "password.unreadable")
	}
	if len(password) > hardest {
		return fault.Invalid(path, "password.tooLong", "max", maxRunes)
	}
	text := string(normal(password))
	length := utf8.RuneCountInString(text)
	var bad fault.Fields
	bad.Require(length >= p.MinLength, path, "password.tooShort", "min", p.MinLength)
	bad.Require(length <= maxRunes, path, "password.tooLong", "max", maxRunes)
	bad.Require(strings.IndexFunc(text, unicode.IsControl) < 0, path, "password.unreadable")
	bad.Require(!contains(text, login), path, "password.containsLogin")
	bad.Require(length > maxRunes || !common(text), path, "password.common")
	bad.Require(classes(text) >= p.Classes, path, "password.classes", "need", p.Classes)
	return bad.Err()
}

// contains tells whether the login stands inside the password, whatever the case.
func contains(text, login string) bool {
	login = strings.ToLower(string(normal(strings.TrimSpace(login))))
	return utf8.RuneCountInString(login) >= minLogin && strings.Contains(strings.ToLower(text), login)
}

// classes counts the kinds of characters: upper case, lower case, digits, all others. Characters
// without case, as the Chinese, count as others.
func classes(text string) int {
	var upper, lower, digit, other int
	for _, r := range text {
		switch {
		case unicode.IsUpper(r):
			upper = 1
		case unicode.IsLower(r):
			lower = 1
		case unicode.IsDigit(r):
			digit = 1
		default:
			other = 1
		}
	}
	return upper + lower + digit + other
}
