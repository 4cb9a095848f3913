package words_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/graph/words"
)

// What the desks of callbacks name for people to read.
var told = regexp.MustCompile(`"((?:callback|customer\.phone|hospital|input|fault|complaint\.potential)\.?[a-zA-Z.]*)"`)

// codes are words that stand in the data of events, as constants of desk/sequence.
var coded = regexp.MustCompile(`Skip[A-Za-z]+ +(?:string )?= "([A-Z_]+)"`)

func TestWhatTheDesksOfCallbacksSayHasWords(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	found, codes := 0, 0
	for _, room := range []string{"callbacks", "sequence", "sweeps", "defaults"} {
		files, err := filepath.Glob("../../desk/" + room + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range told.FindAllStringSubmatch(string(text), -1) {
				key := m[1]
				if !strings.Contains(key, ".") || key == "callback.reveal" || strings.HasPrefix(key, "input.") && isPath(key) {
					continue
				}
				found++
				if !catalogue.Has(key) && !catalogue.Has("event."+key) && !catalogue.Has("notice."+key) {
					t.Errorf("%s says %s, which has no words", file, key)
				}
			}
			for _, m := range coded.FindAllStringSubmatch(string(text), -1) {
				codes++
				if !catalogue.Has("term." + m[1]) {
					t.Errorf("%s: the code %s has no words", file, m[1])
				}
			}
		}
	}
	if found < 40 || codes < 9 {
		t.Errorf("only %d keys and %d codes are found: the patterns no longer fit", found, codes)
	}
	for _, trigger := range terms.CallbackTrigger("").Values() {
		for _, stop := range followup.StopsOn(terms.CallbackTrigger(trigger)) {
			if !catalogue.Has("term." + string(stop)) {
				t.Errorf("the stop %s has no words", stop)
			}
		}
	}
	for _, r := range followup.DefaultRules() {
		if !catalogue.Has("term." + r.ID) {
			t.Errorf("the rule %s has no words", r.ID)
		}
	}
}

// isPath tells paths of input fields from the keys of messages about them.
func isPath(key string) bool {
	switch strings.TrimPrefix(key, "input.") {
	case "required", "unknown", "range", "phone", "notWithOutcome", "duplicate", "mustBeFuture", "tooFar", "hardStop", "unknownRecord", "date", "oneOf", "noChange":
		return false
	}
	return true
}
