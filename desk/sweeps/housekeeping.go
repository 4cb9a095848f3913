package sweeps

import (
	"context"
	"errors"
	"fmt"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen/attachment"
	"aftercare/ent/gen/draft"
	"aftercare/ent/gen/idempotencyrecord"
	"aftercare/ent/gen/recordwatch"
	"aftercare/ent/gen/refreshtoken"
	"aftercare/ent/gen/setupsecret"
	"aftercare/ent/gen/signinfailure"
	"aftercare/ent/gen/tokenfamily"
)

// How long traces are kept after they have run out, so that a question from yesterday can be answered.
const (
	tokenRest   = 24 * time.Hour
	failureRest = 24 * time.Hour
	draftRest   = 30 * 24 * time.Hour
	watchRest   = 10 * time.Minute
	swept       = 500 // rows of one deletion
)

// Housekeeping deletes what has run out: remembered requests after a day, tokens and setup secrets a day
// after their end (an unused secret goes with it, signin.Lapse), counted sign-in failures after a day, files that no record has kept for 7 days,
// drafts that nobody has saved for 30 days, and who had a record open. Keys and tokens live in real time,
// not in the demo's; a draft is kept as long as one of both clocks says. forget deletes the
// content of a file; a file whose content could not be deleted stays listed. When the
// clock has leapt, or went back, it deletes nothing for an hour: what is needed in this moment only seems old.
func Housekeeping(ctx context.Context, d *desk.Desk, forget func(ctx context.Context, file string) error) (Result, error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "housekeeping"))
	c, real := d.Client(), d.Real()
	var out Result
	if steady, err := clockIsSteady(ctx, c, real); err != nil || !steady {
		return out, err
	}
	var failures []error
	for _, w := range []struct {
		name string
		find func() ([]string, error)
		drop func(ids []string) (int, error)
	}{
		{"remembered requests", func() ([]string, error) {
			return c.IdempotencyRecord.Query().Where(idempotencyrecord.CreatedAtLT(real.Add(-desk.KeyTTL))).Limit(swept).IDs(ctx)
		}, func(ids []string) (int, error) {
			return c.IdempotencyRecord.Delete().Where(idempotencyrecord.IDIn(ids...)).Exec(ctx)
		}},
		{"refresh tokens", func() ([]string, error) {
			return c.RefreshToken.Query().Where(refreshtoken.ExpiresAtLT(real.Add(-tokenRest))).Limit(swept).IDs(ctx)
		}, func(ids []string) (int, error) {
			return c.RefreshToken.Delete().Where(refreshtoken.IDIn(ids...)).Exec(ctx)
		}},
		{"token families", func() ([]string, error) {
			return c.TokenFamily.Query().Where(tokenfamily.ExpiresAtLT(real.Add(-tokenRest))).Limit(swept).IDs(ctx)
		}, func(ids []string) (int, error) {
			if _, err := c.RefreshToken.Delete().Where(refreshtoken.FamilyIDIn(ids...)).Exec(ctx); err != nil {
				return 0, err
			}
			return c.TokenFamily.Delete().Where(tokenfamily.IDIn(ids...)).Exec(ctx)
		}},
		{"setup secrets", func() ([]string, error) {
			return c.SetupSecret.Query().Where(setupsecret.ExpiresAtLT(real.Add(-tokenRest))).Limit(swept).IDs(ctx)
		}, func(ids []string) (int, error) {
			return c.SetupSecret.Delete().Where(setupsecret.IDIn(ids...)).Exec(ctx)
		}},
		{"sign-in failures", func() ([]string, error) {
			return c.SignInFailure.Query().Where(signinfailure.WindowStartLT(real.Add(-failureRest)),
				signinfailure.Or(signinfailure.LockedUntilIsNil(), signinfailure.LockedUntilLT(real))).Limit(swept).IDs(ctx)
		}, func(ids []string) (int, error) {
			return c.SignInFailure.Delete().Where(signinfailure.IDIn(ids...)).Exec(ctx)
		}},
		{"drafts", func() ([]string, error) {
			return c.Draft.Query().Where(draft.SavedAtLT(earlier(real, d.Now()).Add(-draftRest))).Limit(swept).IDs(ctx)
		}, func(ids []string) (int, error) { return c.Draft.Delete().Where(draft.IDIn(ids...)).Exec(ctx) }},
		{"watches", func() ([]string, error) {
			now := d.Now()
			return c.RecordWatch.Query().Where(recordwatch.Or(recordwatch.SeenAtLT(now.Add(-watchRest)), recordwatch.SeenAtGT(now.Add(watchRest)))).
				Limit(swept).IDs(ctx)
		}, func(ids []string) (int, error) {
			return c.RecordWatch.Delete().Where(recordwatch.IDIn(ids...)).Exec(ctx)
		}},
	} {
		n, err := sweepAway(w.find, w.drop)
		out.Done += n
		if err != nil {
			failures = append(failures, fmt.Errorf("%s: %w", w.name, err))
		}
	}
	n, err := files(ctx, d, forget)
	out.Done += n
	return out, errors.Join(append(failures, err)...)
}

// earlier is by which of both clocks less time has passed.
func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

func sweepAway(find func() ([]string, error), drop func([]string) (int, error)) (int, error) {
	done := 0
	for range batches {
		ids, err := find()
		if err != nil || len(ids) == 0 {
			return done, err
		}
		n, err := drop(ids)
		done += n
		if err != nil || len(ids) < swept {
			return done, err
		}
	}
	return done, nil
}

// files deletes temporary files whose time has run out by both clocks: content first, then the row, so
// that a crash in between leaves a row to find and never a file that nobody knows.
func files(ctx context.Context, d *desk.Desk, forget func(context.Context, string) error) (int, error) {
	now := earlier(d.Real(), d.Now())
	done, last := 0, ""
	var failures []error
	for range batches {
		ids, err := d.Client().Attachment.Query().Where(attachment.ExpiresAtLT(now), attachment.IDGT(last)).
			Order(attachment.ByID()).Limit(batch).IDs(ctx)
		if err != nil || len(ids) == 0 {
			return done, errors.Join(append(failures, err)...)
		}
		for _, id := range ids {
			last = id
			if err := forget(ctx, id); err != nil {
				failures = append(failures, fmt.Errorf("file %s: %w", id, err))
				continue
			}
			n, err := d.Client().Attachment.Delete().Where(attachment.ID(id), attachment.ExpiresAtLT(now)).Exec(ctx)
			if err != nil {
				failures = append(failures, err)
				continue
			}
			done += n
		}
	}
	return done, errors.Join(failures...)
}
