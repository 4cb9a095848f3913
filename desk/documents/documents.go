// Package documents keeps the GraphQL documents that clients other than the shipped app registered.
// A document is known by the SHA-256 of its text, byte for byte; it is never changed,
// only added and taken away. Whether a text is valid is asked before it comes here, and what it may see
// is decided when it runs: being registered gives nobody a right.
package documents

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"aftercare/desk"
	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/trusteddocument"
)

// system is the viewer of this package's work: registering is for the command line.
func system(ctx context.Context) context.Context {
	return access.With(ctx, access.SystemBypassesRowRules("", "registered documents"))
}

// Hash is the name of a document: the SHA-256 of its text in lower-case hex.
func Hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// Add registers texts, all or none, and gives how many were new. source says where they came from, for
// whoever wonders later.
func Add(ctx context.Context, d *desk.Desk, texts []string, source string) (added int, err error) {
	ctx = system(ctx)
	tx, err := d.Client().Tx(ctx)
	if err != nil {
		return 0, err
	}
	defer func() {
		if err != nil {
			_ = tx.Rollback()
		}
	}()
	seen := map[string]bool{}
	for _, text := range texts {
		hash := Hash(text)
		there, err := tx.TrustedDocument.Query().Where(trusteddocument.ID(hash)).Exist(ctx)
		if err != nil {
			return 0, err
		}
		if there || seen[hash] {
			continue
		}
		seen[hash] = true
		err = tx.TrustedDocument.Create().SetID(hash).SetBody(text).SetSource(clip(source, 200)).
			SetCreatedAt(d.Real()).Exec(ctx)
		if err != nil {
			return 0, err
		}
		added++
	}
	return added, tx.Commit()
}

// All gives every registered text by its hash. A row whose text does not match its hash has been
// tampered with and is left out.
func All(ctx context.Context, d *desk.Desk) (map[string]string, error) {
	rows, err := d.Client().TrustedDocument.Query().All(system(ctx))
	if err != nil {
		return nil, err
	}
	out := make(map[string]string, len(rows))
	for _, r := range rows {
		if Hash(r.Body) == r.ID {
			out[r.ID] = r.Body
		}
	}
	return out, nil
}

// List gives the registered documents, the oldest first.
func List(ctx context.Context, d *desk.Desk) ([]*gen.TrustedDocument, error) {
	return d.Client().TrustedDocument.Query().Order(trusteddocument.ByCreatedAt(), trusteddocument.ByID()).All(system(ctx))
}

// Remove takes a document away; found is false when it was not registered.
func Remove(ctx context.Context, d *desk.Desk, hash string) (found bool, err error) {
	n, err := d.Client().TrustedDocument.Delete().Where(trusteddocument.ID(hash)).Exec(system(ctx))
	if err != nil {
		return false, fmt.Errorf("document %s: %w", hash, err)
	}
	return n > 0, nil
}

func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n])
	}
	return s
}
