package desk

import (
	"context"
	"time"

	"aftercare/domain/access"
	"aftercare/ent/gen/accessentry"
)

// LookForbidden is the kind of the line that an action or a list writes into the access log when the viewer
// has no right to it: the subject is its name in the API, the purpose the permission that is missing, empty
// when the right is there but the record is not the viewer's.
const LookForbidden = "action.refused"

const (
	lookEvery = time.Minute     // the same look of the same person is written down once in it
	lookTime  = 2 * time.Second // an answer does not wait longer for its line
)

// LookOnce writes a line of the access log about what changes nothing: once a minute for each person, kind
// and subject, so that nobody fills the log. A stranger leaves no line here. The line is written though
// the request ends meanwhile.
func (d *Desk) LookOnce(ctx context.Context, kind, subject, purpose string) error {
	v := access.From(ctx)
	if v == nil || v.Staff == "" {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(Elevate(ctx, "a line of the access log")), lookTime)
	defer cancel()
	now := d.Now()
	there, err := d.Client().AccessEntry.Query().Where(accessentry.StaffID(v.Staff), accessentry.Kind(kind),
		accessentry.Subject(subject), accessentry.AtGT(now.Add(-lookEvery))).Exist(ctx)
	if err != nil || there {
		return err
	}
	return Persist(ctx, func() error {
		return d.Client().AccessEntry.Create().SetHospitalID(v.Hospital).SetAt(now).SetStaffID(v.Staff).
			SetKind(kind).SetSubject(clip(subject, 80)).SetPurpose(clip(purpose, 200)).SetClient(v.Client).Exec(ctx)
	})
}
