// Package say holds what the process itself tells people: refusals to start, the table of settings,
// the answer to a bad token. A Text has both languages at its place of use, so that neither can be
// forgotten. Sentences of the product live in the message catalogue, not here.
package say

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// The languages there are. Chinese is the one that is spoken when nothing else is known.
const (
	Chinese = "zh-CN"
	English = "en"
)

// Text is one sentence in both languages.
type Text struct{ ZH, EN string }

// In gives the sentence in a language: English for en and its kinds, else Chinese.
func (t Text) In(lang string) string {
	if lang == English || strings.HasPrefix(lang, "en-") {
		return t.EN
	}
	return t.ZH
}

// With fills both sentences, as fmt.Sprintf; both use the same arguments in the same order or by
// index. An argument that is itself a Text is filled in by its sentence of that language.
func (t Text) With(args ...any) Text {
	zh, en := slices.Clone(args), slices.Clone(args)
	for i, a := range args {
		if inner, ok := a.(Text); ok {
			zh[i], en[i] = inner.ZH, inner.EN
		}
	}
	return Text{fmt.Sprintf(t.ZH, zh...), fmt.Sprintf(t.EN, en...)}
}

// Error is a refusal in both languages. Error() is English, for logs; a terminal shows In.
type Error struct {
	Text
	Cause error // may be nil
}

// Refuse makes an Error.
func Refuse(t Text, cause error) *Error { return &Error{Text: t, Cause: cause} }

func (e *Error) Error() string { return e.EN }

func (e *Error) Unwrap() error { return e.Cause }

// Speaker gives an error in both languages; *Error is one.
type Speaker interface {
	error
	In(lang string) string
}

// Terminal is the language of a terminal: AFTERCARE_LANG, else LC_ALL, LC_MESSAGES or LANG in the
// order of POSIX, else Chinese. The locale C says nothing.
func Terminal(getenv func(string) string) string {
	for _, name := range []string{"AFTERCARE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"} {
		switch v := strings.ToLower(getenv(name)); {
		case v == "" || v == "c" || v == "posix" || strings.HasPrefix(v, "c."):
			continue
		case strings.HasPrefix(v, "en"):
			return English
		default:
			return Chinese
		}
	}
	return Chinese
}

// Accepted is the language of a browser's Accept-Language: English when it is preferred to Chinese,
// else Chinese.
func Accepted(header string) string {
	if len(header) > 200 {
		return Chinese
	}
	tags, _, err := language.ParseAcceptLanguage(header)
	if err != nil {
		return Chinese
	}
	for _, tag := range tags {
		switch base, _ := tag.Base(); base.String() {
		case "zh":
			return Chinese
		case "en":
			return English
		}
	}
	return Chinese
}
