package desk

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"aftercare/domain/fault"
)

// Line reads a text of one line: spaces around it are dropped, its length is counted in characters.
// Noted as refused are texts shorter or longer than allowed and control characters, among them those
// that turn the direction of writing. A text of which nothing can be seen is an empty one. least 0 allows an
// empty text.
func Line(bad *fault.Fields, path, value string, least, most int) string {
	return readText(bad, path, value, least, most, false)
}

// Prose is Line for texts of several lines.
func Prose(bad *fault.Fields, path, value string, least, most int) string {
	return readText(bad, path, strings.ReplaceAll(value, "\r\n", "\n"), least, most, true)
}

// MaybeLine is Line for a field that may be left out; blank counts as left out.
func MaybeLine(bad *fault.Fields, path string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	return unlessEmpty(Line(bad, path, *value, 0, most))
}

// MaybeProse is Prose for a field that may be left out; blank counts as left out.
func MaybeProse(bad *fault.Fields, path string, value *string, most int) *string {
	if value == nil {
		return nil
	}
	return unlessEmpty(Prose(bad, path, *value, 0, most))
}

func readText(bad *fault.Fields, path, value string, least, most int, lines bool) string {
	s := strings.TrimSpace(value)
	if utf8.ValidString(s) && !strings.ContainsFunc(s, func(r rune) bool { return visible(r) || unwritable(r, lines) }) {
		s = ""
	}
	n := utf8.RuneCountInString(s)
	switch {
	case n == 0 && least > 0:
		bad.Add(path, "input.required")
	case n < least:
		bad.Add(path, "input.tooShort", "min", least)
	case n > most:
		bad.Add(path, "input.tooLong", "max", most)
	case !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool { return unwritable(r, lines) }):
		bad.Add(path, "input.control")
	}
	return s
}

func unwritable(r rune, lines bool) bool {
	switch {
	case lines && (r == '\n' || r == '\t'):
		return false
	case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r == 0x2028, r == 0x2029, r == 0xFEFF:
		return true
	}
	return unicode.IsControl(r)
}

// visible tells whether a character shows something by itself: no space, no joiner or other sign of format, no
// mark that only changes the one before it, and none of the letters and signs that are drawn as nothing.
func visible(r rune) bool {
	switch r {
	case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800: // fillers of Hangul, the empty pattern of Braille
		return false
	}
	return !unicode.In(r, unicode.Cc, unicode.Cf, unicode.M, unicode.Z, unicode.Other_Default_Ignorable_Code_Point)
}

func unlessEmpty(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// Gather adds the refused fields of err to bad, so that one answer names everything; any other error is
// given back.
func Gather(bad *fault.Fields, err error) error {
	f, ok := fault.As(err)
	if err == nil || ok && f.Kind == fault.InvalidInput && len(f.Fields) > 0 {
		if ok {
			for _, x := range f.Fields {
				bad.Add(x.Path, x.Message.Key, pairs(x.Message.Args)...)
			}
		}
		return nil
	}
	return err
}

func pairs(args map[string]any) []any {
	var out []any
	for k, v := range args {
		out = append(out, k, v)
	}
	return out
}

// Below moves the paths of refused fields: an action that takes another's input as a part of its own
// names "input.appointment.startsAt" where the inner action said "input.startsAt".
func Below(err error, path string) error {
	f, ok := fault.As(err)
	if !ok || len(f.Fields) == 0 {
		return err
	}
	moved := *f
	moved.Fields = make([]fault.Field, len(f.Fields))
	for i, x := range f.Fields {
		rest := strings.TrimPrefix(x.Path, "input")
		moved.Fields[i] = fault.Field{Path: path + rest, Message: x.Message}
	}
	return &moved
}

// At is the path of an element of a list: "input.phones.0".
func At(path string, i int) string { return fmt.Sprintf("%s.%d", path, i) }
