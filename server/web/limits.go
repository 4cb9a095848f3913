package web

import (
	"net/http"

	"aftercare/domain/fault"
	"aftercare/server/say"
)

// Ceilings of one document. Documents that shipped clients registered are exempt.
const (
	maxTokens     = 1000
	maxDepth      = 10
	maxAliases    = 15 // a field that stands twice in one selection counts as well
	maxDirectives = 20
	maxRootFields = 5
	maxFragments  = 20
	maxOperations = 5
	maxFields     = 5000 // every fragment counted as often as it is used

	// Objects that a document may load: for signed-in staff and for strangers.
	maxCost         = 2000
	maxCostStranger = 50

	// Introspection has a depth of its own, where it is switched on at all.
	maxIntrospectionDepth = 20
)

// tooMuch is the refusal of a document that passes a ceiling.
func tooMuch(limit string, most, found int64, text say.Text) *refusal {
	return &refusal{
		status: http.StatusBadRequest, kind: fault.TooComplex, text: text.With(most),
		more: map[string]any{"limit": limit, "max": most, "found": found},
	}
}

// ceiling is one count with its most.
type ceiling struct {
	name  string
	most  int64
	count func(*shape) int64
	text  say.Text
}

// ceilings are checked in this order; the first that is passed is named.
var ceilings = []ceiling{
	{"operations", maxOperations, func(s *shape) int64 { return s.operations },
		say.Text{Key: "door.operations", ZH: "一个文档最多 %d 个操作。", EN: "A document may hold at most %d operations."}},
	{"fragments", maxFragments, func(s *shape) int64 { return s.fragments },
		say.Text{Key: "door.fragments", ZH: "一个文档最多 %d 个片段。", EN: "A document may hold at most %d fragments."}},
	{"directives", maxDirectives, func(s *shape) int64 { return s.all.directives },
		say.Text{Key: "door.directives", ZH: "最多使用 %d 个指令。", EN: "At most %d directives may be used."}},
	{"aliases", maxAliases, func(s *shape) int64 { return s.all.aliases },
		say.Text{Key: "door.aliases", ZH: "最多使用 %d 个别名或重复字段。", EN: "At most %d aliases and repeated fields may be used."}},
	{"rootFields", maxRootFields, func(s *shape) int64 { return s.all.roots },
		say.Text{Key: "door.rootFields", ZH: "一次最多请求 %d 个顶层字段。", EN: "At most %d fields may be asked at the top."}},
	{"fields", maxFields, func(s *shape) int64 { return s.all.fields },
		say.Text{Key: "door.fields", ZH: "一次最多请求 %d 个字段。", EN: "At most %d fields may be asked."}},
	{"depth", maxDepth, func(s *shape) int64 { return s.all.depth },
		say.Text{Key: "door.depth", ZH: "查询最多嵌套 %d 层。", EN: "A document may be at most %d levels deep."}},
	{"introspectionDepth", maxIntrospectionDepth, func(s *shape) int64 { return s.all.introspection },
		say.Text{Key: "door.introspectionDepth", ZH: "结构查询最多嵌套 %d 层。", EN: "Introspection may be at most %d levels deep."}},
}

// within checks a document's counts.
func (s *shape) within() *refusal {
	for _, c := range ceilings {
		if found := c.count(s); found > c.most {
			return tooMuch(c.name, c.most, found, c.text)
		}
	}
	return nil
}

var costText = say.Text{
	Key: "door.cost",
	ZH:  "这次查询最多会读取的记录超过 %d 条，请减少每页条数或嵌套。",
	EN:  "This could load more than %d records; ask for smaller pages or fewer levels.",
}

// affordable checks how much a document may load.
func affordable(cost int64, stranger bool) *refusal {
	most := int64(maxCost)
	if stranger {
		most = maxCostStranger
	}
	if cost > most {
		return tooMuch("cost", most, cost, costText)
	}
	return nil
}
