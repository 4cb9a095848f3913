package demo

import (
	"aftercare/desk/complaints"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
)

// file is a complaint of a player at the desk.
func (t *teller) file(by func() ctx, who, subject, text, wish string, channel terms.Channel, line terms.ServiceLine, flags ...terms.ComplaintFlag) error {
	in := complaints.RegisterComplaintInput{
		Channel: channel, ServiceLine: line, Subject: subject, Description: text, DesiredOutcome: &wish, Place: "门诊", Flags: flags,
		OccurredOn: ptr(t.policy.Place.Today(t.desk.Now()).AddDays(-1).String()), InvolvedDepartments: []string{t.unitOf(line)},
	}
	if id := t.ids[who]; id != "" {
		in.Customer = &id
	} else {
		in.Anonymous = ptr(true)
	}
	row, err := complaints.Register(by(), t.desk, in)
	if err == nil {
		t.ids["case "+who] = row.ID
	}
	return err
}

func (t *teller) unitOf(line terms.ServiceLine) string {
	for _, u := range t.units {
		if u.line == line {
			return u.id
		}
	}
	return t.units[3].id
}

// move is an action on the case of a player, with its id and version.
func (t *teller) move(who string, act func(id string, version int) error) error {
	name := "case " + who
	return act(t.ids[name], t.version(name))
}

// The moves of a case that is handled without trouble.

func (t *teller) acknowledge(who string) error {
	return t.move(who, func(id string, v int) error {
		return done(complaints.Acknowledge(t.manager(), t.desk, complaints.AcknowledgeComplaintInput{
			Complaint: id, ExpectedVersion: v, Message: "您的投诉已受理，五个工作日内给您答复。", RecordSigned: true, IdentityVerified: ptr(true),
		}))
	})
}

func (t *teller) message(who, text string) error {
	return t.move(who, func(id string, _ int) error {
		return done(complaints.SendMessage(t.manager(), t.desk, complaints.SendMessageInput{Complaint: id, Channel: terms.ChannelPhone, Text: text, Substance: true}))
	})
}

func (t *teller) triage(who string, s terms.Severity, category, doctor string, flags ...terms.ComplaintFlag) error {
	return t.move(who, func(id string, v int) error {
		in := complaints.TriageComplaintInput{Complaint: id, ExpectedVersion: v, Severity: s, Category: &category, Flags: flags}
		if doctor != "" {
			in.AttendingDoctor = &doctor
		}
		return done(complaints.Triage(t.manager(), t.desk, in))
	})
}

func (t *teller) investigate(who string) error {
	return t.move(who, func(id string, v int) error {
		return done(complaints.StartInvestigation(t.manager(), t.desk, complaints.StartInvestigationInput{
			Complaint: id, ExpectedVersion: v, Investigator: t.logins["manager"], Note: ptr("调取病历与当班记录"),
		}))
	})
}

func (t *teller) find(who string) error {
	return t.move(who, func(id string, v int) error {
		return done(complaints.RecordFinding(t.manager(), t.desk, complaints.RecordFindingInput{
			Complaint: id, ExpectedVersion: v, Finding: "PARTLY_UPHELD", EstablishedFacts: "病历、知情同意书与前台记录一致，术前告知缺少恢复时间一项。",
			Assessment: "告知不充分，操作本身未见不当。", RootCause: ptr("知情同意书模板缺项"),
		}))
	})
}

func (t *teller) propose(who string) error {
	return t.move(who, func(id string, v int) error {
		return done(complaints.ProposeSolutions(t.manager(), t.desk, complaints.ProposeSolutionsInput{
			Complaint: id, ExpectedVersion: v, Message: "我们提出两个方案，请您选择。", Options: []*complaints.SolutionOptionInput{
				{Title: "由主诊医师免费复查并调整", Pros: []string{"情况熟悉，一次解决"}, Cons: []string{"需要再来院一次"}},
				{Title: "退还部分费用", Pros: []string{"当日办结"}, Cons: []string{"不再继续治疗"}, Cost: ptr(int64(80_000))},
			},
		}))
	})
}

func (t *teller) accept(who string, commitments ...*complaints.CommitmentInput) error {
	return t.move(who, func(id string, v int) error {
		row, err := t.desk.Client().Complaint.Get(t.history.as(t.ctx), id)
		if err != nil {
			return err
		}
		options, err := row.QuerySolutionOptions().All(t.history.as(t.ctx))
		if err != nil {
			return err
		}
		return done(complaints.RecordDecision(t.manager(), t.desk, complaints.RecordSolutionDecisionInput{
			Complaint: id, ExpectedVersion: v, Decision: complaints.SolutionDecisionAccepted, Option: &options[0].ID,
			Confirmation: &complaints.ConfirmationInput{How: complaints.ConfirmationChannelRecordedCall, Text: "同意由医生免费复查"}, Commitments: commitments,
		}))
	})
}

func (t *teller) execute(who string) error {
	return t.move(who, func(id string, v int) error {
		return done(complaints.CompleteExecution(t.manager(), t.desk, complaints.CompleteExecutionInput{
			Complaint: id, ExpectedVersion: v, Summary: "已复查调整，告知居家护理要点。",
		}))
	})
}

func (t *teller) confirm(who string) error {
	return t.move(who, func(id string, v int) error {
		return done(complaints.ConfirmResolution(t.manager(), t.desk, complaints.ConfirmResolutionInput{
			Complaint: id, ExpectedVersion: v, Resolution: "复查调整完毕，客户认可。",
			Confirmation: &complaints.ConfirmationInput{How: complaints.ConfirmationChannelSms, Text: "满意，谢谢"},
		}))
	})
}

// steps logs steps of the guide, each with a note.
func (t *teller) steps(who string, list ...lifecycle.Step) error {
	return t.move(who, func(id string, _ int) error {
		for _, s := range list {
			err := done(complaints.AddNote(t.manager(), t.desk, complaints.AddNoteInput{Complaint: id, Text: stepNotes[s], Step: ptr(string(s))}))
			if err != nil {
				return err
			}
		}
		return nil
	})
}

var stepNotes = map[lifecycle.Step]string{
	lifecycle.Listen: "耐心听完，未打断", lifecycle.Record: "已当面记录并复述", lifecycle.Understand: "对等待和担心表示理解",
	lifecycle.Apologise: "就告知不周致歉", lifecycle.Resolve: "方案已落实",
}

// cases are the open complaints in their different states, and two that were closed.
func (t *teller) cases() []scene {
	const (
		plastic = terms.ServiceLinePlastic
		skin    = terms.ServiceLineSkin
		dental  = terms.ServiceLineDental
		phone   = terms.ChannelPhone
	)
	return []scene{
		// Registered this morning at the desk; the manager has been asked to take it over.
		{clock: "09:31", play: func(t *teller) error {
			return t.file(t.guide, "wait", "等候两小时无人说明", "约的八点半，到九点半还没叫号，问了三次都说再等等。", "尽快安排医生，并说明原因", terms.ChannelOnSite, skin, terms.ComplaintFlagWaitOverLimit)
		}},
		{clock: "09:40", play: func(t *teller) error {
			return t.move("wait", func(id string, v int) error {
				return done(complaints.HandOver(t.guide(), t.desk, complaints.HandOverInput{Complaint: id, ExpectedVersion: v, To: t.logins["manager"], Reason: "客户在场，需要客户经理接手"}))
			})
		}},
		// Acknowledged yesterday.
		{ago: 1, clock: "15:05", play: func(t *teller) error {
			return t.file(t.manager, "filling", "补的牙三天就掉了", "周末吃饭时脱落，露出的地方发酸，影响进食。", "免费重新补", phone, dental)
		}},
		{ago: 1, clock: "15:50", play: func(t *teller) error { return t.acknowledge("filling") }},
		// Nobody has acknowledged this one in time.
		{ago: 4, clock: "11:12", play: func(t *teller) error {
			return t.file(t.agent, "implant", "种植费用前后说法不一", "签的一万五，现在又说骨粉另算，前台和医生讲的不一样。", "给出书面费用说明", phone, dental)
		}},
		// A solution is on the table.
		{ago: 6, clock: "10:20", play: func(t *teller) error {
			return t.file(t.manager, "refund", "玻尿酸效果与咨询时不符", "咨询时说能维持一年，三周就看不出来了。", "退还费用或补打", phone, plastic)
		}},
		{ago: 6, clock: "11:00", play: func(t *teller) error { return t.acknowledge("refund") }},
		{ago: 6, clock: "16:00", play: func(t *teller) error { return t.message("refund", "已调取病历，明天给您初步答复。") }},
		{ago: 5, clock: "09:30", play: func(t *teller) error { return t.triage("refund", terms.SeverityLow, "OUTCOME_DISSATISFACTION", "") }},
		{ago: 5, clock: "10:00", play: func(t *teller) error { return t.investigate("refund") }},
		{ago: 3, clock: "14:00", play: func(t *teller) error { return t.find("refund") }},
		{ago: 2, clock: "10:10", play: func(t *teller) error { return t.propose("refund") }},
		// Being carried out, with a promise for this afternoon.
		{ago: 7, clock: "13:40", play: func(t *teller) error {
			return t.file(t.manager, "nurse", "护士态度冷淡", "问注意事项时被说“自己看单子”，老人听不清。", "当事人道歉", terms.ChannelOnSite, dental)
		}},
		{ago: 7, clock: "14:10", play: func(t *teller) error { return t.acknowledge("nurse") }},
		{ago: 7, clock: "14:30", play: func(t *teller) error { return t.message("nurse", "已向科室了解经过。") }},
		{ago: 6, clock: "09:20", play: func(t *teller) error { return t.triage("nurse", terms.SeverityLow, "RESPECT_AND_RIGHTS", "") }},
		{ago: 6, clock: "09:50", play: func(t *teller) error { return t.investigate("nurse") }},
		{ago: 4, clock: "15:20", play: func(t *teller) error { return t.find("nurse") }},
		{ago: 4, clock: "16:00", play: func(t *teller) error { return t.propose("nurse") }},
		{ago: 2, clock: "11:30", play: func(t *teller) error {
			return t.accept("nurse", &complaints.CommitmentInput{What: "护士长陪同当面致歉", ToWhom: ptr("吴先生"), DueAt: t.clock(0, "17:00"), Owner: ptr(t.logins["manager"])})
		}},
		// Done; the customer has not said a word yet.
		{ago: 9, clock: "09:05", play: func(t *teller) error {
			return t.file(t.manager, "laser", "皮秒后色素沉着", "做完两周颧骨位置反而变深，担心留下印子。", "请医生看，并给修复方案", phone, skin)
		}},
		{ago: 9, clock: "09:40", play: func(t *teller) error { return t.acknowledge("laser") }},
		{ago: 9, clock: "10:30", play: func(t *teller) error {
			return t.message("laser", "医生建议明天来院复查，已为您留号。")
		}},
		{ago: 8, clock: "09:10", play: func(t *teller) error { return t.triage("laser", terms.SeverityMedium, "COMPLICATION", "") }},
		{ago: 8, clock: "09:40", play: func(t *teller) error { return t.investigate("laser") }},
		{ago: 6, clock: "15:00", play: func(t *teller) error { return t.find("laser") }},
		{ago: 5, clock: "15:30", play: func(t *teller) error { return t.propose("laser") }},
		{ago: 4, clock: "10:40", play: func(t *teller) error { return t.accept("laser") }},
		{ago: 1, clock: "11:20", play: func(t *teller) error { return t.execute("laser") }},
		// Resolved yesterday, to be closed.
		{ago: 10, clock: "10:00", play: func(t *teller) error {
			return t.file(t.manager, "braces", "复诊改期三次", "托槽松了，改期三次还没看上。", "尽快处理", phone, dental)
		}},
		{ago: 10, clock: "10:30", play: func(t *teller) error { return t.acknowledge("braces") }},
		{ago: 10, clock: "11:00", play: func(t *teller) error { return t.message("braces", "已协调周四上午。") }},
		{ago: 9, clock: "14:00", play: func(t *teller) error { return t.triage("braces", terms.SeverityLow, "INSTITUTIONAL_PROCESSES", "") }},
		{ago: 9, clock: "14:20", play: func(t *teller) error { return t.investigate("braces") }},
		{ago: 8, clock: "15:00", play: func(t *teller) error { return t.find("braces") }},
		{ago: 8, clock: "15:40", play: func(t *teller) error { return t.propose("braces") }},
		{ago: 7, clock: "09:30", play: func(t *teller) error { return t.accept("braces") }},
		{ago: 3, clock: "16:30", play: func(t *teller) error { return t.execute("braces") }},
		{ago: 1, clock: "16:10", play: func(t *teller) error { return t.confirm("braces") }},
		{ago: 1, clock: "16:20", play: func(t *teller) error {
			return t.steps("braces", lifecycle.Listen, lifecycle.Record, lifecycle.Understand, lifecycle.Apologise, lifecycle.Resolve)
		}},
		// Nobody said who wrote it.
		{ago: 2, clock: "08:50", play: func(t *teller) error {
			return t.file(t.manager, "", "收费公示看不清", "一楼价目表贴得太高，老花眼看不见。", "换大字", terms.ChannelExternal, terms.ServiceLineOther)
		}},
		// Settled on the spot, and closed.
		{ago: 3, clock: "13:35", play: func(t *teller) error {
			return t.file(t.manager, "peel", "前台漏叫号", "排在前面的都进去了才发现漏了我。", "道歉", terms.ChannelOnSite, skin)
		}},
		{ago: 3, clock: "13:50", play: func(t *teller) error {
			return t.move("peel", func(id string, v int) error {
				return done(complaints.ResolveAtFirstContact(t.manager(), t.desk, complaints.ResolveAtFirstContactInput{
					Complaint: id, ExpectedVersion: v, Resolution: "当面致歉并立即安排就诊。",
					Confirmation: &complaints.ConfirmationInput{How: complaints.ConfirmationChannelOnSite, Text: "没事了"},
				}))
			})
		}},
		{ago: 3, clock: "14:00", play: func(t *teller) error {
			return t.steps("peel", lifecycle.Listen, lifecycle.Record, lifecycle.Understand, lifecycle.Apologise, lifecycle.Resolve)
		}},
		{ago: 3, clock: "14:10", play: func(t *teller) error {
			return t.move("peel", func(id string, v int) error {
				return done(complaints.Close(t.manager(), t.desk, complaints.CloseComplaintInput{Complaint: id, ExpectedVersion: v, RootCause: "叫号系统未合并加号队列"}))
			})
		}},
	}
}
