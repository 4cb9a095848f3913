package files

import (
	"strings"
	"testing"
)

func TestATypeIsKnownByTheFirstBytesAndNeverByTheName(t *testing.T) {
	const zip = "PK\x03\x04\x14\x00\x06\x00"
	for _, c := range []struct{ name, file, head, want string }{
		{"a list", "a.csv", "姓名,电话\r\n王芳,138\r\n", "text/csv"},
		{"a list in GB 18030", "a.csv", "\xd0\xd5\xc3\xfb,\xb5\xe7\xbb\xb0\r\n", "text/csv"},
		{"a list in UTF-16", "a.csv", "\xff\xfe\xd3\x59\x0d\x54", "text/csv"},
		{"a list with a mark of UTF-8", "a.CSV", "\xef\xbb\xbf姓名", "text/csv"},
		{"a text", "a.txt", "notes", "text/plain"},
		{"a sheet", "a.xlsx", zip, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
		{"a paper", "a.docx", zip, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
		{"a PDF by any name", "a.pdf", "%PDF-1.7", "application/pdf"},
		{"a picture by any name", "photo", "\x89PNG\r\n\x1a\n", "image/png"},
		{"a photo", "a.jpg", "\xff\xd8\xff\xe0", "image/jpeg"},
		{"a recording", "a.wav", "RIFF\x00\x00\x00\x00WAVEfmt ", "audio/wav"},
		{"a recording of a phone", "a.m4a", "\x00\x00\x00\x20ftypM4A ", "audio/mp4"},
		{"a recording with a tag", "a.mp3", "ID3\x04", "audio/mpeg"},

		{"a page that calls itself a list", "a.csv", "  <html><body>", ""},
		{"a page in UTF-16", "a.csv", "\xff\xfe<\x00h\x00t\x00", ""},
		{"a page behind a mark of UTF-8", "a.csv", "\xef\xbb\xbf\n<html>", ""},
		{"a drawing that can hold scripts", "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">", ""},
		{"a drawing that calls itself a text", "a.txt", "<?xml version=\"1.0\"?><svg>", ""},
		{"a program", "a.exe", "MZ\x90\x00", ""},
		{"a program that calls itself a list", "a.csv", "MZ\x90\x00\x03\x00", ""},
		{"a program that calls itself a sheet", "a.xlsx", "MZ\x90\x00", ""},
		{"a shell script", "a.sh", "#!/bin/sh\n", ""},
		{"an archive", "a.zip", zip, ""},
		{"a sheet with macros", "a.xlsm", zip, ""},
		{"an old sheet", "a.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ""},
		{"a PDF that is none", "a.pdf", "hello", ""},
		{"a list without its ending", "a", "a,b", ""},
		{"two endings", "a.csv.html", "a,b", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, ok := mediaType(c.file, []byte(c.head)); got != c.want || ok != (c.want != "") {
				t.Errorf("got %q %v", got, ok)
			}
		})
	}
}

func TestANameCannotBeAPathOrLookLikeAnother(t *testing.T) {
	for given, want := range map[string]string{
		"三月.csv": "三月.csv", "../../etc/passwd": "passwd", `C:\a\b.csv`: "b.csv", "a\x00b.csv": "ab.csv", "a\r\nSet-Cookie: x.csv": "aSet-Cookie: x.csv",
		"invoice\u202excod.exe": "invoicexcod.exe", "a\u200bb.csv": "ab.csv", "": "file", "...": "file", "/": "file", "\xff\xfe.csv": "csv", " a .csv": "a .csv",
		strings.Repeat("长", 300) + ".csv": strings.Repeat("长", 196) + ".csv",
	} {
		if got := Name(given); got != want {
			t.Errorf("%q becomes %q, want %q", given, got, want)
		}
	}
}
