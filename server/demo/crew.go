package demo

import (
	"fmt"

	"aftercare/desk/bulk"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/terms"
)

// unit is a department with its line; those without a line treat nobody.
type unit struct {
	id, code, name string
	line           terms.ServiceLine
	remit          string
}

var units = []unit{
	{code: "plastic", name: "整形科", line: terms.ServiceLinePlastic, remit: "眼鼻、形体、面部年轻化手术，注射美容"},
	{code: "skin", name: "皮肤科", line: terms.ServiceLineSkin, remit: "激光、光电、皮肤管理，注射美容"},
	{code: "dental", name: "口腔科", line: terms.ServiceLineDental, remit: "种植、正畸、修复、牙体牙髓"},
	{code: "service", name: "客户服务部", remit: "咨询、回访、投诉受理、导医"},
	{code: "office", name: "院办公室", remit: "行政、信息、合规"},
}

// clinical is how many of units treat people: the first ones.
const clinical = 3

// doctor is somebody who treats, with the index of the department.
type doctor struct {
	id, name string
	unit     int
}

// crew is who works in the hospital. The first of each list has the demo login of the role.
type crew struct {
	doctors                                            []doctor
	consultants, agents, managers, supervisors, guides []string
	director, privacy, head                            string
}

// job is a role with where it sits and how many are needed for so many customers.
type job struct {
	role    access.Role
	title   string
	unit    int
	least   int // of them in the smallest hospital
	share   int // of a hundred of the staff of a large one
	posts   []string
	ofUnit  bool
	special bool // one is enough however large the hospital
}

var roster = []job{
	{role: access.Consultant, title: "咨询师", unit: 3, least: 2, share: 18},
	{role: access.CallbackAgent, title: "回访专员", unit: 3, least: 3, share: 24},
	{role: access.AccountManager, title: "客户经理", unit: 3, least: 2, share: 10, posts: access.Posts()},
	{role: access.Doctor, title: "主治医师", least: 6, share: 32},
	{role: access.Supervisor, title: "客服主管", unit: 3, least: 1, share: 4},
	{role: access.DepartmentHead, title: "科主任", least: 1, ofUnit: true, special: true},
	{role: access.Director, title: "院长", unit: 4, least: 1, special: true},
	{role: access.HQ, title: "集团医疗质量部", unit: 4, least: 1, special: true},
	{role: access.Analyst, title: "数据分析师", unit: 4, least: 1, special: true},
	{role: access.GuideDesk, title: "导医", unit: 3, least: 1, share: 8},
	{role: access.PrivacyOfficer, title: "个人信息保护负责人", unit: 4, least: 1, special: true},
	{role: access.Admin, title: "系统管理员", unit: 4, least: 1, special: true},
}

// staffOf is how many people work in a hospital with so many customers: 21 in a small one, 200 for
// 100,000, more slowly beyond.
func staffOf(customers int) int {
	if customers <= 100_000 {
		return customers / 500
	}
	return 200 + (customers-100_000)/2500
}

// hire makes departments and staff. Everybody has the same password.
func (h *history) hire(w *bulk.Writer, hash string) {
	for i, u := range units {
		units := &h.units[i]
		*units = u
		units.id = w.Department(bulk.Department{Code: u.code, Name: u.name, Line: u.line, Remit: u.remit, At: h.begin})
	}
	login := map[access.Role]string{}
	for _, l := range signin.DemoLogins() {
		login[l.Role] = l.Login
	}
	all := staffOf(h.options.Customers)
	d := throw(h.options.Seed, 1<<40)
	for _, j := range roster {
		n := max(j.least, all*j.share/100)
		for i := range n {
			where := j.unit
			if j.role == access.Doctor {
				where = i % clinical
			}
			m := bulk.Member{
				Login: login[j.role], Title: j.title, Department: h.units[where].id, PasswordHash: hash, Role: j.role,
				Posts: j.posts, OfUnit: j.ofUnit, At: h.begin,
			}
			gender := of(d, []terms.Gender{terms.GenderFemale, terms.GenderFemale, terms.GenderMale})
			m.Name = d.name(gender)
			if i > 0 {
				m.Login = fmt.Sprintf("%s%d", m.Login, i+1)
			}
			h.place(j.role, w.Member(m), m.Name, where)
		}
	}
}

func (h *history) place(r access.Role, id, name string, where int) {
	c := &h.crew
	switch r {
	case access.Doctor:
		c.doctors = append(c.doctors, doctor{id, name, where})
	case access.Consultant:
		c.consultants = append(c.consultants, id)
	case access.CallbackAgent:
		c.agents = append(c.agents, id)
	case access.AccountManager:
		c.managers = append(c.managers, id)
	case access.Supervisor:
		c.supervisors = append(c.supervisors, id)
	case access.GuideDesk:
		c.guides = append(c.guides, id)
	case access.DepartmentHead:
		c.head = id
	case access.Director:
		c.director = id
	case access.PrivacyOfficer:
		c.privacy = id
	}
}
