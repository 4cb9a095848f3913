package demo

import (
	"context"

	"aftercare/desk/complaints"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
)

type ctx = context.Context

// majors are the cases that wait for the doctor: a major one whose supervisor has left, and a dispute about
// an operation that is being looked into.
func (t *teller) majors() []scene {
	const plastic = terms.ServiceLinePlastic
	doctor := func(t *teller) string { return t.crew.doctors[0].id }
	return []scene{
		{ago: 1, clock: "16:05", play: func(t *teller) error {
			return t.file(t.agent, "eyelid", "双眼皮术后左眼闭合不全", "术后第五天左眼闭不严，夜里流泪，照镜子两侧明显不一样，很害怕。", "主诊医师当面解释，尽快修复", terms.ChannelPhone, plastic,
				terms.ComplaintFlagSurgeryProblemEvident, terms.ComplaintFlagSurgeryDispute)
		}},
		{ago: 1, clock: "16:12", play: func(t *teller) error {
			return t.move("eyelid", func(id string, v int) error {
				return done(complaints.Assign(t.supervisor(), t.desk, complaints.AssignComplaintInput{Complaint: id, ExpectedVersion: v, Owner: t.logins["manager"], Reason: "重大投诉，由客户经理承办"}))
			})
		}},
		{ago: 1, clock: "16:20", play: func(t *teller) error { return t.presence(doneAt{}) }},
		{ago: 1, clock: "16:30", play: func(t *teller) error { return t.acknowledge("eyelid") }},
		{ago: 1, clock: "16:50", play: func(t *teller) error {
			return t.message("eyelid", "已约明天上午主诊医师面诊，今晚请用眼膏保护。")
		}},
		{ago: 1, clock: "16:55", play: func(t *teller) error {
			return t.steps("eyelid", lifecycle.Listen, lifecycle.Record, lifecycle.Understand)
		}},
		// The supervisor went home: since then nobody of that rank has been with the case.
		{ago: 1, clock: "17:25", play: func(t *teller) error { return t.presence(doneAt{ended: true}) }},
		{clock: "08:50", play: func(t *teller) error {
			return t.move("eyelid", func(id string, v int) error {
				id2 := doctor(t)
				return done(complaints.Triage(t.supervisor(), t.desk, complaints.TriageComplaintInput{
					Complaint: id, ExpectedVersion: v, Severity: terms.SeverityHigh, Category: ptr("COMPLICATION"), AttendingDoctor: &id2,
				}))
			})
		}},
		{clock: "09:02", play: func(t *teller) error {
			return t.move("eyelid", func(id string, _ int) error {
				return done(complaints.AddCommitment(t.manager(), t.desk, complaints.AddCommitmentInput{Complaint: id, Commitment: &complaints.CommitmentInput{
					What: "主诊医师面诊后一小时内回电", ToWhom: ptr("李女士"), DueAt: t.clock(0, "16:30"), Owner: ptr(t.logins["manager"]),
				}}))
			})
		}},
		{ago: 4, clock: "09:15", play: func(t *teller) error {
			return t.file(t.manager, "nose", "隆鼻术后偏斜", "拆夹板后发现鼻梁向右偏，朋友一眼就看出来。", "医生给出明确说法和修复时间", terms.ChannelOnSite, plastic)
		}},
		{ago: 4, clock: "09:50", play: func(t *teller) error { return t.acknowledge("nose") }},
		{ago: 4, clock: "11:00", play: func(t *teller) error {
			return t.message("nose", "主诊医师正在核对术前照片，两日内答复。")
		}},
		{ago: 3, clock: "10:15", play: func(t *teller) error {
			return t.triage("nose", terms.SeverityMedium, "OUTCOME_DISSATISFACTION", doctor(t), terms.ComplaintFlagSurgeryDispute)
		}},
		{ago: 3, clock: "10:40", play: func(t *teller) error { return t.investigate("nose") }},
	}
}

type doneAt struct{ ended bool }

// presence logs that the supervisor is with the major case, or has left.
func (t *teller) presence(e doneAt) error {
	return t.move("eyelid", func(id string, _ int) error {
		in := complaints.LogPresenceInput{Complaint: id, Staff: t.logins["supervisor"], Role: "SUPERVISOR"}
		if e.ended {
			in.Until = ptr(t.desk.Now())
		} else {
			in.BeganAt = ptr(t.desk.Now())
		}
		return done(complaints.LogPresence(t.supervisor(), t.desk, in))
	})
}
