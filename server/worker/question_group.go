package worker

import "fmt"

// dues are the keys of groups by when something is due.
var dues = map[string]text{
	"OVERDUE": {"已超时", "overdue"}, "DUE": {"已到时间", "due now"}, "TODAY": {"今天", "today"}, "TOMORROW": {"明天", "tomorrow"},
	"LATER": {"以后", "later"}, "-": {"没有时间", "no date"},
}

var (
	nobody   = text{"未分配", "nobody"}
	notGiven = text{"没有填写", "not given"}
)

// group says one group of a list, "到期：已逾期". grouping is the enum of its list.
func (q *questioner) group(grouping, by, key string) string {
	return q.label(grouping, by) + q.say(colon) + q.groupKey(grouping, by, key)
}

func (q *questioner) groupKey(grouping, by, key string) string {
	switch by {
	case "DUE", "NEXT_CONTACT":
		return q.say(dues[key])
	case "OWNER", "ASSIGNEE", "CONSULTANT":
		if key == "-" {
			return q.say(nobody)
		}
		return q.nameOf(key)
	}
	if key == "-" {
		return q.say(notGiven)
	}
	if by == "CATEGORY" {
		if names := q.categories([]any{key}); len(names) == 1 {
			return fmt.Sprint(names[0])
		}
		return q.say(none)
	}
	if grouping == "LeadGrouping" && by == "STATE" {
		return q.label("LeadState", key)
	}
	return q.label(keyEnums[by], key)
}
