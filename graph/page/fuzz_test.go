package page

import (
	"bytes"
	"testing"
)

// No text but a cursor of this list is opened, and none breaks the program.
func FuzzOpen(f *testing.F) {
	s, err := NewSealer(bytes.Repeat([]byte{7}, 32))
	if err != nil {
		f.Fatal(err)
	}
	good, err := s.Seal("list", Mark{ID: "cb_1"})
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{good, good[:len(good)-1], good + "A", "", " ", "AAAA", "====", "\x00"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cursor string) {
		m, err := s.Open("list", cursor)
		if err == nil && m.ID != "cb_1" {
			t.Errorf("%q was opened as %+v", cursor, m)
		}
		if _, err := s.Open("another list", cursor); err == nil {
			t.Errorf("%q was opened for another list", cursor)
		}
	})
}
