package secret

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// cheap keeps the tests of behaviour fast; the tests of cost use today's parameters.
var cheap = params{memory: 64, time: 1, threads: 1, key: 32, salt: 16}

func TestVerify(t *testing.T) {
	h := newHasher(2, cheap)
	ctx := context.Background()
	for _, c := range []struct {
		name, set, typed string
		ok               bool
	}{
		{"the password itself opens", "correct horse battery", "correct horse battery", true},
		{"another password does not", "correct horse battery", "correct horse batterz", false},
		{"case matters", "correct horse battery", "Correct horse battery", false},
		{"spaces at the ends matter", " correct horse battery ", "correct horse battery", false},
		{"an empty password is compared like any other", "correct horse battery", "", false},
		{"composed and decomposed letters are one password", "cafe\u0301 au lait chaud", "caf\u00e9 au lait chaud", true},
		{"full-width and half-width letters are one password", "ＡＢＣ一二三四五六七八九十", "ABC一二三四五六七八九十", true},
		{"Chinese characters work", "天街小雨润如酥草色遥看近却无", "天街小雨润如酥草色遥看近却无", true},
		{"emoji work", "🐟🐠🐡🦈🐙🐚🦀🦞🦐🦑🌊🐬🐳🐋🦭", "🐟🐠🐡🦈🐙🐚🦀🦞🦐🦑🌊🐬🐳🐋🦭", true},
		{"the last of 256 characters counts", strings.Repeat("长", 255) + "甲", strings.Repeat("长", 255) + "乙", false},
		{"an input longer than any password is a no, even with a right beginning", strings.Repeat("ab", 512), strings.Repeat("ab", 512) + "c", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			encoded, err := h.Hash(ctx, c.set)
			if err != nil {
				t.Fatal(err)
			}
			ok, rehash, err := h.Verify(ctx, c.typed, encoded)
			if err != nil || ok != c.ok || rehash {
				t.Fatalf("ok %v rehash %v err %v, want ok %v", ok, rehash, err, c.ok)
			}
		})
	}
}

func TestHashIsSaltedAndInTheStandardForm(t *testing.T) {
	h := NewHasher(1)
	one, _ := h.Hash(context.Background(), "correct horse battery")
	two, _ := h.Hash(context.Background(), "correct horse battery")
	if one == two {
		t.Fatal("two hashes of one password are equal")
	}
	if !strings.HasPrefix(one, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Fatalf("unexpected parameters in %s", one)
	}
}

func TestOldParametersVerifyAndAskForRehash(t *testing.T) {
	ctx := context.Background()
	for _, c := range []struct {
		name   string
		old    params
		rehash bool
	}{
		{"the same parameters need nothing", cheap, false},
		{"less memory than today", params{32, 1, 1, 32, 16}, true},
		{"fewer passes than today", params{64, 2, 1, 32, 16}, true},
		{"other threads than today", params{64, 1, 2, 32, 16}, true},
		{"a shorter key than today", params{64, 1, 1, 16, 16}, true},
		{"a shorter salt than today", params{64, 1, 1, 32, 8}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			encoded, err := newHasher(1, c.old).Hash(ctx, "correct horse battery")
			if err != nil {
				t.Fatal(err)
			}
			ok, rehash, err := newHasher(1, cheap).Verify(ctx, "correct horse battery", encoded)
			if err != nil || !ok || rehash != c.rehash {
				t.Fatalf("ok %v rehash %v err %v", ok, rehash, err)
			}
			ok, rehash, _ = newHasher(1, cheap).Verify(ctx, "wrong", encoded)
			if ok || rehash {
				t.Fatal("a wrong password must neither pass nor ask for a rehash")
			}
		})
	}
}

func TestMalformedHashesAreErrorsAndNeverMatch(t *testing.T) {
	good, _ := newHasher(1, cheap).Hash(context.Background(), "x")
	parts := strings.Split(good, "$")
	with := func(i int, s string) string {
		p := slices.Clone(parts)
		p[i] = s
		return strings.Join(p, "$")
	}
	for name, encoded := range map[string]string{
		"empty":                     "",
		"plain text":                "x",
		"another algorithm":         with(1, "argon2i"),
		"bcrypt":                    "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
		"an older version":          with(2, "v=16"),
		"no parameters":             with(3, ""),
		"parameters with a tail":    with(3, "m=64,t=1,p=1,x=2"),
		"parameters with zeros":     with(3, "m=064,t=1,p=1"),
		"memory beyond the ceiling": with(3, "m=4194304,t=1,p=1"),
		"passes beyond the ceiling": with(3, "m=64,t=1000,p=1"),
		"no pass":                   with(3, "m=64,t=0,p=1"),
		"no thread":                 with(3, "m=64,t=1,p=0"),
		"too little memory":         with(3, "m=7,t=1,p=1"),
		"a negative number":         with(3, "m=-1,t=1,p=1"),
		"a short salt":              with(4, "AAAA"),
		"a salt that is not base64": with(4, "???"),
		"an empty key":              with(5, ""),
		"a padded key":              with(5, parts[5]+"="),
		"a seventh part":            good + "$x",
	} {
		t.Run(name, func(t *testing.T) {
			ok, _, err := newHasher(1, cheap).Verify(context.Background(), "x", encoded)
			if ok || !errors.Is(err, ErrMalformed) {
				t.Fatalf("ok %v err %v", ok, err)
			}
		})
	}
}

func TestHashingWaitsForASlotAndGivesUpWithTheContext(t *testing.T) {
	h := newHasher(1, cheap)
	h.slots <- struct{}{} // somebody is hashing
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	if _, err := h.Hash(ctx, "x"); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("err %v", err)
	}
	if err := h.Decoy(ctx, "x"); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("err %v", err)
	}
	<-h.slots
	if _, err := h.Hash(context.Background(), "x"); err != nil {
		t.Fatal(err)
	}
}

func TestNoMoreThanTheAllowedNumberHashAtOnce(t *testing.T) {
	h := newHasher(3, params{memory: 1024, time: 1, threads: 1, key: 32, salt: 16})
	var most atomic.Int32
	var wg sync.WaitGroup
	for range 60 {
		wg.Go(func() {
			_, _ = h.Hash(context.Background(), "x")
			most.Store(max(most.Load(), int32(len(h.slots))))
		})
	}
	wg.Wait()
	if len(h.slots) != 0 || most.Load() > 3 {
		t.Fatalf("%d slots held at the end, %d at most", len(h.slots), most.Load())
	}
}

// A04: an unknown login must cost what a known one costs. Medians of a few runs in turn; the bound is
// wide because other work shares the machine, a missing hash would be a thousand times off.
func TestDecoyCostsWhatAVerifyCosts(t *testing.T) {
	h := NewHasher(1)
	ctx := context.Background()
	encoded, _ := h.Hash(ctx, "correct horse battery")
	var real, decoy []time.Duration
	for range 7 {
		start := time.Now()
		_, _, _ = h.Verify(ctx, "wrong horse battery", encoded)
		real = append(real, time.Since(start))
		start = time.Now()
		_ = h.Decoy(ctx, "wrong horse battery")
		decoy = append(decoy, time.Since(start))
	}
	slices.Sort(real)
	slices.Sort(decoy)
	if ratio := float64(decoy[3]) / float64(real[3]); ratio < 0.5 || ratio > 2 {
		t.Fatalf("medians: real %v, decoy %v", real[3], decoy[3])
	}
}
