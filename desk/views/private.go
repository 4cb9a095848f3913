package views

import (
	"encoding/json"
	"math"
	"regexp"
	"strings"
	"time"

	"aftercare/domain/fault"
	"aftercare/domain/personal"
)

// aRecord is the id of a record, which names nobody to who may not see it.
var aRecord = regexp.MustCompile(`^[a-z]{2}_[0-9A-HJKMNP-TV-Z]{26}$`)

// nameless refuses what a view would keep of somebody's phone number or other number, wherever in the
// filter it stands: as a value, in a list or as a name. Views are kept for years and shared.
func (b ViewBody) nameless(bad *fault.Fields) {
	const key = "view.number"
	bad.Require(!numbered(b.Filter), "input.filter", key, "from", personal.From)
	bad.Require(b.OrderBy == nil || !tells(*b.OrderBy), "input.orderBy", key, "from", personal.From)
	bad.Require(b.GroupBy == nil || !tells(*b.GroupBy), "input.groupBy", key, "from", personal.From)
	for _, c := range b.Columns {
		if tells(c) {
			bad.Add("input.columns", key, "from", personal.From)
			return
		}
	}
}

// numbered tells whether a JSON text holds a person's number. It is read word by word, so that a name that
// stands twice hides nothing.
func numbered(filter string) bool {
	words := json.NewDecoder(strings.NewReader(filter))
	for {
		word, err := words.Token()
		if err != nil {
			return false // at its end, or no JSON, which is refused as such
		}
		switch v := word.(type) {
		case string:
			if tells(v) {
				return true
			}
		case float64:
			if math.Abs(v) >= math.Pow10(personal.From-1) {
				return true
			}
		}
	}
}

// tells: ids and days have many digits and are nobody's number.
func tells(text string) bool {
	if aRecord.MatchString(text) {
		return false
	}
	if day, err := time.Parse(time.DateOnly, text); err == nil && day.Year() >= 1900 {
		return false
	}
	return personal.HoldsNumber(text)
}
