package importer

import (
	"bytes"
	"errors"
	"io"
)

// Limits of the XML inside a workbook. A few hundred kilobytes unpack to any size, and whoever reads XML
// holds a text, a tag, a row until its end: what no spreadsheet writes is refused before anybody holds it.
const (
	maxToken = 1 << 20  // bytes of one text, tag or comment
	maxPart  = 4 << 20  // bytes of one row, or of one shared text
	maxDepth = 32       // elements within each other
	maxRows  = 1 << 20  // rows of a sheet, as many as a spreadsheet has
	maxTexts = 1 << 20  // shared texts, each of which whoever reads them holds
	maxOther = 16 << 20 // bytes of all XML that is no table: styles, relations
)

var errToken = errors.New("importer: a text or tag in the workbook is too long")

// shortTokens passes XML on as long as no text, tag, comment or CDATA in it is longer than maxToken.
type shortTokens struct {
	r     io.Reader
	until string // what ends the present token; empty in a text, which a tag ends
	tail  []byte // the last bytes of a token, as an end of several bytes may come in parts
	size  int
}

// Read reads on.
func (s *shortTokens) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	for _, c := range p[:n] {
		if s.size++; s.size > maxToken {
			return 0, errToken
		}
		s.step(c)
	}
	return n, err
}

// kinds are the openings that only an end of their own closes.
var kinds = []struct{ opens, until string }{{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}

func (s *shortTokens) step(c byte) {
	switch {
	case s.until == "" && c == '<':
		s.until, s.size, s.tail = ">", 1, append(s.tail[:0], c)
	case s.until == "":
	default:
		if s.until == ">" && s.size <= len("<![CDATA[") {
			s.tail = append(s.tail, c)
			for _, k := range kinds {
				if string(s.tail) == k.opens {
					s.until, s.tail = k.until, s.tail[:0]
					return
				}
			}
		} else {
			s.tail = append(s.tail[max(0, len(s.tail)-2):], c)
		}
		if bytes.HasSuffix(s.tail, []byte(s.until)) {
			s.until, s.size, s.tail = "", 0, s.tail[:0]
		}
	}
}
