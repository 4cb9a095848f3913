package desk_test

import (
	"errors"
	"strings"
	"testing"

	"aftercare/desk"
	"aftercare/domain/fault"
)

func TestALineIsTrimmedCountedInCharactersAndFreeOfControls(t *testing.T) {
	for _, c := range []struct {
		in, out, key string
		least, most  int
	}{
		{"  王小明 ", "王小明", "", 1, 3},
		{"王小明", "王小明", "input.tooLong", 1, 2},
		{" \t ", "", "input.required", 1, 5},
		{"", "", "", 0, 5},
		{"我", "我", "input.tooShort", 2, 5},
		{"a\nb", "a\nb", "input.control", 1, 5},
		{"a\x00b", "a\x00b", "input.control", 1, 5},
		{"a\u202eb", "a\u202eb", "input.control", 1, 5},
		{"a\u2066b", "a\u2066b", "input.control", 1, 5},
		{"a\xffb", "a\xffb", "input.control", 1, 5},
		{"\u200b\u200b", "", "input.required", 1, 5},
		{"\u200d \u2060\u00ad\ufe0f", "", "input.required", 1, 5},
		{"\u3164\u2800\u115f", "", "input.required", 1, 5},
		{"\u200b", "", "", 0, 5},
		{"\u202e", "\u202e", "input.control", 1, 5},
		{"王\u200b明", "王\u200b明", "", 1, 5},
		{"-", "-", "", 1, 5},
		{"\ue000", "\ue000", "", 1, 5}, // of a hospital's own font
		{"👩‍⚕️", "👩‍⚕️", "", 1, 5},
	} {
		var bad fault.Fields
		got := desk.Line(&bad, "input.x", c.in, c.least, c.most)
		if got != c.out || keyOf(bad.Err()) != c.key {
			t.Errorf("%q gives %q, %q; want %q, %q", c.in, got, keyOf(bad.Err()), c.out, c.key)
		}
	}
}

func keyOf(err error) string {
	f, ok := fault.As(err)
	if !ok {
		return ""
	}
	return f.Fields[0].Message.Key
}

func TestProseKeepsItsLines(t *testing.T) {
	var bad fault.Fields
	if got := desk.Prose(&bad, "input.x", " 一\r\n\t二 ", 1, 10); got != "一\n\t二" || bad.Err() != nil {
		t.Errorf("%q, %v", got, bad.Err())
	}
	if desk.Prose(&bad, "input.x", "a\x1bb", 1, 10); keyOf(bad.Err()) != "input.control" {
		t.Error("an escape is let through")
	}
}

func TestABlankTextThatMayBeLeftOutIsLeftOut(t *testing.T) {
	var bad fault.Fields
	blank, long := "  ", strings.Repeat("长", 11)
	if desk.MaybeLine(&bad, "a", nil, 10) != nil || desk.MaybeLine(&bad, "a", &blank, 10) != nil || desk.MaybeProse(&bad, "a", &blank, 10) != nil || bad.Err() != nil {
		t.Errorf("blank counts as a text: %v", bad.Err())
	}
	if desk.MaybeProse(&bad, "a", &long, 10); keyOf(bad.Err()) != "input.tooLong" {
		t.Error("eleven characters pass as ten")
	}
}

func TestGatherTakesFieldsAndGivesOtherErrorsBack(t *testing.T) {
	var bad fault.Fields
	if err := desk.Gather(&bad, nil); err != nil || bad.Err() != nil {
		t.Error("nothing becomes something")
	}
	if err := desk.Gather(&bad, fault.Invalid("input.a", "input.range", "min", 1, "max", 2)); err != nil {
		t.Error(err)
	}
	f, _ := fault.As(bad.Err())
	if len(f.Fields) != 1 || f.Fields[0].Path != "input.a" || f.Fields[0].Message.Args["max"] != 2 {
		t.Errorf("gathered %v", f.Fields)
	}
	broken := errors.New("the disk is full")
	if err := desk.Gather(&bad, broken); !errors.Is(err, broken) {
		t.Error("an error of another kind is swallowed")
	}
	if err := desk.Gather(&bad, fault.Missing("x")); !fault.Is(err, fault.NotFound) {
		t.Error("a fault of another kind is swallowed")
	}
}

func TestBelowMovesPathsIntoTheOuterInput(t *testing.T) {
	err := desk.Below(fault.Invalid("input.startsAt", "input.mustBeFuture"), "input.appointment")
	f, _ := fault.As(err)
	if f.Fields[0].Path != "input.appointment.startsAt" {
		t.Errorf("path %s", f.Fields[0].Path)
	}
	if got := desk.Below(fault.Missing("x"), "input.appointment"); !fault.Is(got, fault.NotFound) {
		t.Error("a fault without fields is changed")
	}
	if desk.Below(nil, "input.appointment") != nil {
		t.Error("nothing becomes something")
	}
}
