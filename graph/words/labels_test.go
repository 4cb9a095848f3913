package words_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"aftercare/desk/notices"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/graph/words"
)

// screen reads the texts of one feature of the web app.
func screen(t *testing.T, feature, lang string) map[string]any {
	t.Helper()
	text, err := os.ReadFile("../../frontend/src/features/" + feature + "/locales/" + lang + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]any
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// sources is the text of every source below a folder, without tests.
func sources(t *testing.T, folders ...string) string {
	t.Helper()
	var b strings.Builder
	for _, folder := range folders {
		err := filepath.WalkDir("../../"+folder, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			b.Write(text)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

// named are the first groups of what a pattern finds, at least as many as are known to be there.
func named(t *testing.T, text, pattern string, least int) (list []string) {
	t.Helper()
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		list = append(list, m[1])
	}
	if len(list) < least {
		t.Errorf("%s finds %d places, at least %d are there", pattern, len(list), least)
	}
	return list
}

func TestEveryEventHasWords(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range named(t, sources(t, "desk"), `Kind: +"([a-z][a-zA-Z]*\.[a-zA-Z.]+)"`, 40) {
		if !catalogue.Has("event."+kind) && !catalogue.Has("access."+kind) && !catalogue.Has("notice."+kind) {
			t.Errorf("%s has no words", kind)
		}
	}
}

func TestTheAccessLogSpeaksTheWordsOfItsFilter(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	kinds := named(t, sources(t, "desk/signin", "desk/customers", "desk/callbacks", "desk/imports", "desk/jobs", "desk/looked.go"), `(?:Log|Look)[A-Z]\w+ += "([a-zA-Z.]+)"`, 16)
	for _, lang := range []string{words.Chinese, words.English} {
		filter := screen(t, "settings", lang)["access"].(map[string]any)["kinds"].(map[string]any)
		for _, kind := range kinds {
			label, _ := filter[strings.ReplaceAll(kind, ".", "_")].(string)
			if said := catalogue.Say(lang, fault.Msg("access."+kind), nil); !strings.EqualFold(said, label) {
				t.Errorf("%s is %q in the log and %q in its filter", kind, said, label)
			}
		}
	}
}

func TestCodesThatTheWebAppNamesByItselfAreAllThere(t *testing.T) {
	for _, c := range []struct {
		what, feature string
		path          []string
		codes         []string
	}{
		{"sweeps", "settings", []string{"sweep", "names"}, named(t, sources(t, "desk/sweeps"), `\{Name: "([a-z-]+)"`, 11)},
		{"chores", "settings", []string{"sweep", "names"}, named(t, sources(t, "server/chores.go"), `(?m)^\t\t\w+\("([a-z]+)"`, 2)},
		{"posts", "settings", []string{"grant", "post"}, access.Posts()},
		{"fields that a customer's card hides", "customers", []string{"field"}, named(t, sources(t, "graph/schema/customers.graphql"), `(\w+)(?:\([^)]*\))?: \S+ @shown`, 10)},
		{"fields that a case hides", "complaints", []string{"field"}, named(t, sources(t, "graph/schema/complaints.graphql"), `(\w+): \S+ @shown`, 12)},
	} {
		for _, lang := range []string{words.Chinese, words.English} {
			at := screen(t, c.feature, lang)
			for _, step := range c.path {
				at = at[step].(map[string]any)
			}
			for _, code := range c.codes {
				if label, _ := at[code].(string); label == "" {
					t.Errorf("%s: %s has no label in %s", c.what, code, lang)
				}
			}
		}
	}
}

func TestEveryNotificationHasATopic(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, key := range catalogue.Keys() {
		kind, notice := strings.CutPrefix(key, "notice.")
		if !notice {
			continue
		}
		found++
		if notices.Topic(kind) == terms.NotificationTopicOther {
			t.Errorf("%s has no topic", kind)
		}
	}
	if found < 20 {
		t.Errorf("only %d notices are found", found)
	}
}
