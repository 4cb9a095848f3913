package main

import (
	"regexp"
	"slices"
	"strings"

	"aftercare/languages"
)

var (
	// suffix is how the web app names the forms of one text: calls_one, calls_other.
	suffix = regexp.MustCompile(`_(zero|one|two|few|many|other)$`)
	// chosen is a form within a sentence of the server: {count:call|calls}.
	chosen = regexp.MustCompile(`\{(\w+):([^}]*)\}`)
)

// english is the text of a key in one of its forms: that for many unless English has the form.
func (b base) english(key string) string {
	if t, ok := b.web[key]; ok {
		return t.en
	}
	return b.web[suffix.ReplaceAllString(key, "_other")].en
}

var counted = map[string][]string{}

// categories are the forms that the numbers people count with take in a language.
func categories(tag string) (list []string) {
	if list, ok := counted[tag]; ok {
		return list
	}
	defer func() { counted[tag] = list }()
	for n := range 1001 {
		if form := languages.Form(tag, n); !slices.Contains(list, form) {
			list = append(list, form)
		}
	}
	if !slices.Contains(list, "other") {
		list = append(list, "other") // what is no whole number
	}
	return list
}

// formsOf are the keys by which a language says a text of the web app: the key itself, or one for each form.
// The form for nothing at all is the web app's own, in every language.
func formsOf(tag, key string, b base) []string {
	stem := suffix.ReplaceAllString(key, "")
	if _, plural := b.web[stem+"_other"]; stem == key || !plural || strings.HasSuffix(key, "_zero") {
		return []string{key}
	}
	var list []string
	for _, form := range categories(tag) {
		list = append(list, stem+"_"+form)
	}
	return list
}

// inForms writes the forms of an English sentence of the server as a language with other forms needs them.
func inForms(tag, sentence string) string {
	have := categories(tag)
	if tag == languages.English || len(have) == 2 && slices.Contains(have, "one") {
		return sentence
	}
	return chosen.ReplaceAllStringFunc(sentence, func(found string) string {
		m := chosen.FindStringSubmatch(found)
		one, many, _ := strings.Cut(m[2], "|")
		var forms []string
		for _, form := range have {
			text := many
			if form == "one" {
				text = one
			}
			forms = append(forms, form+"="+text)
		}
		return "{" + m[1] + ":" + strings.Join(forms, "|") + "}"
	})
}
