package views

import "aftercare/domain/terms"

// ViewBody is what a view holds, new or changed.
type ViewBody struct {
	// At most 40 characters, once among one's own and once among the shared ones of the list.
	Name string
	// Needs APPROVE_UNIT.
	Shared *bool
	// A JSON object of at most 8 KB.
	Filter  string
	OrderBy *string
	Columns []string
	GroupBy *string
}

// CreateViewInput is the input or answer of that name in the API.
type CreateViewInput struct {
	List terms.ViewList
	ViewBody
}

// UpdateViewInput: The whole view as it shall be; what is left out is empty. A shared view becomes personal again by its owner only.
type UpdateViewInput struct {
	ID              string
	ExpectedVersion int
	ViewBody
}
