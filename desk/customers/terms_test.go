package customers

import (
	"slices"
	"strings"
	"testing"
)

func TestTermsOfANameAreWhatPeopleTypeForIt(t *testing.T) {
	for name, want := range map[string][]Term{
		"王小明":         {{TermName, "王小明"}, {TermName, "小明"}, {TermPinyin, "wangxiaoming"}, {TermPinyin, "xiaoming"}, {TermPinyin, "ming"}, {TermInitials, "wxm"}, {TermInitials, "xm"}},
		"张重庆":         {{TermPinyin, "zhangchongqing"}, {TermPinyin, "zhangzhongqing"}, {TermInitials, "zcq"}, {TermInitials, "zzq"}},
		"单雄信":         {{TermPinyin, "shanxiongxin"}, {TermInitials, "sxx"}},
		"曾华":          {{TermPinyin, "zenghua"}, {TermPinyin, "hua"}},
		"吕布":          {{TermPinyin, "lvbu"}, {TermInitials, "lb"}},
		"李":           {{TermName, "李"}, {TermPinyin, "li"}, {TermInitials, "l"}},
		"阿依古丽·买买提":    {{TermName, "阿依古丽买买提"}, {TermName, "买买提"}, {TermPinyin, "maimaiti"}},
		"John Smith":  {{TermPinyin, "johnsmith"}, {TermPinyin, "smith"}, {TermInitials, "js"}, {TermName, "smith"}},
		"José O'Hara": {{TermPinyin, "joseohara"}, {TermPinyin, "ohara"}},
		"ＡＮＮ":         {{TermPinyin, "ann"}},
		"王Anna":       {{TermPinyin, "wanganna"}, {TermInitials, "wa"}, {TermPinyin, "anna"}},
	} {
		got := Terms(name, "VIP-0001")
		for _, w := range append(want, Term{TermMember, "vip0001"}) {
			if !slices.Contains(got, w) {
				t.Errorf("%s lacks %v, has %v", name, w, got)
			}
		}
	}
}

func TestTermsAreBoundedAndEachStandsOnce(t *testing.T) {
	for _, name := range []string{"王小明", strings.Repeat("行", 80), strings.Repeat("乐重单", 26), strings.Repeat("Ab ", 26), "李", "?!"} {
		got := Terms(name, "M000001")
		seen := map[Term]bool{}
		for _, term := range got {
			if seen[term] {
				t.Errorf("%s: %v stands twice", name, term)
			}
			seen[term] = true
			if n := len([]rune(term.Text)); n == 0 || n > 60 {
				t.Errorf("%s: a term of %d characters", name, n)
			}
		}
		if len(got) > 400 {
			t.Errorf("%s makes %d terms", name, len(got))
		}
		if again := Terms(name, "M000001"); !slices.Equal(got, again) {
			t.Errorf("%s gives other terms the second time", name)
		}
	}
	if n := len(Terms("王小明", "M000001")); n > 20 {
		t.Errorf("an everyday name makes %d terms", n)
	}
}

func TestNoTermOfOneCharacterUnlessTheNameIsNoLonger(t *testing.T) {
	for _, term := range Terms("王小明", "M1") {
		if len([]rune(term.Text)) == 1 {
			t.Errorf("%v", term)
		}
	}
}
