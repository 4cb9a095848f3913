package importer

import (
	"slices"
	"strings"
)

// Type is how the text of a target is read.
type Type string

// The types of targets, and what a Record holds for them.
const (
	Text    Type = "text"    // string
	ID      Type = "id"      // string; a number that a spreadsheet has spelt as one is mended
	Day     Type = "date"    // workday.Date
	Instant Type = "instant" // time.Time in UTC, to the second
	Money   Type = "money"   // int64, fen; the text is in yuan
	Integer Type = "integer" // int64
	Bool    Type = "bool"    // bool
	Enum    Type = "enum"    // string, one of Options
	Enums   Type = "enums"   // []string, each one of Options
	Phones  Type = "phones"  // []string in E.164
	List    Type = "list"    // []string
)

// Target is one thing that a column can fill.
type Target struct {
	Name     string
	Type     Type
	Required bool // a mapping must fill it and no row may leave it empty
	Long     bool // may have several lines
	Max      int  // characters, of each item in lists; 0 has no limit of its own
	Options  []Option
	ZH, EN   string
	Guess    []string // headings that mean this target
}

// Label is the name of the target for people.
func (t Target) Label(lang string) string { return label(lang, t.ZH, t.EN) }

// table of one kind. needs are groups of targets of which a mapping must fill one at least; identity
// are groups that tell one record from another where the file has no external id, best first.
type plan struct {
	zh, en   string
	targets  []Target
	needs    [][]string
	identity [][]string
}

// Targets lists what a file of the kind can fill, in the order in which people should see it.
func Targets(k Kind) []Target { return plans[k].targets }

// KindLabel is the name of a kind for people.
func KindLabel(k Kind, lang string) string { return label(lang, plans[k].zh, plans[k].en) }

// find looks up a target by name.
func find(k Kind, name string) (Target, bool) {
	i := slices.IndexFunc(plans[k].targets, func(t Target) bool { return t.Name == name })
	if i < 0 {
		return Target{}, false
	}
	return plans[k].targets[i], true
}

// ofCustomer are the targets by which a row of another kind names its customer, and what it tells of
// somebody who is not known yet.
func ofCustomer(names ...string) []Target {
	var out []Target
	for _, t := range customerTargets {
		if slices.Contains(names, t.Name) {
			t.Name, t.Required = customerPrefix+t.Name, false
			t.ZH, t.EN = "客户"+t.ZH, "Customer "+strings.ToLower(t.EN[:1])+t.EN[1:]
			out = append(out, t)
		}
	}
	return out
}

const customerPrefix = "customer."

var (
	customerKeys   = []string{"externalId", "memberNo", "name", "phone"}
	customerKeyed  = []string{"customer.externalId", "customer.memberNo", "customer.phone", "customer.name"}
	customerInline = append(slices.Clone(customerKeys), "gender", "birthDate", "address", "tier")
)

// byCustomer are the identities of records that belong to a customer.
func byCustomer(more ...string) [][]string {
	var out [][]string
	for _, k := range [][]string{{"customer.externalId"}, {"customer.memberNo"}, {"customer.phone", "customer.name"}, {"customer.phone"}, {"customer.name"}} {
		out = append(out, append(slices.Clone(k), more...))
	}
	return out
}

// plans is the one table of everything an import can fill. Sizes are those of the columns behind it.
var plans = map[Kind]plan{
	Customers: {
		zh: "客户", en: "Customers", targets: customerTargets,
		identity: [][]string{{"memberNo"}, {"name", "phone"}, {"name", "birthDate"}, {"phone"}, {"name"}},
	},
	Appointments: {
		zh: "预约", en: "Appointments",
		needs:    [][]string{customerKeyed},
		identity: byCustomer("startsAt"),
		targets: slices.Concat([]Target{
			{Name: "externalId", Type: ID, Max: 80, ZH: "预约编号", EN: "Appointment number", Guess: []string{"预约编号", "预约号", "预约单号", "挂号编号", "appointment id", "booking id", "编号", "id"}},
		}, ofCustomer(customerInline...), []Target{
			{Name: "startsAt", Type: Instant, Required: true, ZH: "预约时间", EN: "Appointment time", Guess: []string{"预约日期", "预约时间", "就诊日期", "就诊时间", "预约就诊时间", "预约到诊时间", "appointment day", "appointment date", "appointment time", "starts at", "start"}},
			{Name: "bookedAt", Type: Instant, ZH: "登记时间", EN: "Booked at", Guess: []string{"登记时间", "登记日期", "挂号时间", "预约登记时间", "下单时间", "创建时间", "录入时间", "scheduled day", "booked at", "booking date", "created at"}},
			{Name: "status", Type: Enum, Required: true, Options: appointmentStatuses, ZH: "状态", EN: "Status", Guess: []string{"状态", "预约状态", "到诊状态", "到诊情况", "是否到诊", "status", "no show", "noshow"}},
			{Name: "reminded", Type: Bool, ZH: "已提醒", EN: "Reminded", Guess: []string{"已提醒", "是否提醒", "提醒", "短信提醒", "sms received", "reminded", "reminder"}},
			{Name: "ageAtBooking", Type: Integer, ZH: "预约时年龄", EN: "Age when booked", Guess: []string{"年龄", "预约时年龄", "age"}},
			doctorTarget, departmentTarget,
			{Name: "note", Type: Text, Max: 500, Long: true, ZH: "备注", EN: "Note", Guess: noteWords},
		}),
	},
	Visits: {
		zh: "到诊记录", en: "Visits",
		needs:    [][]string{customerKeyed},
		identity: byCustomer("arrivedAt"),
		targets: slices.Concat([]Target{
			{Name: "externalId", Type: ID, Max: 80, ZH: "就诊编号", EN: "Visit number", Guess: []string{"就诊编号", "就诊号", "就诊流水号", "门诊号", "流水号", "单据号", "visit id", "encounter id", "编号", "id"}},
		}, ofCustomer(customerInline...), []Target{
			{Name: "arrivedAt", Type: Instant, Required: true, ZH: "就诊时间", EN: "Arrived at", Guess: []string{"就诊日期", "就诊时间", "到诊日期", "到诊时间", "到院时间", "来院日期", "消费日期", "日期", "visit date", "arrived at", "encounter date", "date"}},
			doctorTarget, departmentTarget,
			{Name: "purpose", Type: Text, Max: 200, ZH: "就诊目的", EN: "Purpose", Guess: []string{"就诊目的", "来诊目的", "就诊原因", "来院目的", "purpose", "reason"}},
			{Name: "procedures", Type: List, Max: 80, ZH: "治疗项目", EN: "Procedures", Guess: []string{"项目", "治疗项目", "消费项目", "项目名称", "手术项目", "收费项目", "procedure", "procedures", "treatment"}},
			{Name: "purchased", Type: Bool, ZH: "是否消费", EN: "Purchased", Guess: []string{"是否消费", "是否成交", "成交", "purchased", "converted"}},
			{Name: "amount", Type: Money, ZH: "金额（元）", EN: "Amount (CNY)", Guess: []string{"金额", "消费金额", "实收金额", "实收", "成交金额", "总金额", "费用", "amount", "paid", "total"}},
		}),
	},
	Complaints: {
		zh: "历史投诉", en: "Past complaints",
		needs:    [][]string{append(slices.Clone(customerKeyed), "complainant.name", "anonymous"), {"subject", "description"}},
		identity: append(byCustomer("registeredAt"), []string{"complainant.name", "registeredAt"}, []string{"registeredAt", "subject"}),
		targets: slices.Concat([]Target{
			{Name: "externalId", Type: ID, Max: 80, ZH: "投诉编号", EN: "Case number", Guess: []string{"投诉编号", "案件编号", "工单号", "工单编号", "受理编号", "case no", "case number", "complaint id", "ticket", "编号", "id"}},
		}, ofCustomer(customerKeys...), []Target{
			{Name: "complainant.name", Type: Text, Max: 80, ZH: "投诉人", EN: "Complainant", Guess: []string{"投诉人", "投诉人姓名", "来访人", "complainant", "complainant name"}},
			{Name: "complainant.phone", Type: Phones, ZH: "投诉人电话", EN: "Complainant's phone", Guess: []string{"投诉人电话", "投诉人手机", "来访人电话", "complainant phone"}},
			{Name: "complainant.relationship", Type: Text, Max: 40, ZH: "与客户关系", EN: "Relationship", Guess: []string{"关系", "与客户关系", "与顾客关系", "与患者关系", "relationship"}},
			{Name: "anonymous", Type: Bool, ZH: "匿名", EN: "Anonymous", Guess: []string{"匿名", "是否匿名", "anonymous"}},
			{Name: "channel", Type: Enum, Required: true, Options: channels, ZH: "投诉渠道", EN: "Channel", Guess: []string{"渠道", "投诉渠道", "投诉方式", "投诉途径", "来源", "投诉来源", "channel", "source"}},
			{Name: "serviceLine", Type: Enum, Required: true, Options: serviceLines, ZH: "业务线", EN: "Service line", Guess: serviceLineWords},
			{Name: "level", Type: Enum, Options: levels, ZH: "投诉级别", EN: "Level", Guess: []string{"级别", "投诉级别", "投诉等级", "level"}},
			{Name: "severity", Type: Enum, Options: severities, ZH: "程度", EN: "Severity", Guess: []string{"严重程度", "程度", "severity"}},
			{Name: "state", Type: Enum, Required: true, Options: complaintStates, ZH: "处理状态", EN: "State", Guess: []string{"状态", "处理状态", "处理进度", "案件状态", "state", "status"}},
			{Name: "subject", Type: Text, Max: 120, ZH: "主题", EN: "Subject", Guess: []string{"主题", "标题", "投诉主题", "投诉事项", "subject", "title"}},
			{Name: "description", Type: Text, Max: 10000, Long: true, ZH: "投诉内容", EN: "Description", Guess: []string{"投诉内容", "内容", "详情", "情况说明", "经过", "事情经过", "description", "details"}},
			{Name: "desiredOutcome", Type: Text, Max: 2000, Long: true, ZH: "诉求", EN: "Desired outcome", Guess: []string{"诉求", "客户诉求", "顾客诉求", "期望结果", "desired outcome"}},
			{Name: "resolution", Type: Text, Max: 1000, Long: true, ZH: "处理结果", EN: "Resolution", Guess: []string{"处理结果", "处理意见", "解决方案", "resolution", "outcome"}},
			{Name: "place", Type: Text, Max: 200, ZH: "发生地点", EN: "Place", Guess: []string{"地点", "发生地点", "place", "location"}},
			{Name: "occurredAt", Type: Instant, ZH: "发生时间", EN: "Occurred at", Guess: []string{"发生时间", "事发时间", "事件时间", "occurred at"}},
			{Name: "occurredOn", Type: Day, ZH: "发生日期", EN: "Occurred on", Guess: []string{"发生日期", "事发日期", "occurred on", "incident date"}},
			{Name: "registeredAt", Type: Instant, Required: true, ZH: "登记时间", EN: "Registered at", Guess: []string{"登记时间", "投诉时间", "投诉日期", "受理时间", "受理日期", "登记日期", "registered at", "received at", "complaint date"}},
			{Name: "resolvedAt", Type: Instant, ZH: "解决时间", EN: "Resolved at", Guess: []string{"解决时间", "解决日期", "办结时间", "处理完成时间", "resolved at"}},
			{Name: "closedAt", Type: Instant, ZH: "结案时间", EN: "Closed at", Guess: []string{"结案时间", "结案日期", "关闭时间", "closed at"}},
			{Name: "involvedStaff", Type: List, Max: 60, ZH: "被投诉人员", EN: "Staff involved", Guess: []string{"被投诉人", "被投诉人员", "涉及人员", "责任人", "staff", "involved staff"}},
			{Name: "involvedDepartments", Type: List, Max: 80, ZH: "被投诉科室", EN: "Departments involved", Guess: []string{"被投诉科室", "涉及科室", "责任科室", "科室", "部门", "department", "involved departments"}},
		}),
	},
	Staff: {
		zh: "员工", en: "Staff",
		identity: [][]string{{"login"}},
		targets: []Target{
			{Name: "externalId", Type: ID, Max: 80, ZH: "工号", EN: "Staff number", Guess: []string{"工号", "员工编号", "staff id", "employee id", "编号", "id"}},
			{Name: "login", Type: ID, Required: true, Max: 60, ZH: "登录名", EN: "Login", Guess: []string{"登录名", "账号", "帐号", "用户名", "login", "username", "account"}},
			{Name: "name", Type: Text, Required: true, Max: 60, ZH: "姓名", EN: "Name", Guess: []string{"姓名", "名字", "员工姓名", "name", "full name"}},
			{Name: "title", Type: Text, Max: 60, ZH: "职称", EN: "Title", Guess: []string{"职称", "职务", "岗位", "title", "position"}},
			departmentTarget,
			{Name: "roles", Type: Enums, Required: true, Options: roles, ZH: "角色", EN: "Roles", Guess: []string{"角色", "权限", "权限角色", "role", "roles"}},
		},
	},
	Departments: {
		zh: "科室", en: "Departments",
		identity: [][]string{{"code"}, {"name"}},
		targets: []Target{
			{Name: "externalId", Type: ID, Max: 80, ZH: "外部编号", EN: "External id", Guess: []string{"外部编号", "external id", "id"}},
			{Name: "code", Type: ID, Max: 40, ZH: "科室代码", EN: "Code", Guess: []string{"科室代码", "科室编码", "科室编号", "部门编号", "代码", "编码", "code"}},
			{Name: "name", Type: Text, Required: true, Max: 80, ZH: "科室名称", EN: "Name", Guess: []string{"科室", "科室名称", "名称", "部门", "部门名称", "name", "department"}},
			{Name: "serviceLine", Type: Enum, Options: serviceLines, ZH: "业务线", EN: "Service line", Guess: serviceLineWords},
		},
	},
}

var customerTargets = []Target{
	{Name: "externalId", Type: ID, Max: 80, ZH: "外部编号", EN: "External id", Guess: []string{"外部编号", "顾客编号", "客户编号", "患者编号", "患者id", "病人id", "档案号", "病历号", "patient id", "patientid", "customer id", "id"}},
	{Name: "memberNo", Type: ID, Max: 40, ZH: "会员编号", EN: "Member number", Guess: []string{"会员编号", "会员号", "会员卡号", "卡号", "member no", "member number", "membership number"}},
	{Name: "name", Type: Text, Required: true, Max: 80, ZH: "姓名", EN: "Name", Guess: []string{"姓名", "名字", "顾客姓名", "客户姓名", "患者姓名", "病人姓名", "顾客", "客户", "患者", "name", "full name", "patient name", "customer name"}},
	{Name: "gender", Type: Enum, Options: genders, ZH: "性别", EN: "Gender", Guess: []string{"性别", "gender", "sex"}},
	{Name: "birthDate", Type: Day, ZH: "出生日期", EN: "Birth date", Guess: []string{"出生日期", "生日", "出生年月", "出生年月日", "birth date", "birthdate", "date of birth", "dob", "birthday"}},
	{Name: "deceasedAt", Type: Day, ZH: "死亡日期", EN: "Date of death", Guess: []string{"死亡日期", "去世日期", "死亡时间", "death date", "deathdate", "deceased at", "date of death"}},
	{Name: "phone", Type: Phones, ZH: "电话", EN: "Phone", Guess: []string{"电话", "手机", "手机号", "手机号码", "联系电话", "联系方式", "电话号码", "phone", "mobile", "telephone", "cell", "phone number"}},
	{Name: "address", Type: Text, Max: 300, ZH: "地址", EN: "Address", Guess: []string{"地址", "住址", "家庭住址", "联系地址", "现住址", "address", "neighbourhood", "neighborhood"}},
	{Name: "tier", Type: Enum, Options: tiers, ZH: "会员等级", EN: "Member tier", Guess: []string{"会员等级", "会员级别", "等级", "客户等级", "tier", "member tier", "membership level"}},
	{Name: "note", Type: Text, Max: 500, Long: true, ZH: "备注", EN: "Note", Guess: noteWords},
}

var (
	noteWords        = []string{"备注", "说明", "note", "notes", "remark", "remarks", "comment"}
	serviceLineWords = []string{"业务线", "投诉类别", "类别", "分类", "service line", "category", "class"}

	// A doctor or department is named by login, code or name; who is meant is settled where staff is known.
	doctorTarget     = Target{Name: "doctor", Type: Text, Max: 60, ZH: "医生", EN: "Doctor", Guess: []string{"医生", "接诊医生", "主诊医生", "主治医生", "医师", "专家", "doctor", "physician", "provider"}}
	departmentTarget = Target{Name: "department", Type: Text, Max: 80, ZH: "科室", EN: "Department", Guess: []string{"科室", "就诊科室", "部门", "department", "clinic"}}
)
