package web

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"aftercare/domain/fault"
	"aftercare/server/say"
)

const (
	// maxBody is the longest GraphQL request, 100 KB.
	maxBody = 100 << 10
	// bodyTime is how long a client may take to send one.
	bodyTime = 10 * time.Second
)

var (
	errCompressed = &refusal{
		status: http.StatusUnsupportedMediaType, kind: fault.BadRequest,
		text: say.Text{Key: "door.compressed", ZH: "请求体不能压缩。", EN: "Compressed request bodies are not accepted."},
	}
	errTooLong = &refusal{
		status: http.StatusRequestEntityTooLarge, kind: fault.TooComplex,
		text: say.Text{Key: "door.tooLong", ZH: "请求太长，最多 100 KB。", EN: "The request is too long; 100 KB is the most."},
		more: map[string]any{"limit": "body", "max": maxBody},
	}
	errSlow = &refusal{
		status: http.StatusRequestTimeout, kind: fault.Timeout,
		text: say.Text{Key: "door.slow", ZH: "请求体没有及时送达。", EN: "The request body did not arrive in time."},
	}
	errBroken = bad(say.Text{Key: "door.incomplete", ZH: "请求体不完整。", EN: "The request body is incomplete."})
	errUTF8   = bad(say.Text{Key: "door.notUTF8", ZH: "请求体不是 UTF-8。", EN: "The request body is not UTF-8."})
)

// uncompressed refuses compressed bodies: a few bytes could become many gigabytes.
func uncompressed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, v := range r.Header.Values("Content-Encoding") {
			if !strings.EqualFold(strings.TrimSpace(v), "identity") {
				errCompressed.send(w, r)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// readBody reads a whole small body, within its limits of size and time.
func readBody(w http.ResponseWriter, r *http.Request) ([]byte, *refusal) {
	conn := http.NewResponseController(w)
	_ = conn.SetReadDeadline(time.Now().Add(bodyTime))
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var long *http.MaxBytesError
	var slow interface{ Timeout() bool }
	if err != nil {
		// Else the server would wait for the rest of the body before it answers.
		w.Header().Set("Connection", "close")
	} else {
		// An old deadline would end the request while it is being answered.
		_ = conn.SetReadDeadline(time.Time{})
	}
	switch {
	case errors.As(err, &long):
		return nil, errTooLong
	case errors.As(err, &slow) && slow.Timeout():
		return nil, errSlow
	case err != nil:
		return nil, errBroken
	case !utf8.Valid(body):
		return nil, errUTF8
	}
	return body, nil
}
