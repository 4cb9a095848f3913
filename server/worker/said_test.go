package worker_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"aftercare/desk/defaults"
	"aftercare/desk/jobs"
	"aftercare/domain/access"
	"aftercare/domain/followup"
	"aftercare/ent/driver"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/codeentry"
	"aftercare/graph/words"
	"aftercare/server/worker"
)

func TestAQuestionIsSaidInTheLanguageOfItsReaderWithTheNamesInIt(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		if err := defaults.Ensure(s.System(), s.Desk); err != nil {
			t.Fatal(err)
		}
		rule := s.Store.Client.CallbackRule.Query().Where(callbackrule.Key(followup.RuleNoShow), callbackrule.HospitalID(s.Hospital.ID)).OnlyIDX(s.Raw())
		category := s.Store.Client.CodeEntry.Query().Where(codeentry.List("COMPLAINT_CATEGORY")).Order(codeentry.ByCode()).FirstX(s.Raw())
		agent := s.Staff[access.CallbackAgent]
		for _, c := range []struct{ name, input, zh, en string }{
			{"a list with people and departments",
				fmt.Sprintf(`{"complaints":{"filter":{"owner":%q,"department":%q,"open":true}}}`, agent.ID, s.Plastic.ID),
				fmt.Sprintf("投诉列表：筛选 （未结束 是；负责人 %s；科室 %s）", agent.Name, s.Plastic.Name),
				fmt.Sprintf("List of complaints: filter (open yes; owner %s; department %s)", agent.Name, s.Plastic.Name)},
			{"a group by a code of the hospital", fmt.Sprintf(`{"complaints":{"group":{"by":"CATEGORY","key":%q}}}`, category.Code),
				"投诉列表：分组 分类：" + category.LabelZh, "List of complaints: group Category: " + category.LabelEn},
			{"somebody of another hospital", fmt.Sprintf(`{"callbacks":{"filter":{"assignee":%q}}}`, s.Foreign.ID),
				"回访列表：筛选 负责人 指定的一位", "List of callbacks: filter assignee a certain one"},
			{"a rule", fmt.Sprintf(`{"rule":%q,"from":"2026-05-03","to":"2026-05-12"}`, rule),
				"未到诊回访：2026-05-03 至 2026-05-12", "Missed appointment: 2026-05-03 to 2026-05-12"},
			{"nothing", `{}`, "", ""},
		} {
			var input map[string]any
			if err := json.Unmarshal([]byte(c.input), &input); err != nil {
				t.Fatal(c.name, err)
			}
			for lang, want := range map[string]string{words.Chinese: c.zh, words.English: c.en} {
				if got := s.asked(s.As(access.Supervisor), lang, input); got != want {
					t.Errorf("%s in %s is %q, not %q", c.name, lang, got, want)
				}
			}
		}
	})
}

func TestFiftyQuestionsCostTheStatementsOfOne(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		ask := func(n int) int64 {
			people := slices.Sorted(maps.Keys(s.Staff))
			list := make([]map[string]any, n)
			for i := range list {
				list[i] = map[string]any{"complaints": map[string]any{"filter": map[string]any{
					"owner": s.Staff[people[i%len(people)]].ID, "department": s.Plastic.ID, "category": []any{"PAIN"}}}}
			}
			ctx, count := driver.Counting(s.As(access.Supervisor))
			if said, err := s.Questions(ctx, words.English, list); err != nil || len(said) != n || strings.Contains(said[n-1], "certain") {
				t.Fatal(said, err)
			}
			return count.Load()
		}
		ask(1) // the settings of the hospital are read before
		if one, fifty := ask(1), ask(50); one != 3 || fifty != one {
			t.Errorf("%d statements for one question, %d for fifty, written down are 3", one, fifty)
		}
	})
}

func TestTheNameOfAFileBeginsInTheLanguageOfItsReader(t *testing.T) {
	each(t, func(t *testing.T, s *shop) {
		j := s.must(s.ofMay(access.Analyst, jobs.CSV))
		s.work()
		j = s.now(access.Analyst, j.ID)
		for lang, want := range map[string]string{
			words.Chinese: "预约数据-仁和医院-员工analyst-20260513-1005.csv", words.English: "Appointment figures-仁和医院-员工analyst-20260513-1005.csv",
		} {
			if got, err := worker.FileName(lang, j); err != nil || got != want {
				t.Errorf("in %s it is %q (%v), not %q", lang, got, err, want)
			}
		}
		s.Store.Client.Job.UpdateOneID(j.ID).SetFileName("x.csv").ExecX(s.Raw())
		if got, _ := worker.FileName(words.English, s.now(access.Analyst, j.ID)); got != "x.csv" {
			t.Errorf("a name of another kind becomes %q", got)
		}
	})
}
