package secret

import (
	"strings"
	"testing"
)

func TestTokensAreDistinctAndStoredOnlyAsDigest(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		tok := NewToken()
		if len(tok.Plain) != 43 || len(tok.Digest) != 64 || strings.Contains(tok.Digest, tok.Plain) {
			t.Fatalf("unexpected shape: %+v", tok)
		}
		if seen[tok.Plain] || seen[tok.Digest] {
			t.Fatal("a token came twice")
		}
		seen[tok.Plain], seen[tok.Digest] = true, true
		if stored, ok := DigestOf(tok.Plain); !ok || stored != tok.Digest || !Matches(tok.Plain, tok.Digest) {
			t.Fatal("a token does not lead to its own digest")
		}
	}
}

func TestOnlyWholeTokensHaveADigest(t *testing.T) {
	tok := NewToken()
	loose := tok.Plain[:42] + map[bool]string{true: "B", false: "A"}[tok.Plain[42] == 'A']
	for name, plain := range map[string]string{
		"empty":                              "",
		"cut short":                          tok.Plain[:42],
		"one character more":                 tok.Plain + "A",
		"padded":                             tok.Plain + "=",
		"a character outside the alphabet":   tok.Plain[:42] + "+",
		"a line break inside":                tok.Plain[:41] + "\n" + tok.Plain[42:],
		"the digest given back as the token": tok.Digest,
		"an SQL quotation":                   strings.Repeat("'", 43),
	} {
		if _, ok := DigestOf(plain); ok || Matches(plain, tok.Digest) {
			t.Errorf("%s: accepted", name)
		}
	}
	if Matches(loose, tok.Digest) {
		t.Error("a token that differs in its last character matches")
	}
	if Matches(NewToken().Plain, tok.Digest) || Matches(tok.Plain, "") {
		t.Error("another token's digest matches")
	}
}
