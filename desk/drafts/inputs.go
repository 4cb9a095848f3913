package drafts

import "aftercare/domain/terms"

// SaveDraftInput: record: left out for a record that does not exist yet; expectedVersion: left out for the first save.
type SaveDraftInput struct {
	Kind            terms.RecordKind
	Record          *string
	Form            string
	Content         string
	ExpectedVersion *int
}

// DiscardDraftInput is the input or answer of that name in the API.
type DiscardDraftInput struct {
	Kind   terms.RecordKind
	Record *string
	Form   string
}
