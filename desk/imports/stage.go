package imports

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash/fnv"

	"aftercare/desk"
	"aftercare/desk/bulk"
	"aftercare/ent/gen"
	"aftercare/ent/gen/importrun"
)

// Run is one import; Judged one of its rows.
type (
	Run    = gen.ImportRun
	Judged = gen.ImportRow
)

// Row is a row of a file as the reader understood it. Key tells the record from others of its source,
// Person its customer; Print is a digest of everything that it says.
type Row struct {
	Line     int
	Key      string
	Person   string
	Print    string
	Former   []string // the print under keys of before a rotation
	Fields   Fields
	Cells    []string
	Problems []Problem
}

// kept is what the stage keeps of a row beside its key and line.
type kept struct {
	Person string   `json:"person,omitempty"`
	Print  string   `json:"print,omitempty"`
	Former []string `json:"former,omitempty"`
	Fields Fields   `json:"fields,omitempty"`
}

// told are the customers whom the rows of a file have told about so far, as digests of their keys: eight
// bytes each are all that is held of a file while it is read.
type told map[uint64]struct{}

func digest(key string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(key)) // a hash takes everything
	return h.Sum64()
}

func (t told) note(key string) { t[digest(key)] = struct{}{} }

func (t told) has(key string) bool {
	_, ok := t[digest(key)]
	return ok && key != ""
}

// Stage takes the rows of one file in their order. It is for one goroutine.
type Stage struct {
	desk *desk.Desk
	run  *Run
	told told
}

// NewStage makes an empty stage for a run that is read from its beginning.
func NewStage(d *desk.Desk, run *Run) *Stage { return &Stage{desk: d, run: run, told: told{}} }

// Put judges a batch of rows against what is stored and puts them on the stage with their verdicts. It is
// ErrStopped when the run is no longer read.
func (s *Stage) Put(ctx context.Context, rows []Row) error {
	d, run := s.desk, s.run
	return bulk.Write(ctx, d, func(ctx context.Context, w *bulk.Writer) error {
		tx := w.Tx()
		now, err := get(ctx, tx.Client, run.ID)
		if err != nil {
			return err
		}
		if now.State != Reading {
			return ErrStopped
		}
		j, err := newJudge(ctx, tx, now)
		if err != nil {
			return err
		}
		j.told, j.fresh = s.told, true
		cases := make([]*entry, len(rows))
		for i, r := range rows {
			prints := keyed(d, r.Print)
			r.Print, r.Former = prints[0], prints[1:]
			cases[i] = &entry{Row: r}
		}
		if err := j.judge(ctx, cases); err != nil {
			return err
		}
		up := tx.Client.ImportRun.Update().Where(importrun.ID(run.ID), importrun.State(Reading)).
			AddTotal(len(rows)).AddStaged(len(rows)).SetHeartbeatAt(tx.Desk().Real())
		if err := put(w, now, cases); err != nil {
			return err
		}
		n := count(cases)
		return up.AddAccepted(n[New] + n[Changed]).AddUnchanged(n[Unchanged]).AddRefused(n[Refused]).Exec(ctx)
	})
}

// put writes judged rows onto the stage.
func put(w *bulk.Writer, run *Run, cases []*entry) error {
	for _, c := range cases {
		s := bulk.Staged{Run: run.ID, Line: c.Line, Key: clip(c.Key, 120), Verdict: c.verdict, Cells: c.Cells}
		var err error
		if s.Record, err = json.Marshal(kept{Person: c.Person, Print: c.Print, Former: c.Former, Fields: c.Fields}); err != nil {
			return err
		}
		if len(c.Problems) > 0 {
			c.sign(run.Kind)
			if s.Problems, err = json.Marshal(c.Problems); err != nil {
				return err
			}
		}
		w.Staged(s)
	}
	return nil
}

func count(cases []*entry) map[string]int {
	out := map[string]int{}
	for _, c := range cases {
		out[c.verdict]++
	}
	return out
}

// load makes the entry of a staged row again.
func load(r *gen.ImportRow) (*entry, error) {
	var k kept
	if err := json.Unmarshal(r.Record, &k); err != nil {
		return nil, err
	}
	e := &entry{id: r.ID, Row: Row{Line: r.Line, Key: r.Key, Person: k.Person, Print: k.Print, Former: k.Former, Fields: k.Fields}}
	if len(r.Problems) == 0 {
		return e, nil
	}
	return e, json.Unmarshal(r.Problems, &e.Problems)
}

// keyed makes of a digest one that tells nothing to whoever lacks the installation's key, for it will
// stand in the stream of events: one for each key, the first of which is written.
func keyed(d *desk.Desk, print string) []string {
	return d.Phones.Each(func(k desk.PhoneKeys) string {
		m := hmac.New(sha256.New, k.Key)
		m.Write([]byte("import\x00" + print))
		return hex.EncodeToString(m.Sum(nil)[:16])
	})
}
