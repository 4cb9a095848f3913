package customers

import (
	"slices"

	"github.com/mozillazg/go-pinyin"
)

// Bounds of what one name may add to the index.
const (
	maxReadings = 16 // ways to read a whole name
	maxPieces   = 12 // syllables and words of a name that are read
)

// pieces cuts a name into what is read as one: each Chinese character with all its readings, each word
// of other letters as it is.
func pieces(words []string) [][]string {
	var out [][]string
	for _, w := range words {
		rest := []rune{}
		flush := func() {
			if s := string(rest); latin(s) {
				out = append(out, []string{s})
			}
			rest = rest[:0]
		}
		for _, r := range w {
			if said := syllables(r); len(said) > 0 {
				flush()
				out = append(out, said)
				continue
			}
			rest = append(rest, r)
		}
		flush()
	}
	if len(out) > maxPieces {
		out = out[:maxPieces]
	}
	return out
}

// syllables are the readings of one character without tones; a surname that is read otherwise in names
// is among them (单 is dan and shan).
func syllables(r rune) []string {
	a := pinyin.NewArgs()
	a.Heteronym = true
	var out []string
	for _, s := range pinyin.SinglePinyin(r, a) {
		if s = respell.Replace(s); latin(s) && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// readings are the ways to read all pieces, at most maxReadings: of the piece with the most readings the
// rarest is dropped until they fit.
func readings(all [][]string) [][]string {
	all = slices.Clone(all)
	for ways(all) > maxReadings {
		most := 0
		for i := range all {
			if len(all[i]) > len(all[most]) {
				most = i
			}
		}
		all[most] = all[most][:len(all[most])-1]
	}
	out := [][]string{nil}
	for _, piece := range all {
		var longer [][]string
		for _, begun := range out {
			for _, s := range piece {
				longer = append(longer, append(slices.Clone(begun), s))
			}
		}
		out = longer
	}
	return out
}

func ways(all [][]string) int {
	n := 1
	for _, p := range all {
		n *= len(p)
	}
	return n
}
