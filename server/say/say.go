// Package say holds what the process itself tells people: refusals to start, the table of settings,
// the answer to a bad token. A Text has both languages at its place of use, so that neither can be
// forgotten; one that also readers of the API meet has a key, by which a further language says it. A
// terminal speaks the two. Sentences of the product live in the message catalogue, not here.
package say

import (
	"fmt"
	"slices"
	"strings"

	"aftercare/languages"
)

// The languages there are. Chinese is the one that is spoken when nothing else is known.
const (
	Chinese = languages.Chinese
	English = languages.English
)

// Text is one sentence in both languages. Key names it for further languages; empty on a terminal.
type Text struct {
	Key, ZH, EN string
	args        *[]any // what filled both
}

// In gives the sentence in a language: that of a further language where its file has the key, English for
// en, its kinds and further languages, else Chinese.
func (t Text) In(lang string) string {
	switch further, ok := languages.Text(lang, t.Key); {
	case ok && t.args != nil:
		return fmt.Sprintf(further, in(lang, *t.args)...)
	case ok:
		return further
	case strings.HasPrefix(lang, "en-"):
		return t.EN
	}
	return languages.Pick(lang, t.ZH, t.EN)
}

// in turns the sentences among the arguments into one language.
func in(lang string, args []any) []any {
	out := slices.Clone(args)
	for i, a := range out {
		if inner, ok := a.(Text); ok {
			out[i] = inner.In(lang)
		}
	}
	return out
}

// With fills both sentences, as fmt.Sprintf; both use the same arguments in the same order or by
// index. An argument that is itself a Text is filled in by its sentence of that language.
func (t Text) With(args ...any) Text {
	return Text{Key: t.Key, ZH: fmt.Sprintf(t.ZH, in(Chinese, args)...), EN: fmt.Sprintf(t.EN, in(English, args)...), args: &args}
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
