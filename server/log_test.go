package main

import (
	"strings"
	"testing"
)

// What people type, and who they are, does not stand in the log, whatever becomes of the request.
func TestTheLogTellsOfNobody(t *testing.T) {
	r, password := demoServed(t, "AFTERCARE_LOG=debug", "AFTERCARE_DOCUMENTS=any")
	canaries := []string{
		"卡纳丽姓名", "13911112222", "卡纳丽路八号", "卡纳丽说了什么", "canary-login", "canary-password", "canary-document",
		"canary-variable", "canary-path", "canary-query", "canary-header", "canary-body", "canary-file", password,
	}
	v := r.signedIn("supervisor", password, "zh-CN")
	if a := v.post(`mutation($in: RegisterCustomerInput!) { registerCustomer(input: $in) { id } }`, map[string]any{"in": map[string]any{
		"name": "卡纳丽姓名", "phones": []any{map[string]any{"number": "13911112222"}}, "address": "卡纳丽路八号"}}); len(a.Errors) > 0 {
		t.Fatalf("%s", a.body)
	}
	if a := v.post(`mutation($in: RegisterComplaintInput!) { registerComplaint(input: $in) { id } }`, map[string]any{"in": map[string]any{
		"anonymous": true, "channel": "PHONE", "serviceLine": "OTHER", "subject": "卡纳丽说了什么", "description": "卡纳丽说了什么",
		"place": "卡纳丽路八号", "occurredOn": "2026-01-05"}}, "X-Canary", "canary-header"); len(a.Errors) > 0 {
		t.Fatalf("%s", a.body)
	}
	// And what goes wrong: whoever is refused has typed it all the same.
	(&visitor{running: r, lang: "en"}).post(`mutation($in: SignInInput!) { signIn(input: $in) { accessToken } }`,
		map[string]any{"in": map[string]any{"login": "canary-login", "password": "canary-password", "tokens": "BODY"}})
	v.post(`{ canary-document(search: "卡纳丽姓名") { id } }`, nil)
	v.post(`query($s: String!) { customers(search: $s, first: 3) { nodes { id } } }`, map[string]any{"s": "13911112222"})
	v.post(`query($s: Int!) { customers(search: "卡纳丽姓名", first: $s) { nodes { id } } }`, map[string]any{"s": "canary-variable"})
	v.post(`mutation($in: RegisterComplaintInput!) { registerComplaint(input: $in) { id } }`, map[string]any{"in": map[string]any{"subject": "卡纳丽说了什么", "channel": "canary-variable"}})
	v.send("POST", "/graphql", []byte(`{"query": canary-body`), "Content-Type", "application/json")
	v.send("GET", "/canary-path/13911112222?q=canary-query", nil)
	v.send("GET", "/jobs/canary-path/file", nil)
	v.send("POST", "/files?name=canary-file&subject=canary-query", []byte("canary-body"), "Content-Type", "text/csv", "X-Aftercare-File", "canary-file", "Idempotency-Key", "canary-header")
	r.stop()
	log := ""
	for line := range strings.Lines(r.out.String()) {
		if strings.HasPrefix(line, "time=") { // the rest is the greeting for whoever tries the demo
			log += line
		}
	}
	for _, c := range canaries {
		if i := strings.Index(log, c); i >= 0 {
			t.Errorf("the log tells of %s: %s", c, log[max(0, i-200):min(len(log), i+100)])
		}
	}
	if strings.Count(log, "msg=request") < 10 || !strings.Contains(log, "requestId=") {
		t.Errorf("the log says nothing of the requests:\n%s", log)
	}
}
