// Package notices carries the licences of the works of others that this program contains: Go modules,
// the packages of the web app, and data. The text is written by `go run ./server/notices/collect` and
// must be written anew when a dependency changes; a test compares it with what the program is built of.
package notices

import (
	_ "embed"
	"io"
)

//go:embed NOTICES.txt
var text string

// Text is everything.
func Text() string { return text }

// Print writes everything.
func Print(w io.Writer) error {
	_, err := io.WriteString(w, text)
	return err
}
