package main

import (
	"bytes"
	"database/sql"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"sync/atomic"
	"time"
)

// calls are callbacks that can be completed, each once: candidates whose day has come, those that our agents have begun,
// those of later days, and those that are left to the reference, which asks nobody.
type calls struct {
	candidates []candidate
	begun      []candidate
	later      []candidate
	plain      []candidate
	ours, ref  atomic.Int64 // how many were taken
}

type candidate struct {
	agent
	id      string
	version int
}

func (b *bench) chooseCalls(db *sql.DB) error {
	of := map[string]agent{}
	ids := make([]any, 0, len(b.agents))
	for _, a := range b.agents {
		of[a.id] = a
		ids = append(ids, a.id)
	}
	midnight := time.Now().UTC().Add(8 * time.Hour).Truncate(24 * time.Hour).Add(16 * time.Hour) // the end of today in Shanghai
	for due, into := range map[string]*[]candidate{"<": &b.calls.candidates, ">=": &b.calls.later} {
		list, err := rows(db, 3, `SELECT c.id, c.assignee_id, c.version FROM callbacks c JOIN customers u ON u.id = c.customer_id
 WHERE c.open = true AND c.stored_state = 'PLANNED' AND u.do_not_contact = false AND c.due_at `+due+` ? AND c.assignee_id IN (?`+strings.Repeat(", ?", len(ids)-1)+`) ORDER BY c.id`,
			append([]any{midnight}, ids...)...)
		if err != nil {
			return err
		}
		for _, r := range list {
			version, _ := strconv.Atoi(r[2])
			*into = append(*into, candidate{of[r[1]], r[0], version})
		}
		// Both sides take calls from all over the table: neighbours would share the pages that a database reads for them.
		rand.New(rand.NewPCG(1, 2)).Shuffle(len(*into), func(i, j int) { (*into)[i], (*into)[j] = (*into)[j], (*into)[i] })
	}
	return nil
}

// scarce is how many candidates are kept for ours, which cannot do with other calls.
const scarce = 500

// supply begins as many calls as our agents need for n more completions, and as many for the reference: what was begun has
// been read by the database. Where the day's calls run short, the reference takes later ones as they are.
func (b *bench) supply(n int) error {
	c := &b.calls
	for len(c.begun)-int(c.ours.Load()) < n {
		one, err := b.begin()
		if err != nil {
			return err
		}
		c.begun = append(c.begun, one)
	}
	for len(c.plain)-int(c.ref.Load()) < n {
		switch {
		case len(c.candidates) > scarce:
			one, err := b.begin()
			if err != nil {
				return err
			}
			c.plain = append(c.plain, one)
		case len(c.later) > 0:
			c.plain = append(c.plain, c.later[0])
			c.later = c.later[1:]
		default:
			return errSpent
		}
	}
	return nil
}

var errSpent = errors.New("no more open callbacks to complete; generate more customers")

// begin takes the next candidate whose customer may be called now.
func (b *bench) begin() (candidate, error) {
	for c := &b.calls; len(c.candidates) > 0; {
		var out struct{ StartCallback struct{ Version int } }
		one := c.candidates[0]
		c.candidates = c.candidates[1:]
		if b.fetch(one.login, start, map[string]any{"id": one.id, "v": one.version}, &out) == nil {
			one.version = out.StartCallback.Version
			return one, nil
		}
	}
	return candidate{}, errSpent
}

const note = "复诊前再联系一次"

// agreed is the time of the next call: tomorrow or later, at eleven in Shanghai.
func agreed(i int) time.Time {
	return time.Now().UTC().Truncate(24 * time.Hour).Add(time.Duration(48+24*(i%20)+3) * time.Hour)
}

func (b *bench) completeOurs(int) *http.Request {
	i := int(b.calls.ours.Add(1)) - 1
	c := b.calls.begun[i]
	return b.ask(c.login, complete, map[string]any{"in": map[string]any{
		"callback": c.id, "expectedVersion": c.version, "answeredBy": "SELF", "identityVerified": true,
		"outcome": "NEEDS_MORE", "nextAt": agreed(i), "note": note,
	}})
}

func (b *bench) completeReference(int) *http.Request {
	i := int(b.calls.ref.Add(1)) - 1
	c := b.calls.plain[i]
	body, _ := json.Marshal(map[string]any{"Callback": c.id, "Staff": c.agent.id, "Note": note, "NextAt": agreed(i)})
	r, _ := http.NewRequest(http.MethodPost, b.options.reference+"/complete", bytes.NewReader(body))
	return r
}
