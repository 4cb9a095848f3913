package words

// together are the sentences about drafts, watchers and saved views.
var together = map[string]Text{
	"input.jsonObject": {"内容的格式不对。", "The content has to be one JSON object."},
	"draft.elsewhere":  {"您在另一个页面里改过这份草稿。", "You have changed this draft in another tab."},
	"draft.otherKind":  {"记录与所选的种类不符。", "The record is of another kind."},
	"draft.tooLarge":   {"草稿太长，最多 {max} 千字节。", "A draft holds at most {max} KB."},
	"watch.tooMany":    {"同时打开的记录太多，最多 {max} 条。", "Too many records are open at once, at most {max}."},
	"draft.tooMany":    {"最多保留 {max} 份草稿，请先提交或删除旧的。", "At most {max} drafts are kept. Send or discard older ones first."},
}
