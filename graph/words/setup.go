package words

var setup = map[string]Text{
	"setup.notEmpty":       {"数据库里已有医院，不能再次初始化。", "The database holds a hospital already and cannot be initialised again."},
	"setup.noHospital":     {"数据库里还没有医院，请先建立第一家。", "The database holds no hospital yet; make the first one with init."},
	"setup.takenMeanwhile": {"代码或登录名刚刚被占用，请再试一次。", "The code or the login was taken a moment ago; please try again."},
	"setup.zone":           {"没有“{value}”这个时区，请写成 Asia/Shanghai 这样。", "There is no time zone “{value}”; write it like Asia/Shanghai."},
	"setup.code":           {"医院代码是 2 到 10 个大写字母或数字。", "A hospital's code is 2 to 10 capital letters or digits."},
	"setup.otherYear":      {"这一天不在 {year} 年。", "This day is not in {year}."},
	"setup.shifts":         {"请写成 08:30-12:00,13:30-17:30，按先后排列，不要重叠。", "Write shifts as 08:30-12:00,13:30-17:30, in order and without overlap."},
	"setup.neverOpen":      {"一周至少要有一天营业。", "The hospital has to be open on one day of the week at least."},

	"setup.DEPARTMENTS": {"建立科室，投诉和预约才能分到科室", "Add departments, so that complaints and appointments can be routed"},
	"setup.STAFF":       {"添加员工并授予角色", "Add people and give them roles"},
	"setup.CALENDAR":    {"录入 {year} 年的节假日和调休，期限才能准确计算", "Load the public holidays of {year}, so that deadlines are exact"},
	"setup.CUSTOMERS":   {"导入或登记客户", "Import or register customers"},

	"event.hospital.founded": {"建立医院", "founded the hospital"},
	"event.calendar.yearSet": {"录入 {year} 年日历，{days} 天", "loaded the calendar of {year}, {days} {days:day|days}"},
	"event.setting.changed":  {"修改设置：{setting}", "changed a setting: {setting}"},

	"term.week":           {"营业时间", "opening hours"},
	"term.passwordPolicy": {"密码策略", "password policy"},
}
