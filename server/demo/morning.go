package demo

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"aftercare/desk/bulk"
	"aftercare/desk/callbacks"
	"aftercare/desk/customers"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/domain/terms"
	"aftercare/server/importer"
)

// morning is what the program and its people did today before 10:05.
func (t *teller) morning() []scene {
	return []scene{
		{ago: 1, clock: "18:00", play: (*teller).sweep},
		{clock: "08:10", play: (*teller).sweep},
		{clock: "09:06", play: func(t *teller) error { return t.call(t.agent(), "done") }},
		{clock: "09:14", play: func(t *teller) error { return t.call(t.agent(), "nobody") }},
		{clock: "09:22", play: func(t *teller) error { return t.call(t.agent(), "busy") }},
		{clock: "09:33", play: func(t *teller) error { return t.call(t.agent(), "done") }},
		{clock: "09:25", play: func(t *teller) error { return t.call(t.consultant(), "done") }},
		{clock: "09:45", play: func(t *teller) error {
			return done(customers.Unmask(t.supervisor(), t.desk, t.ids["eyelid"], "重大投诉，核对联系方式"))
		}},
		{clock: "09:48", play: func(t *teller) error {
			return done(customers.Unmask(t.manager(), t.desk, t.ids["nose"], "约面诊时间"))
		}},
		{clock: "09:50", play: func(t *teller) error {
			return done(callbacks.Plan(t.supervisor(), t.desk, callbacks.PlanCallbackInput{
				Customer: t.ids["wait"], Purpose: terms.CallbackPurposeService, DueAt: t.clock(0, "11:00"), Assignee: ptr(t.logins["callback"]), KeyPoints: ptr("今早等候较久，问候并致歉"),
			}))
		}},
		{clock: "10:04", play: (*teller).sweep},
	}
}

// call takes the first call that may be made now from somebody's list and records what came of it.
func (t *teller) call(by context.Context, how string) error {
	list, err := callbacks.Worklist(by, t.desk, &callbacks.WorklistFilter{Assignee: ptr(access.From(by).Staff)})
	if err != nil {
		return err
	}
	rows, err := list.Limit(40).All(by)
	if err != nil {
		return err
	}
	for _, r := range rows {
		started, err := callbacks.Start(by, t.desk, r.ID, r.Version)
		if fault.Is(err, fault.GuardFailed) || fault.Is(err, fault.Conflict) || fault.Is(err, fault.Forbidden) {
			continue
		}
		if err != nil {
			return err
		}
		in := callbacks.CompleteCallbackInput{Callback: r.ID, ExpectedVersion: started.Version, AnsweredBy: terms.AnsweredBySelf}
		switch how {
		case "nobody":
			in.AnsweredBy, in.Outcome = terms.AnsweredByNobody, terms.CallbackOutcomeNoAnswer
		case "busy":
			in.Outcome, in.NextAt = terms.CallbackOutcomeBusy, ptr(t.clock(0, "15:10"))
		default:
			in.Outcome, in.IdentityVerified, in.Note, in.Satisfaction = terms.CallbackOutcomeDone, true, ptr("恢复良好，提醒按时复诊"), ptr(5)
		}
		return done(callbacks.Complete(by, t.desk, in))
	}
	return nil // an empty list is no failure of the demo
}

// entered writes who signed in over the last weeks, for the log that the privacy officer reads.
func (h *history) entered(ctx context.Context) error {
	return bulk.Write(h.as(ctx), h.desk, func(ctx context.Context, w *bulk.Writer) error {
		d := throw(h.options.Seed, 1<<41)
		people := append(append(append([]string{}, h.crew.consultants...), h.crew.agents...), h.crew.managers...)
		people = append(append(people, h.crew.supervisors...), h.crew.privacy, h.crew.director)
		for day := 21; day >= 0; day-- {
			for _, id := range people[:min(len(people), 40)] {
				at := h.at(h.midnight, -day, 8*60+d.between(0, 55))
				if d.chance(82) && at.Before(h.now) {
					w.Look(bulk.Look{At: at, By: id, Kind: signin.LogEntered, Subject: id, Address: "10.0.8.21"})
				}
			}
		}
		return nil
	})
}

// imported brings in a small file of the old system, some rows of which are refused, as the hospital did
// last week.
func (t *teller) imported() []scene {
	return []scene{{ago: 6, clock: "12:30", play: func(t *teller) error {
		folder, err := os.MkdirTemp("", "aftercare-demo")
		if err != nil {
			return err
		}
		path := filepath.Join(folder, "老系统客户.csv")
		err = os.WriteFile(path, []byte(oldCustomers), 0o600)
		if err == nil {
			err = done(importer.Run(t.ctx, t.desk, importer.Job{Kind: importer.Customers, File: path, Hospital: "RH", Source: "old-his"}, nil))
		}
		return errors.Join(err, os.RemoveAll(folder))
	}}}
}

const oldCustomers = `客户编号,姓名,性别,出生日期,手机号,会员等级,备注
H-1001,余岚,女,1979-05-02,,金卡,
H-1002,杜海波,男,1966-10-11,,普通,听力不好
H-1003,叶清,女,1993-01-20,,银卡,
H-1004,程嘉,女,1990-13-02,,普通,
H-1005,魏建国,男,1950-08-16,,普通,
H-1006,苏沐,女,2000-03-09,123,普通,
H-1007,吕珊,女,1986-12-30,,钻石,
`
