package access

import (
	"context"
	"maps"
	"slices"

	"aftercare/domain/fault"
)

// FileSubject is what an uploaded file is for.
type FileSubject string

// FileImport is a list to be imported.
const FileImport FileSubject = "IMPORT"

// uploads is the table of who may upload a file for what: one of the permissions is enough. What it does
// not list is denied, so that nobody fills the disk with files that no record of theirs can keep.
var uploads = map[FileSubject][]Permission{
	FileImport: {ImportRun},
}

// CheckUpload is Check for an upload: it gives the viewer if the table lets them upload a file for the
// subject. UNAUTHENTICATED without a viewer, else FORBIDDEN.
func CheckUpload(ctx context.Context, subject FileSubject) (*Viewer, error) {
	anyOf, listed := uploads[subject]
	if listed && len(anyOf) > 0 {
		return Check(ctx, anyOf...)
	}
	if From(ctx) == nil {
		return Check(ctx)
	}
	return nil, fault.Denied("FILE_" + string(subject))
}

// FileSubjects lists what files can be uploaded for, sorted, with the permissions.
func FileSubjects() (subjects []FileSubject, anyOf map[FileSubject][]Permission) {
	return slices.Sorted(maps.Keys(uploads)), maps.Clone(uploads)
}
