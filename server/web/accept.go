package web

import (
	"mime"
	"net/http"
	"strconv"
	"strings"

	"aftercare/domain/fault"
	"aftercare/server/say"
)

// The media types of answers.
const (
	mediaJSON    = "application/json"
	mediaGraphQL = "application/graphql-response+json"
	mediaEvents  = "text/event-stream"
)

var (
	errMedia = &refusal{
		status: http.StatusUnsupportedMediaType, kind: fault.BadRequest,
		text: say.Text{Key: "door.media", ZH: "请求体应为 UTF-8 编码的 application/json。", EN: "The request body must be application/json in UTF-8."},
	}
	errAccept = &refusal{
		status: http.StatusNotAcceptable, kind: fault.BadRequest,
		text: say.Text{
			Key: "door.answers",
			ZH:  "只能以 application/graphql-response+json、application/json 或 text/event-stream 回答。",
			EN:  "Answers come as application/graphql-response+json, application/json or text/event-stream.",
		},
	}
)

// isJSON tells whether a request says that its body is JSON. Other types a foreign page could send
// without a preflight.
func isJSON(r *http.Request) bool {
	values := r.Header.Values("Content-Type")
	if len(values) != 1 {
		return false
	}
	media, params, err := mime.ParseMediaType(values[0])
	charset, given := params["charset"]
	return err == nil && media == mediaJSON && (!given || strings.EqualFold(charset, "utf-8"))
}

// answerType chooses the media type of the answer: the one the client likes best, the first named of
// equals. Without a wish, or with */*, it is application/json, as the first clients of GraphQL expect.
func answerType(r *http.Request) (string, bool) {
	header := strings.Join(r.Header.Values("Accept"), ",")
	if strings.TrimSpace(header) == "" {
		return mediaJSON, true
	}
	best, bestQ := "", 0.0
	for _, one := range strings.Split(header, ",") {
		media, params, err := mime.ParseMediaType(one)
		if err != nil {
			continue
		}
		q := 1.0
		if v, given := params["q"]; given {
			if q, err = strconv.ParseFloat(v, 64); err != nil || q < 0 || q > 1 {
				continue
			}
		}
		if charset, given := params["charset"]; given && !strings.EqualFold(charset, "utf-8") {
			continue
		}
		switch media {
		case "*/*", "application/*":
			media = mediaJSON
		case "text/*":
			media = mediaEvents
		case mediaJSON, mediaGraphQL, mediaEvents:
		default:
			continue
		}
		if q > bestQ {
			best, bestQ = media, q
		}
	}
	return best, best != ""
}
