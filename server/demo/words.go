package demo

import (
	"time"

	"aftercare/desk/bulk"
	"aftercare/domain/terms"
)

// outcomes of a try, in percent.
var outcomes = []weight[terms.CallbackOutcome]{
	{76, terms.CallbackOutcomeDone}, {16, terms.CallbackOutcomeNoAnswer}, {3, terms.CallbackOutcomeBusy},
	{2, terms.CallbackOutcomeThirdPartyDeclined}, {0.9, terms.CallbackOutcomeRefused}, {0.4, terms.CallbackOutcomeLostToOther},
	{0.3, terms.CallbackOutcomeWrongNumber},
}

// said is what agents write down, by purpose.
var said = map[terms.CallbackPurpose][]string{
	terms.CallbackPurposePostOp:            {"恢复良好，已提醒按时换药", "轻微肿胀，属正常范围，已告知冰敷", "无不适，提醒防晒和忌口", "按医嘱用药，约好复诊", "有点痒，提醒不要抓挠"},
	terms.CallbackPurposeService:           {"对接待满意", "希望下次少等一会儿", "医生讲得清楚，很放心", "价格再考虑一下", "想带朋友一起来"},
	terms.CallbackPurposeNoShow:            {"忘记了，另约时间", "临时加班，下周再看", "家里有事，过几天联系", "有些担心，已解释流程"},
	terms.CallbackPurposeRoutine:           {"近况良好，问候会员权益", "想了解秋季活动", "最近出差，下月联系", "皮肤状态稳定"},
	terms.CallbackPurposeLead:              {"还在比较，下次再谈", "想看案例，已说明到院面诊", "预算有限，介绍了分期以外的方案", "已约面诊"},
	terms.CallbackPurposeRevisit:           {"提醒复诊，已约", "自觉良好，已说明复诊必要"},
	terms.CallbackPurposeComplaintFollowup: {"对处理结果认可", "希望今后流程更快", "表示不再追究"},
}

// attempt is one try of a call with what came of it.
func (l *life) attempt(c *bulk.Callback, at time.Time) bulk.Attempt {
	a := bulk.Attempt{At: at, By: c.Assignee, Outcome: weighed(l.dice, outcomes), AnsweredBy: terms.AnsweredBySelf}
	switch a.Outcome {
	case terms.CallbackOutcomeNoAnswer:
		a.AnsweredBy = terms.AnsweredByNobody
		return a
	case terms.CallbackOutcomeBusy:
		next := l.at(at, 1, 10*60+l.between(0, 300))
		a.NextAt = &next
		return a
	case terms.CallbackOutcomeThirdPartyDeclined:
		a.AnsweredBy, a.Note = terms.AnsweredByRelative, "家人接听，本人不在"
		return a
	case terms.CallbackOutcomeRefused:
		a.Verified, a.Note = true, "不希望再接到电话"
		return a
	case terms.CallbackOutcomeLostToOther:
		a.Verified, a.Note = true, "已在其他机构做了"
		return a
	case terms.CallbackOutcomeWrongNumber:
		a.AnsweredBy, a.Note = terms.AnsweredByOther, "号码不对"
		return a
	}
	a.Verified, a.Note = true, of(l.dice, said[c.Purpose])
	if l.chance(46) {
		n := weighed(l.dice, []weight[int]{{48, 5}, {33, 4}, {12, 3}, {5, 2}, {2, 1}})
		a.Satisfaction = &n
	}
	switch c.Purpose {
	case terms.CallbackPurposeNoShow:
		a.NoShowReason = weighed(l.dice, []weight[string]{{34, "FORGOT"}, {28, "TIME"}, {12, "PRICE"}, {10, "FEAR"}, {6, "TRANSPORT"}, {6, "OTHER"}, {4, "WENT_ELSEWHERE"}})
	case terms.CallbackPurposePostOp:
		a.Response = weighed(l.dice, []weight[string]{{58, "GOOD"}, {24, "NEARLY_WELL"}, {14, "SLIGHT"}, {4, "NONE"}})
	}
	if l.chance(22) {
		a.Concerns = []string{of(l.dice, []string{"PRICE", "PAIN", "RECOVERY", "RESULT", "AFTERCARE", "WAITING"})}
	}
	return a
}
