package web

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"aftercare/domain/fault"
	"aftercare/server/say"
)

// refusal is an answer that this room gives by itself, before anything of the desk runs: the request
// has a wrong shape, asks for too much, or comes at a bad moment.
type refusal struct {
	status int // HTTP status, where the transport has one
	kind   fault.Kind
	text   say.Text
	more   map[string]any // further extensions: which limit, how much was asked
	retry  int            // seconds after which a try makes sense
}

func (r *refusal) Error() string { return string(r.kind) + ": " + r.text.EN }

// bad is a request that cannot be understood.
func bad(text say.Text) *refusal {
	return &refusal{status: http.StatusBadRequest, kind: fault.BadRequest, text: text}
}

// shown is the refusal as an error of the API, in the reader's language.
func (r *refusal) shown(ctx context.Context) *gqlerror.Error {
	ext := map[string]any{"code": string(r.kind)}
	for k, v := range r.more {
		ext[k] = v
	}
	if r.retry > 0 {
		ext["retryAfter"] = r.retry
	}
	return &gqlerror.Error{Message: r.text.In(langOf(ctx)), Extensions: ext}
}

// send answers a whole HTTP request with the refusal, in the shape of the API's errors.
func (r *refusal) send(w http.ResponseWriter, req *http.Request) {
	if r.retry > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(r.retry))
	}
	body, err := json.Marshal(map[string]any{"errors": []any{r.shown(req.Context())}})
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	sendBytes(w, r.status, mediaJSON, body)
}

// sendBytes writes a finished answer. It must never be kept by a cache.
func sendBytes(w http.ResponseWriter, status int, media string, body []byte) {
	h := w.Header()
	h.Set("Content-Type", media+"; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body)
}
