package desk_test

import (
	"testing"

	"aftercare/desk"
)

func TestTheTextsOfEventsKeepContactDataMasked(t *testing.T) {
	for _, c := range []struct{ rule, field, value, want string }{
		{desk.TextContact, "phones", "+8613812345678, +861065123456", "138****5678, 106***3456"},
		{desk.TextContact, "phones", "13812345678", "138****5678"},
		{desk.TextContact, "address", "朝阳区建国路1号", "***"},
		{desk.TextContact, "address", "", ""},
		{desk.TextContact, "name", "王小明", "王小明"},
		{desk.TextContact, "birthDate", "1990-05-14", "1990-05-14"},
		{desk.TextNote, "note", "病历号 123456789", "病历号 123456789"},
	} {
		if got := desk.Shielded(c.rule, c.field, c.value); got != c.want {
			t.Errorf("%s %s %q reads %q, want %q", c.rule, c.field, c.value, got, c.want)
		}
	}
}
