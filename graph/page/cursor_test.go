package page

import (
	"bytes"
	"testing"
)

func TestACursorOutlivesARotationOfItsKey(t *testing.T) {
	old, next := bytes.Repeat([]byte{7}, 32), bytes.Repeat([]byte{8}, 32)
	made := func(keys ...[]byte) *Sealer {
		s, err := NewSealer(keys...)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	before, after, foreign := made(old), made(next, old), made(next)
	cursor, err := before.Seal("list", Mark{ID: "cb_1"})
	if err != nil {
		t.Fatal(err)
	}
	if m, err := after.Open("list", cursor); err != nil || m.ID != "cb_1" {
		t.Errorf("after the rotation: %+v %v", m, err)
	}
	if _, err := foreign.Open("list", cursor); err == nil {
		t.Error("without the old key it is opened all the same")
	}
	cursor, err = after.Seal("list", Mark{ID: "cb_2"})
	if err != nil {
		t.Fatal(err)
	}
	if m, err := foreign.Open("list", cursor); err != nil || m.ID != "cb_2" {
		t.Errorf("it is not sealed with the first key: %+v %v", m, err)
	}
	if _, err := NewSealer(); err == nil {
		t.Error("a sealer without keys")
	}
}
