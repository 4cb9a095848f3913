package aftercare_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"aftercare/domain/access"
)

var eventKey = regexp.MustCompile(`(?m)^\t"event\.([A-Za-z.]+)":`)

// A kind of event that has a sentence stands in the table of texts too, so that whoever adds one says who
// reads what is written with it.
func TestEveryKindOfEventThatIsSpokenOfStandsInTheTableOfTexts(t *testing.T) {
	files, err := filepath.Glob("graph/words/*.go")
	if err != nil {
		t.Fatal(err)
	}
	var spoken []string
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range eventKey.FindAllStringSubmatch(string(source), -1) {
			spoken = append(spoken, m[1])
		}
	}
	listed := access.EventKinds()
	if len(spoken) < 100 {
		t.Fatalf("only %d kinds of events were found in graph/words", len(spoken))
	}
	for _, kind := range spoken {
		if !slices.Contains(listed, kind) {
			t.Errorf("domain/access says nothing about the texts of %s; list it there, with nil if it has none", kind)
		}
	}
	for _, kind := range listed {
		if !slices.Contains(spoken, kind) {
			t.Errorf("%s has no sentence in graph/words", kind)
		}
	}
}
