package complaints

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/commitment"
)

// Bounds of promises.
const (
	maxCommitments = 20
	maxWhat        = 300
)

// farthest is how far ahead a promise may reach.
const farthest = 3 * 365 * 24 * time.Hour

// AddCommitment notes a promise to somebody (R036): what, to whom, by when, and who keeps it, the viewer
// unless another is named.
func AddCommitment(ctx context.Context, d *desk.Desk, in AddCommitmentInput) (*gen.Complaint, error) {
	if _, err := access.Check(ctx, access.ComplaintHandle); err != nil {
		return nil, err
	}
	var bad fault.Fields
	in.Commitment = checkCommitment(&bad, "input.commitment", in.Commitment, d.Now())
	if err := bad.Err(); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Complaint, error) {
		w, err := other(ctx, tx, in.Complaint, nil, true)
		if err != nil {
			return nil, err
		}
		if err := w.carried(ctx); err != nil {
			return nil, err
		}
		var bad fault.Fields
		if err := w.checkOwner(ctx, &bad, "input.commitment.owner", in.Commitment.Owner); err != nil {
			return nil, err
		}
		if err := fields(&bad, w.promise(ctx, in.Commitment)); err != nil {
			return nil, err
		}
		return w.noted(ctx)
	})
}

func checkCommitment(bad *fault.Fields, path string, c *CommitmentInput, now time.Time) *CommitmentInput {
	if c == nil {
		bad.Add(path, "input.required")
		return c
	}
	bad.Require(c.DueAt.After(now), path+".dueAt", "input.mustBeFuture")
	bad.Require(c.DueAt.Before(now.Add(farthest)), path+".dueAt", "input.tooFar")
	return &CommitmentInput{
		What:   desk.Line(bad, path+".what", c.What, 1, maxWhat),
		ToWhom: desk.MaybeLine(bad, path+".toWhom", c.ToWhom, 80),
		DueAt:  c.DueAt, Owner: c.Owner,
	}
}

// checkOwners looks up who keeps the promises of a decision.
func (w *work) checkOwners(ctx context.Context, list []*CommitmentInput) error {
	var bad fault.Fields
	for i, c := range list {
		if err := w.checkOwner(ctx, &bad, desk.At("input.commitments", i)+".owner", c.Owner); err != nil {
			return err
		}
	}
	return bad.Err()
}

func (w *work) checkOwner(ctx context.Context, bad *fault.Fields, path string, owner *string) error {
	if owner == nil {
		return nil
	}
	// Whoever keeps a promise to a customer deals with customers; who only looks on, counts, checks or
	// administers does not.
	_, err := colleague(ctx, w.tx, bad, path, *owner, "complaint.cannotKeep", func(g access.Grant) bool { return g.Holds(access.ComplaintRegister) })
	return err
}

// promise writes a commitment and its event.
func (w *work) promise(ctx context.Context, in *CommitmentInput) error {
	owner := w.tx.Viewer.Staff
	if in.Owner != nil {
		owner = *in.Owner
	}
	create := w.tx.Client.Commitment.Create().SetHospitalID(w.tx.Place.Hospital.ID).SetCreatedAt(w.tx.Now).
		SetComplaintID(w.was.ID).SetWhat(in.What).SetDueAt(in.DueAt).SetOwnerID(owner)
	if in.ToWhom != nil {
		create.SetToWhom(*in.ToWhom)
	}
	c, err := create.Save(ctx)
	if err != nil {
		return err
	}
	data := map[string]any{"commitment": c.ID, "dueAt": in.DueAt.UTC().Format(time.RFC3339)}
	h := w.event("commitmentAdded", data, textOf("what", in.What))
	h.notice, h.people = "complaint.commitment", []string{owner}
	return nil
}

// promised reads an open promise and its case for a change of it: visible, seen in its present version,
// not yet kept.
func promised(ctx context.Context, tx *desk.Tx, id string, expected int) (*work, *gen.Commitment, error) {
	c, err := tx.Client.Commitment.Query().Where(commitment.ID(id)).Only(ctx)
	if gen.IsNotFound(err) {
		return nil, nil, fault.Missing("commitment")
	}
	if err != nil {
		return nil, nil, err
	}
	w, err := other(ctx, tx, c.ComplaintID, nil, false)
	if err != nil {
		return nil, nil, err
	}
	if c.OwnerID != tx.Viewer.Staff {
		if err := w.carried(ctx); err != nil {
			return nil, nil, err
		}
	}
	if err := desk.SameVersion(expected, c.Version); err != nil {
		return nil, nil, err
	}
	if c.KeptAt != nil {
		return nil, nil, fault.Invalid("input.id", "complaint.commitmentKept")
	}
	return w, c, nil
}

// keepVersion reads the result of a versioned change of a promise.
func keepVersion(ctx context.Context, tx *desk.Tx, id string, n int, err error) error {
	return desk.Locked(n, err, func() (int, error) {
		now, err := tx.Client.Commitment.Get(ctx, id)
		if err != nil {
			return 0, err
		}
		return now.Version, nil
	})
}
