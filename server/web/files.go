package web

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"

	"aftercare/desk/files"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/server/auth"
	"aftercare/server/say"
)

// Files keeps an uploaded file for the viewer of the context, if they may upload one for the subject, and
// gives its id; the content is read as it comes, and not at all when the viewer may not.
type Files func(ctx context.Context, subject access.FileSubject, name string, content io.Reader) (id string, err error)

// RefusedRows finds the refused rows of an import that the viewer may see, as CSV: the name of the file
// and a function that writes it.
type RefusedRows func(ctx context.Context, id string) (name string, write func(io.Writer) error, err error)

const (
	// uploadPause is how long an upload may stand still.
	uploadPause = 30 * time.Second
	// uploadTime is how long it may take in all.
	uploadTime = 15 * time.Minute
)

var errMark = &refusal{
	status: http.StatusForbidden, kind: fault.Forbidden,
	text: say.Text{Key: "door.mark", ZH: "缺少请求头 X-Aftercare: 1。", EN: "The header X-Aftercare: 1 is missing."},
}

// upload keeps one file: the body is its content, X-File-Name its name, percent-encoded, X-File-Subject what
// it is for, a list to import (IMPORT) when nothing is said. Who may upload for what is asked of access. The
// header X-Aftercare is one that a foreign page's form cannot send.
func (s *site) upload(w http.ResponseWriter, r *http.Request) {
	if access.From(r.Context()) == nil {
		auth.Refuse(w, r)
		return
	}
	if r.Header.Get("X-Aftercare") == "" {
		errMark.send(w, r)
		return
	}
	leave, no := s.streams.enter(r.Context())
	if no != nil {
		no.send(w, r)
		return
	}
	defer leave()
	ctx, cancel := context.WithTimeout(r.Context(), uploadTime)
	defer cancel()
	conn := http.NewResponseController(w)
	_ = conn.SetWriteDeadline(time.Now().Add(uploadTime + time.Minute))
	body := &patient{r: http.MaxBytesReader(w, r.Body, files.MaxSize+1), conn: conn}
	id, err := s.Files(ctx, fileSubject(r), fileName(r), body)
	if err != nil {
		w.Header().Set("Connection", "close") // the rest of the body is not waited for
		s.fail(w, r, err)
		return
	}
	_ = conn.SetReadDeadline(time.Time{})
	answer, err := json.Marshal(map[string]string{"id": id})
	if err != nil {
		panic(err) // a word
	}
	sendBytes(w, http.StatusOK, mediaJSON, answer)
}

func fileSubject(r *http.Request) access.FileSubject {
	if subject := r.Header.Get("X-File-Subject"); subject != "" {
		return access.FileSubject(subject)
	}
	return access.FileImport
}

// fileName reads the name of an upload.
func fileName(r *http.Request) string {
	raw := r.Header.Get("X-File-Name")
	if name, err := url.PathUnescape(raw); err == nil {
		return name
	}
	return raw
}

// patient reads a body that may take long but must not stand still.
type patient struct {
	r    io.Reader
	conn *http.ResponseController
}

func (p *patient) Read(b []byte) (int, error) {
	_ = p.conn.SetReadDeadline(time.Now().Add(uploadPause))
	return p.r.Read(b)
}

// refusedRows sends the refused rows of an import. They are a file to be kept, never a page.
func (s *site) refusedRows(w http.ResponseWriter, r *http.Request) {
	if access.From(r.Context()) == nil {
		auth.Refuse(w, r)
		return
	}
	name, write, err := s.Refused(r.Context(), chi.URLParam(r, "id"))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	if err := write(w); err != nil {
		s.Log.WarnContext(r.Context(), "refused rows broke off", "requestId", RequestID(r.Context()), "error", err)
		panic(http.ErrAbortHandler) // half a file must not look like a whole one
	}
}

// kinds are the HTTP statuses of faults outside GraphQL.
var kinds = map[fault.Kind]int{
	fault.Unauthenticated: http.StatusUnauthorized, fault.Forbidden: http.StatusForbidden,
	fault.NotFound: http.StatusNotFound, fault.InvalidInput: http.StatusBadRequest,
	fault.Conflict: http.StatusConflict, fault.GuardFailed: http.StatusConflict,
	fault.RateLimited: http.StatusTooManyRequests, fault.Overloaded: http.StatusServiceUnavailable,
	fault.Timeout: http.StatusServiceUnavailable,
}

// fail answers with what the desk refused, in the shape of the API's errors.
func (s *site) fail(w http.ResponseWriter, r *http.Request, err error) {
	var long *http.MaxBytesError
	var slow interface{ Timeout() bool }
	if errors.As(err, &long) {
		err = fault.Invalid("file", "files.tooLong", "max", files.MaxSize>>20)
	} else if errors.As(err, &slow) && slow.Timeout() || errors.Is(err, io.ErrUnexpectedEOF) {
		errSlow.send(w, r)
		return
	}
	shown := s.Present(r.Context(), err)
	code, _ := shown.Extensions["code"].(string)
	status, known := kinds[fault.Kind(code)]
	if !known {
		status = http.StatusInternalServerError
	}
	if retry, ok := shown.Extensions["retryAfter"].(int); ok {
		w.Header().Set("Retry-After", strconv.Itoa(retry))
	}
	body, err := json.Marshal(map[string]any{"errors": []any{shown}})
	if err != nil {
		panic(err) // words, numbers and paths only
	}
	sendBytes(w, status, mediaJSON, body)
}

// Unavailable answers a request whose sender could not be looked up, as when the database is away. It
// is the gate's Fail.
func Unavailable(log *slog.Logger) auth.Fail {
	return func(w http.ResponseWriter, r *http.Request, err error) {
		log.WarnContext(r.Context(), "the sender of a request could not be looked up", "requestId", RequestID(r.Context()), "error", err)
		errBusy.send(w, r)
	}
}
