package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	collector "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	spans "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

// collecting takes spans as a collector does.
func collecting(t *testing.T) (address string, got func() []*spans.Span) {
	t.Helper()
	var mu sync.Mutex
	var list []*spans.Span
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var sent collector.ExportTraceServiceRequest
		if err != nil || r.URL.Path != "/v1/traces" || proto.Unmarshal(body, &sent) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		mu.Lock()
		defer mu.Unlock()
		for _, of := range sent.ResourceSpans {
			for _, by := range of.ScopeSpans {
				list = append(list, by.Spans...)
			}
		}
	}))
	t.Cleanup(server.Close)
	return server.URL, func() []*spans.Span { mu.Lock(); defer mu.Unlock(); return slices.Clone(list) }
}

func TestACollectorIsToldOfRequestsAndStatementsAndOfNobody(t *testing.T) {
	address, got := collecting(t)
	r, password := demoServed(t, "AFTERCARE_TRACES="+address)
	agent := r.signedIn("callback", password, "zh-CN")
	const typed = "13800138000陈秀英"
	if a := agent.post(`query($s: String!) { customers(search: $s, first: 3) { nodes { id } } worklist(first: 1) { nodes { id customer { name } } } }`,
		map[string]any{"s": typed}, "Traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"); len(a.Errors) > 0 {
		t.Fatalf("%s", a.body)
	}
	if code := r.stop(); code != 0 {
		t.Fatalf("it stopped with %d", code)
	}
	requests, statements := 0, 0
	for _, s := range got() {
		for _, text := range []string{"13800138000", "陈秀英", password} {
			if strings.Contains(s.String(), text) {
				t.Errorf("a span tells of %s: %s", text, s)
			}
		}
		switch {
		case s.Name == "POST /graphql":
			requests++
			if len(s.ParentSpanId) > 0 || strings.HasPrefix(string(s.TraceId), "\x0a\xf7\x65") {
				t.Error("a stranger's header chose the trace")
			}
		case s.Kind == spans.Span_SPAN_KIND_CLIENT:
			statements++
			if len(s.ParentSpanId) == 0 {
				t.Errorf("a statement belongs to no request: %s", s)
			}
		}
	}
	if requests != 2 || statements < 5 {
		t.Errorf("%d requests and %d statements were told of", requests, statements)
	}
}
