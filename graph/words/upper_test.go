package words_test

import (
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"aftercare/domain/fault"
	"aftercare/graph/words"
)

func TestWhatStandsAloneBeginsInUpperCaseAndEndsWhereTheChineseDoes(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	alone := 0
	for _, key := range catalogue.Keys() {
		if words.Fragment(key) {
			continue
		}
		alone++
		text := catalogue.Text(key)
		if first, _ := utf8.DecodeRuneInString(text.EN); unicode.IsLower(first) {
			t.Errorf("%s begins in lower case: %q", key, text.EN)
		}
		if strings.HasSuffix(text.ZH, "。") != strings.HasSuffix(text.EN, ".") {
			t.Errorf("%s: only one of %q and %q ends with a full stop", key, text.ZH, text.EN)
		}
	}
	if alone < 400 {
		t.Errorf("only %d texts stand alone", alone)
	}
}

func TestAWordAtTheBeginningOfASentenceIsWrittenLarge(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 11, 23, 2, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		what string
		m    fault.Message
		want string
	}{
		{"a term of the catalogue", fault.Msg("event.complaint.presenceLogged", "role", "SUPERVISOR"), "Supervisor present"},
		{"a term of several words", fault.Msg("event.complaint.clockWarned", "clock", "RESOLUTION", "dueAt", at), "Resolution is due 2026-11-23 02:00"},
		{"a number", fault.Msg("guard.commitmentsKept", "count", 1), "1 commitment is still open."},
		{"a part of a sentence stays small", fault.Msg("rule.audience", "who", "x", "steps", "at once"), "x: at once"},
		{"a term inside", fault.Msg("event.complaint.triaged", "severity", "HIGH"), "Triaged: severity high"},
	} {
		if got := catalogue.Say(words.English, c.m, nil); got != c.want {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}
