package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"html/template"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// nonceMark stands in index.html where the nonce of the page has to go.
const nonceMark = "__CSP_NONCE__"

// spa serves the built web app from the binary. Names under assets/ carry a hash of their content and
// are kept for ever; index.html is made anew for every page, because of its nonce; every other path is
// a page of the app. An unknown asset is 404, because a page in its place would break what loads it
// after a release.
type spa struct {
	site  *site
	files map[string]asset
	index []byte // nil: the app was not built into this binary
}

// asset is one file, with its compressed copies where there are any.
type asset struct {
	media  string
	tag    string
	plain  []byte
	packed map[string][]byte // by content coding
}

// codings are what we look for, best first, with the ending of their copies.
var codings = []struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}}

// private are files of the build that are no page's business.
var private = map[string]bool{"index.html": true, "documents.json": true, ".gitkeep": true}

func newSPA(s *site, dist fs.FS) (*spa, error) {
	app := &spa{site: s, files: map[string]asset{}}
	err := fs.WalkDir(dist, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || private[name] || strings.HasSuffix(name, ".br") || strings.HasSuffix(name, ".gz") {
			return err
		}
		app.files[name], err = readAsset(dist, name)
		return err
	})
	if err != nil {
		return nil, err
	}
	app.index, err = fs.ReadFile(dist, "index.html")
	if errors.Is(err, fs.ErrNotExist) {
		return app, nil
	}
	return app, err
}

func readAsset(dist fs.FS, name string) (asset, error) {
	plain, err := fs.ReadFile(dist, name)
	if err != nil {
		return asset{}, err
	}
	sum := sha256.Sum256(plain)
	a := asset{media: mediaOf(name), tag: `"` + hex.EncodeToString(sum[:12]) + `"`, plain: plain, packed: map[string][]byte{}}
	for _, c := range codings {
		switch packed, err := fs.ReadFile(dist, name+c.ending); {
		case err == nil:
			a.packed[c.name] = packed
		case !errors.Is(err, fs.ErrNotExist):
			return a, err
		}
	}
	return a, nil
}

// mediaOf names the types that a build holds; the table of the machine could say something else.
func mediaOf(name string) string {
	switch path.Ext(name) {
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".json":
		return "application/json; charset=utf-8"
	case ".webmanifest":
		return "application/manifest+json; charset=utf-8"
	case ".png":
		return "image/png"
	case ".woff2":
		return "font/woff2"
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}

func (a *spa) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "405", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == manifest {
		name = a.manifestFor(w, r)
	}
	if file, ok := a.files[name]; ok {
		if name == worker {
			workerHeaders(w.Header())
		}
		a.file(w, r, name, file)
		return
	}
	if strings.HasPrefix(name, "assets/") || path.Ext(name) != "" && name != "index.html" {
		http.Error(w, "404", http.StatusNotFound)
		return
	}
	a.app(w, r)
}

func (a *spa) file(w http.ResponseWriter, r *http.Request, name string, file asset) {
	h := w.Header()
	h.Set("Content-Type", file.media)
	h.Set("Cache-Control", "no-cache")
	if strings.HasPrefix(name, "assets/") {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	body, coding := file.plain, ""
	if len(file.packed) > 0 {
		h.Add("Vary", "Accept-Encoding")
	}
	for _, c := range codings {
		if packed, ok := file.packed[c.name]; ok && accepts(r, c.name) {
			body, coding = packed, c.name
			break
		}
	}
	tag := file.tag
	if coding != "" {
		h.Set("Content-Encoding", coding)
		tag = strings.TrimSuffix(tag, `"`) + "-" + coding + `"`
	}
	h.Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	_, _ = w.Write(body)
}

// accepts tells whether a browser takes a content coding.
func accepts(r *http.Request, coding string) bool {
	for _, one := range strings.Split(strings.Join(r.Header.Values("Accept-Encoding"), ","), ",") {
		name, params, _ := strings.Cut(one, ";")
		if strings.EqualFold(strings.TrimSpace(name), coding) {
			q := strings.ReplaceAll(params, " ", "")
			return !strings.HasPrefix(q, "q=0") || strings.ContainsAny(strings.TrimPrefix(q, "q=0"), "123456789")
		}
	}
	return false
}

// app sends the page of the app, with its own policy and nonce.
func (a *spa) app(w http.ResponseWriter, r *http.Request) {
	r = a.site.page(w, r)
	nonce := nonceOf(r.Context())
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	if a.index != nil {
		_, _ = w.Write(bytes.ReplaceAll(a.index, []byte(nonceMark), []byte(nonce)))
		return
	}
	_ = unbuilt.Execute(w, nonce)
}

// unbuilt is what a binary without the app says.
var unbuilt = template.Must(template.New("unbuilt").Parse(`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aftercare</title><style nonce="{{.}}">body{font:16px/1.7 system-ui,sans-serif;max-width:38rem;margin:12vh auto;padding:0 1rem}</style></head>
<body><h1>Aftercare</h1>
<p>接口正在运行，但这个程序里没有网页。请执行 <code>make build</code> 重新构建。</p>
<p lang="en">The API is running, but this program was built without the web app. Run <code>make build</code>.</p>
</body></html>
`))
