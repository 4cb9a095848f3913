package access_test

import (
	"context"
	"testing"

	"aftercare/domain/access"
	"aftercare/domain/fault"
)

func TestOnlyWhoMayUseAFileUploadsIt(t *testing.T) {
	importers := map[access.Role]bool{access.Supervisor: true, access.Director: true}
	for _, r := range access.Role("").Values() {
		ctx := access.With(context.Background(), holding(access.Role(r)))
		if _, err := access.CheckUpload(ctx, access.FileImport); (err == nil) != importers[access.Role(r)] {
			t.Errorf("%s uploads a list to import: %v", r, err)
		}
		for _, unlisted := range []access.FileSubject{"", "COMPLAINT", "import"} {
			if _, err := access.CheckUpload(ctx, unlisted); !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s uploads for %q: %v", r, unlisted, err)
			}
		}
	}
	for _, subject := range []access.FileSubject{access.FileImport, "COMPLAINT"} {
		if _, err := access.CheckUpload(context.Background(), subject); !fault.Is(err, fault.Unauthenticated) {
			t.Errorf("nobody uploads for %q: %v", subject, err)
		}
	}
}
