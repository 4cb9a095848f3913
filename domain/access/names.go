package access

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// compound are the usual Chinese surnames of two characters.
var compound = []string{
	"欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "南宫", "独孤", "长孙", "宇文", "司空", "申屠", "轩辕",
}

// MaskName shows the surname alone: the first character or two of a Chinese name, else the last word of
// several. A single word of another script shows its first letter. How long the name is stays unknown.
func MaskName(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return ""
	}
	first, size := utf8.DecodeRuneInString(words[0])
	switch {
	case unicode.Is(unicode.Han, first):
		for _, s := range compound {
			if len(words[0]) > len(s) && strings.HasPrefix(words[0], s) {
				return s + "**"
			}
		}
		return words[0][:size] + "**"
	case len(words) > 1:
		return "** " + words[len(words)-1]
	}
	return words[0][:size] + "**"
}

// masked is the table of fields that are never left out, but shown in part to everybody who is not listed.
var masked = map[string][]Role{
	"Customer.name": append([]Role{Consultant, CallbackAgent, AccountManager, Doctor, GuideDesk, PrivacyOfficer}, leaders...),
}

// SeesWhole tells whether the viewer sees the field "Type.field" unmasked.
func (v *Viewer) SeesWhole(field string) bool {
	if v == nil {
		return false
	}
	roles, listed := masked[field]
	return !listed || v.system || v.Has(roles...)
}

// MaskedFields lists the keys of the table of masked fields, sorted.
func MaskedFields() []string {
	out := make([]string, 0, len(masked))
	for key := range masked {
		out = append(out, key)
	}
	slices.Sort(out)
	return out
}
