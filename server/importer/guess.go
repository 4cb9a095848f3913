package importer

import (
	"cmp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// Guessed is a proposal for people to look at. Its Mapping has no source and may lack required targets,
// so it need not be valid yet.
type Guessed struct {
	Mapping    Mapping             `json:"mapping"`
	Confidence map[string]float64  `json:"confidence"` // by heading, 0 to 1; a heading left out means nothing to us
	Unknown    map[string][]string `json:"unknown"`    // by target: texts of the sample that need a map of values
	Missing    []string            `json:"missing"`    // required targets that no heading seems to fill
}

// sure is the confidence of a heading that is one of our words; likely of one that holds our word with
// something around it. unread is what is left of either when the sample is not of that type.
const (
	sure   = 1.0
	likely = 0.7
	unread = 0.5
)

type candidate struct {
	target Target
	column int
	score  float64
	words  []string // of the sample, that the target does not know
}

// Guess proposes which heading fills which target, by the words of the headings (Chinese and English)
// and by whether the sample of rows reads as what the target holds. Each heading is given away once,
// the surest first. sample may be empty.
func Guess(k Kind, headers []string, sample [][]string) Guessed {
	g := Guessed{
		Mapping:    Mapping{Kind: k, Dates: AsWritten, Columns: map[string]Column{}},
		Confidence: map[string]float64{}, Unknown: map[string][]string{},
	}
	var all []candidate
	for _, t := range Targets(k) {
		for i, h := range headers {
			if s := similar(t, h); s > 0 {
				good, unknown := fit(t, i, sample)
				all = append(all, candidate{t, i, s * (unread + (1-unread)*good), unknown})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	taken := map[int]bool{}
	for _, c := range all {
		if _, filled := g.Mapping.Columns[c.target.Name]; filled || taken[c.column] {
			continue
		}
		taken[c.column] = true
		h := headers[c.column]
		g.Mapping.Columns[c.target.Name] = Column{From: []string{h}}
		g.Confidence[h] = c.score
		if len(c.words) > 0 {
			g.Unknown[c.target.Name] = c.words
		}
	}
	for _, t := range Targets(k) {
		if _, ok := g.Mapping.Columns[t.Name]; t.Required && !ok {
			g.Missing = append(g.Missing, t.Name)
		}
	}
	return g
}

// similar compares a heading with the words of a target. A word of ours inside a longer heading counts
// by how much of it the word is, so that 预约登记时间 goes to the booking and not to the appointment.
func similar(t Target, header string) float64 {
	h := fold(header)
	if h == "" {
		return 0
	}
	best := 0.0
	for _, w := range append([]string{t.Name, t.ZH, t.EN}, t.Guess...) {
		switch w = fold(w); {
		case w == h:
			return sure
		case utf8.RuneCountInString(w) > 1 && w != "id" && strings.Contains(h, w):
			best = max(best, likely*float64(len(w))/float64(len(h)))
		}
	}
	return best
}

// fit is the share of the sample that reads as the target's type, and the texts that do not, at most
// ten. Nothing to read counts as a fit.
func fit(t Target, column int, sample [][]string) (float64, []string) {
	r := reading{Setting: Setting{Zone: time.UTC}, asWritten: true}
	read, good := 0, 0
	var unknown []string
	for _, row := range sample {
		if column >= len(row) {
			continue
		}
		text := clean(row[column], t.Long)
		if text == "" {
			continue
		}
		read++
		if v, _ := r.value(t, text); v != nil {
			good++
		} else if len(unknown) < 10 && (len(t.Options) > 0 || t.Type == Bool) && !slices.Contains(unknown, text) {
			unknown = append(unknown, text)
		}
	}
	if read == 0 {
		return 1, nil
	}
	return float64(good) / float64(read), unknown
}
