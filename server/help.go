package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"aftercare/domain/fault"
	"aftercare/ent/migrations"
	"aftercare/graph/words"
	"aftercare/server/importer"
	"aftercare/server/say"
)

var usageHead = say.Text{
	ZH: "Aftercare · 医院客服工作台\n\n用法：aftercare 命令 [参数]\n",
	EN: "Aftercare · the desk of a hospital's customer service\n\nUsage: aftercare COMMAND [arguments]\n",
}

var usageFoot = say.Text{
	ZH: "数据库地址：sqlite:路径（默认 sqlite:aftercare.db）或 mysql://用户:密码@主机:端口/库名。全部设置见 aftercare config help。",
	EN: "Databases: sqlite:PATH (default sqlite:aftercare.db) or mysql://user:password@host:port/name. All settings: aftercare config help.",
}

// usage lists every command on one screen.
func (p *program) usage(w io.Writer) {
	_, _ = fmt.Fprintln(w, usageHead.In(p.lang))
	for _, c := range commands() {
		_, _ = fmt.Fprintf(w, "  %s\n      %s\n", strings.TrimSpace(c.name+" "+c.args), c.help.In(p.lang))
	}
	_, _ = fmt.Fprintln(w, "\n"+usageFoot.In(p.lang))
}

// usageOf shows one command.
func (p *program) usageOf(w io.Writer, c command) {
	_, _ = fmt.Fprintf(w, "aftercare %s\n    %s\n", strings.TrimSpace(c.name+" "+c.args), c.help.In(p.lang))
}

// refusals are what the database's migrations refuse, in words.
var refusals = []struct {
	err  error
	text say.Text
}{
	{migrations.ErrNewer, say.Text{
		ZH: "拒绝打开：数据库已由更新的版本升级，请使用那个版本的程序。",
		EN: "Refusing to open: a newer version has migrated this database; use that version of the program.",
	}},
	{migrations.ErrChanged, say.Text{
		ZH: "拒绝打开：数据库的升级记录与这个程序不一致，它来自另一个构建。",
		EN: "Refusing to open: this database was migrated by other files than this program has.",
	}},
	{migrations.ErrForeign, say.Text{
		ZH: "拒绝打开：数据库里有不属于 Aftercare 的表，请使用空的数据库。",
		EN: "Refusing to open: the database holds tables that Aftercare did not make; use an empty one.",
	}},
}

// tell says an error in the person's language.
func (p *program) tell(err error) string {
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			return r.text.In(p.lang)
		}
	}
	var speaker say.Speaker
	if errors.As(err, &speaker) {
		return speaker.In(p.lang)
	}
	if f, ok := fault.As(err); ok {
		return p.tellFault(f)
	}
	if text, ok := troubled(err); ok {
		return text.In(p.lang)
	}
	return say.Text{ZH: "失败：%s", EN: "Failed: %s"}.With(err.Error()).In(p.lang)
}

// tellFault says a refusal of the desk with everything that is wrong.
func (p *program) tellFault(f *fault.Fault) string {
	w, err := vocabulary()
	if err != nil {
		return f.Error()
	}
	lines := []string{w.Say(p.lang, f.Message, nil)}
	for _, x := range f.Fields {
		lines = append(lines, "  "+strings.TrimPrefix(x.Path, "input.")+": "+w.Say(p.lang, x.Message, nil))
	}
	return strings.Join(lines, "\n")
}

// vocabulary joins the sentences of all rooms.
func vocabulary() (*words.Catalogue, error) {
	ofImports := map[string]words.Text{}
	for key, m := range importer.Texts() {
		ofImports[key] = words.Text(m)
	}
	return words.New(ofImports)
}
