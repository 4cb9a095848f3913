package worker

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"strings"

	"aftercare/domain/access"
	"aftercare/domain/fault"
)

// pageRows is how many rows are asked for at once: the API's own limit.
const pageRows = 100

// listShape is a list of the API: its document without the paging, its name there, its columns in their order.
type listShape struct {
	vars, args, root, fields string
	columns                  []column
}

// column is one column of an export. Of is the screen's name for it; several may share one.
type column struct {
	of    string
	title text
	value func(s *speaker, row map[string]any) string
}

func (l listShape) document() string {
	return fmt.Sprintf(`query List(%s, $first: Int!, $after: String) { %s(%s, first: $first, after: $after) { nodes { %s } pageInfo { hasNextPage endCursor } } }`,
		l.vars, l.root, l.args, l.fields)
}

// listShapes are the lists as the screens ask for them: with contact data masked.
var listShapes = map[access.ExportSubject]listShape{
	access.ExportComplaints: {
		`$filter: ComplaintFilter, $group: ComplaintGroupKey, $orderBy: ComplaintOrder`, `filter: $filter, group: $group, orderBy: $orderBy`, "complaints",
		`caseNo dueAt breached registeredAt subject level severity state serviceLine channel anonymous owner { name } customer { name memberNo tier phone } complainant { name relationship }`,
		[]column{
			{"due", text{"期限", "Due"}, moment("dueAt")}, {"due", text{"已超时", "Overdue"}, flag("breached")},
			{"case", text{"案件号", "Case"}, plain("caseNo")}, {"registered", text{"登记时间", "Registered"}, moment("registeredAt")},
			{"subject", text{"事由", "Subject"}, plain("subject")},
			{"who", text{"客户", "Customer"}, complainant}, {"who", text{"会员编号", "Member no."}, plain("customer.memberNo")},
			{"who", text{"等级", "Tier"}, word("Tier", "customer.tier")}, {"who", text{"电话", "Phone"}, plain("customer.phone")},
			{"level", text{"级别", "Level"}, word("ComplaintLevel", "level")}, {"state", text{"状态", "State"}, word("ComplaintState", "state")},
			{"line", text{"业务线", "Service line"}, word("ServiceLine", "serviceLine")}, {"line", text{"程度", "Severity"}, word("Severity", "severity")},
			{"line", text{"渠道", "Channel"}, word("Channel", "channel")}, {"owner", text{"负责人", "Owner"}, plain("owner.name")},
		},
	},
	access.ExportCallbacks: {
		`$filter: WorklistFilter, $group: CallbackGroupKey`, `filter: $filter, group: $group`, "worklist",
		`dueAt firstDueAt overdue purpose state tries keyPoints assignee { name } customer { name memberNo tier phone doNotContact }`,
		[]column{
			{"due", text{"时间", "Due"}, moment("dueAt")}, {"due", text{"最初时间", "First due"}, moment("firstDueAt")}, {"due", text{"逾期", "Overdue"}, flag("overdue")},
			{"customer", text{"客户", "Customer"}, plain("customer.name")}, {"customer", text{"电话", "Phone"}, plain("customer.phone")},
			{"customer", text{"勿联系", "Do not contact"}, flag("customer.doNotContact")},
			{"member", text{"会员编号", "Member no."}, plain("customer.memberNo")}, {"tier", text{"等级", "Tier"}, word("Tier", "customer.tier")},
			{"purpose", text{"目的", "Purpose"}, word("CallbackPurpose", "purpose")}, {"purpose", text{"状态", "State"}, word("CallbackState", "state")},
			{"tries", text{"已试次数", "Tries"}, plain("tries")}, {"points", text{"要点", "Key points"}, plain("keyPoints")},
			{"assignee", text{"负责人", "Assignee"}, plain("assignee.name")},
		},
	},
	access.ExportCustomers: {
		`$search: String, $tier: [Tier!], $direction: OrderDirection! = ASC`, `search: $search, tier: $tier, direction: $direction`, "customers",
		`name memberNo tier gender phone doNotContact callbackConsent deceasedAt owner { name }`,
		[]column{
			{"name", text{"客户", "Customer"}, plain("name")}, {"name", text{"性别", "Gender"}, word("Gender", "gender")},
			{"name", text{"勿联系", "Do not contact"}, flag("doNotContact")}, {"name", text{"同意回访", "Callbacks agreed"}, flag("callbackConsent")},
			{"name", text{"去世日期", "Deceased"}, plain("deceasedAt")}, {"tier", text{"等级", "Tier"}, word("Tier", "tier")},
			{"member", text{"会员编号", "Member no."}, plain("memberNo")}, {"phone", text{"电话", "Phone"}, plain("phone")},
			{"owner", text{"负责人", "Owner"}, plain("owner.name")},
		},
	},
	access.ExportLeads: {
		`$filter: LeadFilter, $group: LeadGroupKey, $orderBy: LeadOrder`, `filter: $filter, group: $group, orderBy: $orderBy`, "leads",
		`createdAt channel concern intentClass conditionClass state nextContactAt consultant { name } customer { name memberNo tier phone } appointment { number startsAt }`,
		[]column{
			{"customer", text{"客户", "Customer"}, plain("customer.name")}, {"customer", text{"会员编号", "Member no."}, plain("customer.memberNo")},
			{"customer", text{"电话", "Phone"}, plain("customer.phone")}, {"class", text{"意向分类", "Class"}, word("IntentClass", "intentClass")},
			{"class", text{"病情分类", "Condition"}, word("ConditionClass", "conditionClass")}, {"next", text{"下次联系", "Next contact"}, moment("nextContactAt")},
			{"concern", text{"关心的问题", "Concern"}, plain("concern")}, {"concern", text{"渠道", "Channel"}, word("Channel", "channel")},
			{"state", text{"状态", "State"}, word("LeadState", "state")}, {"state", text{"预约时间", "Appointment"}, moment("appointment.startsAt")},
			{"created", text{"登记时间", "Registered"}, moment("createdAt")}, {"consultant", text{"咨询师", "Consultant"}, plain("consultant.name")},
		},
	},
	access.ExportAppointments: {
		`$day: Date, $doctor: ID, $status: [AppointmentStatus!], $direction: OrderDirection! = ASC`, `day: $day, doctor: $doctor, status: $status, direction: $direction`, "appointments",
		`number startsAt bookedAt arrivedAt status origin note doctor { name } department { name } customer { name memberNo tier phone }`,
		[]column{
			{"time", text{"时间", "Time"}, moment("startsAt")}, {"time", text{"预约号", "Number"}, plain("number")},
			{"customer", text{"客户", "Customer"}, plain("customer.name")}, {"customer", text{"会员编号", "Member no."}, plain("customer.memberNo")},
			{"customer", text{"等级", "Tier"}, word("Tier", "customer.tier")}, {"customer", text{"电话", "Phone"}, plain("customer.phone")},
			{"status", text{"状态", "Status"}, word("AppointmentStatus", "status")}, {"status", text{"来源", "Origin"}, word("AppointmentOrigin", "origin")},
			{"status", text{"到院时间", "Arrived"}, moment("arrivedAt")}, {"doctor", text{"医生", "Doctor"}, plain("doctor.name")},
			{"department", text{"科室", "Department"}, plain("department.name")}, {"note", text{"备注", "Note"}, plain("note")},
			{"time", text{"登记时间", "Booked at"}, moment("bookedAt")},
		},
	},
}

// list is the table of a list. Each page is asked for with the rights that the person has then.
func (t *task) list(_ context.Context, s *speaker, shape listShape, q map[string]any, chosen []string) table {
	columns := pick(shape.columns, chosen)
	var tab table
	for _, c := range columns {
		tab.head = append(tab.head, s.say(c.title))
	}
	tab.rows = func(ctx context.Context, put func([]cell) error) error {
		vars := maps.Clone(q)
		if vars == nil {
			vars = map[string]any{}
		}
		// What was said to be nothing was not said: the list then has its own way.
		maps.DeleteFunc(vars, func(_ string, value any) bool { return value == nil })
		vars["first"] = pageRows
		for done := 0; ; {
			person, err := t.may(ctx)
			if err != nil {
				return err
			}
			var answer map[string]struct {
				Nodes    []map[string]any
				PageInfo struct {
					HasNextPage bool
					EndCursor   string
				}
			}
			if err := t.ask(person, shape.document(), vars, &answer); err != nil {
				return err
			}
			page := answer[shape.root]
			for _, row := range page.Nodes {
				if done++; done > s.place.ExportRows {
					return fault.New(fault.InvalidInput, "export.tooManyRows", "max", s.place.ExportRows)
				}
				line := make([]cell, len(columns))
				for i, c := range columns {
					line[i] = cell{text: c.value(s, row)}
				}
				if err := put(line); err != nil {
					return err
				}
			}
			if err := t.progress(ctx, done); err != nil || !page.PageInfo.HasNextPage {
				return err
			}
			vars["after"] = page.PageInfo.EndCursor
		}
	}
	return tab
}

// pick are the chosen columns in the order chosen; all of them when none is.
func pick(all []column, chosen []string) []column {
	if len(chosen) == 0 {
		return all
	}
	var out []column
	for _, name := range chosen {
		for _, c := range all {
			if c.of == name {
				out = append(out, c)
			}
		}
	}
	return out
}

// at is the value at a path of a row, "customer.name"; nil where anything on the way is.
func at(row map[string]any, path string) any {
	var value any = row
	for _, step := range strings.Split(path, ".") {
		m, ok := value.(map[string]any)
		if !ok {
			return nil
		}
		value = m[step]
	}
	return value
}

func textAt(row map[string]any, path string) string {
	switch v := at(row, path).(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	}
	return ""
}

func plain(path string) func(*speaker, map[string]any) string {
	return func(_ *speaker, row map[string]any) string { return textAt(row, path) }
}

func moment(path string) func(*speaker, map[string]any) string {
	return func(s *speaker, row map[string]any) string { return s.moment(textAt(row, path)) }
}

func word(enum, path string) func(*speaker, map[string]any) string {
	return func(s *speaker, row map[string]any) string { return s.label(enum, textAt(row, path)) }
}

func flag(path string) func(*speaker, map[string]any) string {
	return func(s *speaker, row map[string]any) string {
		b, known := at(row, path).(bool)
		if !known {
			return ""
		}
		return s.yesNo(b)
	}
}

var anonymous = text{"匿名", "anonymous"}

// complainant is the customer, or who complains instead.
func complainant(s *speaker, row map[string]any) string {
	if b, _ := row["anonymous"].(bool); b {
		return s.say(anonymous)
	}
	if name := textAt(row, "customer.name"); name != "" {
		return name
	}
	return textAt(row, "complainant.name")
}
