package files

import (
	"context"
	"os"
	"regexp"
	"time"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen/attachment"
)

// Forget deletes the content of a file whose row is about to be deleted; housekeeping calls it. It does
// not mind when the content is gone already.
func (f *Folder) Forget(_ context.Context, id string) error {
	if !idForm.MatchString(id) {
		return fault.Missing("file")
	}
	return removed(os.Remove(f.place(id)))
}

// partForm is what a half-written file is called.
var partForm = regexp.MustCompile(`^part-[0-9]+$`)

// settled is how old, in real time, a content must be before it can be an orphan: its row may be on its
// way.
const settled = 24 * time.Hour

// Orphans deletes content that no row speaks of, because a program was stopped between the two, and
// gives how many files that were. What else lies in the folder is not touched.
func (f *Folder) Orphans(ctx context.Context) (n int, err error) {
	ctx = access.With(ctx, access.SystemBypassesRowRules("", "content without a row"))
	entries, err := os.ReadDir(f.path)
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || !info.Mode().IsRegular() || f.desk.Real().Sub(info.ModTime()) < settled {
			continue
		}
		orphan := partForm.MatchString(e.Name())
		if idForm.MatchString(e.Name()) {
			there, err := f.desk.Client().Attachment.Query().Where(attachment.ID(e.Name())).Exist(ctx)
			if err != nil {
				return n, err
			}
			orphan = !there
		}
		if !orphan {
			continue
		}
		if err := removed(os.Remove(f.place(e.Name()))); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}
