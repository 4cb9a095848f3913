package demo

import (
	"time"

	"aftercare/desk"
	"aftercare/desk/bulk"
	"aftercare/desk/sequence"
	"aftercare/domain/deadline"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
)

// complaints per visit, in percent: about one customer of twenty complains in two years.
const perVisit = 1.7

// grievance is what a complaint is about.
type grievance struct {
	category, subject, text, wish string
	severity                      terms.Severity
	intent                        terms.CustomerIntent
}

var grievances = map[terms.ServiceLine][]grievance{
	terms.ServiceLinePlastic: {
		{"OUTCOME_DISSATISFACTION", "双眼皮两侧不对称", "术后一个月仍觉得左右宽度不一致，拍照很明显。", "请医生复查并给出修复方案", terms.SeverityMedium, terms.CustomerIntentRepair},
		{"COMMUNICATION", "术前没有说清恢复时间", "咨询时说一周就能上班，实际肿了三周，耽误工作。", "希望得到解释和道歉", terms.SeverityLow, terms.CustomerIntentExplanation},
		{"PRICE_REFUND", "同一项目费用前后不一致", "付款后发现活动价低了八百元，要求退差价。", "退还差价", terms.SeverityLow, terms.CustomerIntentRefund},
	},
	terms.ServiceLineSkin: {
		{"COMPLICATION", "光电治疗后起水泡", "做完第二天脸颊起水泡，联系前台让等医生上班。", "尽快处理，说明原因", terms.SeverityMedium, terms.CustomerIntentExplanation},
		{"INSTITUTIONAL_PROCESSES", "预约后仍等了两小时", "约的十点，十二点才进诊室，没有人解释。", "改进叫号流程", terms.SeverityLow, terms.CustomerIntentProcessChange},
		{"SALES_PRESSURE", "治疗中反复推销", "躺着做项目时一直被推荐办卡，感觉很不舒服。", "不要再推销", terms.SeverityLow, terms.CustomerIntentApology},
	},
	terms.ServiceLineDental: {
		{"QUALITY", "补的牙三天就掉了", "补牙三天后吃饭时脱落，露出的地方发酸。", "免费重新补", terms.SeverityLow, terms.CustomerIntentRepair},
		{"RESPECT_AND_RIGHTS", "护士态度冷淡", "询问注意事项时被说“自己看单子”。", "当事人道歉", terms.SeverityLow, terms.CustomerIntentApology},
		{"PRICE_REFUND", "种植分期费用没有说明", "中途才知道还要加骨粉的钱。", "说明费用并退还", terms.SeverityMedium, terms.CustomerIntentRefund},
	},
}

// complain tells, now and then, a complaint after a visit, through as many of its states as there was
// time for until this morning.
func (l *life) complain(visited time.Time) {
	if !l.chance(perVisit) {
		return
	}
	at := l.working(l.at(visited, l.gap(4), l.between(8*60+30, 17*60)), l.between(0, 30))
	if !at.Before(l.midnight) {
		return
	}
	g := of(l.dice, grievances[l.line])
	severity, occurred := g.severity, visited
	owner := l.crew.managers[l.n%len(l.crew.managers)]
	k := &telling{life: l, at: at, params: deadline.Params{Channel: weighed(l.dice, channels)}}
	k.c = bulk.Complaint{
		Customer: l.id, Channel: k.params.Channel, ServiceLine: l.line, State: terms.ComplaintStateRegistered, Subject: g.subject, Description: g.text,
		Wish: g.wish, Intents: []terms.CustomerIntent{g.intent}, OccurredAt: &occurred, Place: l.units[l.doctor.unit].name, RegisteredAt: at,
		RegisteredBy: owner, Owner: owner, Departments: []string{l.units[l.doctor.unit].id},
	}
	for _, kind := range []terms.ClockKind{terms.ClockKindAcknowledgement, terms.ClockKindFirstFeedback, terms.ClockKindStatutoryFeedback, terms.ClockKindResolution} {
		k.c.Clocks = append(k.c.Clocks, deadline.Start(kind, at, l.policy.Place.Limits, k.params, l.policy.Place.Calendar))
	}
	k.slow = l.chance(7)
	if l.chance(22) && severity == terms.SeverityLow {
		k.atOnce()
	} else {
		k.c.Severity, k.c.Category = &severity, g.category
		k.handled()
	}
	for i, c := range k.c.Clocks {
		k.c.Clocks[i] = c.Breach(l.now)
	}
	id := l.w.Complaint(k.c)
	if k.c.ClosedAt != nil {
		l.series(l.rules.complaint, source{kind: sequence.TypeComplaint, id: id, at: *k.c.ClosedAt, complaint: id, points: g.subject})
	}
}

// telling is a case while it is told.
type telling struct {
	*life
	c      bulk.Complaint
	at     time.Time
	params deadline.Params
	slow   bool // nobody got round to it in time
}

// step tells what happened so many working minutes later; false when that is still to come.
func (k *telling) step(from, to int, state terms.ComplaintState, kind string, data map[string]any, texts ...desk.Text) bool {
	wait := k.between(from, to)
	if k.slow {
		wait *= 4
	}
	return k.later(wait, state, kind, data, texts...)
}

// insist tells the calls and notes of a customer who does not let go, as one of sixty does: their case fills
// a page of its own. Who that is and how often they call follows from the customer's number.
func (k *telling) insist() bool {
	const everySo, least, spread = 60, 40, 80
	if k.n%everySo != 7 {
		return true
	}
	for i := range least + k.n%spread {
		wait, ok := 15+i*37%90, false
		if i%3 == 1 {
			ok = k.later(wait, k.c.State, "messageSent", map[string]any{"channel": string(k.c.Channel), "substance": false, "tellsFinding": false}, told("message", "已记录您的补充，处理有进展会马上联系"))
		} else {
			ok = k.later(wait, k.c.State, "noted", nil, told("note", "客户再次来电，补充情况并催问进度"))
		}
		if !ok {
			return false
		}
	}
	return true
}

func (k *telling) later(wait int, state terms.ComplaintState, kind string, data map[string]any, texts ...desk.Text) bool {
	at := k.working(k.at, wait)
	if !at.Before(k.midnight) {
		return false
	}
	k.at, k.c.State = at, state
	k.c.Story = append(k.c.Story, bulk.Told{At: at, By: k.c.Owner, Kind: kind, Data: data, Texts: texts})
	return true
}

func (k *telling) stop(kinds ...terms.ClockKind) {
	for i, c := range k.c.Clocks {
		for _, kind := range kinds {
			if c.Kind == kind {
				k.c.Clocks[i] = c.Stop(k.at, k.policy.Place.Calendar)
			}
		}
	}
}

// wait lets the clocks stand that stand while the hospital waits for the customer.
func (k *telling) wait() {
	for i, c := range k.c.Clocks {
		if deadline.Pausable(c.Kind, deadline.Customer) && c.State == terms.ClockStateRunning && k.at.Before(c.DueAt) {
			if paused, err := c.Pause(k.at, deadline.Customer); err == nil {
				k.c.Clocks[i] = paused
			}
		}
	}
}

func told(field, text string) desk.Text {
	return desk.Text{Field: field, After: text}
}

// atOnce is a complaint that was settled where it was heard (R197).
func (k *telling) atOnce() {
	const settled = "当场解释并道歉，客户表示满意"
	k.slow = false
	if !k.step(5, 40, terms.ComplaintStateResolved, "resolvedAtFirstContact", map[string]any{"how": "ON_SITE"}, told("resolution", settled)) {
		return
	}
	at := k.at
	k.c.ResolvedAt, k.c.ConfirmedAt, k.c.ConfirmedHow, k.c.Resolution, k.c.FirstContact = &at, &at, "ON_SITE", settled, true
	k.stop(terms.ClockKindAcknowledgement, terms.ClockKindFirstFeedback, terms.ClockKindStatutoryFeedback, terms.ClockKindResolution)
	k.close()
}

// handled is a complaint on its way through all states.
func (k *telling) handled() {
	const offer, settled = "免费复查并由主诊医师处理", "按约定处理完毕，客户认可"
	if !k.step(20, 300, terms.ComplaintStateAcknowledged, "acknowledged", map[string]any{"recordSigned": true, "identityVerified": true}, told("message", "已受理，将在五个工作日内答复")) {
		return
	}
	k.stop(terms.ClockKindAcknowledgement)
	if !k.step(15, 220, terms.ComplaintStateAcknowledged, "messageSent", map[string]any{"channel": string(k.c.Channel), "substance": true, "tellsFinding": false},
		told("message", "已了解经过，正在调取记录，两日内回复进展")) {
		return
	}
	k.stop(terms.ClockKindFirstFeedback)
	if !k.step(30, 400, terms.ComplaintStateTriaged, "triaged", map[string]any{"severity": string(*k.c.Severity)}) ||
		!k.step(10, 200, terms.ComplaintStateInvestigating, "investigationStarted", map[string]any{"investigator": k.c.Owner}) ||
		!k.insist() ||
		!k.step(200, 900, terms.ComplaintStateFindingMade, "findingRecorded", map[string]any{"told": false},
			desk.Text{Field: "finding", After: "PARTLY_UPHELD"}) {
		return
	}
	k.c.Finding, k.c.Facts, k.c.Assessment = "PARTLY_UPHELD", "已调取病历、监控与当班记录，经过与客户所述基本一致。", "告知不充分，处理不及时。"
	if !k.step(60, 480, terms.ComplaintStateSolutionProposed, "solutionsProposed", map[string]any{"options": 2, "round": 1}, told("message", "提出两个方案供选择")) {
		return
	}
	k.stop(terms.ClockKindStatutoryFeedback)
	cost := int64(k.between(2, 20) * 10_000)
	k.c.Options = []bulk.Option{
		{Title: offer, Pros: []string{"由原医生负责，情况熟悉"}, Cons: []string{"需要再来院一次"}},
		{Title: "退还部分费用", Pros: []string{"当日办结"}, Cons: []string{"不再进行修复"}, CostFen: &cost},
	}
	if !k.step(120, 960, terms.ComplaintStateExecuting, "solutionAccepted", map[string]any{"how": "RECORDED_CALL"}, told("option", offer)) {
		return
	}
	k.c.Options[0].Chosen, k.c.Options[0].ChosenBy = true, k.id
	if !k.step(200, 1900, terms.ComplaintStateAwaitingConfirmation, "executed", nil, told("summary", "已复查处理")) {
		return
	}
	k.wait()
	if !k.step(60, 700, terms.ComplaintStateResolved, "resolutionConfirmed", map[string]any{"how": "SMS"}, told("resolution", settled)) {
		return
	}
	at := k.at
	k.c.ResolvedAt, k.c.ConfirmedAt, k.c.ConfirmedHow, k.c.Resolution = &at, &at, "SMS", settled
	k.stop(terms.ClockKindResolution)
	k.close()
}

// close ends a resolved case with its root cause and the five steps (R194, R199).
func (k *telling) close() {
	const cause = "告知与交接流程不完善"
	if !k.step(60, 900, terms.ComplaintStateClosed, "closed", nil, desk.Text{Field: "rootCause", After: cause}) {
		return
	}
	at := k.at
	k.c.ClosedAt, k.c.RootCause = &at, cause
	for i, s := range lifecycle.Steps() {
		k.c.Steps = append(k.c.Steps, bulk.Step{Step: string(s), At: k.c.RegisteredAt.Add(time.Duration(i*5) * time.Minute), By: k.c.Owner})
	}
}
