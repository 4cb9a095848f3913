package web

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"

	"aftercare/server/say"
)

// ask is one GraphQL request, whatever carried it.
type ask struct {
	document   string // its text
	documentID string // "sha256:<hex>" of a trusted document, instead of the text
	operation  string
	variables  map[string]any
}

// maxNesting is how deep values of variables may be nested; our deepest input needs 4.
const maxNesting = 10

var (
	errJSON      = bad(say.Text{Key: "door.notJSON", ZH: "请求体不是 JSON 对象。", EN: "The request body is not a JSON object."})
	errBatch     = bad(say.Text{Key: "door.batch", ZH: "不接受成批的请求，请逐个发送。", EN: "Batches are not accepted; send one request at a time."})
	errNothing   = bad(say.Text{Key: "door.nothing", ZH: "缺少 query 或 documentId。", EN: "The request has neither query nor documentId."})
	errParameter = say.Text{Key: "door.parameter", ZH: "参数 %s 应为%s。", EN: "The parameter %s must be %s."}
	errNesting   = bad(say.Text{Key: "door.nested", ZH: "变量嵌套太深。", EN: "The variables are nested too deep."})

	aString = say.Text{Key: "door.string", ZH: "字符串", EN: "a string"}
	anObj   = say.Text{Key: "door.object", ZH: "对象", EN: "an object"}
)

// readAsk reads the parameters strictly: each has its one type or is null, under its exact name.
func readAsk(body []byte) (ask, *refusal) {
	var a ask
	if first := bytes.TrimLeft(body, " \t\r\n"); len(first) > 0 && first[0] == '[' {
		return a, errBatch
	}
	var fields map[string]json.RawMessage
	if err := strictly(body, &fields); err != nil || fields == nil {
		return a, errJSON
	}
	for name, to := range map[string]*string{"query": &a.document, "documentId": &a.documentID, "operationName": &a.operation} {
		if raw, there := fields[name]; there && json.Unmarshal(raw, to) != nil {
			return a, bad(errParameter.With(name, aString))
		}
	}
	var extensions map[string]any
	for name, to := range map[string]*map[string]any{"variables": &a.variables, "extensions": &extensions} {
		if raw, there := fields[name]; there && strictly(raw, to) != nil {
			return a, bad(errParameter.With(name, anObj))
		}
	}
	if a.document == "" && a.documentID == "" {
		return a, errNothing
	}
	if nesting(a.variables) > maxNesting {
		return a, errNesting
	}
	return a, nil
}

// strictly decodes one JSON value and nothing after it. Numbers stay as written, so that a large id
// keeps its digits.
func strictly(raw []byte, to any) error {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	if err := d.Decode(to); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return io.ErrUnexpectedEOF
	}
	return nil
}

// nesting is the depth of a JSON value; a bare word has none.
func nesting(v any) int {
	deepest := 0
	switch v := v.(type) {
	case map[string]any:
		for _, x := range v {
			deepest = max(deepest, nesting(x))
		}
	case []any:
		for _, x := range v {
			deepest = max(deepest, nesting(x))
		}
	default:
		return 0
	}
	return deepest + 1
}

// canonical is the one spelling of the variables: keys sorted, no space.
func (a ask) canonical() string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if len(a.variables) == 0 || e.Encode(a.variables) != nil {
		return "{}"
	}
	return strings.TrimSuffix(b.String(), "\n")
}
