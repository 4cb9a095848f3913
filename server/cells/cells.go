// Package cells keeps what people typed from being run by a spreadsheet that opens our files.
package cells

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// starts are the characters by which a spreadsheet takes a cell for a formula, the full-width ones that
// Chinese keyboards write too, and those that it skips before it looks.
const starts = "=+-@＝＋－＠\t\r\n"

// plainNumber is a number that a spreadsheet may read as one.
var plainNumber = regexp.MustCompile(`^-?\d+(\.\d+)?%?$`)

// Runs tells whether a spreadsheet may take a text for a formula by its first character.
func Runs(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return s != "" && strings.ContainsRune(starts, first)
}

// Guard makes a cell harmless: one that a spreadsheet would run as a formula gets an apostrophe in front.
func Guard(s string) string {
	if Runs(s) {
		return "'" + s
	}
	return s
}

// GuardText is Guard for our own figures: numbers, also negative ones, stay numbers.
func GuardText(s string) string {
	if plainNumber.MatchString(s) {
		return s
	}
	return Guard(s)
}

// Bare takes the apostrophe of Guard off again.
func Bare(s string) string {
	if rest, marked := strings.CutPrefix(s, "'"); marked && Runs(rest) {
		return rest
	}
	return s
}
