package importer

import (
	"maps"

	"aftercare/languages"
)

// named is how a further language finds the name of a target, of an option or of a kind.
const named = "label."

// label is a name in a language. A further language finds it by the English one.
func label(lang, zh, en string) string {
	if text, ok := languages.Text(lang, named+en); ok {
		return text
	}
	return languages.Pick(lang, zh, en)
}

// Texts are the sentences and names of this package by key, for the catalogue of the API.
func Texts() map[string]Message {
	out := maps.Clone(Messages)
	name := func(zh, en string) {
		if _, there := out[named+en]; !there {
			out[named+en] = Message{ZH: zh, EN: en}
		}
	}
	for _, k := range Kinds() {
		name(plans[k].zh, plans[k].en)
		for _, t := range plans[k].targets {
			name(t.ZH, t.EN)
			for _, o := range t.Options {
				name(o.ZH, o.EN)
			}
		}
	}
	return out
}
