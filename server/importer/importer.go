// Package importer reads the files that a hospital brings along: CSV and XLSX tables of customers,
// appointments, visits, past complaints, staff and departments. It has two halves.
//
// Reading is a pipe of three parts. Open gives a Source: rows with their true line numbers, one at a time,
// in constant memory. A Mapping, written as YAML or guessed from the headings, says which column fills
// which target. A Converter turns each row into a Record of typed values, or into Problems that name
// line, field and reason. What is wrong with the whole file or mapping is an error (a *fault.Fault);
// what is wrong with one row is a Problem of that row, and the rest goes in.
//
// Carrying (Worker, Run, Command) takes runs from desk/imports, feeds them what was read and lets them be
// applied, in the background of a server or for the command line. It holds no rule: whether a row agrees
// with the records already kept is judged in desk/imports, on the Records made here.
//
// Reading must never touch the database or read the clock (now is an argument). Nothing here knows
// GraphQL or writes a log line with what stands in a cell.
package importer

import (
	"slices"
	"time"

	"aftercare/domain/workday"
)

// Kind is what the rows of a file are.
type Kind string

// The kinds of file.
const (
	Customers    Kind = "customers"
	Appointments Kind = "appointments"
	Visits       Kind = "visits"
	Complaints   Kind = "complaints"
	Staff        Kind = "staff"
	Departments  Kind = "departments"
)

// Kinds lists every kind in the order in which a hospital should bring them in: what others refer to
// comes first.
func Kinds() []Kind {
	return []Kind{Departments, Staff, Customers, Appointments, Visits, Complaints}
}

// Valid tells whether k is one of Kinds.
func (k Kind) Valid() bool { return slices.Contains(Kinds(), k) }

// Setting is what a conversion needs to know of the world: the business time and the zone of the
// hospital, whose day decides what is past and what is still to come.
type Setting struct {
	Now  time.Time
	Zone *time.Location // nil is UTC
}

func (s Setting) zone() *time.Location {
	if s.Zone == nil {
		return time.UTC
	}
	return s.Zone
}

// today is the hospital's day of Now.
func (s Setting) today() workday.Date { return s.dayOf(s.Now) }

// dayOf is the hospital's day of an instant. Days are compared with days, never with instants.
func (s Setting) dayOf(t time.Time) workday.Date { return workday.DateOf(t, s.zone()) }
