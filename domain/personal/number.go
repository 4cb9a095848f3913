// Package personal tells text by which a person can be found, so that it is not kept where it does not
// belong: in an address, in a view, in a log. It is pure and rather finds too much than too little. The web
// app has the same rule for its addresses.
package personal

import (
	"regexp"
	"strings"
	"unicode"
)

// From is how many digits in a row may be the number of a person: 7 is the shortest phone number and what
// finds a number by its beginning; member, identity and bank card numbers are longer.
const From = 7

// spoken are the digits as they are said and written out in Chinese, on documents too.
const spoken = "零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖"

// ofCase is the number of a case or its beginning, such as TS-HA-20261121-0007: it names a record, nobody's person.
var ofCase = regexp.MustCompile(`(?i)^\s*TS-[a-z0-9]+-[0-9]{1,8}(-[0-9]{0,4})?\s*$`)

// HoldsNumber tells whether a text holds a number that may be a person's: a phone number, an identity
// number, a card. Digits of any script and width count; whatever stands between two of them without being a
// letter, such as a blank, a dash or a bracket, does not part them. The number of a case is none.
func HoldsNumber(text string) bool {
	if ofCase.MatchString(text) {
		return false
	}
	run := 0
	for _, r := range text {
		switch {
		case unicode.IsNumber(r) || strings.ContainsRune(spoken, r):
			if run++; run == From {
				return true
			}
		case unicode.IsLetter(r):
			run = 0
		}
	}
	return false
}
