package importer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"aftercare/desk"
	"aftercare/desk/imports"
	"aftercare/server/say"
)

// Exit codes of Command.
const (
	exitDone    = 0 // also with refused rows: they are told, and the rest is in
	exitMachine = 1 // the database or this machine failed; the same command goes on where it stood
	exitFile    = 2 // the file or what was asked for cannot be used; nothing was changed
)

// Output is where a command speaks, and in which language. Refused names a file for the refused rows;
// empty prints them.
type Output struct {
	Out, Err io.Writer
	Lang     string
	Refused  string
}

var (
	saidReading = say.Text{ZH: "读取 %d 行", EN: "%d rows read"}
	saidWriting = say.Text{ZH: "写入 %d / %d", EN: "%d of %d written"}
	saidSummary = say.Text{
		ZH: "共 %d 行：写入 %d，未变 %d，拒绝 %d。",
		EN: "%d rows: %d written, %d unchanged, %d refused.",
	}
	saidTrial = say.Text{
		ZH: "试运行，没有写入。共 %d 行：可写入 %d，未变 %d，拒绝 %d。",
		EN: "Trial only, nothing was written. %d rows: %d would go in, %d unchanged, %d refused.",
	}
	saidList    = say.Text{ZH: "被拒绝的行在 %s，修改后可以再次导入。", EN: "The refused rows are in %s; mend them there and bring them in again."}
	saidColumn  = say.Text{ZH: "%s：取自“%s”", EN: "%s from “%s”"}
	saidUnused  = say.Text{ZH: "没有用到的列：%s", EN: "Columns that are not used: %s"}
	saidNoFile  = say.Text{ZH: "找不到这个文件", EN: "there is no such file"}
	saidFailure = say.Text{ZH: "不能导入 %s：%s", EN: "%s cannot be imported: %s"}
)

// Command is `aftercare import`: it runs a job, prints how far it is, a summary and the refused rows, and
// gives the exit code.
func Command(ctx context.Context, d *desk.Desk, j Job, o Output) int {
	last := ""
	j.Columns = o.columns
	run, err := Run(ctx, d, j, func(p Progress) {
		line := saidReading.With(p.Staged).In(o.Lang)
		if p.State == imports.Applying {
			line = saidWriting.With(p.Applied, p.Accepted).In(o.Lang)
		}
		if line != last {
			fmt.Fprintln(o.Err, line)
		}
		last = line
	})
	if err != nil {
		text, file := Failed(err, o.Lang)
		if _, gone := os.Stat(j.File); errors.Is(err, os.ErrNotExist) && errors.Is(gone, os.ErrNotExist) {
			text = saidNoFile.In(o.Lang) // and not an upload that is gone
		}
		fmt.Fprintln(o.Err, saidFailure.With(j.File, text).In(o.Lang))
		if file {
			return exitFile
		}
		return exitMachine
	}
	summary, applied := saidSummary, run.Applied
	if j.DryRun {
		summary, applied = saidTrial, run.Accepted
	}
	fmt.Fprintln(o.Out, summary.With(run.Total, applied, run.Unchanged, run.Refused).In(o.Lang))
	if err := o.refused(imports.As(ctx, run), d, run); err != nil {
		fmt.Fprintln(o.Err, err)
		return exitMachine
	}
	return exitDone
}

// columns says which column fills what, and which none, so that a heading that was taken for another is
// noticed before anything is used.
func (o Output) columns(m Mapping, headers []string) {
	used := map[string]bool{}
	for _, t := range Targets(m.Kind) {
		from := m.Columns[t.Name].From
		for _, heading := range from {
			used[heading] = true
		}
		if len(from) > 0 {
			fmt.Fprintln(o.Err, saidColumn.With(t.Label(o.Lang), strings.Join(from, " + ")).In(o.Lang))
		}
	}
	var unused []string
	for _, heading := range headers {
		if !used[heading] && strings.TrimSpace(heading) != "" {
			unused = append(unused, heading)
		}
	}
	if len(unused) > 0 {
		fmt.Fprintln(o.Err, saidUnused.With(strings.Join(unused, " · ")).In(o.Lang))
	}
}

// refused hands over the refused rows, if there are any.
func (o Output) refused(ctx context.Context, d *desk.Desk, run *imports.Run) error {
	if run.Refused == 0 {
		return nil
	}
	if o.Refused == "" {
		_, err := WriteRefused(ctx, d, run.ID, o.Out)
		return err
	}
	file, err := os.OpenFile(o.Refused, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600) // it holds personal data
	if err != nil {
		return err
	}
	_, err = WriteRefused(ctx, d, run.ID, file)
	if err = errors.Join(err, file.Close()); err == nil {
		fmt.Fprintln(o.Out, saidList.With(o.Refused).In(o.Lang))
	}
	return err
}

// TargetList is what a file of a kind (in the words of the API) can fill, for people to choose from.
func TargetList(kind, lang string) ([]*imports.ImportTarget, error) {
	k := Kind(strings.ToLower(kind))
	if !k.Valid() {
		return nil, broken("import.mapping.kind", "kind", kind)
	}
	var out []*imports.ImportTarget
	for _, t := range Targets(k) {
		out = append(out, &imports.ImportTarget{Name: t.Name, Label: t.Label(lang), Required: t.Required})
	}
	return out, nil
}
