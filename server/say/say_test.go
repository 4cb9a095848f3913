package say

import (
	"errors"
	"io"
	"strings"
	"testing"
)

func TestTerminalLanguage(t *testing.T) {
	for _, c := range []struct {
		name, want string
		env        map[string]string
	}{
		{"nothing known is Chinese", Chinese, nil},
		{"the locale C says nothing", Chinese, map[string]string{"LANG": "C.UTF-8"}},
		{"an English locale", English, map[string]string{"LANG": "en_US.UTF-8"}},
		{"a Chinese locale", Chinese, map[string]string{"LANG": "zh_CN.UTF-8"}},
		{"our own variable wins", English, map[string]string{"AFTERCARE_LANG": "en", "LC_ALL": "zh_CN.UTF-8"}},
		{"LC_ALL wins over LANG", English, map[string]string{"LC_ALL": "en_GB", "LANG": "zh_CN"}},
		{"C in LC_ALL lets LANG speak", English, map[string]string{"LC_ALL": "C", "LANG": "en_GB"}},
		{"a third language is answered in Chinese", Chinese, map[string]string{"LANG": "de_DE.UTF-8"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Terminal(func(k string) string { return c.env[k] }); got != c.want {
				t.Fatalf("got %s", got)
			}
		})
	}
}

func TestAcceptedLanguage(t *testing.T) {
	for header, want := range map[string]string{
		"": Chinese, "*": Chinese, "de": Chinese, "en": English, "en-GB,en;q=0.9": English, "zh-CN,en;q=0.9": Chinese,
		"en;q=0.5,zh;q=0.9": Chinese, "fr,en;q=0.8,zh;q=0.7": English, "zh-Hant-TW": Chinese, "\x00;;;q=9": Chinese,
		strings.Repeat("en,", 100): Chinese,
	} {
		if got := Accepted(header); got != want {
			t.Errorf("%q: %s", header, got)
		}
	}
}

func TestARefusalSpeaksBothLanguagesAndKeepsItsCause(t *testing.T) {
	var err error = Refuse(Text{"读不到 %s", "cannot read %s"}.With("x"), io.EOF)
	var s Speaker
	if !errors.As(err, &s) || s.In("zh-CN") != "读不到 x" || s.In("en-GB") != "cannot read x" || s.In("") != "读不到 x" {
		t.Fatal(err)
	}
	if !errors.Is(err, io.EOF) || err.Error() != "cannot read x" {
		t.Fatal(err)
	}
}

func TestASentenceInsideASentenceKeepsItsLanguage(t *testing.T) {
	got := Text{"%s：%s", "%s: %s"}.With("k", Text{"太短", "too short"})
	if got != (Text{"k：太短", "k: too short"}) {
		t.Fatal(got)
	}
}
