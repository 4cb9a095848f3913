package watchers

import "aftercare/domain/terms"

// WatchRecordInput is the input or answer of that name in the API.
type WatchRecordInput struct {
	Record string
	Mode   terms.WatchMode
	// The client's own name of the tab, made anew for each.
	Tab string
}
