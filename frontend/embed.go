// Package frontend carries the built web app inside the binary. It holds files and nothing else: how
// they are served (cache headers, nonce, fallback) is the business of server/web.
//
// The folder dist is made by `npm run build`; only its placeholder is committed, so that `go build`
// works on a machine without Node. Dist then has no index.html, which the server must be able to bear.
package frontend

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var files embed.FS

// Dist is the content of the folder dist: index.html, assets/ with hashed names, documents.json (the
// trusted documents of the app, hash to text). Text assets have a compressed sibling ending in .gz.
var Dist = sub()

// sub cannot fail: the folder is part of the embed pattern, which the compiler has checked.
func sub() fs.FS {
	dist, err := fs.Sub(files, "dist")
	if err != nil {
		panic(err)
	}
	return dist
}
