package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/server/say"
)

var versionHelp = say.Text{ZH: "这个程序的版本和它的表版本。", EN: "The version of this program and of its tables."}

func version(_ context.Context, p *program, args []string) error {
	if len(args) > 0 {
		return errUsage{say.Text{ZH: "多余的参数：%s", EN: "What does %s mean?"}.With(args[0])}
	}
	revision, when, changed := built()
	level, err := migrations.Latest(dburl.SQLite)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.out, "aftercare %s%s%s\ntables %s\n%s %s/%s\n", revision, when, changed, level, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// built is what the program was built from; "unknown" for one that was built outside of its repository.
func built() (revision, when, changed string) {
	revision = "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			switch s.Key {
			case "vcs.revision":
				revision = s.Value
			case "vcs.time":
				when = " " + s.Value
			case "vcs.modified":
				if s.Value == "true" {
					changed = " +changes"
				}
			}
		}
	}
	return revision, when, changed
}
