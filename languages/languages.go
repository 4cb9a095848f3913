// Package languages knows which languages Aftercare speaks. Chinese and English are the base and stand
// beside what they name: the server's sentences in graph/words, the web app's in its folders locales. Every
// further language is one file of this folder, <tag>.json, which both the server and the web app take in
// when they are built; README.md tells how to make one. Nothing here decides who reads what.
package languages

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync/atomic"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// The base, which is always there. Chinese is spoken when nothing else is known.
const (
	Chinese = "zh-CN"
	English = "en"
)

// longest is the most characters of a tag: what the column of an account's language holds.
const longest = 10

// Pack is what the server reads of a language's file.
type Pack struct {
	Name   string            `json:"name"`   // what the language calls itself: 日本語
	Short  string            `json:"short"`  // for a narrow button: 日
	List   string            `json:"list"`   // stands between the parts of a list: "、" or ", "
	Server map[string]string `json:"server"` // the sentences of graph/words and server by key
	tag    language.Tag
}

// The pattern means README.md and *.json: it has to find a file also when no language was added.
//
//go:embed *[dn]
var files embed.FS

var packs atomic.Pointer[map[string]*Pack]

func init() {
	if _, err := Install(files); err != nil {
		panic(err) // the files are part of the program, and a test reads each of them
	}
}

// Install takes the languages of a folder in place of those that are there and gives the way back. The
// program does it once, at its start; a test does it to bring a language that it made up.
func Install(folder fs.FS) (restore func(), err error) {
	names, err := fs.Glob(folder, "*.json")
	if err != nil {
		return nil, err
	}
	found := map[string]*Pack{}
	for _, name := range names {
		tag := strings.TrimSuffix(name, ".json")
		text, err := fs.ReadFile(folder, name)
		if err != nil {
			return nil, err
		}
		if found[tag], err = Read(tag, text); err != nil {
			return nil, err
		}
	}
	before := packs.Swap(&found)
	return func() { packs.Store(before) }, nil
}

// Read reads the text of a language's file. Whether it is whole is checked by scripts/language.
func Read(tag string, text []byte) (*Pack, error) {
	parsed, err := language.Parse(tag)
	switch {
	case err != nil || parsed.String() != tag || len(tag) > longest:
		return nil, fmt.Errorf("languages: %q is no tag of a language of at most %d characters, such as ja or pt-BR", tag, longest)
	case tag == Chinese || tag == English:
		return nil, fmt.Errorf("languages: %s is part of the base and needs no file", tag)
	}
	p := &Pack{tag: parsed}
	if err := json.Unmarshal(text, p); err != nil {
		return nil, fmt.Errorf("languages: %s: %w", tag, err)
	}
	if p.Name == "" || p.Short == "" || p.List == "" {
		return nil, fmt.Errorf("languages: %s: name, short and list must be filled", tag)
	}
	return p, nil
}

// Known tells whether answers can be given in a language.
func Known(tag string) bool {
	return tag == Chinese || tag == English || (*packs.Load())[tag] != nil
}

// Tags lists the languages, the base first.
func Tags() []string {
	return append([]string{Chinese, English}, slices.Sorted(maps.Keys(*packs.Load()))...)
}

// Text is the sentence of a further language; none for the base and for a key that its file lacks.
func Text(tag, key string) (string, bool) {
	if p := (*packs.Load())[tag]; p != nil {
		text, ok := p.Server[key]
		return text, ok
	}
	return "", false
}

// Pick gives the text of the base for a language: Chinese for Chinese readers and for a language that is
// not known, English for everybody else. It is for names that a hospital keeps in these two.
func Pick(tag, zh, en string) string {
	if tag == Chinese || !Known(tag) {
		return zh
	}
	return en
}

// Join lists parts as the language does.
func Join(tag string, parts []string) string {
	if p := (*packs.Load())[tag]; p != nil {
		return strings.Join(parts, p.List)
	}
	return strings.Join(parts, Pick(tag, "、", ", "))
}

// Form is the category of a whole number by the plural rules of CLDR: zero, one, two, few, many or other.
func Form(tag string, n int) string {
	names := map[plural.Form]string{plural.Zero: "zero", plural.One: "one", plural.Two: "two", plural.Few: "few", plural.Many: "many", plural.Other: "other"}
	return names[plural.Cardinal.MatchPlural(language.Make(tag), max(n, -n), 0, 0, 0, 0)]
}
