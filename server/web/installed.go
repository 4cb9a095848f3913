package web

import (
	"net/http"

	"aftercare/server/say"
)

// What a browser reads to install the app, and the worker that opens it without a connection.
const (
	manifest = "app.webmanifest"
	english  = "app.en.webmanifest"
	worker   = "sw.js"
)

// workerPolicy is the policy of the service worker: it may fetch from here and do nothing else.
const workerPolicy = "default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// workerHeaders lets the worker serve the whole app. How it is kept is the business of file: asked for anew
// each time, so that a release arrives.
func workerHeaders(h http.Header) {
	h.Set("Service-Worker-Allowed", "/")
	h.Set("Content-Security-Policy", workerPolicy)
}

// manifestFor chooses the manifest in the language of the browser: the name under which the app is installed.
func (a *spa) manifestFor(w http.ResponseWriter, r *http.Request) string {
	w.Header().Add("Vary", "Accept-Language")
	if _, ok := a.files[english]; ok && langOf(r.Context()) != say.Chinese {
		return english
	}
	return manifest
}
