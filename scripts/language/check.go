package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var (
	filled = regexp.MustCompile(`\{(\w+)\}|%(?:\[\d\])?[sdv]`)
	wanted = regexp.MustCompile(`\{\{\s*(\w+)[^}]*\}\}|\$t\([^)]*\)|</?\w+>`)
)

// check tells what is wrong with a file: texts that are missing or that nobody says, blanks that differ from
// those of the base, forms of number that the language lacks.
func (f file) check(tag string, b base) (wrong []string) {
	_, missing, superfluous := f.fill(tag, b)
	for _, key := range missing {
		wrong = append(wrong, key+" is missing")
	}
	for _, key := range superfluous {
		wrong = append(wrong, key+" is said nowhere")
	}
	for key, said := range f.Server {
		if t, ok := b.server[key]; ok {
			wrong = append(wrong, prefixed("server:"+key, sentenceFaults(tag, said, t.en))...)
		}
	}
	for key, said := range f.texts() {
		t, ok := b.web[key]
		if form := suffix.FindString(key); !ok && form != "" {
			t, ok = b.web[strings.TrimSuffix(key, form)+"_other"]
		}
		if ok {
			wrong = append(wrong, prefixed("web:"+key, screenFaults(suffix.FindString(key), said, t.en))...)
		}
	}
	slices.Sort(wrong)
	return wrong
}

func prefixed(key string, faults []string) (list []string) {
	for _, f := range faults {
		list = append(list, key+" "+f)
	}
	return list
}

// blanks are what a pattern finds in a text, each once, in order.
func blanks(pattern *regexp.Regexp, text string) []string {
	list := pattern.FindAllString(text, -1)
	slices.Sort(list)
	return slices.Compact(list)
}

// sentenceFaults compares a sentence of the server with the English one.
func sentenceFaults(tag, said, english string) (faults []string) {
	if said == "" {
		return []string{"is empty"}
	}
	plain := func(s string) string { return chosen.ReplaceAllString(s, "") }
	if got, want := blanks(filled, plain(said)), blanks(filled, plain(english)); !slices.Equal(got, want) {
		faults = append(faults, fmt.Sprintf("fills %q, the English sentence fills %q", got, want))
	}
	for _, m := range chosen.FindAllStringSubmatch(said, -1) {
		if !strings.Contains(english, "{"+m[1]+"}") && !strings.Contains(english, "{"+m[1]+":") {
			faults = append(faults, fmt.Sprintf("counts %q, which it is not told", m[1]))
		}
		if lacks := unformed(tag, strings.Split(m[2], "|")); lacks != "" {
			faults = append(faults, fmt.Sprintf("lacks the form %q of %q", lacks, m[1]))
		}
	}
	return faults
}

// unformed is a form that a language has and a list of forms lacks.
func unformed(tag string, forms []string) string {
	var named []string
	for _, f := range forms {
		name, _, ok := strings.Cut(f, "=")
		if !ok { // one|other, in this order
			named = []string{"one", "other"}
			break
		}
		named = append(named, name)
	}
	for _, form := range categories(tag) {
		if !slices.Contains(named, form) {
			return form
		}
	}
	return ""
}

// screenFaults compares a text of the web app with the English one. Forms for few things may leave the number out.
func screenFaults(form, said, english string) []string {
	if said == "" {
		return []string{"is empty"}
	}
	got, want := blanks(wanted, said), blanks(wanted, english)
	if form == "_zero" || form == "_one" || form == "_two" {
		without := func(list []string) []string {
			return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return strings.HasPrefix(s, "{{count") })
		}
		got, want = without(got), without(want)
	}
	if !slices.Equal(got, want) {
		return []string{fmt.Sprintf("fills %q, the English text fills %q", got, want)}
	}
	return nil
}
