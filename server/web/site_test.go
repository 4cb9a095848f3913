package web

import (
	"context"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"aftercare/desk/files"
	"aftercare/domain/access"
	"aftercare/domain/fault"
)

func app() fstest.MapFS {
	return fstest.MapFS{
		"index.html":            {Data: []byte("the app")},
		"documents.json":        {Data: []byte("{}")},
		".gitkeep":              {},
		"icon.svg":              {Data: []byte("<svg/>")},
		"assets/main-abc.js":    {Data: []byte("plain")},
		"assets/main-abc.js.gz": {Data: []byte("gzipped")},
		"assets/main-abc.js.br": {Data: []byte("brotli")},
	}
}

func TestTheAppIsServedWithTheRightCaching(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.Dist = app() })
	const forever = "public, max-age=31536000, immutable"
	for _, c := range []struct {
		name, method, path, accept string
		status                     int
		body, media, caching       string
	}{
		{"the start page", "GET", "/", "", 200, "the app", "text/html; charset=utf-8", "no-cache"},
		{"a page of the app", "GET", "/complaints/co_1?tab=clocks", "", 200, "the app", "text/html; charset=utf-8", "no-cache"},
		{"the page by its file name", "GET", "/index.html", "", 200, "the app", "text/html; charset=utf-8", "no-cache"},
		{"an asset", "GET", "/assets/main-abc.js", "", 200, "plain", "text/javascript; charset=utf-8", forever},
		{"an asset for a browser that unpacks gzip", "GET", "/assets/main-abc.js", "gzip, deflate", 200, "gzipped", "text/javascript; charset=utf-8", forever},
		{"an asset for one that unpacks brotli", "GET", "/assets/main-abc.js", "gzip, deflate, br", 200, "brotli", "text/javascript; charset=utf-8", forever},
		{"an asset for one that refuses brotli", "GET", "/assets/main-abc.js", "gzip;q=1, br;q=0", 200, "gzipped", "text/javascript; charset=utf-8", forever},
		{"an asset of an older release", "GET", "/assets/main-old.js", "", 404, "", "", ""},
		{"a packed copy by its own name", "GET", "/assets/main-abc.js.gz", "", 404, "", "", ""},
		{"the icon", "GET", "/icon.svg", "", 200, "<svg/>", "image/svg+xml", "no-cache"},
		{"the list of documents", "GET", "/documents.json", "", 404, "", "", ""},
		{"a file that is not there", "GET", "/robots.txt", "", 404, "", "", ""},
		{"a way out of the folder", "GET", "/assets/../documents.json", "", 404, "", "", ""},
		{"a form sent to a page", "POST", "/complaints", "", 405, "", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := h.send(c.method, c.path, strings.NewReader(""), "Accept-Encoding", c.accept)
			if a.Code != c.status {
				t.Fatalf("got %d", a.Code)
			}
			if c.status != 200 {
				return
			}
			if a.Body.String() != c.body || a.Header().Get("Content-Type") != c.media || a.Header().Get("Cache-Control") != c.caching {
				t.Errorf("got %q %v", a.Body, a.Header())
			}
			if tag := a.Header().Get("ETag"); tag != "" {
				if again := h.send(c.method, c.path, nil, "Accept-Encoding", c.accept, "If-None-Match", tag); again.Code != 304 || again.Body.Len() > 0 {
					t.Errorf("the same again: %d %q", again.Code, again.Body)
				}
			}
		})
	}
}

func TestAProgramWithoutTheAppSaysHowToBuildIt(t *testing.T) {
	a := openHouse(t, nil).send("GET", "/", nil)
	if a.Code != 200 || strings.Count(a.Body.String(), "make build") != 2 || !strings.Contains(a.Body.String(), "nonce=") {
		t.Errorf("got %d %s", a.Code, a.Body)
	}
}

func TestReadinessIsAskedOnceASecondAndEndsWhenTheProgramStops(t *testing.T) {
	asked := 0
	h := openHouse(t, func(o *Options) {
		o.Ready = func(context.Context) Readiness {
			asked++
			return Readiness{Ready: true, Checks: map[string]string{"database": "ok"}}
		}
	})
	for range 10 {
		if a := h.send("GET", "/readyz", nil); a.Code != 200 || !strings.Contains(a.Body.String(), `"ready":true`) {
			t.Fatalf("got %d %s", a.Code, a.Body)
		}
	}
	if asked != 1 {
		t.Errorf("asked %d times", asked)
	}
	h.stop()
	if a := h.send("GET", "/readyz", nil); a.Code != 503 || !strings.Contains(a.Body.String(), `"ready":false`) {
		t.Errorf("got %d %s", a.Code, a.Body)
	}
	if a := h.send("GET", "/healthz", nil); a.Code != 200 {
		t.Errorf("the process runs, but: %d", a.Code)
	}
}

func TestAnUploadNeedsATokenAndTheHeader(t *testing.T) {
	var name, content string
	h := openHouse(t, func(o *Options) {
		o.Files = func(_ context.Context, _ access.FileSubject, n string, c io.Reader) (string, error) {
			raw, err := io.ReadAll(c)
			name, content = n, string(raw)
			return "fi_1", err
		}
	})
	mark, token := []string{"X-Aftercare", "1"}, []string{"Authorization", "Bearer " + h.token("st_boss")}
	for _, c := range []struct {
		name    string
		headers []string
		status  int
	}{
		{"neither", nil, 401}, {"the header alone", mark, 401}, {"a token alone", token, 403},
		{"a token in a cookie", append(mark, "Cookie", "aftercare-refresh="+h.token("st_boss")), 401},
		{"from another site", append(append(mark, token...), "Origin", "https://evil.example"), 403},
		{"packed", append(append(mark, token...), "Content-Encoding", "gzip"), 415},
		{"both", append(append(mark, token...), "X-File-Name", "%E5%90%8D%E5%8D%95.csv"), 200},
	} {
		t.Run(c.name, func(t *testing.T) {
			name, content = "", ""
			a := h.send("POST", "/files", strings.NewReader("a,b"), c.headers...)
			if a.Code != c.status || (content != "") != (c.status == 200) {
				t.Errorf("got %d %s, kept %q", a.Code, a.Body, content)
			}
			if c.status == 200 && (name != "名单.csv" || a.Body.String() != `{"id":"fi_1"}`) {
				t.Errorf("got %q %s", name, a.Body)
			}
		})
	}
}

func TestAnUploadThatIsTooLongIsRefused(t *testing.T) {
	h := openHouse(t, nil)
	a := h.send("POST", "/files", io.LimitReader(zeros{}, files.MaxSize+2), "X-Aftercare", "1", "Authorization", "Bearer "+h.token("st_boss"))
	if a.Code != 400 || a.code() != "INVALID_INPUT" {
		t.Errorf("got %d %s", a.Code, a.Body)
	}
}

func TestAnUploadIsForWhoMayUseTheFile(t *testing.T) {
	h := openHouse(t, func(o *Options) {
		o.Files = func(ctx context.Context, subject access.FileSubject, _ string, _ io.Reader) (string, error) {
			_, err := access.CheckUpload(ctx, subject)
			return "fi_1", err
		}
	})
	for _, r := range access.Role("").Values() {
		role := access.Role(r)
		h.hire("st_one", role)
		headers := []string{"X-Aftercare", "1", "Authorization", "Bearer " + h.token("st_one")}
		for subject, listed := range map[string]bool{"": true, "IMPORT": true, "COMPLAINT": false} {
			want := 403
			if listed && (role == access.Supervisor || role == access.Director) {
				want = 200
			}
			a := h.send("POST", "/files", strings.NewReader("a,b"), append(headers, "X-File-Subject", subject)...)
			if a.Code != want || want == 403 && a.code() != "FORBIDDEN" {
				t.Errorf("%s for %q: %d %s, want %d", role, subject, a.Code, a.Body, want)
			}
		}
	}
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) { return len(b), nil }

func TestRefusedRowsAreAFileAndNeverAPage(t *testing.T) {
	h := openHouse(t, func(o *Options) {
		o.Refused = func(_ context.Context, id string) (string, func(io.Writer) error, error) {
			if id != "im_1" {
				return "", nil, fault.Missing("import")
			}
			return "退回 1.csv", func(w io.Writer) error { _, err := io.WriteString(w, "line,reason\n"); return err }, nil
		}
	})
	token := []string{"Authorization", "Bearer " + h.token("st_boss")}
	a := h.send("GET", "/imports/im_1/refused.csv", nil, token...)
	if a.Code != 200 || a.Body.String() != "line,reason\n" || a.Header().Get("Content-Type") != "text/csv; charset=utf-8" ||
		!strings.HasPrefix(a.Header().Get("Content-Disposition"), "attachment; filename*=utf-8''") {
		t.Errorf("got %d %q %v", a.Code, a.Body, a.Header())
	}
	if a := h.send("GET", "/imports/im_2/refused.csv", nil, token...); a.Code != 404 || a.code() != "NOT_FOUND" {
		t.Errorf("got %d %s", a.Code, a.Body)
	}
	if a := h.send("GET", "/imports/im_1/refused.csv", nil); a.Code != 401 {
		t.Errorf("got %d %s", a.Code, a.Body)
	}
}
