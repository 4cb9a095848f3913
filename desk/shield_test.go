package desk_test

import (
	"testing"

	"aftercare/desk"
)

func TestTheTextsOfEventsKeepContactDataMasked(t *testing.T) {
	for _, c := range []struct{ rule, field, value, want string }{
		{"CONTACT", "phones", "+8613812345678, +861065123456", "138****5678, 010****3456"},
		{"CONTACT", "phones", "13812345678", "138****5678"},
		{"CONTACT", "address", "朝阳区建国路1号", "***"},
		{"CONTACT", "address", "", ""},
		{"CONTACT", "name", "王小明", "王小明"},
		{"CONTACT", "birthDate", "1990-05-14", "1990-05-14"},
		{"NOTE", "note", "病历号 123456789", "病历号 123456789"},
	} {
		if got := desk.Shielded(c.rule, c.field, c.value); got != c.want {
			t.Errorf("%s %s %q reads %q, want %q", c.rule, c.field, c.value, got, c.want)
		}
	}
}
