package words

var setup = map[string]Text{
	"sweep.failed":         {"上次运行有 {count} 项没有做成，详情见服务日志。", "{count} {count:item|items} failed in the last run; the log of the service has the details."},
	"setup.notEmpty":       {"数据库里已有医院，不能再次初始化。", "The database holds a hospital already and cannot be initialised again."},
	"setup.noHospital":     {"数据库里还没有医院，请先建立第一家。", "The database holds no hospital yet; make the first one with init."},
	"setup.takenMeanwhile": {"代码或账号刚刚被占用，请再试一次。", "The code or the login was taken a moment ago; please try again."},
	"setup.zone":           {"没有“{value}”这个时区，请写成 Asia/Shanghai 这样。", "There is no time zone “{value}”; write it like Asia/Shanghai."},
	"setup.code":           {"医院代码是 2 到 10 个大写字母或数字。", "A hospital's code is 2 to 10 capital letters or digits."},
	"setup.otherYear":      {"这一天不在 {year} 年。", "This day is not in {year}."},
	"setup.shifts":         {"请写成 08:30-12:00,13:30-17:30，按先后排列，不要重叠。", "Write shifts as 08:30-12:00,13:30-17:30, in order and without overlap."},
	"setup.neverOpen":      {"一周至少要有一天营业。", "The hospital has to be open on one day of the week at least."},

	"setup.DEPARTMENTS":     {"建立科室", "Add the departments"},
	"setup.DEPARTMENTS.why": {"投诉和预约要分到科室，科室主任只看得到本科室的事。", "Complaints and appointments go to departments, and a head sees what belongs to the own one."},
	"setup.STAFF":           {"建立人员账号并授予角色", "Add people and give them roles"},
	"setup.STAFF.why":       {"每人一个账号，角色决定看得到什么、能做什么；没有角色的人登录后什么也看不到。", "Everybody has an account of their own; the role decides what is seen and done. Without a role nothing is seen."},
	"setup.SUPERVISOR":      {"至少任命一位客服主管", "Name a supervisor"},
	"setup.SUPERVISOR.why":  {"导入名单、审阅规则、分配回访和接收超时提醒，都要由主管来做。", "Lists are imported, rules read, calls handed out and warnings received by a supervisor."},
	"setup.WEEK":            {"确认每周工作时间", "Confirm the working week"},
	"setup.WEEK.why":        {"投诉的期限按工作时间计算；现在用的是随程序提供的时间，请核对后保存一次。", "Deadlines of complaints count working hours. Those that came with the program hold now: check them and save once."},
	"setup.CALENDAR":        {"录入 {year} 年的节假日和调休", "Load the public holidays of {year}"},
	"setup.CALENDAR.why":    {"没有节假日时，期限只能按周末和固定节日估算。", "Without them deadlines are only estimated, from weekends and fixed holidays."},
	"setup.CUSTOMERS":       {"导入或登记客户", "Import or register customers"},
	"setup.CUSTOMERS.why":   {"回访来自客户的就诊、预约和咨询；没有客户，就没有要打的电话。", "Calls come from visits, appointments and enquiries of customers; without customers there is nobody to call."},
	"setup.RULES":           {"审阅回访规则", "Read the callback rules"},
	"setup.RULES.why":       {"规则决定什么时候给谁打电话；逐条读过，不适用的停用，然后确认。", "They decide who is called when. Read each, switch off what does not fit, then confirm."},

	"event.hospital.founded": {"建立医院", "Founded the hospital"},
	"event.calendar.yearSet": {"录入 {year} 年日历，{days} 天", "Loaded the calendar of {year}, {days} {days:day|days}"},
	"event.setting.changed":  {"修改设置：{setting}", "Changed a setting: {setting}"},

	"term.rulesRead":      {"已审阅回访规则", "callback rules were read"},
	"term.week":           {"营业时间", "opening hours"},
	"term.passwordPolicy": {"密码策略", "password policy"},
}
