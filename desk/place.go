package desk

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"entgo.io/ent/dialect/sql"

	"aftercare/domain/access"
	"aftercare/domain/deadline"
	"aftercare/domain/followup"
	"aftercare/domain/workday"
	"aftercare/domain/workday/cn"
	"aftercare/ent/gen"
	"aftercare/ent/gen/calendarday"
	"aftercare/ent/gen/calendaryear"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/setting"
	"aftercare/ent/gen/staff"
)

// Keys of the settings; each is a row with an effective date, and a default here when there is none.
const (
	SettingWeek        = "week"        // workday.Week
	SettingLimits      = "limits"      // deadline.Limits
	SettingWindows     = "windows"     // followup.Windows
	SettingSuppression = "suppression" // int: cells below it are hidden
	SettingGrace       = "grace"       // minutes after which a missed appointment counts
	SettingSlot        = "slot"        // int: appointments of one doctor at one time
	SettingPace        = "pace"        // characters a minute for the opening's length
	SettingExportRows  = "exportRows"  // int: rows of one exported list
)

// Place is a hospital with its settings in force.
type Place struct {
	Hospital    *gen.Hospital
	Zone        *time.Location
	Calendar    workday.Calendar
	Limits      deadline.Limits
	Windows     followup.Windows
	Suppression int
	Grace       time.Duration
	Slot        int
	Pace        int
	ExportRows  int
	Guests      []string // people of other hospitals with a grant here, of any time; nil when they are too many to name
}

// maxGuests is how many people a statement names rather than looks for.
const maxGuests = 64

// Today is the hospital's day at an instant.
func (p *Place) Today(now time.Time) workday.Date { return workday.DateOf(now, p.Zone) }

// placeTTL is how long settings are kept in memory; a change made elsewhere is seen after it.
const placeTTL = 3 * time.Second

type places struct {
	mu   sync.Mutex
	kept map[string]keptPlace
}

type keptPlace struct {
	place *Place
	until time.Time
}

func newPlaces() *places { return &places{kept: map[string]keptPlace{}} }

// Place gives the viewer's hospital with its settings in force.
func (d *Desk) Place(ctx context.Context) (*Place, error) {
	v := access.From(ctx)
	if v == nil || v.Hospital == "" {
		return nil, fmt.Errorf("desk: no hospital in this context")
	}
	d.places.mu.Lock()
	k, ok := d.places.kept[v.Hospital]
	d.places.mu.Unlock()
	if ok && time.Now().Before(k.until) {
		return k.place, nil
	}
	p, err := d.loadPlace(access.With(ctx, access.SystemBypassesRowRules(v.Hospital, "settings")), v.Hospital)
	if err != nil {
		return nil, err
	}
	d.places.mu.Lock()
	d.places.kept[v.Hospital] = keptPlace{place: p, until: time.Now().Add(placeTTL)}
	d.places.mu.Unlock()
	return p, nil
}

// ForgetPlace drops the kept settings of a hospital after a change of them.
func (d *Desk) ForgetPlace(hospital string) {
	d.places.mu.Lock()
	delete(d.places.kept, hospital)
	d.places.mu.Unlock()
}

func (d *Desk) loadPlace(ctx context.Context, hospital string) (*Place, error) {
	c := d.Store.Client
	h, err := c.Hospital.Get(ctx, hospital)
	if err != nil {
		return nil, err
	}
	zone, err := time.LoadLocation(h.TimeZone)
	if err != nil {
		return nil, fmt.Errorf("time zone of the hospital: %w", err)
	}
	p := &Place{
		Hospital: h, Zone: zone, Limits: deadline.DefaultLimits(), Windows: followup.DefaultWindows(),
		Suppression: 5, Grace: 30 * time.Minute, Slot: 1, Pace: 135, ExportRows: 50_000,
	}
	week := workday.DefaultWeek()
	minutes := 30
	rows, err := c.Setting.Query().Where(setting.HospitalID(hospital), setting.EffectiveFromLTE(d.Now())).
		Order(setting.ByEffectiveFrom(sql.OrderAsc())).All(ctx)
	if err != nil {
		return nil, err
	}
	targets := map[string]any{
		SettingWeek: &week, SettingLimits: &p.Limits, SettingWindows: &p.Windows, SettingSuppression: &p.Suppression,
		SettingGrace: &minutes, SettingSlot: &p.Slot, SettingPace: &p.Pace, SettingExportRows: &p.ExportRows,
	}
	for _, r := range rows {
		if target, known := targets[r.Key]; known {
			if err := json.Unmarshal(r.Value, target); err != nil {
				return nil, fmt.Errorf("setting %s: %w", r.Key, err)
			}
		}
	}
	p.Grace = time.Duration(minutes) * time.Minute
	if p.Guests, err = d.guests(ctx, hospital); err != nil {
		return nil, err
	}
	p.Calendar, err = d.calendar(ctx, hospital, zone, week)
	return p, err
}

func (d *Desk) guests(ctx context.Context, hospital string) ([]string, error) {
	list, err := d.Store.Client.Staff.Query().Where(staff.HospitalIDNEQ(hospital), func(s *sql.Selector) {
		t := sql.Table(rolegrant.Table)
		s.Where(sql.In(s.C(staff.FieldID), sql.Select(t.C(rolegrant.FieldStaffID)).From(t).Where(sql.EQ(t.C(rolegrant.FieldHospitalID), hospital))))
	}).Limit(maxGuests + 1).IDs(ctx)
	if err != nil || len(list) > maxGuests {
		return nil, err
	}
	return append([]string{}, list...), nil
}

// calendar joins the shipped public holidays with the hospital's own days; a year that the hospital has
// loaded replaces the shipped one.
func (d *Desk) calendar(ctx context.Context, hospital string, zone *time.Location, week workday.Week) (workday.Calendar, error) {
	days, years := cn.Load()
	own, err := d.Store.Client.CalendarYear.Query().Where(calendaryear.HospitalID(hospital)).All(ctx)
	if err != nil {
		return workday.Calendar{}, err
	}
	replaced := map[int]bool{}
	for _, y := range own {
		replaced[y.Year] = true
		years = append(years, y.Year)
	}
	kept := days[:0:0]
	for _, e := range days {
		if !replaced[e.Date.Year] {
			kept = append(kept, e)
		}
	}
	rows, err := d.Store.Client.CalendarDay.Query().Where(calendarday.HospitalID(hospital)).All(ctx)
	if err != nil {
		return workday.Calendar{}, err
	}
	for _, r := range rows {
		date, err := workday.ParseDate(r.Date)
		if err != nil {
			return workday.Calendar{}, err
		}
		e := workday.Exception{Date: date, Off: r.Off, Name: r.Name}
		if r.Shifts != "" {
			if e.Shifts, err = workday.ParseShifts(r.Shifts); err != nil {
				return workday.Calendar{}, err
			}
		}
		kept = append(kept, e)
	}
	return workday.New(zone, week, kept, years)
}
