package worker

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// fieldNames are what people call the parts of a question; a test finds one that is missing.
var fieldNames = map[string]text{
	"group": {"分组", "group"}, "by": {"按", "by"}, "key": {"项", "key"},
	"groupBy": {"分组", "by"}, "range": {"日期", "days"}, "from": {"从", "from"}, "to": {"到", "to"},
	"filter": {"筛选", "filter"}, "orderBy": {"排序", "order"}, "field": {"按", "by"}, "direction": {"方向", "direction"},
	"and": {"同时", "all of"}, "or": {"任一", "any of"}, "not": {"不含", "not"},
	"search": {"搜索", "search"}, "tier": {"等级", "tier"}, "day": {"日期", "day"}, "doctor": {"医生", "doctor"}, "status": {"状态", "status"},
	"columns": {"列", "columns"}, "format": {"格式", "format"},
	"assignee": {"负责人", "assignee"}, "unassigned": {"未分配", "nobody's"}, "purpose": {"目的", "purpose"},
	"dueBefore": {"到期早于", "due before"}, "dueFrom": {"到期不早于", "due from"}, "overdueOnly": {"只看逾期", "overdue only"},
	"customer": {"客户", "customer"}, "tried": {"试过未接通", "tried before"},
	"intentClass": {"意向分类", "class"}, "consultant": {"咨询师", "consultant"}, "state": {"状态", "state"},
	"nextContactBefore": {"下次联系早于", "next contact before"}, "nextContactFrom": {"下次联系不早于", "next contact from"},
	"conditionClass": {"病情分类", "condition"}, "channel": {"渠道", "channel"},
	"open": {"未结束", "open"}, "owner": {"负责人", "owner"}, "breached": {"已超时", "overdue"}, "level": {"级别", "level"},
	"severity": {"程度", "severity"}, "serviceLine": {"业务线", "service line"}, "category": {"分类", "category"},
	"department": {"科室", "department"}, "attendingDoctor": {"主诊医师", "attending doctor"},
	"registeredFrom": {"登记不早于", "registered from"}, "registeredTo": {"登记不晚于", "registered until"},
}

// questions are the parts of an input that are a question of their own, by the subject that they ask about.
var questions = map[string]string{
	"complaintFigures": "COMPLAINT_FIGURES", "callbackFigures": "CALLBACK_FIGURES", "appointmentFigures": "APPOINTMENT_FIGURES",
	"complaints": "COMPLAINTS", "callbacks": "CALLBACKS", "customers": "CUSTOMERS", "leads": "LEADS", "appointments": "APPOINTMENTS",
}

// Questions says what inputs of the API ask for, in a language: "投诉数据：分组 月、级别；日期 2026-09-01 至
// 2026-11-30", "未到诊回访：2026-09-01 至 2026-11-30"; "" for one that asks nothing. Long numbers are cut out, since it
// is read in the access log. Whatever the number of inputs, the names in them cost a statement for each kind of them.
func (w *Worker) Questions(ctx context.Context, lang string, inputs []map[string]any) ([]string, error) {
	s, err := newSpeaker(ctx, w.desk, lang)
	if err != nil {
		return nil, err
	}
	known, err := w.namesIn(ctx, s, inputs)
	if err != nil {
		return nil, err
	}
	q := &questioner{speaker: s, schema: w.schema, known: known}
	out := make([]string, len(inputs))
	for i, input := range inputs {
		out[i] = q.question(input)
	}
	return out, nil
}

// question says what one input asks for.
func (q *questioner) question(input map[string]any) string {
	if rule, named := input["rule"]; named {
		days := fmt.Sprint(input["from"]) + q.say(until) + fmt.Sprint(input["to"])
		return q.nameOf(fmt.Sprint(rule)) + q.say(colon) + days
	}
	for _, f := range q.schema.Types["StartExportInput"].Fields {
		inner, asked := input[f.Name].(map[string]any)
		if subject := questions[f.Name]; subject != "" && asked {
			out := q.label("ExportSubject", subject)
			if parts := q.parts(q.schema.Types[f.Type.Name()], inner); len(parts) > 0 {
				out += q.say(colon) + strings.Join(parts, q.say(semicolon))
			}
			return longNumber.ReplaceAllString(out, "***")
		}
	}
	return ""
}

var (
	colon      = text{"：", ": "}
	comma      = text{"、", ", "}
	semicolon  = text{"；", "; "}
	open       = text{"（", "("}
	shut       = text{"）", ")"}
	until      = text{" 至 ", " to "}
	someone    = text{"指定的一位", "a certain one"}
	longNumber = regexp.MustCompile(`\d{5,}`)
)

type questioner struct {
	*speaker
	schema *ast.Schema
	known  map[string]string // names by id, labels of categories by code
}

// parts are the conditions of an input in the order of the contract.
func (q *questioner) parts(def *ast.Definition, input map[string]any) (out []string) {
	if def.Name == "DateRange" {
		return []string{fmt.Sprint(input["from"]) + q.say(until) + fmt.Sprint(input["to"])}
	}
	if strings.HasSuffix(def.Name, "GroupKey") {
		return []string{q.group(strings.TrimSuffix(def.Name, "Key")+"ing", fmt.Sprint(input["by"]), fmt.Sprint(input["key"]))}
	}
	for _, f := range def.Fields {
		value, there := input[f.Name]
		if !there || value == nil {
			continue
		}
		if f.Name == "category" {
			value = q.categories(value)
		}
		if said := q.value(f.Type, value); said != "" {
			out = append(out, q.say(fieldNames[f.Name])+" "+said)
		}
	}
	return out
}

// value says one value by its type.
func (q *questioner) value(typ *ast.Type, value any) string {
	if list, many := value.([]any); many {
		var parts []string
		for _, one := range list {
			parts = append(parts, q.value(typ.Elem, one))
		}
		return strings.Join(parts, q.say(comma))
	}
	def := q.schema.Types[typ.Name()]
	switch {
	case def.Kind == ast.InputObject:
		inner, _ := value.(map[string]any)
		parts := q.parts(def, inner)
		if len(parts) < 2 {
			return strings.Join(parts, "")
		}
		return q.say(open) + strings.Join(parts, q.say(semicolon)) + q.say(shut)
	case def.Kind == ast.Enum:
		return q.label(def.Name, fmt.Sprint(value))
	case def.Name == "Boolean":
		b, _ := value.(bool)
		return q.yesNo(b)
	case def.Name == "Time":
		return q.moment(fmt.Sprint(value))
	case def.Name == "ID":
		return q.nameOf(fmt.Sprint(value))
	}
	return fmt.Sprint(value)
}

// categories are the labels of categories of complaints; one that has none is not spoken of.
func (q *questioner) categories(codes any) []any {
	out := []any{}
	for _, code := range wordsOf(codes) {
		if name := q.known[code]; name != "" {
			out = append(out, name)
		}
	}
	return out
}

// nameOf is the name of a member of staff, a department or a rule; of anybody else the question does not speak.
func (q *questioner) nameOf(id string) string {
	if name := q.known[id]; name != "" {
		return name
	}
	return q.say(someone)
}
