package words_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"aftercare/graph/words"
)

// said are the places in which the desk of complaints names something that people read.
var said = []struct {
	prefix string
	form   *regexp.Regexp
}{
	{"event.complaint.", regexp.MustCompile(`(?:\.event|\.about|happened\([a-z]+,|kind(?:, data)? :?=) ?\(?"([a-zA-Z]+)"`)},
	{"notice.", regexp.MustCompile(`\.notice\b.*?= "(complaint\.[a-zA-Z]+)"`)},
	// A message follows the path of its field and ends the call or is followed by its arguments.
	{"", regexp.MustCompile(`"((?:complaint|input)\.[a-z][a-zA-Z]+)"(?:\)|, "(?:value|min|max|fields|until)")`)},
	{"field.", regexp.MustCompile(`(?:textOf\(|Field: |field :?= )"([a-zA-Z]+)"`)},
}

func TestWhatTheDeskOfComplaintsSaysHasWords(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("../../desk/complaints/*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for _, file := range files {
		if ok, _ := filepath.Match("*_test.go", filepath.Base(file)); ok {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range said {
			for _, m := range s.form.FindAllStringSubmatch(string(text), -1) {
				found[s.prefix]++
				key := s.prefix + m[1]
				if s.prefix == "" && (catalogue.Has("event."+key) || catalogue.Has("notice."+key)) {
					continue // the kind of an event or of a notice
				}
				if !catalogue.Has(key) {
					t.Errorf("%s says %s, which has no words", filepath.Base(file), key)
				}
			}
		}
	}
	for prefix, least := range map[string]int{"event.complaint.": 36, "notice.": 9, "": 40, "field.": 25} {
		if found[prefix] < least {
			t.Errorf("%d places of %q are found, at least %d are there", found[prefix], prefix, least)
		}
	}
}
