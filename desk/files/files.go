// Package files keeps what people upload: the content in a folder under the file's id,
// the facts about it in the database. A file is temporary for seven days unless a record keeps it. The
// name that a client gave never becomes a path, the type it claimed is never believed, and what a file
// says is nobody's business here: it is not opened, unpacked or shown.
package files

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"time"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
)

const (
	// MaxSize is the longest file, in bytes.
	MaxSize = 64 << 20
	// Lifetime is how long a file is kept that no record keeps.
	Lifetime = 7 * 24 * time.Hour
	// maxTemporary is how many such files one person may have: without it one account could fill the disk.
	maxTemporary = 50
)

// Folder keeps files. It is safe for use by many goroutines.
type Folder struct {
	desk *desk.Desk
	path string
}

// New uses a folder, which is made with access for its owner alone when it is not there.
func New(d *desk.Desk, path string) (*Folder, error) {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return nil, err
	}
	return &Folder{desk: d, path: path}, nil
}

// idForm is what an id of ours looks like; nothing else is looked for on the disk.
var idForm = regexp.MustCompile(`^fi_[0-9A-Z]{26}$`)

func (f *Folder) place(id string) string { return filepath.Join(f.path, id) }

// Open gives a file of the viewer's own with its content, which the caller closes. NOT_FOUND covers a
// file of somebody else and one that has run out.
func (f *Folder) Open(ctx context.Context, id string) (*gen.Attachment, io.ReadCloser, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, nil, err
	}
	row, err := f.find(ctx, id)
	if err != nil {
		return nil, nil, err
	}
	content, err := os.Open(f.place(id))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fault.Missing("file")
	}
	return row, content, err
}

// Path is where the content of a file lies, for programs that read it by name. It is checked like Open.
func (f *Folder) Path(ctx context.Context, id string) (*gen.Attachment, string, error) {
	if _, err := access.Check(ctx); err != nil {
		return nil, "", err
	}
	row, err := f.find(ctx, id)
	if err != nil {
		return nil, "", err
	}
	return row, f.place(id), nil
}

func (f *Folder) find(ctx context.Context, id string) (*gen.Attachment, error) {
	if !idForm.MatchString(id) {
		return nil, fault.Missing("file")
	}
	row, err := f.desk.Client().Attachment.Get(ctx, id)
	if gen.IsNotFound(err) {
		return nil, fault.Missing("file")
	}
	if err != nil {
		return nil, err
	}
	if row.ExpiresAt != nil && !f.desk.Now().Before(*row.ExpiresAt) {
		return nil, fault.Missing("file")
	}
	return row, nil
}

// Delete removes a file of the viewer's own that no record keeps.
func (f *Folder) Delete(ctx context.Context, id string) error {
	if _, err := access.Check(ctx); err != nil {
		return err
	}
	row, err := f.find(ctx, id)
	if err != nil {
		return err
	}
	if row.OwnerID != "" {
		return fault.New(fault.GuardFailed, "files.kept")
	}
	if err := f.desk.Client().Attachment.DeleteOneID(id).Exec(ctx); err != nil && !gen.IsNotFound(err) {
		return err
	}
	return removed(os.Remove(f.place(id)))
}

// Keep makes a record the owner of a file, inside the transaction of the action: it no longer runs out.
func Keep(ctx context.Context, tx *desk.Tx, id, ownerType, ownerID string) error {
	err := tx.Client.Attachment.UpdateOneID(id).ClearExpiresAt().SetOwnerType(ownerType).SetOwnerID(ownerID).Exec(ctx)
	if gen.IsNotFound(err) {
		return fault.Missing("file")
	}
	return err
}

// removed takes a file that is gone already for removed.
func removed(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
