package files_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"aftercare/desk"
	"aftercare/desk/desktest"
	"aftercare/desk/files"
	"aftercare/domain/access"
	"aftercare/domain/fault"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/testdb"
)

// room is a hospital with a folder of files.
type room struct {
	*desktest.Fixture
	*files.Folder
	path string
	boss context.Context
}

func each(t *testing.T, run func(t *testing.T, r *room)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		path := filepath.Join(t.TempDir(), "files")
		folder, err := files.New(f.Desk, path)
		if err != nil {
			t.Fatal(err)
		}
		run(t, &room{Fixture: f, Folder: folder, path: path, boss: f.As(access.Supervisor)})
	})
}

// lies lists what is in the folder.
func (r *room) lies() []string {
	r.T.Helper()
	entries, err := os.ReadDir(r.path)
	if err != nil {
		r.T.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func wants(t *testing.T, err error, kind fault.Kind, key string) {
	t.Helper()
	f, ok := fault.As(err)
	if !ok || f.Kind != kind {
		t.Fatalf("got %v, want %s", err, kind)
	}
	if key != "" && (len(f.Fields) != 1 || f.Fields[0].Message.Key != key) {
		t.Fatalf("got %v, want %s", err, key)
	}
}

func TestAFileIsKeptAsItCameForSevenDays(t *testing.T) {
	each(t, func(t *testing.T, r *room) {
		row, err := r.Create(r.boss, access.FileImport, `C:\名单\..\三月.csv`, strings.NewReader("姓名,电话\n"))
		if err != nil {
			t.Fatal(err)
		}
		if row.Name != "三月.csv" || row.Size != 14 || row.MediaType != "text/csv" || len(row.Sha256) != 64 ||
			!row.ExpiresAt.Equal(desktest.Start.Add(files.Lifetime)) {
			t.Errorf("got %+v", row)
		}
		got, content, err := r.Open(r.boss, row.ID)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(content)
		if err := errors.Join(err, content.Close()); err != nil || string(text) != "姓名,电话\n" || got.ID != row.ID {
			t.Errorf("got %q %v", text, err)
		}
		if info, err := os.Stat(filepath.Join(r.path, row.ID)); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("others can read it: %v %v", info, err)
		}
		r.Clock.Advance(files.Lifetime)
		if _, _, err := r.Open(r.boss, row.ID); err == nil {
			t.Error("it has run out and is still given")
		}
	})
}

func TestNobodyElseFindsAFile(t *testing.T) {
	each(t, func(t *testing.T, r *room) {
		row, err := r.Create(r.boss, access.FileImport, "a.csv", strings.NewReader("a"))
		if err != nil {
			t.Fatal(err)
		}
		for name, ctx := range map[string]context.Context{"a colleague": r.As(access.Director), "the hospital next door": r.AsNeighbor()} {
			if _, _, err := r.Open(ctx, row.ID); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s: %v", name, err)
			}
			if err := r.Delete(ctx, row.ID); !fault.Is(err, fault.NotFound) {
				t.Errorf("%s: %v", name, err)
			}
		}
		if _, _, err := r.Open(context.Background(), row.ID); !fault.Is(err, fault.Unauthenticated) {
			t.Error(err)
		}
		if _, err := r.Create(context.Background(), access.FileImport, "a.csv", strings.NewReader("a")); !fault.Is(err, fault.Unauthenticated) {
			t.Error(err)
		}
		for _, id := range []string{"", "..", "../../etc/passwd", "fi_1", row.ID + "/", "part-1"} {
			if _, _, err := r.Open(r.boss, id); !fault.Is(err, fault.NotFound) {
				t.Errorf("%q: %v", id, err)
			}
		}
	})
}

func TestWhatIsRefusedLeavesNothingBehind(t *testing.T) {
	each(t, func(t *testing.T, r *room) {
		broken := io.MultiReader(strings.NewReader("a,b"), failing{})
		for _, c := range []struct {
			name, file string
			content    io.Reader
			key        string
		}{
			{"an empty file", "a.csv", strings.NewReader(""), "files.empty"},
			{"a file that is too long", "a.csv", io.LimitReader(letters{}, files.MaxSize+1), "files.tooLong"},
			{"a web page", "a.csv", strings.NewReader("<!DOCTYPE html><script>alert(1)</script>"), "files.type"},
			{"a connection that broke", "a.csv", broken, ""},
		} {
			if _, err := r.Create(r.boss, access.FileImport, c.file, c.content); err == nil {
				t.Errorf("%s is kept", c.name)
			} else if c.key != "" {
				wants(t, err, fault.InvalidInput, c.key)
			}
		}
		if left := r.lies(); len(left) > 0 {
			t.Errorf("left behind: %v", left)
		}
		if n := r.Rows()["attachments"]; n != 0 {
			t.Errorf("%d rows", n)
		}
	})
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("broken") }

type letters struct{}

func (letters) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'a'
	}
	return len(b), nil
}

func TestOnePersonCannotFillTheDisk(t *testing.T) {
	each(t, func(t *testing.T, r *room) {
		for range 50 {
			if _, err := r.Create(r.boss, access.FileImport, "a.csv", strings.NewReader("a")); err != nil {
				t.Fatal(err)
			}
		}
		_, err := r.Create(r.boss, access.FileImport, "a.csv", strings.NewReader("a"))
		wants(t, err, fault.InvalidInput, "files.tooMany")
		if _, err := r.Create(r.As(access.Director), access.FileImport, "a.csv", strings.NewReader("a")); err != nil {
			t.Error("somebody else is kept out:", err)
		}
	})
}

func TestAFileThatARecordKeepsDoesNotRunOut(t *testing.T) {
	each(t, func(t *testing.T, r *room) {
		row, err := r.Create(r.boss, access.FileImport, "a.csv", strings.NewReader("a"))
		if err != nil {
			t.Fatal(err)
		}
		_, err = desk.InTx(r.boss, r.Desk, func(ctx context.Context, tx *desk.Tx) (*gen.Attachment, error) {
			return nil, files.Keep(ctx, tx, row.ID, "import", "im_1")
		})
		if err != nil {
			t.Fatal(err)
		}
		r.Clock.Advance(100 * files.Lifetime)
		if _, content, err := r.Open(r.boss, row.ID); err != nil {
			t.Error(err)
		} else {
			_ = content.Close()
		}
		wants(t, r.Delete(r.boss, row.ID), fault.GuardFailed, "")
	})
}

func TestDeletingAFileRemovesItsContent(t *testing.T) {
	each(t, func(t *testing.T, r *room) {
		row, err := r.Create(r.boss, access.FileImport, "a.csv", strings.NewReader("a"))
		if err != nil {
			t.Fatal(err)
		}
		if err := r.Delete(r.boss, row.ID); err != nil {
			t.Fatal(err)
		}
		if left := r.lies(); len(left) > 0 || r.Rows()["attachments"] != 0 {
			t.Errorf("left behind: %v", left)
		}
		if err := r.Forget(context.Background(), row.ID); err != nil {
			t.Error("forgetting what is gone:", err)
		}
	})
}

func TestContentWithoutARowIsDeletedOnceItIsOld(t *testing.T) {
	each(t, func(t *testing.T, r *room) {
		kept, err := r.Create(r.boss, access.FileImport, "a.csv", strings.NewReader("a"))
		if err != nil {
			t.Fatal(err)
		}
		old := time.Now().Add(-25 * time.Hour)
		for _, name := range []string{"fi_01AAAAAAAAAAAAAAAAAAAAAAAA", "part-123", "somebody-elses.txt", kept.ID} {
			path := filepath.Join(r.path, name)
			if err := errors.Join(os.WriteFile(path, []byte("x"), 0o600), os.Chtimes(path, old, old)); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.WriteFile(filepath.Join(r.path, "part-456"), nil, 0o600); err != nil {
			t.Fatal(err)
		}
		if n, err := r.Orphans(context.Background()); n != 2 || err != nil {
			t.Errorf("%d deleted, %v", n, err)
		}
		if got := strings.Join(r.lies(), " "); got != kept.ID+" part-456 somebody-elses.txt" {
			t.Errorf("left: %s", got)
		}
	})
}

// Whoever may import uploads; for everybody else, and for whatever the table does not list, nothing of the file
// is read and nothing is left.
func TestOnlyWhoMayUseAFileUploadsIt(t *testing.T) {
	each(t, func(t *testing.T, r *room) {
		for role := range r.Staff {
			before := len(r.lies())
			content := &watched{Reader: strings.NewReader("姓名\n")}
			row, err := r.Create(r.As(role), access.FileImport, "a.csv", content)
			switch may := role == access.Supervisor || role == access.Director; {
			case may && (err != nil || row.UploadedBy != r.Staff[role].ID):
				t.Errorf("%s: %v", role, err)
			case !may && (!fault.Is(err, fault.Forbidden) || content.read || len(r.lies()) != before):
				t.Errorf("%s: %v, read %v", role, err, content.read)
			}
			if _, err := r.Create(r.As(role), "COMPLAINT", "a.csv", content); !fault.Is(err, fault.Forbidden) {
				t.Errorf("%s for what is not listed: %v", role, err)
			}
		}
	})
}

// watched tells whether anybody read it.
type watched struct {
	io.Reader
	read bool
}

func (w *watched) Read(b []byte) (int, error) {
	w.read = true
	return w.Reader.Read(b)
}
