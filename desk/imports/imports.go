// Package imports brings the tables of other systems into a hospital: customers, appointments, visits,
// past complaints, staff and departments. Reading a file is server/importer's work; what
// it has understood comes here row by row, is judged against what is stored, waits on a stage for a
// person's word, and is then applied in batches through desk/bulk.
//
// A record is known by (hospital, source, external id), so a second run of a file changes nothing. What a
// person has edited at the desk since is never overwritten. A run can be killed at any moment: a batch and
// the verdicts of its rows are one transaction, and each row is judged again before it is written.
//
// Nobody is called because of an import alone: the past makes no tasks beyond the horizon of the rules,
// an imported person gets care calls and never marketing, the deceased get none, closed cases no clocks.
package imports

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
)

// States of a run.
const (
	Reading   = "READING"
	StagedRun = "STAGED"
	Applying  = "APPLYING"
	Done      = "DONE"
	Failed    = "FAILED"
	Cancelled = "CANCELLED"
)

// Verdicts on a row.
const (
	New       = "NEW"
	Changed   = "CHANGED"
	Unchanged = "UNCHANGED"
	Refused   = "REFUSED"
	Applied   = "APPLIED"
)

// Kinds of runs, as the API calls them.
const (
	Customers    = "CUSTOMERS"
	Appointments = "APPOINTMENTS"
	Visits       = "VISITS"
	Complaints   = "COMPLAINTS"
	Staff        = "STAFF"
	Departments  = "DEPARTMENTS"
)

var kinds = []string{Customers, Appointments, Visits, Complaints, Staff, Departments}

// Kinds lists every kind.
func Kinds() []string { return slices.Clone(kinds) }

// DefaultSource names the system of a file that does not say where it comes from.
const DefaultSource = "import"

// BatchRows is how many rows of a file are staged or applied in one transaction.
const BatchRows = 500

// Plan is how a file is read: what the person wished, and what it came to once the headings were known.
type Plan struct {
	Name    string               `json:"name,omitempty"`   // of a shipped mapping
	Wish    []*ImportColumnInput `json:"wish,omitempty"`   // columns chosen by hand
	Source  string               `json:"source,omitempty"` // names the system that the file comes from
	Headers []string             `json:"headers,omitempty"`
	Columns []*ImportColumn      `json:"columns,omitempty"`
	Dates   string               `json:"dates,omitempty"`
	Mapping json.RawMessage      `json:"mapping,omitempty"` // the reader's own form, whole
}

// Problem is a reason why a row is refused, or with Warn what was left out of a row that goes in. Field is
// the target, Column the heading; the sentence of Key is rendered where it is read.
type Problem struct {
	Line   int            `json:"line"`
	Kind   string         `json:"kind,omitempty"` // of the run, as the API calls it
	Field  string         `json:"field,omitempty"`
	Column string         `json:"column,omitempty"`
	Key    string         `json:"key"`
	Args   map[string]any `json:"args,omitempty"`
	Warn   bool           `json:"warn,omitempty"`
}

// refusing tells whether one of the problems keeps the row out.
func refusing(list []Problem) bool {
	return slices.ContainsFunc(list, func(p Problem) bool { return !p.Warn })
}

// needs are the rights of which one must be held for a kind besides IMPORT_RUN: who brings in staff gives
// roles, so importing staff is for those who may write staff, and for the command line.
func needs(v *access.Viewer, kind string) bool {
	if kind == Staff || kind == Departments {
		return v.Can(access.StaffWrite)
	}
	return true
}

// Offered lists the kinds that the viewer may bring in (IMPORT_RUN).
func Offered(ctx context.Context) ([]string, error) {
	v, err := access.Check(ctx, access.ImportRun)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(Kinds(), func(kind string) bool { return !needs(v, kind) }), nil
}

// TakeOver is how long a run may be without a sign of life before another server goes on with it.
const TakeOver = 60 * time.Second

// happened is an event of a run.
func happened(run, kind string, data map[string]any) desk.Happening {
	return desk.Happening{Stream: run, Kind: "import." + kind, Data: data}
}
