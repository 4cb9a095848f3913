package worker_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"aftercare/desk/desktest"
	"aftercare/desk/files"
	"aftercare/desk/jobs"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/ent/dburl"
	"aftercare/ent/gen"
	"aftercare/ent/gen/staffnotice"
	"aftercare/ent/testdb"
	"aftercare/graph"
	graphgen "aftercare/graph/gen"
	"aftercare/graph/page"
	"aftercare/graph/words"
	"aftercare/server/worker"
)

// shop is a hospital with a worker and its folder.
type shop struct {
	*desktest.Fixture
	*worker.Worker
	folder *files.Folder
	path   string
	t      *testing.T
}

func each(t *testing.T, run func(t *testing.T, s *shop)) {
	testdb.Each(t, func(t *testing.T, url dburl.URL) {
		f := desktest.New(t, url)
		path := filepath.Join(t.TempDir(), "files")
		folder, err := files.New(f.Desk, path)
		if err != nil {
			t.Fatal(err)
		}
		catalogue, err := words.New()
		if err != nil {
			t.Fatal(err)
		}
		sealer, err := page.NewSealer([]byte("a key of exactly 32 bytes length"))
		if err != nil {
			t.Fatal(err)
		}
		issue := func(secret.Subject, time.Time) (string, time.Time, error) { return "", time.Time{}, nil }
		in := signin.New(f.Desk, secret.NewHasher(1), issue, time.Now, signin.DefaultLimits())
		schema := graphgen.NewExecutableSchema(graph.New(graph.Options{Desk: f.Desk, SignIn: in, Words: catalogue, Cursors: sealer, Exported: worker.Exported, FileName: worker.FileName}))
		run(t, &shop{Fixture: f, Worker: worker.New(f.Desk, in, folder, schema, slog.New(slog.DiscardHandler)), folder: folder, path: path, t: t})
	})
}

// start asks for an export as the API would.
func (s *shop) start(role access.Role, in jobs.StartExportInput, request string) (*gen.Job, error) {
	s.t.Helper()
	var input map[string]any
	if err := json.Unmarshal([]byte(request), &input); err != nil {
		s.t.Fatal(err)
	}
	ctx := s.As(role)
	return jobs.StartExport(ctx, s.Desk, in, jobs.Asked{Request: json.RawMessage(request), Question: s.asked(ctx, words.Chinese, input), Language: words.Chinese})
}

// asked is what an input asks for in a language.
func (s *shop) asked(ctx context.Context, lang string, input map[string]any) string {
	s.t.Helper()
	said, err := s.Questions(ctx, lang, []map[string]any{input})
	if err != nil {
		s.t.Fatal(err)
	}
	return said[0]
}

func (s *shop) must(j *gen.Job, err error) *gen.Job {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
	return j
}

// work lets the worker do what waits.
func (s *shop) work() {
	s.t.Helper()
	if _, err := s.Once(context.Background()); err != nil {
		s.t.Fatal(err)
	}
}

func (s *shop) now(role access.Role, id string) *gen.Job {
	s.t.Helper()
	return s.must(jobs.One(s.As(role), s.Desk, id))
}

// notice is what a person is told about the end of a job.
func (s *shop) notice(id string) *gen.StaffNotice {
	s.t.Helper()
	return s.Store.Client.StaffNotice.Query().Where(staffnotice.Ref(id)).OnlyX(s.Raw())
}

// content is the file of a job as its person fetches it.
func (s *shop) content(role access.Role, id string) string {
	s.t.Helper()
	_, path, err := jobs.Fetch(s.As(role), s.Desk, s.folder, id)
	if err != nil {
		s.t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		s.t.Fatal(err)
	}
	return string(text)
}

// rows reads a CSV.
func (s *shop) rows(content string) [][]string {
	s.t.Helper()
	rest, marked := strings.CutPrefix(content, "\ufeff")
	if !marked {
		s.t.Error("the file does not say that it is UTF-8")
	}
	rows, err := csv.NewReader(strings.NewReader(rest)).ReadAll()
	if err != nil {
		s.t.Fatal(err)
	}
	return rows
}

// sheet reads the first sheet of a workbook.
func (s *shop) sheet(content string) [][]string {
	s.t.Helper()
	f, err := excelize.OpenReader(strings.NewReader(content))
	if err != nil {
		s.t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(f.GetSheetName(0))
	if err != nil {
		s.t.Fatal(err)
	}
	return rows
}
