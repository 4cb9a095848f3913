// Package jobs keeps long work that a person asks for and that goes on without the page: exports of
// figures and of lists, simulations of rules. What is asked is checked here and waits in a table; a server's worker
// (server/worker) claims it, does it with the rights that its person has at that very moment, and leaves a
// file, or a result that stands in the job.
//
// A job belongs to one person and nobody else sees it. It is held by whoever took it up last, as long as
// the pulse is fresh: a server that was killed loses it to another one, and after MostAttempts it has
// failed, so that nothing is shown as running for ever. Every start, end and download is written down.
package jobs

import (
	"time"

	"aftercare/desk"
)

// States of a job.
const (
	Waiting   = "WAITING"
	Running   = "RUNNING"
	Done      = "DONE"
	Failed    = "FAILED"
	Cancelled = "CANCELLED"
)

// Kinds of jobs.
const (
	Export   = "EXPORT"
	Simulate = "SIMULATION"
)

// Formats of an exported file.
const (
	CSV  = "CSV"
	XLSX = "XLSX"
)

const (
	// TakeOver is how long a job may be without a sign of life before another server takes it up.
	TakeOver = 30 * time.Second
	// MostAttempts is how often a job is taken up before it counts as failed.
	MostAttempts = 3
	// Kept is how long the file of an export can be fetched (business time).
	Kept = 7 * 24 * time.Hour
)

// Open tells whether a job in the state may still bring something.
func Open(state string) bool { return state == Waiting || state == Running }

// happened is an event of a job.
func happened(job, kind string, data map[string]any) desk.Happening {
	return desk.Happening{Stream: job, Kind: "job." + kind, Data: data}
}
