package aftercare_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// Texts that people read stand in the sources as pairs, Chinese before English. This file reads every pair
// of every room, so that a text is checked where it is written and no list of rooms can forget one. The web
// app's texts have the same test in frontend/src/lib/i18n.

// pair is one text in both languages, or a Chinese one alone.
type pair struct{ at, zh, en string }

var (
	han = regexp.MustCompile(`\p{Han}`)
	// A half-width mark that touches a Chinese character, a Chinese quotation mark or a blank to be filled.
	halfWidth = regexp.MustCompile(`[\p{Han}”》】][,:;?!()]|[,:;?!()][\p{Han}“《【]|\{\w+\}[,:;?!]|%[sdv][,:;?!]|[,:;?!]\{`)
	// Forms that are typed as they stand: addresses, settings, a mark that is itself spoken of.
	typed = regexp.MustCompile(`(sqlite|mysql):\S*?[^，。；：（）\s]*|主机:端口|\{哈希: 文本\}|“[^”]”|\{(\w+):[^}]*\}`)
	latin = regexp.MustCompile(`[A-Za-z][A-Za-z]+`)
	blank = regexp.MustCompile(`\{[^}]*\}|%\w`)
	// Names that Chinese readers know in Latin letters, and forms to be typed.
	known = regexp.MustCompile(`Aftercare|HCAT|CSV|XLSX|xlsx|xls|DOCX|PDF|Excel|YAML|UTF-8|GB18030|MB|APP|NIST|MLPS|Asia/Shanghai|2026-11-21T10:05:00|KB|application/[a-z+-]+|text/event-stream|GraphQL|WebSocket|JSON|POST|Accept|query|documentId|operationName|@defer|X-Aftercare|asWritten|[ymd]{3}|--hospital`)
)

// demo is where invented people write: Chinese only, several texts of one row beside each other.
const demo = "server/demo/"

// plain are the rooms whose texts hold no word of the command line: here a Latin word is a word left in English.
var plain = []string{"graph/words", "desk/defaults", "server/importer", "server/web", "server/auth"}

func TestChineseTextsHaveFullWidthMarksAndNoEnglishWords(t *testing.T) {
	pairs, alone := everyPair(t)
	if len(pairs) < 800 || alone < 100 {
		t.Fatalf("only %d pairs and %d Chinese texts are found: the reader no longer fits the sources", len(pairs)-alone, alone)
	}
	for _, p := range pairs {
		text := typed.ReplaceAllString(p.zh, "")
		if m := halfWidth.FindString(text); m != "" {
			t.Errorf("%s: %q is half-width in %q", p.at, m, p.zh)
		}
		if strings.HasSuffix(text, ".") && han.MatchString(text) && !strings.HasSuffix(text, "...") {
			t.Errorf("%s: %q ends in a half-width full stop", p.at, p.zh)
		}
		for _, room := range plain {
			if word := latin.FindString(known.ReplaceAllString(blank.ReplaceAllString(p.zh, ""), "")); word != "" && strings.HasPrefix(p.at, room) && !strings.HasPrefix(p.zh, "<!doctype") {
				t.Errorf("%s: the English word %q stands in %q", p.at, word, p.zh)
			}
		}
	}
}

func TestEnglishTextsHoldNothingChinese(t *testing.T) {
	pairs, _ := everyPair(t)
	for _, p := range pairs {
		if strings.HasPrefix(p.at, demo) {
			continue
		}
		if m := regexp.MustCompile(`[\p{Han}，。；：？！（）、]`).FindString(p.en); m != "" {
			t.Errorf("%s: %q stands in %q", p.at, m, p.en)
		}
	}
}

// small begins a sentence in lower case that no name of a command or setting begins.
var small = regexp.MustCompile(`^[a-z]+[ ,]`)

func TestAnEnglishSentenceBeginsLargeAndEndsLikeTheChineseOne(t *testing.T) {
	pairs, _ := everyPair(t)
	seen := 0
	for _, p := range pairs {
		if strings.HasPrefix(p.at, demo) || p.en == "" || !strings.HasSuffix(p.zh, "。") {
			continue
		}
		seen++
		if small.MatchString(p.en) {
			t.Errorf("%s: a sentence begins in lower case: %q", p.at, p.en)
		}
		if !strings.HasSuffix(strings.TrimRight(p.en, "”)"), ".") {
			t.Errorf("%s: %q has no full stop, its Chinese has: %q", p.at, p.en, p.zh)
		}
	}
	if seen < 300 {
		t.Fatalf("only %d sentences are found: the reader no longer fits the sources", seen)
	}
}

// TestTheReaderOfTextsSeesMistakes keeps the patterns honest.
func TestTheReaderOfTextsSeesMistakes(t *testing.T) {
	for text, wrong := range map[string]bool{
		"请重试,谢谢":              true,
		"原因:{reason}":         true,
		"{who}:{steps}":       true,
		"已约满(每次 2 个号)":        true,
		"“好”,再见":              true,
		"请重试，谢谢":              false,
		"08:30-12:00,13:30 的": false,
		"{n:place|places}个":   false,
	} {
		if got := halfWidth.MatchString(typed.ReplaceAllString(text, "")); got != wrong {
			t.Errorf("%q: half-width found: %v", text, got)
		}
	}
}

// everyPair reads the sources. alone counts the Chinese texts that have no English one beside them.
func everyPair(t *testing.T) (pairs []pair, alone int) {
	t.Helper()
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "gen" || d.Name() == "node_modules" || d.Name() == "frontend" || d.Name() == "lookalike") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		at := func(n ast.Node) string { return path + ":" + strconv.Itoa(files.Position(n.Pos()).Line) }
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				if p, ok := pairOf(n); ok {
					p.at = at(n)
					pairs = append(pairs, p)
				}
				for _, e := range n.Elts {
					if text := textOf(e); strings.HasPrefix(path, demo) && han.MatchString(text) {
						pairs, alone = append(pairs, pair{at: at(e), zh: text}), alone+1
					}
				}
			case *ast.CallExpr:
				if f, ok := n.Fun.(*ast.SelectorExpr); ok && strings.HasSuffix(f.Sel.Name, "Any") {
					return true // a set of characters, no text
				}
				for _, a := range n.Args {
					if text := textOf(a); han.MatchString(text) && !strings.ContainsAny(text, `\[^`) {
						pairs, alone = append(pairs, pair{at: at(a), zh: text}), alone+1
					}
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return pairs, alone
}

// pairOf reads {ZH: "…", EN: "…"}, {"…", "…"} and {"CODE", "…", "…"}; lists of words are none.
func pairOf(lit *ast.CompositeLit) (p pair, ok bool) {
	if _, list := lit.Type.(*ast.ArrayType); list {
		return p, false
	}
	for i, e := range lit.Elts {
		if kv, keyed := e.(*ast.KeyValueExpr); keyed {
			switch name, _ := kv.Key.(*ast.Ident); {
			case name == nil:
			case name.Name == "ZH":
				p.zh, ok = textOf(kv.Value), true
			case name.Name == "EN":
				p.en = textOf(kv.Value)
			}
			continue
		}
		if text := textOf(e); !ok && i < 2 && i+1 < len(lit.Elts) && (han.MatchString(text) || strings.HasPrefix(text, "{")) {
			p.zh, p.en, ok = text, textOf(lit.Elts[i+1]), true
		}
	}
	return p, ok
}

// textOf is a string constant, also one written in several parts; anything else is "".
func textOf(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, _ := strconv.Unquote(e.Value)
		return text
	case *ast.BinaryExpr:
		return textOf(e.X) + textOf(e.Y)
	}
	return ""
}
