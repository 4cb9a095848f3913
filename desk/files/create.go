package files

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/gen"
	"aftercare/ent/gen/attachment"
	"aftercare/ent/schema"
)

// Create keeps a new temporary file of the viewer, who may upload one for the subject. It is written to the disk as it comes, never held in
// memory, and stands under its id only once it is whole and safe there. Refused are an empty file, one
// longer than MaxSize, a type that is not on the list, and one more than a person may have.
func (f *Folder) Create(ctx context.Context, subject access.FileSubject, name string, content io.Reader) (*gen.Attachment, error) {
	v, err := access.CheckUpload(ctx, subject)
	if err != nil {
		return nil, err
	}
	if err := f.room(ctx, v); err != nil {
		return nil, err
	}
	part, err := os.CreateTemp(f.path, "part-*") // 0600
	if err != nil {
		return nil, err
	}
	defer func() { _ = removed(os.Remove(part.Name())) }()
	defer part.Close()
	got, err := receive(part, content)
	if err != nil {
		return nil, err
	}
	name = Name(name)
	media, ok := mediaType(name, got.head)
	if !ok {
		return nil, fault.Invalid("file", "files.type")
	}
	id := schema.NewID("fi")
	if err := errors.Join(part.Sync(), os.Rename(part.Name(), f.place(id)), f.sync()); err != nil {
		return nil, err
	}
	row, err := desk.InTx(ctx, f.desk, func(ctx context.Context, tx *desk.Tx) (*gen.Attachment, error) {
		return tx.Client.Attachment.Create().SetID(id).SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
			SetName(name).SetSize(got.size).SetMediaType(media).SetSha256(got.sum).
			SetUploadedBy(v.Staff).SetExpiresAt(tx.Now.Add(Lifetime)).Save(ctx)
	})
	if err != nil {
		return nil, errors.Join(err, removed(os.Remove(f.place(id))))
	}
	return row, nil
}

// room refuses a person who has too many files that nobody keeps.
func (f *Folder) room(ctx context.Context, v *access.Viewer) error {
	n, err := f.desk.Client().Attachment.Query().Where(
		attachment.UploadedBy(v.Staff), attachment.OwnerID(""), attachment.ExpiresAtGT(f.desk.Now()),
	).Count(ctx)
	if err == nil && n >= maxTemporary {
		err = fault.Invalid("file", "files.tooMany", "max", maxTemporary)
	}
	return err
}

// received is what is known of a content once it has been written.
type received struct {
	size int64
	sum  string // SHA-256 in hex
	head []byte // the first bytes, by which the type is known
}

// headSize is how much of a file its type is judged by.
const headSize = 4096

func receive(to io.Writer, content io.Reader) (received, error) {
	hash, head := sha256.New(), &prefix{}
	n, err := io.Copy(io.MultiWriter(to, hash, head), io.LimitReader(content, MaxSize+1))
	switch {
	case err != nil:
		return received{}, err
	case n > MaxSize:
		return received{}, fault.Invalid("file", "files.tooLong", "max", MaxSize>>20)
	case n == 0:
		return received{}, fault.Invalid("file", "files.empty")
	}
	return received{size: n, sum: hex.EncodeToString(hash.Sum(nil)), head: head.b}, nil
}

// prefix keeps the first bytes of what is written to it.
type prefix struct{ b []byte }

func (p *prefix) Write(b []byte) (int, error) {
	if left := headSize - len(p.b); left > 0 {
		p.b = append(p.b, b[:min(left, len(b))]...)
	}
	return len(b), nil
}

// sync makes names in the folder survive a power cut.
func (f *Folder) sync() error {
	d, err := os.Open(f.path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
