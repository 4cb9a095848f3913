package web

import (
	"strings"
	"testing"
	"testing/fstest"
)

func installable() fstest.MapFS {
	dist := app()
	dist["sw.js"] = &fstest.MapFile{Data: []byte("the worker")}
	dist["app.webmanifest"] = &fstest.MapFile{Data: []byte(`{"name":"客服工作台"}`)}
	dist["app.en.webmanifest"] = &fstest.MapFile{Data: []byte(`{"name":"the desk"}`)}
	dist["icon-192.png"] = &fstest.MapFile{Data: []byte("png")}
	return dist
}

func TestTheAppIsInstalledUnderANameInTheLanguageOfTheBrowser(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.Dist = installable() })
	for _, c := range []struct{ name, language, body string }{
		{"no language asked for", "", `{"name":"客服工作台"}`},
		{"a Chinese browser", "zh-CN,zh;q=0.9,en;q=0.8", `{"name":"客服工作台"}`},
		{"an English browser", "en-GB,en;q=0.9", `{"name":"the desk"}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := h.send("GET", "/app.webmanifest", strings.NewReader(""), "Accept-Language", c.language)
			if a.Code != 200 || a.Body.String() != c.body {
				t.Errorf("got %d %q", a.Code, a.Body)
			}
			for name, want := range map[string]string{
				"Content-Type":  "application/manifest+json; charset=utf-8",
				"Cache-Control": "no-cache",
				"Vary":          "Accept-Language",
			} {
				if got := a.Header().Get(name); got != want {
					t.Errorf("%s is %q", name, got)
				}
			}
		})
	}
}

func TestTheServiceWorkerServesTheWholeAppAndIsAskedForAnew(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.Dist = installable() })
	a := h.send("GET", "/sw.js", strings.NewReader(""))
	for name, want := range map[string]string{
		"Content-Type":            "text/javascript; charset=utf-8",
		"Cache-Control":           "no-cache",
		"Service-Worker-Allowed":  "/",
		"Content-Security-Policy": workerPolicy,
		"X-Content-Type-Options":  "nosniff",
	} {
		if got := a.Header().Get(name); got != want {
			t.Errorf("%s is %q", name, got)
		}
	}
	if other := h.send("GET", "/icon-192.png", strings.NewReader("")); other.Header().Get("Service-Worker-Allowed") != "" || other.Header().Get("Content-Type") != "image/png" {
		t.Errorf("an icon is sent with %v", other.Header())
	}
}

func TestAnAppThatWasBuiltWithoutAWorkerHasNone(t *testing.T) {
	h := openHouse(t, func(o *Options) { o.Dist = app() })
	for _, path := range []string{"/sw.js", "/app.webmanifest"} {
		if a := h.send("GET", path, strings.NewReader("")); a.Code != 404 {
			t.Errorf("%s answers %d: a page in its place would be installed", path, a.Code)
		}
	}
}
