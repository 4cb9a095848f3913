package desk

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// PhoneKeys makes the keyed look-up values of a phone number: equal numbers give equal
// values, and without the key nobody can tell which. Rows are written with Key; those written before the
// keys were rotated carry values of Former, so that whoever looks up asks for the values of Each.
type PhoneKeys struct {
	Key    []byte
	Former [][]byte
}

// NewPhoneKeys takes the keys of a ring, of which the first writes.
func NewPhoneKeys(ring [][]byte) PhoneKeys { return PhoneKeys{Key: ring[0], Former: ring[1:]} }

// Each gives the values under which something may be stored, one for each key, that of new rows first. of
// makes one value, as PhoneKeys.Last4 does; an empty one finds nothing and is left out.
func (k PhoneKeys) Each(of func(one PhoneKeys) string) []string {
	var out []string
	for _, key := range append([][]byte{k.Key}, k.Former...) {
		if v := of(PhoneKeys{Key: key}); v != "" {
			out = append(out, v)
		}
	}
	return out
}

// EachFull are the values under which a whole number may be stored.
func (k PhoneKeys) EachFull(hospital, e164 string) []string {
	return k.Each(func(one PhoneKeys) string { return one.Full(hospital, e164) })
}

// Full is the look-up value of a whole number.
func (k PhoneKeys) Full(hospital, e164 string) string { return k.sum("full", hospital, e164) }

// First7 is the look-up value of the first seven digits of the national number.
func (k PhoneKeys) First7(hospital, national string) string {
	if len(national) < 7 {
		return ""
	}
	return k.sum("first7", hospital, national[:7])
}

// Last4 is the look-up value of the last four digits.
func (k PhoneKeys) Last4(hospital, national string) string {
	if len(national) < 4 {
		return ""
	}
	return k.sum("last4", hospital, national[len(national)-4:])
}

func (k PhoneKeys) sum(use, hospital, value string) string {
	m := hmac.New(sha256.New, k.Key)
	m.Write([]byte(use + "\x00" + hospital + "\x00" + value))
	return hex.EncodeToString(m.Sum(nil)[:16])
}

// chinaCode is the country whose numbers are written without a country code.
const chinaCode = 86

// Number is a phone number as it is kept.
type Number struct {
	E164     string
	National string // digits without country code
	Mobile   bool
	area     string // area code of a land line in China with its 0, or + and the code of another country
}

// Masked is the number as lists show it: 138****5678, 010****5678, +1 202***0101. Where it rings stays
// readable.
func (n Number) Masked() string {
	switch {
	case n.area == "":
		return Mask(n.National)
	case n.area[0] == '+':
		return n.area + " " + Mask(n.National)
	}
	rest := n.National[len(n.area)-1:]
	return n.area + strings.Repeat("*", max(0, len(rest)-4)) + rest[max(0, len(rest)-4):]
}

// Starred tells whether a text hides digits as masked numbers do; it is never a number to be kept.
func Starred(written string) bool { return strings.ContainsAny(written, "*＊") }

// ReadNumber reads a number as written in China or with its country code; ok is false when it cannot be
// a number, or is masked.
func ReadNumber(written string) (Number, bool) {
	if Starred(written) {
		return Number{}, false
	}
	p, err := phonenumbers.Parse(strings.TrimSpace(written), "CN")
	if err != nil || !phonenumbers.IsPossibleNumber(p) {
		return Number{}, false
	}
	kept := phonenumbers.Format(p, phonenumbers.E164)
	// With more zeros in front than one, each reading takes another away: nobody would find the number again.
	if again, err := phonenumbers.Parse(kept, "CN"); err != nil || phonenumbers.Format(again, phonenumbers.E164) != kept {
		return Number{}, false
	}
	kind := phonenumbers.GetNumberType(p)
	n := Number{
		E164:     kept,
		National: phonenumbers.GetNationalSignificantNumber(p),
		Mobile:   kind == phonenumbers.MOBILE || kind == phonenumbers.FIXED_LINE_OR_MOBILE,
	}
	switch code := phonenumbers.GetLengthOfGeographicalAreaCode(p); {
	case p.GetCountryCode() != chinaCode:
		n.area = "+" + strconv.Itoa(int(p.GetCountryCode()))
	case !n.Mobile && code > 0 && code < len(n.National):
		n.area = "0" + n.National[:code]
	}
	return n, true
}

// Mask hides the middle of a national number: 138****5678.
func Mask(national string) string {
	n := len(national)
	switch {
	case n >= 9:
		return national[:3] + strings.Repeat("*", n-7) + national[n-4:]
	case n >= 5:
		return strings.Repeat("*", n-4) + national[n-4:]
	default:
		return strings.Repeat("*", n)
	}
}
