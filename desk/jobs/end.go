package jobs

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"aftercare/desk"
	"aftercare/desk/files"
	"aftercare/desk/notices"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/job"
)

// Cancel ends a job of the viewer's own before its end; GUARD_FAILED for one that has ended.
func Cancel(ctx context.Context, d *desk.Desk, id string) (*gen.Job, error) {
	if _, err := One(ctx, d, id); err != nil {
		return nil, err
	}
	return desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Job, error) {
		j, err := only(tx.Client.Job.Query().Where(job.ID(id)).Only(ctx))
		if err != nil {
			return nil, err
		}
		n, err := tx.Client.Job.Update().Where(job.ID(id), job.StateIn(Waiting, Running)).
			SetState(Cancelled).SetOpenKey(id).SetFinishedAt(tx.Now).Save(ctx)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			return nil, fault.Blocked(fault.Guard{Code: "STATE", Message: fault.Msg("job.hasEnded")})
		}
		if _, err := tx.Record(ctx, happened(id, "cancelled", map[string]any{"rows": j.Done})); err != nil {
			return nil, err
		}
		return only(tx.Client.Job.Query().Where(job.ID(id)).Only(ctx))
	})
}

// Fail ends a job that cannot be done, with the reason for its person.
func Fail(ctx context.Context, d *desk.Desk, j *gen.Job, why fault.Message) error {
	text, err := json.Marshal(why)
	if err != nil {
		return err
	}
	if len([]rune(string(text))) > 500 {
		text = []byte(`{"key":"job.broken"}`)
	}
	return end(ctx, d, j, Failed, map[string]any{"rows": j.Done}, func(_ context.Context, _ *desk.Tx, up *gen.JobUpdate) error {
		up.SetFailure(string(text))
		return nil
	})
}

// Failure is why a job failed; ok is false when it did not.
func Failure(j *gen.Job) (m fault.Message, ok bool) {
	if j.Failure == "" {
		return m, false
	}
	if json.Unmarshal([]byte(j.Failure), &m) != nil {
		m = fault.Msg("job.broken")
	}
	return m, true
}

// Deliver ends an export with its file, which can be fetched for as long as Kept; the access log says who
// took which rows. The file's name is shown to people.
func Deliver(ctx context.Context, d *desk.Desk, j *gen.Job, rows int, name string, made *files.Made) error {
	data := map[string]any{"rows": rows}
	return end(ctx, d, j, Done, data, func(ctx context.Context, tx *desk.Tx, up *gen.JobUpdate) error {
		until := tx.Now.Add(Kept)
		up.SetDone(rows).SetTotal(rows).SetFileID(made.ID).SetFileName(clip(name, 200)).SetFileSize(made.Size).SetFileUntil(until)
		if err := files.Add(ctx, tx, made, files.Facts{Name: clip(name, 200), Media: media[j.Format], By: j.StartedBy, OwnerType: files.OwnerJob, OwnerID: j.ID, Until: until}); err != nil {
			return err
		}
		return tx.Client.AccessEntry.Create().SetHospitalID(j.HospitalID).SetAt(tx.Now).SetStaffID(j.StartedBy).
			SetKind(LookExported).SetSubject(j.ID).SetPurpose(Taken(j.Question, j.Format, rows)).SetDetail(j.Subject).Exec(ctx)
	})
}

// media are the types of the files.
var media = map[string]string{
	CSV: "text/csv; charset=utf-8", XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

// Media is the type of a file in a format.
func Media(format string) string { return media[format] }

// end moves a job that the caller holds into its last state and tells its person; ErrStopped when it is not the
// caller's any more.
func end(ctx context.Context, d *desk.Desk, j *gen.Job, to string, data map[string]any, more func(context.Context, *desk.Tx, *gen.JobUpdate) error) error {
	_, err := desk.InTx(ctx, d, func(ctx context.Context, tx *desk.Tx) (*gen.Job, error) {
		up := tx.Client.Job.Update().Where(held(j)...).SetState(to).SetOpenKey(j.ID).SetFinishedAt(tx.Now)
		if err := more(ctx, tx, up); err != nil {
			return nil, err
		}
		if n, err := up.Save(ctx); err != nil || n == 0 {
			if err == nil {
				err = ErrStopped
			}
			return nil, err
		}
		kind := map[string]string{Done: "done", Failed: "failed"}[to]
		if to == Done && j.Kind == Simulate {
			kind = "simulated"
		}
		e, err := tx.Record(ctx, happened(j.ID, kind, data))
		if err != nil {
			return nil, err
		}
		notice, with := told(j, kind, data) // data stays what it is, for the transaction may run again
		return j, notices.Tell(ctx, tx, e, []string{j.StartedBy}, "job."+notice, j.ID, with)
	})
	return err
}

// told is what the person reads of the end: an export is called one, by what it is about.
func told(j *gen.Job, kind string, data map[string]any) (string, map[string]any) {
	if j.Kind != Export {
		return kind, data
	}
	with := maps.Clone(data)
	with["subject"] = j.Subject
	return map[string]string{"done": "exported", "failed": "exportFailed"}[kind], with
}

// Kinds of lines in the access log: who exported what, and who fetched the file.
const (
	LookExported = "export.made"
	LookFetched  = "export.fetched"
)

// Taken says what was taken away, and how many rows of it: "投诉列表：未结束 是 · CSV · 120".
func Taken(question, format string, rows int) string {
	return clip(question, 170) + fmt.Sprintf(" · %s · %d", format, rows)
}

// Fetch gives the job and the file of an export of the viewer's own, for whoever is about to take it away;
// the access log says so first, each time. NOT_FOUND covers what is somebody else's and what has run out,
// FORBIDDEN a person who may no longer export it.
func Fetch(ctx context.Context, d *desk.Desk, folder *files.Folder, id string) (*gen.Job, string, error) {
	j, err := One(ctx, d, id)
	if err != nil {
		return nil, "", err
	}
	v, err := access.CheckExport(ctx, access.ExportSubject(j.Subject))
	if err != nil {
		return nil, "", err
	}
	if j.FileID == "" || j.FileUntil == nil || !d.Now().Before(*j.FileUntil) {
		return nil, "", fault.Missing("file")
	}
	_, path, err := folder.Path(ctx, j.FileID)
	if err != nil {
		return nil, "", err
	}
	return j, path, desk.Persist(ctx, func() error {
		return d.Client().AccessEntry.Create().SetHospitalID(v.Hospital).SetAt(d.Now()).SetStaffID(v.Staff).
			SetKind(LookFetched).SetSubject(j.ID).SetPurpose(Taken(j.Question, j.Format, j.Done)).SetDetail(j.Subject).SetClient(v.Client).Exec(ctx)
	})
}
