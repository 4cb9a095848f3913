package languages_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"aftercare/languages"
)

// with brings languages that hold nothing but what a file must have.
func with(t *testing.T, tags ...string) {
	t.Helper()
	folder := fstest.MapFS{}
	for _, tag := range tags {
		folder[tag+".json"] = &fstest.MapFile{Data: []byte(`{"name": "n", "short": "s", "list": " / ", "server": {"k": "text of ` + tag + `"}}`)}
	}
	restore, err := languages.Install(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(restore)
}

func TestTheHeaderOfABrowserFindsTheNearestLanguage(t *testing.T) {
	for _, c := range []struct {
		name, header, want string
		further            []string
	}{
		{"nothing asked is Chinese", "", "zh-CN", nil},
		{"anything is Chinese", "*", "zh-CN", nil},
		{"a language that is not spoken here is answered in Chinese", "de", "zh-CN", nil},
		{"a kind of English is English", "en-GB,en;q=0.9", "en", nil},
		{"the first of two is taken", "zh-CN,en;q=0.9", "zh-CN", nil},
		{"the weight counts, not the order", "en;q=0.5,zh;q=0.9", "zh-CN", nil},
		{"the first that is spoken here is taken", "fr,en;q=0.8,zh;q=0.7", "en", nil},
		{"traditional characters are read by who reads Chinese", "zh-Hant-TW", "zh-CN", nil},
		{"a weight of 0 is a refusal", "zh;q=0,en;q=0.1", "en", nil},
		{"a header out of shape is Chinese", "\x00;;;q=9", "zh-CN", nil},
		{"a header without end is Chinese", strings.Repeat("en,", 100), "zh-CN", nil},
		{"a further language is found by its kind", "ja-JP,en;q=0.8", "ja", []string{"ja"}},
		{"a further language waits for its weight", "ja;q=0.2,en;q=0.8", "en", []string{"ja"}},
		{"a script of its own comes before the language alone", "zh-HK,zh;q=0.9", "zh-TW", []string{"zh-TW"}},
		{"and leaves the others theirs", "zh,en;q=0.9", "zh-CN", []string{"zh-TW"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			with(t, c.further...)
			if got := languages.Match(c.header); got != c.want {
				t.Errorf("%q: %s, want %s", c.header, got, c.want)
			}
		})
	}
}

func TestAFileIsALanguageAndNoFileIsNone(t *testing.T) {
	if languages.Known("ja") && len(languages.Tags()) == 2 || languages.Known("") || !languages.Known("en") {
		t.Error(languages.Tags())
	}
	with(t, "ja")
	if text, ok := languages.Text("ja", "k"); !languages.Known("ja") || !ok || text != "text of ja" {
		t.Error(text, ok)
	}
	if languages.Pick("ja", "科", "department") != "department" || languages.Pick("xx", "科", "department") != "科" {
		t.Error("names of the base are not chosen right")
	}
	if got := languages.Join("ja", []string{"a", "b"}); got != "a / b" {
		t.Error(got)
	}
}

func TestFilesThatCannotBeReadAreNamed(t *testing.T) {
	for _, c := range []struct{ tag, text, says string }{
		{"jp!", `{}`, "no tag"},
		{"JA", `{}`, "no tag"},
		{"zh-Hant-HK-x-long", `{}`, "no tag"},
		{"en", `{}`, "base"},
		{"ja", `{`, "ja: "},
		{"ja", `{"name": "日本語"}`, "short"},
	} {
		if _, err := languages.Read(c.tag, []byte(c.text)); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s %s: %v", c.tag, c.text, err)
		}
	}
}

func TestNumbersTakeTheFormOfTheirLanguage(t *testing.T) {
	for _, c := range []struct {
		tag  string
		n    int
		want string
	}{{"en", 1, "one"}, {"en", 0, "other"}, {"ja", 1, "other"}, {"ru", 1, "one"}, {"ru", 3, "few"}, {"ru", 11, "many"}, {"ar", 0, "zero"}} {
		if got := languages.Form(c.tag, c.n); got != c.want {
			t.Errorf("%s %d: %s, want %s", c.tag, c.n, got, c.want)
		}
	}
}
