package web

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"aftercare/domain/fault"
)

// statuses are the refusals of the desk that have an HTTP status of their own.
var statuses = map[string]int{
	string(fault.RateLimited): http.StatusTooManyRequests,
	string(fault.Overloaded):  http.StatusServiceUnavailable,
}

// encode writes the bytes of an answer. The data are bytes already, as the executor made them; going
// over them with the encoder again would cost a sixth of the whole request.
func encode(b *bytes.Buffer, r *graphql.Response) error {
	b.WriteByte('{')
	if len(r.Errors) > 0 {
		list, err := json.Marshal(r.Errors)
		if err != nil {
			return err
		}
		b.WriteString(`"errors":`)
		b.Write(list)
	}
	if len(r.Data) > 0 {
		if len(r.Errors) > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"data":`)
		b.Write(r.Data)
	}
	if len(r.Extensions) > 0 {
		ext, err := json.Marshal(r.Extensions)
		if err != nil {
			return err
		}
		b.WriteString(`,"extensions":`)
		b.Write(ext)
	}
	b.WriteByte('}')
	return nil
}

// requestErrors answers a request that was not carried out: without data, and with 400 where the media
// type leaves the status to GraphQL, 200 where old clients take any other for a broken connection.
func requestErrors(w http.ResponseWriter, media string, errs gqlerror.List) {
	status := http.StatusOK
	if media == mediaGraphQL {
		status = http.StatusBadRequest
	}
	finish(w, status, media, &graphql.Response{Errors: errs})
}

// answered sends the answer of an operation that was carried out.
func answered(w http.ResponseWriter, media string, r *graphql.Response) {
	finish(w, http.StatusOK, media, r)
}

func finish(w http.ResponseWriter, status int, media string, r *graphql.Response) {
	if own, retry := ownStatus(r); own != 0 {
		status = own
		if retry > 0 {
			w.Header().Set("Retry-After", strconv.Itoa(retry))
		}
	}
	var b bytes.Buffer
	b.Grow(len(r.Data) + 256)
	if err := encode(&b, r); err != nil {
		panic(err) // extensions hold words and numbers only
	}
	sendBytes(w, status, media, b.Bytes())
}

// ownStatus is the status of an answer whose only content is a refusal with a status of its own.
func ownStatus(r *graphql.Response) (status, retry int) {
	if len(r.Errors) == 0 || len(r.Data) > 0 && string(r.Data) != "null" {
		return 0, 0
	}
	code, _ := r.Errors[0].Extensions["code"].(string)
	retry, _ = r.Errors[0].Extensions["retryAfter"].(int)
	return statuses[code], retry
}
