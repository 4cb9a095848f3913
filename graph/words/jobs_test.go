package words_test

import (
	"testing"

	"aftercare/domain/fault"
	"aftercare/graph/words"
)

func TestTheNoticeOfAnExportSaysThatItIsOneAndWhatWasExported(t *testing.T) {
	catalogue, err := words.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ lang, key, want string }{
		{"zh-CN", "notice.job.exported", "导出完成：投诉列表，共 1 行"},
		{"en", "notice.job.exported", "Export ready: list of complaints, 1 row"},
		{"zh-CN", "notice.job.exportFailed", "导出没有完成：投诉列表，请查看原因"},
		{"en", "notice.job.exportFailed", "The export could not be done: list of complaints; see why"},
	} {
		if said := catalogue.Say(c.lang, fault.Message{Key: c.key, Args: map[string]any{"subject": "COMPLAINTS", "rows": 1.0}}, nil); said != c.want {
			t.Errorf("%s %s: %q, not %q", c.lang, c.key, said, c.want)
		}
	}
}
