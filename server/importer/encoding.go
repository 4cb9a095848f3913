package importer

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"aftercare/domain/fault"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// detect reads r once to its end, holding a small buffer only, and says how its text is written. The
// whole file is looked at because a table may be plain ASCII for thousands of rows before the first
// Chinese name. Text that is UTF-8 throughout is UTF-8; otherwise it must be GB18030 throughout. A NUL
// byte, or text that is neither, is a fault with the line.
func detect(r io.ReadSeeker) (encoding.Encoding, error) {
	mark := make([]byte, 2)
	n, err := io.ReadFull(r, mark)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, err
	}
	candidates := []encoding.Encoding{unicode.UTF8BOM, simplifiedchinese.GB18030}
	if m := string(mark[:n]); m == "\xFF\xFE" || m == "\xFE\xFF" {
		candidates = []encoding.Encoding{unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)}
	}
	var verdict error
	for i, e := range candidates {
		if _, err := r.Seek(0, io.SeekStart); err != nil {
			return nil, err
		}
		var text io.Reader = r
		if i > 0 || len(candidates) == 1 {
			text = transform.NewReader(r, e.NewDecoder())
		}
		bad, err := scan(text, text != io.Reader(r))
		if err != nil {
			return nil, err
		}
		if bad == nil {
			_, err := r.Seek(0, io.SeekStart)
			return e, err
		}
		if verdict == nil || bad.Message.Key == "import.file.binary" {
			verdict = bad
		}
	}
	return nil, verdict
}

// scan looks for what no text holds: NUL, bytes that are no UTF-8 and, in text that went through a
// decoder, U+FFFD, by which it marks what it could not read. (In a UTF-8 file that character is damage
// done by somebody else, and no reason to refuse the file.)
func scan(r io.Reader, wasDecoded bool) (*fault.Fault, error) {
	br := bufio.NewReaderSize(r, 64<<10)
	line := 1
	for {
		chunk, err := br.Peek(32 << 10)
		if len(chunk) == 0 {
			if errors.Is(err, io.EOF) {
				return nil, nil
			}
			return nil, err
		}
		used := 0
		for used < len(chunk) {
			c := chunk[used]
			if c < utf8.RuneSelf {
				if c == 0 {
					return broken("import.file.binary", "line", line), nil
				}
				if c == '\n' {
					line++
				}
				used++
				continue
			}
			if !utf8.FullRune(chunk[used:]) && err == nil {
				break // the rest of the character is in the next chunk
			}
			ru, size := utf8.DecodeRune(chunk[used:])
			if ru == utf8.RuneError && (size == 1 || wasDecoded) {
				return broken("import.file.encoding", "line", line), nil
			}
			used += size
		}
		if _, err := br.Discard(used); err != nil {
			return nil, err
		}
	}
}

// decoded gives r as UTF-8 without byte order mark.
func decoded(r io.Reader, e encoding.Encoding) io.Reader {
	return transform.NewReader(r, e.NewDecoder())
}

// delimiter picks the separator that stands most often in the first line that is not blank, outside
// quotation marks. A table of one column has none and is read with commas.
func delimiter(head []byte) byte {
	head = bytes.TrimLeft(head, "\r\n \uFEFF")
	count := map[byte]int{}
	quoted := false
	for _, c := range head {
		if c == '"' {
			quoted = !quoted
		}
		if quoted {
			continue
		}
		if c == '\n' || c == '\r' {
			break
		}
		count[c]++
	}
	best := byte(',')
	for _, c := range []byte{';', '\t'} {
		if count[c] > count[best] {
			best = c
		}
	}
	return best
}
