package importer

import (
	"reflect"
	"testing"
)

func TestHeadingsAreGuessed(t *testing.T) {
	tests := []struct {
		name    string
		kind    Kind
		headers []string
		want    map[string]string // target to heading
	}{
		{"customers in Chinese", Customers, []string{"会员编号", "姓名", "性别", "出生日期", "手机号", "家庭住址", "会员等级", "身高"},
			map[string]string{"memberNo": "会员编号", "name": "姓名", "gender": "性别", "birthDate": "出生日期", "phone": "手机号", "address": "家庭住址", "tier": "会员等级"}},
		{"visits in Chinese", Visits, []string{"姓名", "会员编号", "电话", "就诊日期", "医生", "项目", "金额"},
			map[string]string{"customer.name": "姓名", "customer.memberNo": "会员编号", "customer.phone": "电话", "arrivedAt": "就诊日期", "doctor": "医生", "procedures": "项目", "amount": "金额"}},
		{"appointments in Chinese", Appointments, []string{"预约编号", "患者姓名", "联系电话", "预约登记时间", "预约时间", "接诊医生", "预约状态"},
			map[string]string{"externalId": "预约编号", "customer.name": "患者姓名", "customer.phone": "联系电话", "bookedAt": "预约登记时间", "startsAt": "预约时间", "doctor": "接诊医生", "status": "预约状态"}},
		{"appointments in English", Appointments, []string{"PatientId", "AppointmentID", "Gender", "ScheduledDay", "AppointmentDay", "Age", "Neighbourhood", "SMS_received", "No-show"},
			map[string]string{"customer.externalId": "PatientId", "externalId": "AppointmentID", "customer.gender": "Gender", "bookedAt": "ScheduledDay", "startsAt": "AppointmentDay",
				"ageAtBooking": "Age", "customer.address": "Neighbourhood", "reminded": "SMS_received", "status": "No-show"}},
		{"complaints in Chinese", Complaints, []string{"投诉编号", "投诉人", "投诉人电话", "投诉时间", "投诉渠道", "投诉类别", "投诉内容", "被投诉科室", "被投诉人", "处理状态", "处理结果", "结案时间"},
			map[string]string{"externalId": "投诉编号", "complainant.name": "投诉人", "complainant.phone": "投诉人电话", "registeredAt": "投诉时间", "channel": "投诉渠道", "serviceLine": "投诉类别",
				"description": "投诉内容", "involvedDepartments": "被投诉科室", "involvedStaff": "被投诉人", "state": "处理状态", "resolution": "处理结果", "closedAt": "结案时间"}},
		{"staff in Chinese", Staff, []string{"工号", "登录名", "姓名", "职称", "科室", "角色"},
			map[string]string{"externalId": "工号", "login": "登录名", "name": "姓名", "title": "职称", "department": "科室", "roles": "角色"}},
		{"departments", Departments, []string{"科室代码", "科室名称", "业务线"},
			map[string]string{"code": "科室代码", "name": "科室名称", "serviceLine": "业务线"}},
		{"headings that mean nothing to us", Customers, []string{"foo", "", "bar"}, map[string]string{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := Guess(tt.kind, tt.headers, nil)
			got := map[string]string{}
			for target, c := range g.Mapping.Columns {
				got[target] = c.From[0]
				if s := g.Confidence[c.From[0]]; s <= 0 || s > 1 {
					t.Errorf("confidence of %s is %v", c.From[0], s)
				}
			}
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got  %v\nwant %v", got, tt.want)
			}
		})
	}
}

func TestASampleRaisesAndLowersConfidence(t *testing.T) {
	headers := []string{"姓名", "电话", "预约时间", "状态"}
	good := Guess(Appointments, headers, [][]string{{"张三", "13800138000", "2026-11-20", "爽约"}})
	poor := Guess(Appointments, headers, [][]string{{"张三", "没有", "下周", "神秘"}, {"李四", "13800138000"}})
	if good.Confidence["电话"] != 1 || poor.Confidence["电话"] != 0.75 || poor.Confidence["预约时间"] != 0.5 {
		t.Errorf("good %v, poor %v", good.Confidence, poor.Confidence)
	}
	if !reflect.DeepEqual(poor.Unknown, map[string][]string{"status": {"神秘"}}) || len(good.Unknown) != 0 {
		t.Errorf("words that need a map of values: %v, %v", poor.Unknown, good.Unknown)
	}
}

func TestRequiredTargetsWithoutAHeadingAreNamed(t *testing.T) {
	g := Guess(Appointments, []string{"姓名", "预约时间"}, nil)
	if !reflect.DeepEqual(g.Missing, []string{"status"}) {
		t.Errorf("missing are %v", g.Missing)
	}
	g.Mapping.Source = "his"
	g.Mapping.Columns["status"] = Column{Constant: "BOOKED"}
	if err := g.Mapping.Validate(); err != nil {
		t.Errorf("with source and status the guess is a mapping: %v", err)
	}
}
