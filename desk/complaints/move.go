package complaints

import (
	"context"
	"fmt"

	"aftercare/desk"
	"aftercare/domain/fault"
	"aftercare/domain/lifecycle"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"aftercare/ent/gen/complaint"
)

// work is one action on one case under way: what was read, and what will be written at its end.
type work struct {
	tx     *desk.Tx
	was    *gen.Complaint
	action terms.ComplaintAction // empty for an action that is no move of the machine
	to     terms.ComplaintState
	level  terms.ComplaintLevel
	clocks *clocks
	set    *gen.ComplaintUpdate
	events []*happening
}

// begin reads a case for a move: it must be visible (NOT_FOUND), the viewer must hold the right that its
// level asks for (FORBIDDEN), and nobody may have changed it since the caller saw it (CONFLICT).
func begin(ctx context.Context, tx *desk.Tx, action terms.ComplaintAction, id string, expected int) (*work, error) {
	cp, err := load(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	if err := permitted(tx.Viewer, lifecycle.Permissions(action, cp.Level)); err != nil {
		return nil, err
	}
	if err := desk.Unchanged(cp.ID, expected, cp.Version); err != nil {
		return nil, err
	}
	w, err := take(ctx, tx, cp)
	if w != nil {
		w.action = action
	}
	return w, err
}

// take reads the clocks of a case for an action on it.
func take(ctx context.Context, tx *desk.Tx, cp *gen.Complaint) (*work, error) {
	cs, err := loadClocks(ctx, tx, cp.ID)
	if err != nil {
		return nil, err
	}
	return &work{
		tx: tx, was: cp, to: cp.State, level: cp.Level, clocks: cs,
		set: tx.Client.Complaint.Update().Where(complaint.ID(cp.ID), complaint.Version(cp.Version)),
	}, nil
}

// next asks the machine whether the move is possible and where it leads. What the move itself supplies
// to the facts comes in by the functions.
func (w *work) next(ctx context.Context, investigator string, more ...func(*lifecycle.Facts)) error {
	f, err := facts(ctx, w.tx.Client, w.tx.Viewer, w.was, investigator, w.tx.Now)
	if err != nil {
		return err
	}
	for _, add := range more {
		add(&f)
	}
	w.to, err = lifecycle.Next(w.was.State, w.action, f)
	return err
}

// event notes what happened; the event is written when the action ends. Data holds codes, ids and
// instants only.
func (w *work) event(kind string, data map[string]any, texts ...desk.Text) *happening {
	h := &happening{Happening: happened(w.was, kind, data, texts...)}
	w.events = append(w.events, h)
	return h
}

// happened is an event of a case.
func happened(cp *gen.Complaint, kind string, data map[string]any, texts ...desk.Text) desk.Happening {
	h := desk.Happening{Stream: cp.ID, Kind: "complaint." + kind, Data: data, Complaint: cp.ID, Texts: texts}
	if cp.CustomerID != nil {
		h.Customer = *cp.CustomerID
	}
	return h
}

// finish carries out a move: clocks by the table of effects, state, due date, version and events.
func (w *work) finish(ctx context.Context) (*gen.Complaint, error) {
	w.apply()
	w.set.SetState(w.to).SetOpen(lifecycle.Open(w.to))
	return w.changed(ctx)
}

// changed ends an action that changes fields of the case: the version goes up.
func (w *work) changed(ctx context.Context) (*gen.Complaint, error) {
	w.set.AddVersion(1)
	w.tx.Raised(w.was.ID, w.was.Version+1)
	return w.noted(ctx)
}

// noted ends an action that only adds to the case. Notes and events do not raise its version; its due
// date follows its clocks.
func (w *work) noted(ctx context.Context) (*gen.Complaint, error) {
	if len(w.events) == 0 {
		return nil, fmt.Errorf("complaints: an action on %s has no event", w.was.ID)
	}
	if err := w.clocks.wait(waiting(w.to)); err != nil {
		return nil, err
	}
	if err := w.clocks.save(ctx, w.was.ID); err != nil {
		return nil, err
	}
	due := w.clocks.due()
	if due == nil {
		w.set.ClearDueAt().SetSortDueAt(never)
	} else {
		w.set.SetDueAt(*due).SetSortDueAt(*due)
	}
	w.tx.CountedComplaint(w.was)
	n, err := w.set.SetBreached(w.clocks.breached()).AddEventCount(len(w.events)).Save(ctx)
	err = desk.Locked(n, err, func() (int, error) {
		now, err := again(ctx, w.tx, w.was.ID)
		if err != nil {
			return 0, err
		}
		return now.Version, nil
	})
	if err != nil {
		return nil, err
	}
	for _, h := range w.events {
		e, err := w.tx.Record(ctx, h.Happening)
		if err != nil {
			return nil, err
		}
		if err := h.tell(ctx, w.tx, w.was, e); err != nil {
			return nil, err
		}
	}
	return again(ctx, w.tx, w.was.ID)
}

// uninvolved refuses a viewer whom the complaint names: such a person does nothing on it, whatever the
// role (R192).
func (w *work) uninvolved(ctx context.Context) error {
	people, err := involved(desk.Elevate(ctx, "who is named"), w.tx.Client, w.was.ID)
	if err != nil {
		return err
	}
	for _, p := range people {
		if p.ID == w.tx.Viewer.Staff {
			return blocked(lifecycle.NotInvolved)
		}
	}
	return nil
}

// offeredTo is to whom the case was offered before, empty for nobody.
func (w *work) offeredTo() string {
	if w.was.HandoverToID == nil {
		return ""
	}
	return *w.was.HandoverToID
}

// carried refuses who sees a case and has no part in its handling.
func (w *work) carried(ctx context.Context) error {
	yes, err := carriedBy(ctx, w.tx.Client, w.tx.Viewer, w.was)
	if err == nil && !yes {
		err = blocked(lifecycle.Carried)
	}
	return err
}

// onOpen refuses what makes no sense on a case that has come to its end.
func (w *work) onOpen() error {
	if lifecycle.Open(w.was.State) {
		return nil
	}
	return blocked(lifecycle.State)
}

// other reads a case for an action that is no move: visible, open where asked, and the viewer not named
// in it. A version that the caller does not name is not compared.
func other(ctx context.Context, tx *desk.Tx, id string, expected *int, open bool) (*work, error) {
	cp, err := load(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	if expected != nil {
		if err := desk.Unchanged(cp.ID, *expected, cp.Version); err != nil {
			return nil, err
		}
	}
	w, err := take(ctx, tx, cp)
	if err != nil {
		return nil, err
	}
	if open {
		if err := w.onOpen(); err != nil {
			return nil, err
		}
	}
	return w, w.uninvolved(ctx)
}

// textOf is a text of an event; domain/access says who reads it.
func textOf(field, text string) desk.Text { return desk.Text{Field: field, After: text} }

// fields gives the refused fields as one fault, nil when there are none.
func fields(bad *fault.Fields, err error) error {
	if err != nil {
		return err
	}
	return bad.Err()
}
