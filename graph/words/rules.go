package words

// rules say a callback rule as a sentence.
var rules = map[string]Text{
	"rule.sentence":  {"{trigger}后：{steps}。", "After: {trigger}. Call {steps}."},
	"rule.occasion":  {"{trigger}，{steps}。", "Call {steps} ({trigger})."},
	"rule.atOnce":    {"立即", "at once"},
	"rule.sameDay":   {"当天 {at}", "the same day at {at}"},
	"rule.day":       {"第 {days} 天", "after {days} {days:day|days}"},
	"rule.dayAt":     {"第 {days} 天 {at}", "after {days} {days:day|days} at {at}"},
	"rule.every":     {"每 {days} 天", "every {days} {days:day|days}"},
	"rule.comma":     {"、", ", "},
	"rule.semicolon": {"；", "; "},
	"rule.names":     {"{names}", "{names}"},
	"rule.audience":  {"{who}：{steps}", "{who}: {steps}"},

	"event.callbackRule.activated":   {"启用了回访规则", "Switched a callback rule on"},
	"event.callbackRule.deactivated": {"停用了回访规则", "Switched a callback rule off"},
}
