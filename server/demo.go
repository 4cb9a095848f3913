package main

import (
	"context"
	"strings"
	"time"

	"aftercare/desk"
	"aftercare/desk/feed"
	"aftercare/desk/signin"
	"aftercare/domain/workday"
	"aftercare/domain/workday/cn"
	"aftercare/server/demo"
	"aftercare/server/say"
)

var notDemo = say.Text{
	ZH: "拒绝：这个数据库不是演示数据库。--demo 和 --clock 只用于演示，请换一个空的数据库。",
	EN: "Refused: this is no demo database. --demo and --clock are for demos only; use an empty database.",
}

var filling = say.Text{
	ZH: "另一个进程正在填充这个数据库，请稍后再启动。",
	EN: "Another process is filling this database. Start again in a moment.",
}

// isDemo tells whether the database is marked as a demo, and whether it holds a hospital at all.
func isDemo(ctx context.Context, s *signin.Service) (marked, founded bool, err error) {
	w, err := signin.Greet(ctx, s)
	if err != nil {
		return false, false, err
	}
	return w.Demo, w.Hospital != nil, nil
}

// prepareDemo sets the clock of a demo, fills an empty database with one, and lets an older one go on.
// A database with a hospital that is not marked as a demo is refused.
func (p *program) prepareDemo(ctx context.Context, in *installation) error {
	if !in.config.Demo && in.config.Clock.IsZero() {
		return nil
	}
	marked, founded, err := isDemo(ctx, in.signIn)
	switch {
	case err != nil:
		return err
	case !marked && (founded || !in.config.Demo):
		return say.Refuse(notDemo, nil)
	case !founded:
		if err := p.fill(ctx, in, demo.Options{}); err != nil {
			return err
		}
	}
	if !in.config.Clock.IsZero() {
		in.clock.set(in.config.Clock)
		return nil
	}
	return in.goOn(ctx)
}

// fill makes the demo hospital and tells how far it is.
func (p *program) fill(ctx context.Context, in *installation, o demo.Options) error {
	if o.Until == (workday.Date{}) {
		calendar, err := demoCalendar()
		if err != nil {
			return err
		}
		o.Until = calendar.Today(morning(realTime(), time.Time{}, calendar))
	}
	p.print(say.Text{ZH: "正在生成演示医院（%s）……", EN: "Making the demo hospital (%s) ..."}.With(o.Until.String()))
	last := 0
	o.Progress = func(done, all int) {
		if part := done * 10 / max(all, 1); part > last && all >= 5000 {
			last = part
			p.print(say.Text{ZH: "  %d / %d", EN: "  %d of %d"}.With(done, all))
		}
	}
	if err := demo.Fill(ctx, in.desk, o); desk.Duplicate(err) {
		return say.Refuse(filling, err)
	} else if err != nil {
		return err
	}
	in.wire(true)
	return nil
}

// goOn lets business time run on where the demo stopped: its own day and not today's, so that nothing that
// has happened in it has to be moved, and every figure and limit can still be counted.
func (in *installation) goOn(ctx context.Context) error {
	calendar, err := demoCalendar()
	if err != nil {
		return err
	}
	last, err := feed.Last(ctx, in.desk)
	if err != nil {
		return err
	}
	day, known, err := demo.Day(ctx, in.desk)
	if err != nil {
		return err
	}
	from := last
	if known {
		from = day.In(calendar.Zone())
	}
	in.clock.set(morning(from, last, calendar))
	return nil
}

// demoCalendar is the calendar of the demo hospital as the program ships it.
func demoCalendar() (workday.Calendar, error) {
	zone, err := time.LoadLocation(demo.Zone)
	if err != nil {
		return workday.Calendar{}, err
	}
	days, years := cn.Load()
	return workday.New(zone, workday.DefaultWeek(), days, years)
}

// greetDemo prints who can sign in.
func (p *program) greetDemo(ctx context.Context, in *installation) {
	w, err := signin.Greet(ctx, in.signIn)
	if err != nil || !w.Demo || w.DemoPassword == nil {
		return
	}
	now := in.clock.now()
	if zone, err := time.LoadLocation(demo.Zone); err == nil {
		now = now.In(zone)
	}
	var logins []string
	for _, l := range w.DemoLogins {
		logins = append(logins, l.Login)
	}
	p.print(say.Text{
		ZH: "演示登录名：%s\n密码（全部相同）：%s\n现在的业务时间：%s",
		EN: "Demo logins: %s\nPassword of all: %s\nBusiness time now: %s",
	}.With(strings.Join(logins, " "), *w.DemoPassword, now.Format("2006-01-02 15:04 -07:00")))
}

// morning is when a demo's day begins: 10:05 of the first working day from a day on that is not before
// what has happened in the demo already; on that very day it goes on where it stopped, until 16:00.
func morning(from, last time.Time, calendar workday.Calendar) time.Time {
	for day := calendar.Today(from); ; day = day.AddDays(1) {
		if spans, _ := calendar.HoursProvisional(day); len(spans) == 0 {
			continue
		}
		midnight := day.In(calendar.Zone())
		begin, late := midnight.Add(10*time.Hour+5*time.Minute), midnight.Add(16*time.Hour)
		switch {
		case last.Before(begin):
			return begin
		case last.Before(late):
			return last
		}
	}
}
