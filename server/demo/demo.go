// Package demo makes a hospital to try the program on: 仁和医疗美容医院 with its people, two years of
// history and the open work of one day, for every role. The same numbers make a hospital of a million
// customers for measuring.
//
// History is written through desk/bulk: appointments kept and missed, visits, treatments, calls with their
// tries, complaints through all their states, planned by the same policy that plans real ones. What is
// open and told as a story goes through the actions of the desk, at the times at which it would have
// happened. The same seed and day make the same hospital; every name, number and word is made up, and the
// telephone numbers are of a block that no network has been given.
//
// The package writes into an empty database only, marks it as a demo, and must never touch one that is
// not marked. It knows no rule of its own.
package demo

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"aftercare/desk"
	"aftercare/desk/bulk"
	"aftercare/desk/figures"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/domain/workday"
	"aftercare/server/say"
)

// DefaultPassword is that of all demo logins when none is given.
const DefaultPassword = "aftercare-demo-2026"

// Zone is where the demo hospital is.
const Zone = "Asia/Shanghai"

// Markers of a demo besides those of desk/signin.
const (
	markerLogins = "demo.logins"
	markerSeed   = "demo.seed"
	markerDay    = "demo.day"  // the day of the open work, YYYY-MM-DD
	markerHalf   = "demo.half" // "1" while it is being filled
)

// Options of Fill.
type Options struct {
	Customers int          // 300 when zero
	Seed      uint64       // 1 when zero
	Password  string       // of all demo logins; DefaultPassword when empty
	Until     workday.Date // the day of the open work; zero: the desk's day
	Progress  func(done, all int)
}

var (
	errNotEmpty = say.Text{
		ZH: "拒绝：数据库不是空的。演示数据只写入空的数据库。",
		EN: "Refused: the database is not empty. A demo is only written into an empty one.",
	}
	errSize = say.Text{ZH: "演示的客户数须在 %d 到 %d 之间。", EN: "A demo has %d to %d customers."}
)

// How large a demo may be.
const (
	least = 50
	most  = 5_000_000
)

// stage is business time as the demo moves it.
type stage struct {
	mu  sync.Mutex
	now time.Time
}

func (s *stage) get() time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.now
}

func (s *stage) set(t time.Time) {
	s.mu.Lock()
	s.now = t
	s.mu.Unlock()
}

// Fill makes the hospital in an empty database; any other is refused (*say.Error). Its open work is that
// of 10:05 on the day of Options.Until.
func Fill(ctx context.Context, d *desk.Desk, o Options) error {
	empty, err := bulk.Empty(ctx, d)
	if err != nil {
		return err
	}
	if !empty {
		return say.Refuse(errNotEmpty, nil)
	}
	h, err := newHistory(d, o)
	if err != nil {
		return err
	}
	hash, err := secret.NewHasher(runtime.NumCPU()).Hash(ctx, h.options.Password)
	if err != nil {
		return err
	}
	// The mark comes first: what breaks off half way is never taken for somebody's hospital.
	if err := h.mark(ctx); err != nil {
		return err
	}
	for _, step := range []func(context.Context) error{
		func(ctx context.Context) error { return h.found(ctx, hash) }, h.lives, h.stories, h.figures,
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return bulk.Mark(ctx, h.desk, map[string]string{markerHalf: ""})
}

// figures counts the days of the history, so that its first question is answered as later ones are.
func (h *history) figures(ctx context.Context) error {
	for {
		n, err := figures.Refresh(h.as(ctx), h.desk, historyDays)
		if err != nil || n == 0 {
			return err
		}
	}
}

// CheckSize refuses a number of customers that no demo can have.
func CheckSize(customers int) error {
	if customers < least || customers > most {
		return say.Refuse(errSize.With(least, most), nil)
	}
	return nil
}

func newHistory(d *desk.Desk, o Options) (*history, error) {
	if o.Customers == 0 {
		o.Customers = 300
	}
	if err := CheckSize(o.Customers); err != nil {
		return nil, err
	}
	if o.Seed == 0 {
		o.Seed = 1
	}
	if o.Password == "" {
		o.Password = DefaultPassword
	}
	zone, err := time.LoadLocation(Zone)
	if err != nil {
		return nil, err
	}
	now := d.Now()
	if o.Until == (workday.Date{}) {
		o.Until = workday.DateOf(now, zone)
	}
	midnight := o.Until.In(zone)
	now = midnight.Add(10*time.Hour + 5*time.Minute)
	h := &history{
		options: o, zone: zone, today: o.Until, midnight: midnight, now: now.UTC(), begin: o.Until.AddDays(-historyDays).In(zone).Add(9 * time.Hour),
		stage: &stage{}, units: make([]unit, len(units)),
	}
	h.stage.set(h.begin)
	h.desk = desk.New(d.Store, h.stage.get, d.Phones, true)
	h.ledger = bulk.NewLedger(o.Seed, h.begin)
	return h, nil
}

// mark says in the database what it is.
func (h *history) mark(ctx context.Context) error {
	var logins []string
	for _, l := range signin.DemoLogins() {
		logins = append(logins, l.Login)
	}
	return bulk.Mark(ctx, h.desk, map[string]string{
		signin.MarkerDemo: "1", signin.MarkerDemoPassword: h.options.Password, markerLogins: strings.Join(logins, " "),
		markerSeed: strconv.FormatUint(h.options.Seed, 10), markerDay: h.today.String(), markerHalf: "1",
	})
}

// as is the context of the program at work in the demo hospital.
func (h *history) as(ctx context.Context) context.Context {
	return access.With(ctx, access.SystemBypassesRowRules(h.hospital, "demo"))
}

var errNoRule = errors.New("demo: a default rule is missing")

func rule(p bulk.Policy, key string) (bulk.Rule, error) {
	r, ok := p.Rules[key]
	if !ok {
		return r, fmt.Errorf("%w: %s", errNoRule, key)
	}
	return r, nil
}
