package web

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"strings"
	"sync"
	"time"

	"aftercare/domain/fault"
	"aftercare/server/say"
)

// Registered gives the documents that were added to the database, text by hash (lower-case hex).
type Registered func(ctx context.Context) (map[string]string, error)

// Documents knows which texts clients registered: those that came with the app and those in the
// database. A text is known by the SHA-256 of its bytes. It decides nothing about anybody's rights.
type Documents struct {
	shipped map[string]string
	added   Registered
	now     func() time.Time

	mu    sync.Mutex
	extra map[string]string
	next  time.Time // when the database may be asked again
}

// askAgain is how long a hash that is not known is not looked for in the database again, so that
// guessing costs nothing.
const askAgain = 2 * time.Second

// NewDocuments reads the manifest of the app, documents.json in dist; an app that was not built has
// none. added may be nil.
func NewDocuments(dist fs.FS, added Registered) (*Documents, error) {
	d := &Documents{shipped: map[string]string{}, added: added, now: time.Now}
	raw, err := fs.ReadFile(dist, "documents.json")
	if errors.Is(err, fs.ErrNotExist) {
		return d, nil
	}
	if err != nil {
		return nil, err
	}
	var manifest map[string]string
	if err := json.Unmarshal(raw, &manifest); err != nil {
		return nil, fmt.Errorf("documents.json: %w", err)
	}
	for id, text := range manifest {
		hash, ok := hashOf(id)
		if !ok {
			return nil, fmt.Errorf("documents.json: %q is no name of a document", id)
		}
		d.shipped[hash], d.shipped[Hash(text)] = text, text
	}
	return d, nil
}

// Shipped lists the documents of the app, text by hash.
func (d *Documents) Shipped() map[string]string { return maps.Clone(d.shipped) }

// Hash is the name of a document, without the "sha256:" before it.
func Hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// hashOf reads "sha256:<hex>"; old clients leave out the scheme.
func hashOf(id string) (string, bool) {
	hash := strings.ToLower(strings.TrimPrefix(id, "sha256:"))
	_, err := hex.DecodeString(hash)
	return hash, err == nil && len(hash) == 2*sha256.Size
}

var errUnknown = &refusal{
	status: http.StatusBadRequest, kind: fault.DocumentUnknown,
	text: say.Text{Key: "door.documentUnknown", ZH: "系统不认识这个请求，没有执行。", EN: "The system does not know this request; nothing was done."},
}

// find gives the text that a request means and whether it is registered. An id that is not known is
// refused unless the text comes along, which is then judged by itself.
func (d *Documents) find(ctx context.Context, a ask) (text string, registered bool, err error) {
	if a.documentID != "" {
		hash, ok := hashOf(a.documentID)
		if ok {
			if text, ok, err = d.get(ctx, hash); ok || err != nil {
				return text, ok, err
			}
		}
		if a.document == "" {
			return "", false, errUnknown
		}
	}
	_, registered, err = d.get(ctx, Hash(a.document))
	return a.document, registered, err
}

func (d *Documents) get(ctx context.Context, hash string) (string, bool, error) {
	if text, ok := d.shipped[hash]; ok {
		return text, true, nil
	}
	if d.added == nil {
		return "", false, nil
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if text, ok := d.extra[hash]; ok || d.now().Before(d.next) {
		return text, ok, nil
	}
	extra, err := d.added(ctx)
	if err != nil {
		return "", false, err
	}
	d.extra, d.next = extra, d.now().Add(askAgain)
	text, ok := extra[hash]
	return text, ok, nil
}
