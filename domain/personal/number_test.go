package personal_test

import (
	"testing"

	"aftercare/domain/personal"
)

func TestANumberOfSevenDigitsOrMoreIsAPersonsHoweverItIsWritten(t *testing.T) {
	for _, c := range []struct {
		what, text string
		want       bool
	}{
		{"a mobile number", "13812345678", true},
		{"its first seven digits", "1381234", true},
		{"the number of a case", "TS-RH-20261120-0002", false},
		{"its beginning", "ts-rh-202611", false},
		{"a phone number that begins like one", "TS-RH-13812345678", true},
		{"a case and a phone number", "TS-RH-20261120-0002 13812345678", true},
		{"six digits", "138123", false},
		{"the last four with a name", "王 5678", false},
		{"a number with blanks", "138 1234 5678", true},
		{"a number with dashes", "138-1234-5678", true},
		{"a number with long dashes and dots", "138—1234–56.78", true},
		{"a number of a country in brackets", "(+86) 138 1234 5678", true},
		{"full-width digits", "１３８１２３４５６７８", true},
		{"full-width digits with ideographic blanks", "１３８　１２３４　５６７８", true},
		{"digits of another script", "٠١٢٣٤٥٦", true},
		{"digits in circles", "①②③④⑤⑥⑦", true},
		{"a number spelled out in Chinese", "一三八零零一三", true},
		{"a number with unseen signs between", "138\u200b1234\u00a05678", true},
		{"a number behind a name", "李华13812345678", true},
		{"a number of a land line", "010-6555 1234", true},
		{"an identity number", "11010119900307123X", true},
		{"a member number of six digits", "M000201", false},
		{"two short numbers with a word between", "3床123号楼456", false},
		{"letters between the digits", "12a34b567", false},
		{"a name", "李佳华", false},
		{"nothing", "", false},
	} {
		if got := personal.HoldsNumber(c.text); got != c.want {
			t.Errorf("%s (%q): %t, want %t", c.what, c.text, got, c.want)
		}
	}
}
