package files

import (
	"bytes"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxName is the longest name of a file, in characters.
const maxName = 200

// Name makes a client's file name fit to be shown: the last part of a path, without control and
// direction characters, by which a name can look like another. An empty one becomes "file".
func Name(name string) string {
	name = strings.ToValidUTF8(name, "")
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || unicode.Is(unicode.Cf, r) || r == utf8.RuneError {
			return -1
		}
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, name)
	name = strings.Trim(name, ". ")
	if name == "" {
		return "file"
	}
	if r := []rune(name); len(r) > maxName {
		ending := []rune(path.Ext(name))
		if len(ending) > 10 {
			ending = nil
		}
		name = string(r[:maxName-len(ending)]) + string(ending)
	}
	return name
}

// kind is a type of file that is accepted: how it begins, and the ending it must have where the
// beginning does not tell enough.
type kind struct {
	media  string
	ending string
	begins func(head []byte) bool
}

func starts(magic string) func([]byte) bool {
	return func(head []byte) bool { return bytes.HasPrefix(head, []byte(magic)) }
}

// box is a file of the ISO container: "ftyp" after the size of its first box.
func box(head []byte) bool { return len(head) >= 12 && string(head[4:8]) == "ftyp" }

func riff(of string) func([]byte) bool {
	return func(head []byte) bool {
		return len(head) >= 12 && string(head[:4]) == "RIFF" && string(head[8:12]) == of
	}
}

const office = "application/vnd.openxmlformats-officedocument."

// kinds are lists to import, papers, pictures and recordings. Whatever a browser could run, such as
// HTML or SVG, is not among them.
var kinds = []kind{
	{office + "spreadsheetml.sheet", ".xlsx", starts("PK\x03\x04")},
	{office + "wordprocessingml.document", ".docx", starts("PK\x03\x04")},
	{"application/pdf", ".pdf", starts("%PDF-")},
	{"image/png", "", starts("\x89PNG\r\n\x1a\n")},
	{"image/jpeg", "", starts("\xff\xd8\xff")},
	{"image/webp", "", riff("WEBP")},
	{"audio/wav", "", riff("WAVE")},
	{"audio/amr", "", starts("#!AMR")},
	{"audio/mpeg", ".mp3", func(head []byte) bool {
		return bytes.HasPrefix(head, []byte("ID3")) || len(head) > 1 && head[0] == 0xff && head[1]&0xe0 == 0xe0
	}},
	{"audio/mp4", ".m4a", box},
	{"text/csv", ".csv", plain},
	{"text/plain", ".txt", plain},
}

// plain is text in UTF-8, UTF-16 or a Chinese encoding: without control characters, and not beginning
// like a page, for which a browser could take it.
func plain(head []byte) bool {
	if wide := bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")); wide {
		return !page(bytes.ReplaceAll(head[2:], []byte{0}, nil))
	}
	return !page(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))) &&
		!bytes.ContainsFunc(head, func(r rune) bool { return r < ' ' && r != '\t' && r != '\n' && r != '\r' })
}

func page(text []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(text), []byte("<")) }

// mediaType knows a file by its first bytes; ok is false for a type that is not on the list.
func mediaType(name string, head []byte) (media string, ok bool) {
	ending := strings.ToLower(path.Ext(name))
	for _, k := range kinds {
		if (k.ending == "" || k.ending == ending) && k.begins(head) {
			return k.media, true
		}
	}
	return "", false
}
