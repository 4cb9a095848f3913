package secret

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// listText holds about a thousand words and patterns that people choose first, one a line, lower
// case. With the rules of common they stand for far more than ten thousand passwords.
//
//go:embed common.txt
var listText string

// decoration is how many digits and signs around a listed word leave it common: a year, a birthday,
// a row of exclamation marks.
const decoration = 10

// rows are the sequences that fingers and school teach; runs of three or more count, either way.
var rows = []string{
	"abcdefghijklmnopqrstuvwxyz",
	"01234567890123456789",
	"qwertyuiopasdfghjklzxcvbnm",
	"qwertyuiop[]\\", "asdfghjkl;'", "zxcvbnm,./",
	"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
	"qazwsxedcrfvtgbyhnujmikolp",
	"1q2w3e4r5t6y7u8i9o0p",
	"!@#$%^&*()_+",
	"a1b2c3d4e5f6g7h8i9", "1a2b3c4d5e6f7g8h9i",
}

// common tells whether the whole password is one that is tried first: a listed word, such a word
// with a few digits and signs around it, one short thing repeated, or nothing but runs along the
// alphabet, the digits or the keyboard with at most one listed word among them. Words that merely
// occur inside a longer phrase do not make it common (SP 800-63B-4: compare the whole).
func common(text string) bool {
	list := words()
	for _, form := range forms(strings.ToLower(text)) {
		if listed(list, form) || repeats(list, form) || onlyRuns(list, []rune(form)) {
			return true
		}
	}
	return false
}

// words is the list as a set, read when the first password is judged and never changed.
var words = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool, 1600)
	for line := range strings.Lines(listText) {
		set[strings.TrimSpace(line)] = true
	}
	return set
})

// forms are the readings under which a password is compared: as typed, without what separates, and
// with the digits and signs that stand for letters read as letters.
func forms(text string) []string {
	joined := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsPunct(r) && !strings.ContainsRune("!@", r) {
			return -1
		}
		return r
	}, text)
	out := []string{text, joined}
	for _, one := range []string{"i", "l"} {
		read := strings.NewReplacer("0", "o", "1", one, "!", one, "3", "e", "4", "a", "@", "a", "5", "s", "$", "s", "7", "t")
		out = append(out, read.Replace(joined), read.Replace(core(joined)))
	}
	return out
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

func core(text string) string { return strings.TrimFunc(text, notLetter) }

// listed tells whether text is a listed word with at most decoration digits and signs around it. The
// word may have digits of its own ("trustno1"), so every way to peel text is tried.
func listed(list map[string]bool, text string) bool {
	rs := []rune(text)
	for from := 0; from <= min(decoration, len(rs)); from++ {
		for to := len(rs); to > from && from+len(rs)-to <= decoration; to-- {
			if list[string(rs[from:to])] {
				return true
			}
			if !notLetter(rs[to-1]) {
				break
			}
		}
		if from < len(rs) && !notLetter(rs[from]) {
			break
		}
	}
	return false
}

// repeats finds the shortest unit that text repeats. A unit of four characters or a listed one is
// no more than itself, however often it is typed.
func repeats(list map[string]bool, text string) bool {
	rs := []rune(text)
	for size := 1; size <= len(rs)/2; size++ {
		if !slices.Equal(rs[size:], rs[:len(rs)-size]) {
			continue
		}
		return size <= 4 || listed(list, string(rs[:size]))
	}
	return false
}

// onlyRuns tells whether text can be cut into runs of at least three characters and at most one
// listed word. reach[i] holds the number of words needed to get to i, 2 when there is no way.
func onlyRuns(list map[string]bool, rs []rune) bool {
	reach := make([]int, len(rs)+1)
	for i := range reach[1:] {
		reach[i+1] = 2
	}
	for i := range rs {
		if reach[i] > 1 {
			continue
		}
		for end := i + 3; end <= len(rs); end++ {
			piece := string(rs[i:end])
			if run(piece) {
				reach[end] = min(reach[end], reach[i])
			} else if list[piece] {
				reach[end] = min(reach[end], reach[i]+1)
			} else if end-i > 20 {
				break
			}
		}
	}
	return len(rs) > 0 && reach[len(rs)] <= 1
}

// run tells whether piece is one character again and again or a stretch of one of the rows.
func run(piece string) bool {
	rs := []rune(piece)
	if slices.IndexFunc(rs, func(r rune) bool { return r != rs[0] }) < 0 {
		return true
	}
	slices.Reverse(rs)
	back := string(rs)
	for _, row := range rows {
		if strings.Contains(row, piece) || strings.Contains(row, back) {
			return true
		}
	}
	return false
}
