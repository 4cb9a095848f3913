package cells_test

import (
	"testing"

	"aftercare/server/cells"
)

func TestATextThatBeginsLikeAFormulaIsMadeHarmlessAndCanBeReadAgain(t *testing.T) {
	for _, c := range []struct{ what, text, want string }{
		{"an equals sign", "=1+1", "'=1+1"},
		{"a plus", "+8613800138000", "'+8613800138000"},
		{"a minus before a word", "-cmd", "'-cmd"},
		{"an at sign", "@SUM(A1)", "'@SUM(A1)"},
		{"a full-width equals sign", "＝1+1", "'＝1+1"},
		{"a full-width plus", "＋1", "'＋1"},
		{"a full-width minus", "－1", "'－1"},
		{"a full-width at sign", "＠SUM(A1)", "'＠SUM(A1)"},
		{"a tab", "\t=1", "'\t=1"},
		{"a carriage return", "\r=1", "'\r=1"},
		{"a new line", "\n=1", "'\n=1"},
		{"nothing", "", ""},
		{"a word", "王芳", "王芳"},
		{"a formula further on", "a=1", "a=1"},
		{"a negative number that somebody typed", "-5", "'-5"},
	} {
		t.Run(c.what, func(t *testing.T) {
			got := cells.Guard(c.text)
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if back := cells.Bare(got); back != c.text {
				t.Errorf("read again it is %q", back)
			}
		})
	}
}

func TestANumberOfOursStaysOneAndEverythingElseIsGuarded(t *testing.T) {
	for text, want := range map[string]string{
		"-12.5": "-12.5", "-3%": "-3%", "12": "12", "隐藏": "隐藏", "-2+3": "'-2+3", "＝1": "'＝1", "\nx": "'\nx",
	} {
		if got := cells.GuardText(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
