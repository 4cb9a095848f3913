package graph_test

import (
	"testing"

	"aftercare/desk/drafts"
	"aftercare/domain/access"
	"aftercare/domain/terms"
)

func init() {
	plants["draft"] = func(t *testing.T, w *world) { w.draft(t) }
}

// draft plants what the callback agent has typed about the planted call and not sent.
func (w *world) draft(t *testing.T) {
	t.Helper()
	call := w.ids["callback"]
	_, err := drafts.Save(w.f.As(access.CallbackAgent), w.f.Desk, drafts.SaveDraftInput{
		Kind: terms.RecordKindCallback, Record: &call, Form: "outcome", Content: `{"note":"想改到"}`,
	})
	if err != nil {
		t.Fatal(err)
	}
}
