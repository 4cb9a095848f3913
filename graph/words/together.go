package words

// together are the sentences about drafts, watchers and saved views.
var together = map[string]Text{
	"input.jsonObject":  {"内容的格式不对。", "The content has to be one JSON object."},
	"draft.elsewhere":   {"您在另一个页面里改过这份草稿。", "You have changed this draft in another tab."},
	"draft.otherKind":   {"记录与所选的种类不符。", "The record is of another kind."},
	"draft.tooLarge":    {"草稿太长，最多 {max} 千字节。", "A draft holds at most {max} KB."},
	"watch.tooMany":     {"同时打开的记录太多，最多 {max} 条。", "Too many records are open at once, at most {max}."},
	"view.tooLarge":     {"筛选条件太多，最多 {max} 千字节。", "The filter is too large, at most {max} KB."},
	"view.nameTaken":    {"已有同名的视图。", "There is a view of this name."},
	"view.number":       {"视图里不能保存 {from} 位以上的号码，例如电话号码、证件号。请先从搜索中去掉。", "A view keeps no number of {from} digits or more, such as a phone or ID number. Take it out of the search first."},
	"view.tooMany":      {"最多保存 {max} 个视图，请先删除旧的。", "At most {max} views are kept. Delete older ones first."},
	"view.othersShared": {"只有建立者可以把共享视图收回为自己的。", "Only its owner can make a shared view personal again."},
	"draft.tooMany":     {"最多保留 {max} 份草稿，请先提交或删除旧的。", "At most {max} drafts are kept. Send or discard older ones first."},

	"notice.import.staged": {"导入的文件已检查完：{accepted} 条可写入，{refused} 条有问题，请确认", "The imported file has been checked: {accepted} {accepted:row|rows} can be written, {refused} cannot; please confirm"},
	"notice.import.done":   {"导入完成：写入 {applied} 条，{refused} 条有问题", "Import done: {applied} {applied:row|rows} written, {refused} refused"},
	"notice.import.failed": {"导入失败，文件不能使用", "The import failed: the file cannot be used"},
}
