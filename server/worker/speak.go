package worker

import (
	"context"
	"encoding/json"
	"time"

	"aftercare/desk"
	"aftercare/frontend"
	"aftercare/graph/words"
	"aftercare/languages"
)

// text is a word of the worker's own in both languages.
type text struct{ zh, en string }

// speaker writes values as the person reads them: in their language, and in the hospital's zone.
type speaker struct {
	lang    string
	zone    *time.Location
	place   *desk.Place
	terms   map[string]map[string]string
	figures struct {
		Measure map[string]string
		Hidden  string
		Total   string
		None    string
	}
}

// spoken is the language in which the worker has its words for a reader: English for every further language, Chinese
// where none is said.
func spoken(lang string) string {
	if lang == "" {
		return words.Chinese
	}
	return languages.Pick(lang, words.Chinese, words.English)
}

// newSpeaker speaks the language of a job in the hospital of the context. The words are those of the web app.
func newSpeaker(ctx context.Context, d *desk.Desk, lang string) (*speaker, error) {
	s := &speaker{lang: spoken(lang), zone: time.UTC}
	var err error
	if s.place, err = d.Place(ctx); err != nil {
		return nil, err
	}
	s.zone = s.place.Zone
	terms, err := frontend.Terms(s.lang)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(terms, &s.terms); err != nil {
		return nil, err
	}
	figures, err := frontend.Figures(s.lang)
	if err != nil {
		return nil, err
	}
	return s, json.Unmarshal(figures, &s.figures)
}

func (s *speaker) say(t text) string {
	if s.lang == words.English {
		return t.en
	}
	return t.zh
}

// label is the label of a word of an enum; one without a label shows as a dash, as on the screen.
func (s *speaker) label(enum, word string) string {
	if word == "" {
		return ""
	}
	if l, ok := s.terms[enum][word]; ok {
		return l
	}
	return "—"
}

// moment is an instant in the hospital's zone, empty for none.
func (s *speaker) moment(rfc string) string {
	at, err := time.Parse(time.RFC3339Nano, rfc)
	if err != nil {
		return ""
	}
	return at.In(s.zone).Format("2006-01-02 15:04")
}

var (
	yes  = text{"是", "yes"}
	no   = text{"否", "no"}
	none = text{"—", "—"}
)

func (s *speaker) yesNo(b bool) string {
	if b {
		return s.say(yes)
	}
	return s.say(no)
}
