package importer

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Option is one value of an enum target: the word of the contract, how people call it, and the other
// words by which files spell it.
type Option struct {
	Value  string
	ZH, EN string
	Words  []string
}

// Label is the name of the option for people.
func (o Option) Label(lang string) string { return label(lang, o.ZH, o.EN) }

// choose finds the option that a text means. Case, width, spaces and dashes do not matter.
func choose(options []Option, text string) (string, bool) {
	k := fold(text)
	for _, o := range options {
		if k == fold(o.Value) || k == fold(o.ZH) || k == fold(o.EN) {
			return o.Value, true
		}
		for _, w := range o.Words {
			if k == fold(w) {
				return o.Value, true
			}
		}
	}
	return "", false
}

// fold makes texts that differ only in case, width, spaces or joining marks the same.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t\n\u00A0_-/.:：()（）*", r) {
			return -1
		}
		return r
	}, strings.ToLower(norm.NFKC.String(s)))
}

// The digits are those of GB/T 2261.1.
var genders = []Option{
	{"FEMALE", "女", "Female", []string{"女性", "女士", "f", "w", "woman", "2"}},
	{"MALE", "男", "Male", []string{"男性", "先生", "m", "man", "1"}},
	{"OTHER", "其他", "Other", []string{"其它", "o", "non-binary"}},
	{"UNKNOWN", "未知", "Unknown", []string{"不详", "未说明", "0", "9", "u"}},
}

var tiers = []Option{
	{"ORDINARY", "普通", "Ordinary", []string{"普通会员", "普通卡", "普卡", "非会员", "standard", "regular"}},
	{"SILVER", "银卡", "Silver", []string{"银卡会员", "白银"}},
	{"GOLD", "金卡", "Gold", []string{"金卡会员", "黄金"}},
	{"DIAMOND", "钻石", "Diamond", []string{"钻石卡", "钻石会员", "钻卡"}},
}

var appointmentStatuses = []Option{
	{"PROPOSED", "拟预约", "Proposed", []string{"意向", "候补"}},
	{"PENDING", "待确认", "Pending", []string{"未确认", "待审核"}},
	{"BOOKED", "已预约", "Booked", []string{"预约", "预约成功", "待就诊", "待到诊", "已确认", "confirmed", "scheduled"}},
	{"ARRIVED", "已到院", "Arrived", []string{"到院"}},
	{"CHECKED_IN", "已签到", "Checked in", []string{"签到", "已报到", "报到", "候诊", "候诊中"}},
	{"FULFILLED", "已到诊", "Fulfilled", []string{"到诊", "已就诊", "就诊", "已看诊", "已完成", "完成", "已到", "attended", "completed", "seen", "show", "showed"}},
	{"CANCELLED", "已取消", "Cancelled", []string{"取消", "退号", "已退号", "取消预约", "canceled"}},
	{"NOSHOW", "未到诊", "No-show", []string{"爽约", "失约", "未到", "未就诊", "未来", "逾期未到", "missed", "did not attend", "dna"}},
	{"ENTERED_IN_ERROR", "录入错误", "Entered in error", []string{"误录", "作废"}},
}

var channels = []Option{
	{"PHONE", "电话", "Phone", []string{"来电", "热线", "电话投诉", "客服热线", "call", "telephone"}},
	{"ONLINE_CHAT", "在线客服", "Online chat", []string{"网络", "在线", "网上", "微信", "公众号", "QQ", "chat", "online", "wechat"}},
	{"ON_SITE", "现场", "On site", []string{"来访", "到院", "当面", "现场投诉", "前台", "窗口", "in person", "walk in"}},
	{"EMAIL", "邮件", "Email", []string{"电子邮件", "邮箱", "e-mail", "mail"}},
	{"APP", "APP", "App", []string{"小程序", "手机应用", "客户端"}},
	{"HOME_VISIT", "上门", "Home visit", []string{"家访", "上门回访", "上门拜访"}},
	{"EXTERNAL", "外部转来", "External", []string{"外部", "12345", "12320", "12315", "卫健委", "消协", "媒体", "政府热线", "上级转办", "regulator", "media"}},
}

var serviceLines = []Option{
	{"PLASTIC", "整形", "Plastic surgery", []string{"整形外科", "整形美容", "美容外科", "整形科", "plastic", "surgery"}},
	{"SKIN", "皮肤", "Skin", []string{"皮肤科", "皮肤美容", "美容皮肤科", "激光", "dermatology"}},
	{"DENTAL", "口腔", "Dental", []string{"口腔科", "牙科", "齿科", "dentistry"}},
	{"OTHER", "其他", "Other", []string{"综合", "其它", "general"}},
}

var levels = []Option{
	{"GENERAL", "一般", "General", []string{"一般投诉", "普通", "普通投诉", "normal"}},
	{"MAJOR_URGENT", "重大紧急", "Major or urgent", []string{"重大", "紧急", "重大投诉", "紧急投诉", "重大及紧急", "major", "urgent"}},
}

var severities = []Option{
	{"LOW", "轻", "Low", []string{"低", "轻微", "轻度", "minor"}},
	{"MEDIUM", "中", "Medium", []string{"中等", "中度", "一般", "moderate"}},
	{"HIGH", "重", "High", []string{"高", "严重", "重度", "severe", "serious"}},
}

var complaintStates = []Option{
	{"REGISTERED", "已登记", "Registered", []string{"登记", "新建", "待受理", "new", "open"}},
	{"ACKNOWLEDGED", "已受理", "Acknowledged", []string{"受理", "受理中"}},
	{"TRIAGED", "已分派", "Triaged", []string{"已分诊", "已派单", "assigned"}},
	{"INVESTIGATING", "调查中", "Investigating", []string{"处理中", "核实中", "in progress", "under investigation"}},
	{"FINDING_MADE", "已有结论", "Finding made", []string{"已定性", "调查完毕"}},
	{"SOLUTION_PROPOSED", "已提出方案", "Solution proposed", []string{"协商中", "方案沟通中"}},
	{"EXECUTING", "执行中", "Executing", []string{"方案执行中", "落实中"}},
	{"AWAITING_CONFIRMATION", "待确认", "Awaiting confirmation", []string{"待客户确认", "待顾客确认"}},
	{"RESOLVED", "已解决", "Resolved", []string{"解决", "已办结", "办结", "已处理", "处理完毕", "solved", "done"}},
	{"CLOSED", "已结案", "Closed", []string{"结案", "已关闭", "关闭", "归档", "已归档"}},
	{"NOT_ACCEPTED", "不予受理", "Not accepted", []string{"未受理", "不受理", "rejected", "declined"}},
	{"MERGED", "已合并", "Merged", []string{"合并"}},
	{"TRANSFERRED", "已转出", "Transferred", []string{"转办", "转交", "移交", "已移交"}},
	{"EXTERNAL_PROCEDURE", "外部程序", "External procedure", []string{"诉讼", "调解", "医调委", "诉讼中", "调解中"}},
	{"WITHDRAWN", "已撤回", "Withdrawn", []string{"撤诉", "撤回", "撤销", "已撤销"}},
}

var roles = []Option{
	{"CONSULTANT", "咨询师", "Consultant", []string{"咨询", "咨询顾问", "现场咨询", "网络咨询"}},
	{"CALLBACK_AGENT", "回访专员", "Callback agent", []string{"回访", "回访员", "客服", "客服专员", "agent"}},
	{"ACCOUNT_MANAGER", "客户经理", "Account manager", []string{"客户专员", "客户主任"}},
	{"DOCTOR", "医生", "Doctor", []string{"医师", "主诊医生", "physician"}},
	{"SUPERVISOR", "客服主管", "Supervisor", []string{"主管", "组长", "客服经理", "manager"}},
	{"DEPARTMENT_HEAD", "科室主任", "Department head", []string{"科主任", "主任"}},
	{"DIRECTOR", "院长", "Director", []string{"副院长", "总经理", "院办"}},
	{"HQ", "集团总部", "Headquarters", []string{"总部", "集团"}},
	{"ANALYST", "数据分析", "Analyst", []string{"分析员", "数据分析员"}},
	{"GUIDE_DESK", "导医台", "Guide desk", []string{"导诊", "导诊台", "前台", "分诊台", "reception"}},
	{"PRIVACY_OFFICER", "个人信息保护负责人", "Privacy officer", []string{"隐私负责人", "信息保护负责人"}},
	{"ADMIN", "系统管理员", "Administrator", []string{"管理员"}},
}

// truths are the words of a bool.
var truths = []Option{
	{"true", "是", "Yes", []string{"y", "t", "1", "有", "对", "√", "✓", "已", "已提醒", "已成交", "成交", "已消费", "匿名", "on"}},
	{"false", "否", "No", []string{"n", "f", "0", "无", "不", "没有", "×", "✗", "未", "未提醒", "未成交", "未消费", "不匿名", "实名", "off"}},
}
