package words

var accessWords = map[string]Text{
	"access.callback.reveal":   {"拨打前显示号码", "number shown for a call"},
	"access.action.refused":    {"没有权限，操作被拒", "refused: no right to it"},
	"access.refusedRows.taken": {"下载导入未通过的行", "refused rows of an import downloaded"},
	"password.tooShort":        {"密码至少 {min} 个字符。", "A password has at least {min} characters."},
	"password.tooLong":         {"密码最多 {max} 个字符。", "A password has at most {max} characters."},
	"password.unreadable":      {"密码含有无法识别的字符。", "The password holds unreadable characters."},
	"password.common":          {"这个密码太常见，容易被猜到。", "This password is too common and easily guessed."},
	"password.containsLogin":   {"密码不能包含登录名。", "The password may not contain the login."},
	"password.classes":         {"密码要包含大写、小写、数字、符号中的 {need} 种。", "The password needs {need} of: capitals, small letters, digits, signs."},
	"password.policyProfile":   {"密码策略只能是 NIST 或 MLPS。", "The password policy is NIST or MLPS."},
	"password.policyLength":    {"最短长度应在 {min} 到 {max} 之间。", "The minimum length is between {min} and {max}."},
	"password.policyClasses":   {"字符种类应在 {min} 到 {max} 之间。", "The number of kinds is between {min} and {max}."},
	"limits.unit":              {"单位只能是工作日、工作分钟或自然分钟。", "The unit is working days, working minutes or minutes."},
	"limits.amount":            {"时限应在 1 到 {most} 之间。", "The limit is between 1 and {most}."},
	"limits.kind":              {"没有这种时限。", "There is no such limit."},
	"limits.channel":           {"没有这种渠道。", "There is no such channel."},
	"limits.warnPercent":       {"提醒比例应在 1 到 99 之间。", "The warning is between 1 and 99 per cent."},
	"limits.effectiveFrom":     {"缺少生效日期。", "The date of effect is missing."},
}
