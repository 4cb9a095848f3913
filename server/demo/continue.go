package demo

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"time"

	"aftercare/desk"
	"aftercare/domain/workday"
)

// moved lists what a new day takes along: the open work, with its instants and the day that one of them
// falls on. Nothing else of a demo ever changes by itself.
var moved = []struct {
	table, where string
	instants     []string
	day, of      string // a day column and the instant that it is the day of
}{
	{"callbacks", "open = ?", []string{"due_at", "first_due_at", "window_end"}, "", ""},
	{"appointments", "status = 'BOOKED' AND booked_at < starts_at AND ? = ?", []string{"starts_at"}, "starts_on", "starts_at"},
	{"leads", "next_contact_at IS NOT NULL AND state IN ('NEW', 'ASSESSED', 'NURTURING') AND ? = ?", []string{"next_contact_at"}, "", ""},
	{"complaints", "open = ?", []string{"registered_at", "due_at", "sort_due_at"}, "registered_on", "registered_at"},
	{"complaint_clocks", "stopped_at IS NULL AND ? = ?", []string{"started_at", "warn_at", "due_at"}, "", ""},
	{"commitments", "kept_at IS NULL AND ? = ?", []string{"due_at"}, "", ""},
}

// Continue begins another day of a demo: when the desk's day is later than the day of the open work, the
// open work is moved there by whole days. Databases that are not marked as a demo are left alone. It runs
// before the door opens, past the actions, because no person does it.
func Continue(ctx context.Context, d *desk.Desk) error {
	zone, err := time.LoadLocation(Zone)
	if err != nil {
		return err
	}
	tx, err := d.Store.Write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	var stored string
	err = tx.QueryRowContext(ctx, "SELECT value FROM markers WHERE id = ?", markerDay).Scan(&stored)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	then, err := workday.ParseDate(stored)
	if err != nil {
		return err
	}
	today := workday.DateOf(d.Now(), zone)
	days := int(today.In(time.UTC).Sub(then.In(time.UTC)).Hours() / 24)
	if days <= 0 {
		return nil
	}
	for _, m := range moved {
		if err := move(ctx, tx, m.table, m.where, m.instants, m.day, m.of, days, zone); err != nil {
			return fmt.Errorf("moving %s: %w", m.table, err)
		}
	}
	if _, err := tx.ExecContext(ctx, "UPDATE markers SET value = ? WHERE id = ?", today.String(), markerDay); err != nil {
		return err
	}
	return tx.Commit()
}

type instants struct {
	id   string
	list []sql.NullTime
}

func move(ctx context.Context, tx *sql.Tx, table, where string, columns []string, day, of string, days int, zone *time.Location) error {
	args := []any{true, true}[:strings.Count(where, "?")]
	rows, err := tx.QueryContext(ctx, "SELECT id, "+strings.Join(columns, ", ")+" FROM "+table+" WHERE "+where, args...)
	if err != nil {
		return err
	}
	var found []instants
	for rows.Next() {
		r := instants{list: make([]sql.NullTime, len(columns))}
		into := []any{&r.id}
		for i := range r.list {
			into = append(into, &r.list[i])
		}
		if err := rows.Scan(into...); err != nil {
			return errors.Join(err, rows.Close())
		}
		found = append(found, r)
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		return err
	}
	for _, r := range found {
		sets, args := []string{}, []any{}
		for i, c := range columns {
			if !r.list[i].Valid || r.list[i].Time.Year() > 9000 {
				continue
			}
			t := r.list[i].Time.UTC().AddDate(0, 0, days)
			sets, args = append(sets, c+" = ?"), append(args, t)
			if c == of {
				sets, args = append(sets, day+" = ?"), append(args, t.In(zone).Format(time.DateOnly))
			}
		}
		if len(sets) == 0 {
			continue
		}
		if _, err := tx.ExecContext(ctx, "UPDATE "+table+" SET "+strings.Join(sets, ", ")+" WHERE id = ?", append(args, r.id)...); err != nil {
			return err
		}
	}
	return nil
}
