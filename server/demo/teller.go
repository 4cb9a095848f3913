package demo

import (
	"context"
	"fmt"
	"slices"
	"time"

	"aftercare/domain/access"
)

// scene is something that happened at a clock time, so many days before today. Days of a scene are working
// days unless it says that they are calendar days.
type scene struct {
	ago      int
	calendar bool
	clock    string // "09:31"
	play     func(t *teller) error
}

// teller plays scenes through the actions of the desk, as the people who did it, at the times at which it
// happened.
type teller struct {
	*history
	ctx    context.Context
	ids    map[string]string // people and cases of the stories, by a name of their own
	logins map[string]string // staff ids by login
}

// on is the instant of a scene.
func (h *history) on(s scene) (time.Time, error) {
	day := h.today.AddDays(-s.ago)
	if !s.calendar {
		day = h.today
		for left := s.ago; left > 0; {
			day = day.AddDays(-1)
			if spans, _ := h.policy.Place.Calendar.HoursProvisional(day); len(spans) > 0 {
				left--
			}
		}
	}
	at, err := time.ParseInLocation(time.DateOnly+" 15:04", day.String()+" "+s.clock, h.zone)
	return at.UTC(), err
}

// play plays scenes in the order of their times.
func (t *teller) play(scenes []scene) error {
	type timed struct {
		scene
		at time.Time
	}
	var list []timed
	for _, s := range scenes {
		at, err := t.on(s)
		if err != nil {
			return err
		}
		list = append(list, timed{s, at})
	}
	slices.SortStableFunc(list, func(a, b timed) int { return a.at.Compare(b.at) })
	for _, s := range list {
		t.stage.set(s.at)
		if err := s.play(t); err != nil {
			return fmt.Errorf("demo, %s: %w", s.at.In(t.zone).Format(time.DateTime), err)
		}
	}
	return nil
}

// as is the context of one of the demo's people.
func (t *teller) as(login string, role access.Role) context.Context {
	g := access.Grant{Role: role}
	if role == access.AccountManager {
		g.Posts = access.Posts()
	}
	return access.With(t.ctx, &access.Viewer{Staff: t.logins[login], Hospital: t.hospital, Language: "zh-CN", Client: "10.0.8.21", Grants: []access.Grant{g}})
}

func (t *teller) consultant() context.Context { return t.as("consultant", access.Consultant) }
func (t *teller) agent() context.Context      { return t.as("callback", access.CallbackAgent) }
func (t *teller) manager() context.Context    { return t.as("manager", access.AccountManager) }
func (t *teller) supervisor() context.Context { return t.as("supervisor", access.Supervisor) }
func (t *teller) guide() context.Context      { return t.as("desk", access.GuideDesk) }

// version is that of a case as it stands.
func (t *teller) version(name string) int {
	row, err := t.desk.Client().Complaint.Get(t.history.as(t.ctx), t.ids[name])
	if err != nil {
		return 0 // the action then says what is wrong
	}
	return row.Version
}

// later is an instant so many minutes after the scene's.
func (t *teller) later(minutes int) time.Time {
	return t.desk.Now().Add(time.Duration(minutes) * time.Minute)
}

// clock is a clock time of a day from today on.
func (t *teller) clock(days int, clock string) time.Time {
	at, err := t.on(scene{ago: -days, calendar: true, clock: clock})
	if err != nil {
		panic("demo: " + err.Error()) // the clock times are constants of this package
	}
	return at
}

// done drops the result of an action that matters only by what it did.
func done[T any](_ T, err error) error { return err }

func ptr[T any](v T) *T { return &v }
