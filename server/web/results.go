package web

import (
	"context"
	"errors"
	"io/fs"
	"mime"
	"net/http"
	"os"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"

	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/server/auth"
)

// Result is the file of a job: the name and type for whoever takes it away, and where its content lies.
type Result struct{ Name, Media, Path string }

// Results finds the file of a job of the viewer's own and writes the look down.
type Results func(ctx context.Context, id string) (Result, error)

// resultTime is how long sending a file may take.
const resultTime = 15 * time.Minute

// result sends the file of a job to the person who asked for it. It is a file to be kept, never a page, and
// nothing on the way may keep it.
func (s *site) result(w http.ResponseWriter, r *http.Request) {
	if access.From(r.Context()) == nil {
		auth.Refuse(w, r)
		return
	}
	found, err := s.Results(r.Context(), chi.URLParam(r, "id"))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	file, err := os.Open(found.Path)
	if errors.Is(err, fs.ErrNotExist) {
		err = fault.Missing("file")
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", found.Media)
	h.Set("Content-Length", strconv.FormatInt(info.Size(), 10))
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": found.Name})) // RFC 5987 for names that are not ASCII
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(resultTime))
	if _, err := file.WriteTo(w); err != nil {
		s.Log.WarnContext(r.Context(), "a file broke off", "requestId", RequestID(r.Context()), "error", err)
		panic(http.ErrAbortHandler) // half a file must not look like a whole one
	}
}
