package say

import (
	"errors"
	"io"
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

func TestARefusalSpeaksBothLanguagesAndKeepsItsCause(t *testing.T) {
	var err error = Refuse(Text{ZH: "读不到 %s", EN: "cannot read %s"}.With("x"), io.EOF)
	var s Speaker
	if !errors.As(err, &s) || s.In("zh-CN") != "读不到 x" || s.In("en-GB") != "cannot read x" || s.In("") != "读不到 x" {
		t.Fatal(err)
	}
	if !errors.Is(err, io.EOF) || err.Error() != "cannot read x" {
		t.Fatal(err)
	}
}

func TestASentenceInsideASentenceKeepsItsLanguage(t *testing.T) {
	got := Text{ZH: "%s：%s", EN: "%s: %s"}.With("k", Text{ZH: "太短", EN: "too short"})
	if got.ZH != "k：太短" || got.EN != "k: too short" {
		t.Fatal(got)
	}
}
