package main

import (
	"mime"
	"strings"
	"testing"
	"time"
)

// What an export is about is read in the reader's language, whatever language it was asked in: in the list of
// one's exports, in the name of the file, in the notice and in the access log of the privacy officer.
func TestTheWordsOfAnExportFollowTheReader(t *testing.T) {
	r, password := demoServed(t)
	const start = `mutation { startExport(input: { format: CSV, complaintFigures: { groupBy: [LEVEL], range: { from: "2026-01-01", to: "2026-01-31" } } }) { id } }`
	said := map[string][3]string{ // begin of the question, of the file's name, of the label in the log
		"zh-CN": {"投诉数据：分组 级别；日期 2026-01-01 至 2026-01-31", "投诉数据-", "导出：投诉数据"},
		"en":    {"Complaint figures: by Level; days 2026-01-01 to 2026-01-31", "Complaint figures-", "Export: Complaint figures"},
	}
	privacy := r.signedIn("privacy", password, "zh-CN")
	for _, asked := range []string{"zh-CN", "en"} {
		supervisor := r.signedIn("supervisor", password, asked)
		id := supervisor.find(start, nil, "startExport", "id").(string)
		for state := ""; state != "DONE"; time.Sleep(50 * time.Millisecond) {
			if state = supervisor.find(`query($id: ID!) { job(id: $id) { state } }`, map[string]any{"id": id}, "job", "state").(string); state == "FAILED" {
				t.Fatal("the export failed")
			}
		}
		for lang, want := range said {
			reader := supervisor.in(lang)
			job := reader.find(`query($id: ID!) { job(id: $id) { question fileName } }`, map[string]any{"id": id}, "job").(map[string]any)
			if job["question"] != want[0] || !strings.HasPrefix(job["fileName"].(string), want[1]) {
				t.Errorf("asked in %s and read in %s it is %v", asked, lang, job)
			}
			file := reader.send("GET", "/jobs/"+id+"/file", nil)
			if _, p, err := mime.ParseMediaType(file.head.Get("Content-Disposition")); err != nil || p["filename"] != job["fileName"] {
				t.Errorf("asked in %s and fetched in %s the file is called %v (%v)", asked, lang, p, err)
			}
			line := privacy.in(lang).find(`query($id: ID) { accessLog(subject: $id, first: 1) { nodes { purpose subjectLabel subjectOpens } } }`,
				map[string]any{"id": id}, "accessLog", "nodes").([]any)[0].(map[string]any)
			if !strings.HasPrefix(line["purpose"].(string), want[0]+" · CSV · ") || line["subjectLabel"] != want[2] || line["subjectOpens"] != false {
				t.Errorf("asked in %s the log says in %s: %v", asked, lang, line)
			}
			notice := reader.find(`{ notifications(first: 1) { nodes { summary } } }`, nil, "notifications", "nodes", "summary").(string)
			if asksEnglish := lang == "en"; strings.ContainsAny(notice, "abcdefghijklmnopqrstuvwxyz") != asksEnglish {
				t.Errorf("asked in %s the notice says in %s %q", asked, lang, notice)
			}
		}
	}
}
