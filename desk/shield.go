package desk

import (
	"regexp"

	"aftercare/domain/access"
)

// number is a phone number as it is stored in the texts of events.
var number = regexp.MustCompile(`\+?\d{7,15}`)

// Shielded is the text of an event as people read it. Contact data stays masked there as on every card:
// numbers keep their first three and last four digits, of an address it is only said that
// there was one. The full value is kept for those who may look into the stored log itself.
func Shielded(rule, field, value string) string {
	if rule != string(access.TextContact) {
		return value
	}
	if field == "address" && value != "" {
		return "***"
	}
	return number.ReplaceAllStringFunc(value, func(s string) string {
		if n, ok := ReadNumber(s); ok {
			return n.Masked()
		}
		return Mask(s)
	})
}
