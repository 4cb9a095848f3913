package followup

import (
	"testing"
	"time"

	"aftercare/domain/terms"
)

// shanghai is a fixed zone, so that the tests need no zone database.
var shanghai = time.FixedZone("CST", 8*60*60)

// at reads local time; 2026-05-11 is a Monday.
func at(t *testing.T, s string) time.Time {
	t.Helper()
	v, err := time.ParseInLocation("2006-01-02 15:04", s, shanghai)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func show(v time.Time) string { return v.In(shanghai).Format("2006-01-02 15:04") }

func setting(preferred ...CallWindow) Setting {
	return Setting{Zone: shanghai, Windows: DefaultWindows(), Preferred: preferred}
}

func defaultRule(t *testing.T, id string) Rule {
	t.Helper()
	for _, r := range DefaultRules() {
		if r.ID == id {
			return r
		}
	}
	t.Fatalf("no default rule %s", id)
	return Rule{}
}

func only(day terms.Weekday, from, to string) CallWindow {
	return CallWindow{Days: []terms.Weekday{day}, From: from, To: to}
}
