package secret

import (
	"fmt"
	"strings"
	"testing"

	"aftercare/domain/fault"
)

// A01: the rules of both profiles. want holds the keys after "password.", none when it may be stored.
func TestPasswordRules(t *testing.T) {
	for _, c := range []struct {
		name     string
		policy   Policy
		password string
		want     string
	}{
		{"fifteen unlisted letters pass", DefaultPolicy(), "kvorglimpatzeud", ""},
		{"fourteen letters are too short", DefaultPolicy(), "kvorglimpatzeu", "tooShort"},
		{"an empty password is too short", DefaultPolicy(), "", "tooShort"},
		{"a passphrase with spaces passes", DefaultPolicy(), "the heron waits by cold water", ""},
		{"spaces count as characters", DefaultPolicy(), "to be at a sea ", ""},
		{"spaces alone are one thing repeated", DefaultPolicy(), strings.Repeat(" ", 15), "common"},
		{"fourteen Chinese characters are too short", DefaultPolicy(), "门前老柳三两枝燕子衔泥过小桥", "tooShort"},
		{"a Chinese passphrase passes", DefaultPolicy(), "门前老柳三两枝，燕子衔泥过小桥", ""},
		{"a line of verse that everybody knows is common", DefaultPolicy(), "白日依山尽，黄河入海流。白日依山尽，黄河入海流", "common"},
		{"emoji count one each", DefaultPolicy(), "🐟🌲🐡🦈🌙🐚🦀🔔🦐🦑🌊🐬🎈🐋🧭", ""},
		{"no kinds of characters are asked for", DefaultPolicy(), "onlylowerlettershere", ""},
		{"digits alone pass when they are no pattern", DefaultPolicy(), "730918264501937", ""},
		{"64 characters pass", DefaultPolicy(), phrase(64), ""},
		{"65 characters pass", DefaultPolicy(), phrase(65), ""},
		{"256 characters pass", DefaultPolicy(), phrase(256), ""},
		{"257 characters are too long", DefaultPolicy(), phrase(257), "tooLong"},
		{"a megabyte is too long and costs nothing", DefaultPolicy(), strings.Repeat("x9", 1<<19), "tooLong"},
		{"length is counted after normalisation: one sign that unfolds to eighteen", DefaultPolicy(), "\ufdfa", ""},
		{"length is counted after normalisation: combining marks fold into letters", DefaultPolicy(), "e\u0301e\u0301te\u0301pre\u0301sque", "tooShort"},
		{"half of a character is unreadable", DefaultPolicy(), "kvorglimpatzeud\xff", "unreadable"},
		{"a NUL is unreadable", DefaultPolicy(), "kvorglim\x00patzeud", "unreadable"},
		{"a line break is unreadable", DefaultPolicy(), "kvorglim\npatzeud", "unreadable"},
		{"a word doubled is common", DefaultPolicy(), "passwordpassword", "common"},
		{"a word tripled with spaces is common", DefaultPolicy(), "hospital hospital hospital", "common"},
		{"a word with a year and signs is common", DefaultPolicy(), "Hospital2026!!!", "common"},
		{"a word with digits before it is common", DefaultPolicy(), "20260101password", "common"},
		{"letters written as digits are read as letters", DefaultPolicy(), "P4$$w0rdP4$$w0rd", "common"},
		{"one word among runs is common", DefaultPolicy(), "admin123456qwerty", "common"},
		{"runs alone are common", DefaultPolicy(), "qwertyuiop12345", "common"},
		{"the alphabet is common", DefaultPolicy(), "abcdefghijklmnop", "common"},
		{"the alphabet backwards is common", DefaultPolicy(), "ponmlkjihgfedcba", "common"},
		{"digits in order are common", DefaultPolicy(), "123456789012345", "common"},
		{"digits backwards are common", DefaultPolicy(), "543210987654321", "common"},
		{"one character repeated is common", DefaultPolicy(), "aaaaaaaaaaaaaaaa", "common"},
		{"four characters repeated are common", DefaultPolicy(), "x7q!x7q!x7q!x7q!", "common"},
		{"six unlisted characters repeated are the user's affair", DefaultPolicy(), "kv7r!qkv7r!qkv7r!q", ""},
		{"zig-zag on the keyboard is common", DefaultPolicy(), "1qaz2wsx3edc4rfv", "common"},
		{"capitals do not hide a pattern", DefaultPolicy(), "QwErTyUiOpAsDfGh", "common"},
		{"separators do not hide a pattern", DefaultPolicy(), "1234-5678-9012-3456", "common"},
		{"the famous passphrase is common", DefaultPolicy(), "correct horse battery staple", "common"},
		{"pinyin with lucky numbers is common", DefaultPolicy(), "woaini5201314520", "common"},
		{"a sentence of sweetness is common", DefaultPolicy(), "ILoveYouForever", "common"},
		{"a phrase that only contains a listed word passes", DefaultPolicy(), "the dragon mends nine kettles", ""},
		{"two listed words inside a longer phrase pass", DefaultPolicy(), "football under violet ceilings", ""},
		{"the login inside is refused", DefaultPolicy(), "by liwenjuan herself", "containsLogin"},
		{"the login in capitals is refused", DefaultPolicy(), "by LIWENJUAN herself", "containsLogin"},
		{"the login in full-width letters is refused", DefaultPolicy(), "by ｌｉｗｅｎｊｕａｎ herself", "containsLogin"},
		{"everything wrong is named at once", DefaultPolicy(), "liwenjuan", "tooShort containsLogin"},
		{"a hospital may ask for more than fifteen", Policy{NIST, 20, 0}, "kvorglimpatzeud", "tooShort"},

		{"MLPS: eight characters of four kinds pass", MLPSPolicy(), "vK7#mq2T", ""},
		{"MLPS: three kinds are enough", MLPSPolicy(), "vK7gmq2T", ""},
		{"MLPS: lower case, digits and signs are three", MLPSPolicy(), "vk7#mq2t", ""},
		{"MLPS: Chinese characters count as the other kind", MLPSPolicy(), "柳7k燕子q2泥", ""},
		{"MLPS: two kinds are not", MLPSPolicy(), "vk7gmq2t", "classes"},
		{"MLPS: one kind is not", MLPSPolicy(), "kvorglimpatzeud", "classes"},
		{"MLPS: seven characters are too short", MLPSPolicy(), "vK7#mq2", "tooShort"},
		{"MLPS: too short and too plain are both named", MLPSPolicy(), "vkq", "tooShort classes"},
		{"MLPS: complexity does not save a common word", MLPSPolicy(), "Password1!", "common"},
		{"MLPS: nor a common word in signs", MLPSPolicy(), "P@ssw0rd", "common"},
		{"MLPS: nor a name with a birthday", MLPSPolicy(), "Zhangwei1988!", "common"},
		{"MLPS: nor the login", MLPSPolicy(), "Liwenjuan#9", "containsLogin"},
		{"MLPS: four kinds can be asked for", Policy{MLPS, 8, 4}, "vK7gmq2T", "classes"},
		{"MLPS: a long passphrase still needs three kinds", MLPSPolicy(), "the heron waits by cold water", "classes"},
		{"MLPS: 256 characters pass", MLPSPolicy(), "K7" + phrase(254), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := refused(c.policy.Check("input.password", c.password, "liwenjuan")); got != c.want {
				t.Fatalf("refused for %q, want %q", got, c.want)
			}
		})
	}
}

// refused lists the keys of a refusal without their prefix, in order.
func refused(err error) string {
	f, _ := fault.As(err)
	if f == nil {
		return ""
	}
	var keys []string
	for _, x := range f.Fields {
		if x.Path != "input.password" {
			return "wrong path " + x.Path
		}
		keys = append(keys, strings.TrimPrefix(x.Message.Key, "password."))
	}
	return strings.Join(keys, " ")
}

// phrase gives n characters without a pattern.
func phrase(n int) string {
	const text = "a lamp in every window and no one home but the clock and its slow cat; "
	return strings.Repeat(text, n/len(text)+1)[:n]
}

func TestShortLoginsDoNotForbidLetters(t *testing.T) {
	for _, login := range []string{"", "a", "hq", "  "} {
		if err := DefaultPolicy().Check("p", "a headquarters heron hq", login); err != nil {
			t.Errorf("login %q: %v", login, err)
		}
	}
}

// The list and the rules together refuse far more than ten thousand passwords.
func TestTenThousandCommonPasswordsAreRefused(t *testing.T) {
	tails := []string{"1", "12", "123", "1234", "12345", "123456", "1!", "!!", "2024", "2025", "2026", "@123", "888", "520"}
	tried := 0
	for word := range words() {
		if len([]rune(word)) < 3 {
			continue
		}
		for _, tail := range tails {
			for _, typed := range []string{word + tail, strings.ToUpper(word) + tail, tail + word} {
				tried++
				if !common(typed) && core(word) != "" {
					t.Errorf("%q passes", typed)
				}
			}
		}
	}
	if tried < 10000 {
		t.Fatalf("only %d tried", tried)
	}
}

func TestTheListIsCleanAndLarge(t *testing.T) {
	lines := strings.Fields(listText)
	if len(lines) < 1000 || len(words()) != len(lines) {
		t.Fatalf("%d lines, %d distinct", len(lines), len(words()))
	}
	for _, w := range lines {
		if w != strings.ToLower(string(normal(w))) {
			t.Errorf("%q is not in the form in which passwords are compared", w)
		}
	}
}

func TestPolicyMayBeStricterThanItsProfileButNotWeaker(t *testing.T) {
	for _, c := range []struct {
		name   string
		policy Policy
		want   string
	}{
		{"the default is valid", DefaultPolicy(), ""},
		{"the assessor's profile is valid", MLPSPolicy(), ""},
		{"a longer minimum is valid", Policy{NIST, 24, 0}, ""},
		{"twelve characters are too few for the only factor", Policy{NIST, 12, 0}, "x.minLength"},
		{"NIST forbids rules about kinds", Policy{NIST, 15, 3}, "x.classes"},
		{"nobody can be asked for a hundred characters", Policy{NIST, 100, 0}, "x.minLength"},
		{"six characters are too few for MLPS", Policy{MLPS, 6, 3}, "x.minLength"},
		{"two kinds are too few for MLPS", Policy{MLPS, 8, 2}, "x.classes"},
		{"there are no five kinds", Policy{MLPS, 8, 5}, "x.classes"},
		{"an unknown profile is refused", Policy{"HOUSE", 15, 0}, "x.profile"},
		{"the zero policy is refused", Policy{}, "x.profile"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ""
			if f, ok := fault.As(c.policy.Validate("x")); ok {
				got = f.Fields[0].Path
			}
			if got != c.want {
				t.Fatalf("refused %q, want %q", got, c.want)
			}
		})
	}
}

func TestCheckNeverPanicsOnOddText(t *testing.T) {
	for i := range 2000 {
		text := fmt.Sprint(strings.Repeat(string(rune(i*37)), i%40), string(random(i%60)))
		_ = DefaultPolicy().Check("p", text, text)
	}
}
