package main

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const root = "../.."

func theBase(t *testing.T) base {
	t.Helper()
	b, err := readBase(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(b.server) < 900 || len(b.web) < 900 {
		t.Fatalf("only %d sentences of the server and %d texts of the web app are found", len(b.server), len(b.web))
	}
	return b
}

func TestEveryLanguageOfTheFolderIsWhole(t *testing.T) {
	b := theBase(t)
	files, err := filepath.Glob(root + "/languages/*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		tag := strings.TrimSuffix(filepath.Base(name), ".json")
		f, err := readFile(root, tag)
		if err != nil {
			t.Error(err)
			continue
		}
		for _, wrong := range f.check(tag, b) {
			t.Errorf("%s: %s", tag, wrong)
		}
	}
}

func TestChineseAndEnglishFillTheSameBlanks(t *testing.T) {
	b := theBase(t)
	for key, said := range b.server {
		for _, fault := range sentenceFaults("zh-CN", said.zh, said.en) {
			t.Errorf("%s: the Chinese sentence %s", key, fault)
		}
		for _, fault := range sentenceFaults("en", said.en, said.en) {
			t.Errorf("%s: the English sentence %s", key, fault)
		}
	}
	for key, said := range b.web {
		for _, fault := range screenFaults("", said.zh, said.en) {
			t.Errorf("%s: the Chinese text %s", key, fault)
		}
	}
}

// A file that was just written has nothing to mend, whatever forms of number the language has.
func TestANewFileHasEveryTextInEveryForm(t *testing.T) {
	b := theBase(t)
	for tag, forms := range map[string]int{"ja": 1, "de": 2, "ru": 3, "ar": 6} {
		if got := categories(tag); len(got) < forms {
			t.Errorf("%s counts in %q", tag, got)
		}
		empty, err := readFile(t.TempDir(), tag)
		if err != nil || empty.Name == "" {
			t.Fatal(tag, err)
		}
		full, added, removed := empty.fill(tag, b)
		if len(added) < 1800 || len(removed) != 0 {
			t.Errorf("%s: %d added, %d removed", tag, len(added), len(removed))
		}
		for _, wrong := range full.check(tag, b) {
			t.Errorf("%s: %s", tag, wrong)
		}
	}
}

func TestWhatIsWrongWithAFileIsSaid(t *testing.T) {
	b := base{
		server: map[string]text{"a": {"有 {count} 个", "{count} {count:call|calls}"}, "d": {"最多 %d 个", "at most %d"}},
		web:    map[string]text{"app:calls_one": {"{{count}} 个", "{{count}} call"}, "app:calls_other": {"{{count}} 个", "{{count}} calls"}, "app:hi": {"您好", "Hello"}},
	}
	const whole = `{"server": {"a": "{count} {count:one=звонок|few=звонка|many=звонков|other=звонка}", "d": "до %d"},
		"web": {"app": {"hi": "Привет", "calls_one": "звонок", "calls_few": "{{count}} звонка", "calls_many": "{{count}} звонков", "calls_other": "{{count}} звонка"}}}`
	for _, c := range []struct{ name, old, now, says string }{
		{"a whole file is right", "", "", ""},
		{"a text is missing", `"hi": "Привет", `, ``, "web:app:hi is missing"},
		{"a text is said nowhere", `"hi"`, `"ho": "?", "hi"`, "web:app:ho is said nowhere"},
		{"a form is missing", `"calls_few": "{{count}} звонка", `, ``, "web:app:calls_few is missing"},
		{"a text is empty", `"Привет"`, `""`, "web:app:hi is empty"},
		{"a blank has another name", `{{count}} звонков`, `{{n}} звонков`, "web:app:calls_many fills"},
		{"a sentence lacks its blank", `{count} {count:one`, `{count:one`, "server:a fills"},
		{"a sentence lacks a form", `few=звонка|`, ``, `server:a lacks the form "few"`},
		{"a number has another shape", `до %d`, `до %s`, "server:d fills"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var f file
			if err := json.Unmarshal([]byte(strings.Replace(whole, c.old, c.now, 1)), &f); err != nil {
				t.Fatal(err)
			}
			wrong := f.check("ru", b)
			if c.says == "" && len(wrong) > 0 || c.says != "" && !slices.ContainsFunc(wrong, func(s string) bool { return strings.HasPrefix(s, c.says) }) {
				t.Errorf("%q", wrong)
			}
		})
	}
}
