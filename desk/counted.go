package desk

import (
	"context"
	"slices"
	"time"

	"aftercare/domain/access"
	"aftercare/ent/audit"
	"aftercare/ent/gen"
)

// CountedComplaint notes a complaint of which the transaction changes something that figures count, as it was read
// before; ent/audit refuses to commit such a change without it.
func (tx *Tx) CountedComplaint(cp *gen.Complaint) {
	tx.record.Note(audit.Touch{Subject: audit.Complaints, Day: cp.RegisteredOn})
}

// CountedCallback does the same for a callback. Where its first due moves, both days are noted.
func (tx *Tx) CountedCallback(cb *gen.Callback) {
	tx.record.Note(audit.Touch{Subject: audit.Callbacks, At: cb.FirstDueAt})
}

// FigureGrace is how long a transaction may take to commit: figures keep no cells of a day before that much of the
// next one has passed, so that nobody need mark the day that is still running.
const FigureGrace = time.Hour

// mark says of the past days that were noted that their cells no longer hold. A mark is a row of its own, so
// that two who change records of one day do not wait for each other.
func (tx *Tx) mark(ctx context.Context) error {
	today := tx.Place.Today(tx.Now).String()
	seen := map[audit.Touch]bool{}
	for _, t := range tx.record.Touched() {
		if t.Day == "" {
			t = audit.Touch{Subject: t.Subject, Day: tx.Place.Today(t.At).String()}
		}
		if t.Day < today {
			seen[t] = true
		}
	}
	if len(seen) == 0 {
		return nil
	}
	rows := make([]*gen.FigureMarkCreate, 0, len(seen))
	for t := range seen {
		rows = append(rows, tx.Client.FigureMark.Create().SetHospitalID(tx.Place.Hospital.ID).SetSubject(t.Subject).SetDay(t.Day))
	}
	system := access.With(ctx, access.SystemBypassesRowRules(tx.Place.Hospital.ID, "figures to count again"))
	for chunk := range slices.Chunk(rows, 500) {
		if err := tx.Client.FigureMark.CreateBulk(chunk...).Exec(system); err != nil {
			return err
		}
	}
	return nil
}
