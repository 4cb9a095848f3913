package main

import (
	"context"
	"errors"
	"flag"
	"strings"

	"aftercare/server/config"
	"aftercare/server/importer"
	"aftercare/server/say"
)

var importHelp = say.Text{
	ZH: "导入 CSV 或 XLSX：departments、staff、customers、appointments、visits、complaints。--dry-run 只检查；--refused 把被拒绝的行写入文件。",
	EN: "Bring in CSV or XLSX: departments, staff, customers, appointments, visits, complaints. --dry-run only checks; --refused writes refused rows to a file.",
}

// importFile brings one file in; a server may be running on the same database.
func importFile(ctx context.Context, p *program, args []string) (err error) {
	set := flag.NewFlagSet("import", flag.ContinueOnError)
	var job importer.Job
	set.StringVar(&job.Mapping, "mapping", "", "")
	set.StringVar(&job.Hospital, "hospital", "", "")
	set.StringVar(&job.Source, "source", "", "")
	set.BoolVar(&job.DryRun, "dry-run", false, "")
	refused := set.String("refused", "", "")
	flags := config.NewFlags(set, p.lang, "database")
	words, err := flags.Parse(args)
	if err != nil {
		return p.noWords(nil, err)
	}
	if len(words) != 2 {
		return errUsage{say.Text{ZH: "请写数据类型和一个文件。", EN: "Say which kind of data, and one file."}}
	}
	job.Kind, job.File = importer.Kind(strings.ToLower(words[0])), words[1]
	c, err := flags.Load(p.environ)
	if err != nil {
		return err
	}
	in, err := p.open(ctx, c, raiseNew)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.store.Close()) }()
	code := importer.Command(ctx, in.desk, job, importer.Output{Out: p.out, Err: p.err, Lang: c.Lang, Refused: *refused})
	if code != done {
		return errExit(code)
	}
	return nil
}
