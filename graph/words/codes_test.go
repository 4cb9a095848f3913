package words_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aftercare/domain/fault"
	"aftercare/graph/words"
)

// unsaid are the enums whose words never stand in a sentence of the server; the web app labels them.
var unsaid = []string{
	"AppointmentDimension", "CallbackDimension", "ComplaintDimension", "ComplaintOrderField", "OrderDirection",
	"ImportKind", "ImportVerdict", "Permission", "RecordKind", "ScriptPart", "TokenDelivery", "WatchMode", "Weekday",
	"CallbackGrouping", "ComplaintGrouping", "LeadGrouping", "LeadOrderField", "NotificationTopic", "ViewList",
}

func TestEveryWordOfTheAPIThatASentenceMayNameHasALabel(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	schema, err := os.ReadFile("../../schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	enums := regexp.MustCompile(`(?ms)^enum (\w+) \{(.*?)^\}`).FindAllStringSubmatch(string(schema), -1)
	if len(enums) < 40 {
		t.Fatalf("only %d enums are found: the pattern no longer fits", len(enums))
	}
	for _, enum := range enums {
		if slices.Contains(unsaid, enum[1]) {
			continue
		}
		for _, value := range regexp.MustCompile(`(?m)^  ([A-Z_0-9]+)$`).FindAllStringSubmatch(enum[2], -1) {
			if !catalogue.Has("term." + value[1]) {
				t.Errorf("%s.%s has no words", enum[1], value[1])
			}
		}
	}
}

// TestTheServerAndTheWebAppUseTheSameWords compares with the labels that the screens show. A code that stands
// in several enums has one label here, that of one of them.
func TestTheServerAndTheWebAppUseTheSameWords(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, lang := range []string{words.Chinese, words.English} {
		text, err := os.ReadFile("../../frontend/src/lib/terms/locales/" + lang + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var enums map[string]map[string]string
		if err := json.Unmarshal(text, &enums); err != nil {
			t.Fatal(err)
		}
		shown := map[string][]string{}
		for enum, labels := range enums {
			for code, label := range labels {
				if !slices.Contains(unsaid, enum) {
					shown[code] = append(shown[code], strings.ToLower(label))
				}
			}
		}
		for code, labels := range shown {
			if said := catalogue.Say(lang, fault.Msg("term."+code), nil); !slices.Contains(labels, strings.ToLower(said)) {
				t.Errorf("%s is %q here and %q on the screens", code, said, labels)
			}
		}
	}
}

func TestInputsThatExcludeEachOtherAreNamed(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	choice, found := regexp.MustCompile(`"(choice\.[a-zA-Z]+)"`), 0
	err = filepath.WalkDir("../../desk", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, m := range choice.FindAllStringSubmatch(string(text), -1) {
			found++
			if !catalogue.Has("term." + m[1]) {
				t.Errorf("%s says %s, which has no words", path, m[1])
			}
		}
		if strings.Contains(string(text), `"input.oneOf", "fields", "`) {
			t.Errorf("%s names inputs by their code", path)
		}
		return err
	})
	if err != nil || found < 10 {
		t.Errorf("%d choices are found: %v", found, err)
	}
}
