// Package bulk writes what happened elsewhere or before: rows of an import, the history of a generated
// hospital. It takes facts (this person missed that appointment, was called twice and came back) and
// makes of them the rows, events and search terms that the actions of the desk would have left, by the
// same functions of domain and desk; a test holds both ways side by side.
//
// Ent's own bulk creation runs every hook for every row, which is too slow for a million customers. So a
// Writer gathers rows of the generated types and inserts many with one statement, over the open
// transaction, with the column lists of the generated code. What guard and audit prove for the others
// holds here by construction: every row carries the hospital of the transaction and nothing else can be
// asked for, every record writes its event in the same transaction, and each text is measured against
// its column before it is sent.
//
// A Ledger does the same for a database that nobody uses yet, by the million; it alone writes statements as
// text, to set indexes aside while it fills their tables.
//
// The package checks no permission: importer and generator run as the system, an import that a person
// started was checked when it was started. It must never change a record that is there already, and never
// plan a call that nobody has asked for.
package bulk

import (
	"context"
	"errors"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/driver"
	"aftercare/ent/gen"
)

// MostRows is how many records of a kind one transaction should carry: the writers of a running server
// wait no longer than such a batch takes.
const MostRows = 500

// Writer gathers rows in one transaction. It is for one goroutine.
type Writer struct {
	tx        *desk.Tx // nil while a ledger's writer gathers
	place     *desk.Place
	now       time.Time
	keys      desk.PhoneKeys
	book      Book
	ids       *IDs
	sheets    map[*table]*sheet
	streams   map[string]int
	numbers   []numbered
	members   []member
	visited   []string // customers whose last visit has to be found
	called    []string // customers whose last callback has to be found
	came      []string // customers whose arrivals may make good what they missed
	events    int
	unclassed error // texts of which nobody has said who may read them
}

// New makes a writer for an open transaction; Flush writes.
func New(tx *desk.Tx) *Writer { return newWriter(tx, counters{tx}, NewIDs()) }

func newWriter(tx *desk.Tx, book Book, ids *IDs) *Writer {
	w := blank(tx.Place, tx.Now, tx.Desk().Phones, book, ids)
	w.tx = tx
	return w
}

func blank(place *desk.Place, now time.Time, keys desk.PhoneKeys, book Book, ids *IDs) *Writer {
	return &Writer{place: place, now: now, keys: keys, book: book, ids: ids, sheets: map[*table]*sheet{}, streams: map[string]int{}}
}

// Write gathers and writes in a transaction of its own. fn may run again after a conflict, so it must
// have no effect outside.
func Write(ctx context.Context, d *desk.Desk, fn func(ctx context.Context, w *Writer) error) error {
	_, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (struct{}, error) {
		w := New(tx)
		if err := fn(ctx, w); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, w.Flush(ctx)
	})
	return err
}

// Tx is the transaction in which the writer works.
func (w *Writer) Tx() *desk.Tx { return w.tx }

// hospital is the id that every row carries.
func (w *Writer) hospital() string { return w.place.Hospital.ID }

// day is the hospital's day of an instant.
func (w *Writer) day(t time.Time) string { return w.place.Today(t).String() }

// errSilent says that a batch would have changed records without telling it.
var errSilent = errors.New("bulk: rows without an event")

// Flush gives the numbers, writes the rows in the order in which they refer to each other, and brings
// what is derived from them up to date.
func (w *Writer) Flush(ctx context.Context) error {
	if err := w.settleNumbers(ctx); err != nil {
		return err
	}
	w.counted()
	return w.store(ctx)
}

// counted notes the days of the rows that figures count.
func (w *Writer) counted() {
	if s := w.sheets[complaintsTable]; s != nil {
		for _, row := range s.rows {
			w.tx.CountedComplaint(row.(*gen.Complaint))
		}
	}
	if s := w.sheets[callbacksTable]; s != nil {
		for _, row := range s.rows {
			w.tx.CountedCallback(row.(*gen.Callback))
		}
	}
}

// settleNumbers completes the rows: after it nothing but storing them is left.
func (w *Writer) settleNumbers(ctx context.Context) error {
	if w.silent() {
		return errSilent
	}
	if w.unclassed != nil {
		return w.unclassed
	}
	if err := w.enrol(ctx); err != nil {
		return err
	}
	if err := w.number(ctx); err != nil {
		return err
	}
	w.position()
	return nil
}

// store writes the rows.
func (w *Writer) store(ctx context.Context) error {
	for _, t := range order {
		if s := w.sheets[t]; s != nil {
			if err := s.write(ctx, w.tx); err != nil {
				return err
			}
		}
	}
	return w.derive(ctx)
}

// silent tells whether there are new records but no event of any. Parts of records, the log of looks and
// the stage of an import have none of their own.
func (w *Writer) silent() bool {
	for _, t := range []*table{customersTable, appointmentsTable, visitsTable, leadsTable, complaintsTable, callbacksTable} {
		if s := w.sheets[t]; s != nil && len(s.rows) > 0 && w.events == 0 {
			return true
		}
	}
	return false
}

// add notes a row for its table.
func (w *Writer) add(t *table, row any) {
	s := w.sheets[t]
	if s == nil {
		s = &sheet{table: t}
		w.sheets[t] = s
	}
	s.rows = append(s.rows, row)
}

// As is the context of the program itself at work in a hospital.
func As(ctx context.Context, hospital, why string) context.Context {
	return access.With(ctx, access.SystemBypassesRowRules(hospital, why))
}

func utc(t time.Time) time.Time { return driver.UTC(t) }

func maybe(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	u := utc(*t)
	return &u
}

// unlessEmpty is nil for an empty text.
func unlessEmpty(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339Nano) }
