package main

import (
	"context"
	"io"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"aftercare/desk"
	"aftercare/desk/documents"
	"aftercare/desk/files"
	"aftercare/desk/imports"
	jobsdesk "aftercare/desk/jobs"
	"aftercare/desk/signin"
	"aftercare/desk/sweeps"
	"aftercare/domain/access"
	"aftercare/ent/dburl"
	"aftercare/frontend"
	"aftercare/graph"
	"aftercare/graph/gen"
	"aftercare/graph/page"
	"aftercare/languages"
	"aftercare/server/auth"
	"aftercare/server/config"
	"aftercare/server/importer"
	"aftercare/server/jobs"
	"aftercare/server/live"
	"aftercare/server/web"
	"aftercare/server/worker"
)

// work is what runs beside the door.
type work struct {
	jobs *jobs.Runner
	stop context.CancelFunc
}

// start wires API, door and jobs of an installation. When ctx ends the door turns newcomers away; the
// jobs run until work is stopped, because what requests commit meanwhile still has to be passed on.
func (in *installation) start(ctx context.Context) (*web.Door, *work, error) {
	vocabulary, err := vocabulary()
	if err != nil {
		return nil, nil, err
	}
	cursors, err := page.NewSealer(in.ring.Cursors()...)
	if err != nil {
		return nil, nil, err
	}
	folder, err := files.New(in.desk, in.config.Files)
	if err != nil {
		return nil, nil, err
	}
	hub, seats := live.New(in.desk, in.log), live.NewWatch(in.desk, in.log)
	api := graph.Options{
		Desk: in.desk, SignIn: in.signIn, Words: vocabulary, Cursors: cursors, Targets: importer.TargetList, Mappings: importer.MappingList, Feed: hub, Watching: seats,
		Exported: worker.Exported, FileName: worker.FileName,
	}
	// The worker says what an export asks for, and asks it of the API: each needs the other.
	var long *worker.Worker
	api.Questions = func(ctx context.Context, lang string, inputs []map[string]any) ([]string, error) {
		return long.Questions(ctx, lang, inputs)
	}
	long = worker.New(in.desk, in.signIn, folder, gen.NewExecutableSchema(graph.New(api)), in.log)
	door, err := in.door(ctx, api, folder)
	if err != nil {
		return nil, nil, err
	}
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	w := &work{jobs: jobs.New(running, in.log), stop: stop}
	w.jobs.Sweeps(in.desk, append(sweeps.All(folder.Forget), in.chores(folder)...), hub.Nudge)
	w.jobs.Live("feed", hub.Run)
	w.jobs.Live("watchers", seats.Run)
	w.jobs.Live("long work", long.Run)
	w.jobs.Live("imports", importer.NewWorker(in.desk, in.config.Files, in.log).Run)
	return door, w, nil
}

// door is the handler of all routes.
func (in *installation) door(ctx context.Context, api graph.Options, folder *files.Folder) (*web.Door, error) {
	trusted, err := web.NewDocuments(frontend.Dist, func(ctx context.Context) (map[string]string, error) {
		return documents.All(ctx, in.desk)
	})
	if err != nil {
		return nil, err
	}
	resolver := &graph.Resolver{Options: api}
	presenter := &graph.Presenter{
		Words: api.Words, RequestID: web.RequestID, Log: in.log,
		Zone: func(context.Context) *graph.Resolver { return resolver }, Refused: in.refusal,
	}
	all, changes := in.store.AtOnce()
	return web.New(ctx, web.Options{
		Schema: gen.NewExecutableSchema(graph.New(api)), Present: presenter.Present,
		Gate: auth.NewGate(in.tokens, in.viewer, web.Unavailable(in.log)), Documents: trusted,
		Files: keepFile(folder), Refused: in.refusedRows, Results: in.results(folder), Ready: in.ready, Dist: frontend.Dist, Log: in.log,
		AtOnce: all, Changes: changes,
		Origins: in.config.Origins, Proxies: in.config.TrustedProxies,
		AnyDocument:   in.openness("AFTERCARE_DOCUMENTS", in.config.Documents == config.AnyDocument),
		Introspection: in.openness("AFTERCARE_INTROSPECTION", in.config.Introspection),
		Speak:         graph.WithLang,
		Begin:         func(ctx context.Context) context.Context { return graph.WithLoaders(ctx, in.desk) },
		Collectors:    in.collectors(), Tracer: in.tracer,
	})
}

// openness of a setting: a demo is open for signed-in staff unless somebody said otherwise.
func (in *installation) openness(env string, on bool) web.Openness {
	switch {
	case on:
		return web.ForAll
	case in.config.Demo && !in.config.Given(env):
		return web.ForStaff
	}
	return web.Closed
}

// lookTime is how long finding the viewer of a request may take.
const lookTime = 2 * time.Second

// viewer finds who a checked token stands for.
func (in *installation) viewer(ctx context.Context, c auth.Claims) (*access.Viewer, error) {
	ctx, cancel := context.WithTimeout(ctx, lookTime)
	defer cancel()
	return signin.LoadViewer(ctx, in.signIn, c.Subject)
}

func keepFile(folder *files.Folder) web.Files {
	return func(ctx context.Context, subject access.FileSubject, name string, content io.Reader) (string, error) {
		row, err := folder.Create(ctx, subject, name, content)
		if err != nil {
			return "", err
		}
		return row.ID, nil
	}
}

// refusal writes down that somebody has no right to what was asked.
func (in *installation) refusal(ctx context.Context, operation, permission string) error {
	return in.desk.LookOnce(ctx, desk.LookForbidden, operation, permission)
}

// refusedMark is what the name of a file of refused rows adds to that of the imported file, by language.
var refusedMark = map[string]string{languages.Chinese: "-未接受的行", languages.English: "-refused"}

// refusedRows finds the refused rows of an import, for whoever may see the import.
func (in *installation) refusedRows(ctx context.Context, id string) (string, func(io.Writer) error, error) {
	run, err := imports.TakeRefused(ctx, in.desk, id)
	if err != nil {
		return "", nil, err
	}
	name, mark := strings.TrimSuffix(strings.TrimSuffix(run.FileName, ".xlsx"), ".csv"), refusedMark[graph.Lang(ctx)]
	if mark == "" {
		mark = refusedMark[languages.English]
	}
	return name + mark + ".csv", func(w io.Writer) error {
		_, err := importer.WriteRefused(ctx, in.desk, id, w)
		return err
	}, nil
}

// results finds the file of an export, for the person who asked for it.
func (in *installation) results(folder *files.Folder) web.Results {
	return func(ctx context.Context, id string) (web.Result, error) {
		j, path, err := jobsdesk.Fetch(ctx, in.desk, folder, id)
		if err != nil {
			return web.Result{}, err
		}
		name, err := worker.FileName(graph.Lang(ctx), j)
		return web.Result{Name: name, Media: jobsdesk.Media(j.Format), Path: path}, err
	}
}

// collectors are the metrics of the database's connections.
func (in *installation) collectors() []prometheus.Collector {
	list := []prometheus.Collector{collectors.NewDBStatsCollector(in.store.Write, "write")}
	if in.store.Dialect == dburl.SQLite {
		list = append(list, collectors.NewDBStatsCollector(in.store.Read, "read"))
	}
	return list
}
