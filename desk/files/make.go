package files

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"time"

	"aftercare/desk"
	"aftercare/ent/schema"
)

// Made is a content of the program's own making that stands in the folder and has no row yet.
type Made struct {
	ID   string
	Size int64
	sum  string
}

// Make lets write put a content into the folder; it stands under a new id once it is whole and safe there.
// Add gives it a row; a content that never gets one is an orphan, which housekeeping removes.
func (f *Folder) Make(write func(io.Writer) error) (*Made, error) {
	part, err := os.CreateTemp(f.path, "part-*") // 0600
	if err != nil {
		return nil, err
	}
	defer func() { _ = removed(os.Remove(part.Name())) }()
	defer part.Close()
	hash := sha256.New()
	if err := write(io.MultiWriter(part, hash)); err != nil {
		return nil, err
	}
	info, err := part.Stat()
	if err != nil {
		return nil, err
	}
	m := &Made{ID: schema.NewID("fi"), Size: info.Size(), sum: hex.EncodeToString(hash.Sum(nil))}
	return m, errors.Join(part.Sync(), os.Rename(part.Name(), f.place(m.ID)), f.sync())
}

// OwnerJob is the owner type of a file that a job of desk/jobs has made: it runs out in its time, and nothing
// else may keep it.
const OwnerJob = "JOB"

// Facts are what is known of a made file beside its content: whose it is, and until when it is kept.
type Facts struct {
	Name, Media, By    string
	OwnerType, OwnerID string
	Until              time.Time
}

// Add gives a made content its row, inside the transaction of the record that owns it.
func Add(ctx context.Context, tx *desk.Tx, m *Made, facts Facts) error {
	return tx.Client.Attachment.Create().SetID(m.ID).SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
		SetName(facts.Name).SetSize(m.Size).SetMediaType(facts.Media).SetSha256(m.sum).SetUploadedBy(facts.By).
		SetExpiresAt(facts.Until).SetOwnerType(facts.OwnerType).SetOwnerID(facts.OwnerID).Exec(ctx)
}
