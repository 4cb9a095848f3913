package importer

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
)

func TestEveryKeyThatIsUsedHasASentenceAndTheOtherWayRound(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	judges, err := filepath.Glob("../../desk/imports/*.go")
	if err != nil {
		t.Fatal(err)
	}
	files = append(files, judges...)
	used := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") || name == "messages.go" {
			continue
		}
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`"(import\.[A-Za-z.]+)"`).FindAllStringSubmatch(string(b), -1) {
			if slices.Contains([]string{"import.staged", "import.done"}, m[1]) {
				continue // kinds of notices, which graph/words says
			}
			used[m[1]] = true
			if _, ok := Messages[m[1]]; !ok {
				t.Errorf("%s: %s has no sentence", name, m[1])
			}
		}
	}
	for _, k := range Keys {
		if !used[k] {
			t.Errorf("%s is never used", k)
		}
	}
}

func TestBothLanguagesFillTheSameNames(t *testing.T) {
	names := regexp.MustCompile(`\{[a-z]+\}`)
	for k, m := range Messages {
		zh, en := names.FindAllString(m.ZH, -1), names.FindAllString(m.EN, -1)
		if m.ZH == "" || m.EN == "" || len(zh) != len(en) {
			t.Errorf("%s: %q, %q", k, m.ZH, m.EN)
		}
		for _, n := range zh {
			if !strings.Contains(m.EN, n) {
				t.Errorf("%s: the English sentence lacks %s", k, n)
			}
		}
	}
}

func TestMissingTargetsAreNamedAsPeopleSeeThem(t *testing.T) {
	m := Mapping{Kind: Visits, Source: "s", Dates: AsWritten, Columns: map[string]Column{"customer.memberNo": {From: []string{"A"}}}}
	for lang, want := range map[string]string{
		"zh-CN": "必填项“就诊时间”没有对应的列。", "en": "The required field “Arrived at” has no column.",
	} {
		f, _ := fault.As(m.Validate())
		if got := Render(lang, f.Fields[0].Message.Key, f.Fields[0].Message.Args); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	m.Columns = map[string]Column{"arrivedAt": {From: []string{"A"}}}
	f, _ := fault.As(m.Validate())
	const want = "以下各项至少一项要有对应的列：客户外部编号、客户会员编号、客户电话、客户姓名。"
	if got := Render("zh-CN", f.Fields[0].Message.Key, f.Fields[0].Message.Args); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEveryWordOfTheContractCanBeImported(t *testing.T) {
	for name, c := range map[string]struct {
		options []Option
		words   []string
	}{
		"gender": {genders, terms.Gender("").Values()}, "tier": {tiers, terms.Tier("").Values()},
		"status":  {appointmentStatuses, terms.AppointmentStatus("").Values()},
		"channel": {channels, terms.Channel("").Values()}, "line": {serviceLines, terms.ServiceLine("").Values()},
		"level": {levels, terms.ComplaintLevel("").Values()}, "severity": {severities, terms.Severity("").Values()},
		"state": {complaintStates, terms.ComplaintState("").Values()}, "role": {roles, access.Role("").Values()},
	} {
		if len(c.options) != len(c.words) {
			t.Errorf("%s: %d options for %d words", name, len(c.options), len(c.words))
		}
		owner := map[string]string{}
		for i, o := range c.options {
			if o.Value != c.words[i] {
				t.Errorf("%s: option %d is %s, the contract says %s", name, i, o.Value, c.words[i])
			}
			for _, w := range append([]string{o.Value, o.ZH, o.EN}, o.Words...) {
				if was := owner[fold(w)]; was != "" && was != o.Value {
					t.Errorf("%s: %q means both %s and %s", name, w, was, o.Value)
				}
				owner[fold(w)] = o.Value
			}
		}
	}
}

func TestTheTableOfTargetsIsWhole(t *testing.T) {
	for _, k := range Kinds() {
		if KindLabel(k, "en") == "" || KindLabel(k, "zh-CN") == "" {
			t.Errorf("%s has no label", k)
		}
		seen := map[string]bool{}
		for _, target := range Targets(k) {
			if seen[target.Name] || target.ZH == "" || target.EN == "" {
				t.Errorf("%s.%s stands twice or has no label", k, target.Name)
			}
			seen[target.Name] = true
			if (target.Type == Text || target.Type == ID || target.Type == List) && target.Max == 0 {
				t.Errorf("%s.%s has no limit", k, target.Name)
			}
		}
		for _, group := range append(plans[k].needs, plans[k].identity...) {
			for _, name := range group {
				if !seen[name] {
					t.Errorf("%s has no target %s", k, name)
				}
			}
		}
	}
}
