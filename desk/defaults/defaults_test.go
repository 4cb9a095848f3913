package defaults_test

import (
	"context"
	"strings"
	"testing"

	"aftercare/desk"
	"aftercare/desk/defaults"
	"aftercare/desk/desktest"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/dburl"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/testdb"
)

func seed(t *testing.T, f *desktest.Fixture) {
	t.Helper()
	_, err := desk.InTx(f.System(), f.Desk, func(ctx context.Context, tx *desk.Tx) (bool, error) {
		return true, defaults.Seed(ctx, tx)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestANewHospitalStartsWithRulesCodesProceduresAndScripts(t *testing.T) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		seed(t, f)
		c, ctx := f.Store.Client, f.Raw()
		if n, want := c.CallbackRule.Query().CountX(ctx), len(followup.DefaultRules()); n != want {
			t.Errorf("%d rules, want %d", n, want)
		}
		for _, r := range followup.DefaultRules() {
			row := c.CallbackRule.Query().Where(callbackrule.Key(r.ID)).WithVersions().OnlyX(ctx)
			if v := row.Edges.Versions; len(v) != 1 || len(v[0].Body.Steps) != len(r.Steps) || row.Active != r.Active {
				t.Errorf("rule %s: %+v", r.ID, v)
			}
		}
		if n, want := c.Script.Query().CountX(ctx), len(defaults.Scripts()); n != want {
			t.Errorf("%d scripts, want %d", n, want)
		}
		if n := c.Procedure.Query().CountX(ctx); n < 25 {
			t.Errorf("%d procedures", n)
		}
		before := f.Rows()
		c.CallbackRule.Update().Where(callbackrule.Key(followup.RuleNoShow)).SetName("本院的名字").ExecX(ctx)
		seed(t, f)
		for table, n := range f.Rows() {
			if before[table] != n {
				t.Errorf("seeding again: %s has %d rows, had %d", table, n, before[table])
			}
		}
		if c.CallbackRule.Query().Where(callbackrule.Name("本院的名字")).CountX(ctx) != 1 {
			t.Error("seeding again changed what the hospital had written")
		}
	})
}

var filled = strings.NewReplacer("{customer}", "欧阳女士", "{hospital}", "仁和医学美容医院", "{agent}", "王小明", "{date}", "五月十三日")

func TestEveryOpeningSaysThreeThingsWithinThirtySeconds(t *testing.T) {
	for _, s := range defaults.Scripts() {
		text, mandatory := "", 0
		for _, l := range s.Lines {
			if l.Part == defaults.Opening {
				text += l.Text
				if l.Mandatory {
					mandatory++
				}
			}
		}
		if mandatory != 3 {
			t.Errorf("%s %s: %d mandatory opening lines, want who, why and what for", s.Key, s.Language, mandatory)
		}
		for _, pace := range []int{followup.SlowPace, followup.FastPace} {
			if n := followup.OpeningSeconds(filled.Replace(text), pace); n > followup.OpeningLimit {
				t.Errorf("%s %s: the opening takes %d s at %d characters a minute", s.Key, s.Language, n, pace)
			}
		}
	}
}

func TestScriptsForTheCommonPurposesExistInBothLanguages(t *testing.T) {
	have := map[string]bool{}
	for _, s := range defaults.Scripts() {
		have[string(s.Purpose)+" "+s.Language] = true
	}
	for _, p := range []terms.CallbackPurpose{
		terms.CallbackPurposeNoShow, terms.CallbackPurposePostOp, terms.CallbackPurposeService, terms.CallbackPurposeLead,
		terms.CallbackPurposeRoutine, terms.CallbackPurposeRevisit, terms.CallbackPurposeComplaintFollowup,
	} {
		for _, lang := range []string{"zh-CN", "en"} {
			if !have[string(p)+" "+lang] {
				t.Errorf("no script for %s in %s", p, lang)
			}
		}
	}
}

// unlawful are words of the habits that must not be shipped (R250 to R256).
var unlawful = []string{
	"治愈率", "康复率", "有效率", "根治", "保证", "一定能", "百分之百", "拖下去", "后果", "不会自己好", "贷款", "分期", "借钱", "借点钱",
	"回访医生", "我是医生", "登记错", "弄错了", "犹豫", "cure rate", "guarantee", "instalment", "loan", "will get worse if you wait", "by mistake", "I am a doctor",
}

func TestNoScriptFrightensPromisesLendsOrPretends(t *testing.T) {
	for _, s := range defaults.Scripts() {
		for _, l := range s.Lines {
			for _, w := range unlawful {
				if strings.Contains(strings.ToLower(l.Text), strings.ToLower(w)) {
					t.Errorf("%s %s: %q in %q", s.Key, s.Language, w, l.Text)
				}
			}
		}
	}
}

func TestNothingPersonalIsSaidBeforeTheIdentityIsVerified(t *testing.T) {
	for _, s := range defaults.Scripts() {
		verified := false
		for _, l := range s.Lines {
			verified = verified || strings.Contains(l.Text, "【先核实】") || strings.Contains(l.Text, "[Verify first]")
			if verified {
				continue
			}
			for _, w := range []string{"预约", "手术", "术后", "投诉", "咨询", "治疗", "科", "appointment", "surgery", "procedure", "complaint", "treatment", "department"} {
				if strings.Contains(l.Text, w) {
					t.Errorf("%s %s says %q before verification: %q", s.Key, s.Language, w, l.Text)
				}
			}
		}
		if !verified {
			t.Errorf("%s %s never verifies", s.Key, s.Language)
		}
	}
}

func TestCodesAndProceduresAreUnambiguous(t *testing.T) {
	seen := map[string]string{}
	for _, p := range defaults.Procedures() {
		for _, name := range append([]string{p.Code, p.ZH}, p.Aliases...) {
			if other, there := seen[name]; there {
				t.Errorf("%q is both %s and %s", name, other, p.Code)
			}
			seen[name] = p.Code
		}
		if !p.Family.Valid() || p.EN == "" {
			t.Errorf("%+v", p)
		}
	}
	for _, l := range defaults.Codes() {
		codes := map[string]bool{}
		for _, w := range l.Words {
			if codes[w.Code] || w.ZH == "" || w.EN == "" {
				t.Errorf("%s %+v", l.Name, w)
			}
			codes[w.Code] = true
		}
	}
}
