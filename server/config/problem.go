package config

import (
	"errors"
	"reflect"
	"strings"

	"github.com/caarlos0/env/v11"

	"aftercare/ent/dburl"
	"aftercare/server/say"
)

// Problem is one setting that cannot be used: which, what is wrong, what would be right.
type Problem struct {
	Key   Key
	Wrong say.Text
}

// In renders a problem: AFTERCARE_ADDR (--addr): no port. Right: host:port, such as ...
func (p Problem) In(lang string) string {
	name := p.Key.Env
	if p.Key.Flag != "" {
		name = say.Text{ZH: "%s（--%s）", EN: "%s (--%s)"}.With(name, p.Key.Flag).In(lang)
	}
	return say.Text{ZH: "%s：%s。应为：%s", EN: "%s: %s. Right would be: %s"}.With(name, p.Wrong, p.Key.Right).In(lang)
}

// Problems is every setting that cannot be used. It is the error of Load and speaks both languages.
type Problems []Problem

// In gives one line per problem.
func (ps Problems) In(lang string) string {
	lines := make([]string, 0, len(ps))
	for _, p := range ps {
		lines = append(lines, p.In(lang))
	}
	return strings.Join(lines, "\n")
}

func (ps Problems) Error() string { return ps.In(say.English) }

func (ps Problems) has(env string) bool {
	for _, p := range ps {
		if p.Key.Env == env {
			return true
		}
	}
	return false
}

func problem(env string, wrong say.Text) Problem {
	k, _ := find(env)
	return Problem{Key: k, Wrong: wrong}
}

// problems turns what the parser found into problems, naming keys instead of fields. It never shows
// the value of a secret nor of a database address, which may hold a password.
func problems(err error, values map[string]string) Problems {
	var all env.AggregateError
	if !errors.As(err, &all) {
		return nil
	}
	var out Problems
	for _, e := range all.Errors {
		var at env.ParseError
		if !errors.As(e, &at) {
			out = append(out, Problem{Wrong: say.Text{ZH: e.Error(), EN: e.Error()}})
			continue
		}
		field, _ := reflect.TypeFor[Config]().FieldByName(at.Name)
		name := field.Tag.Get("env")
		out = append(out, problem(name, wrong(at.Err, values[name])))
	}
	return out
}

func wrong(err error, value string) say.Text {
	var said *say.Error
	var address *dburl.Error
	switch {
	case errors.As(err, &said):
		return said.Text
	case errors.As(err, &address):
		return databaseWrong[address.Reason]
	}
	return say.Text{ZH: "读不懂 %q", EN: "cannot read %q"}.With(value)
}

// databaseWrong says what each refusal of a database address means.
var databaseWrong = map[dburl.Reason]say.Text{
	dburl.Empty:      {ZH: "没有写数据库", EN: "no database is named"},
	dburl.Scheme:     {ZH: "开头既不是 sqlite: 也不是 mysql://", EN: "it begins neither with sqlite: nor with mysql://"},
	dburl.Path:       {ZH: "sqlite: 后面应是文件而不是目录", EN: "after sqlite: there must be a file, not a folder"},
	dburl.Memory:     {ZH: "不支持内存数据库：多个连接看不到同一份数据", EN: "a database in memory is not supported: several connections would not see the same data"},
	dburl.Parameters: {ZH: "不能带这些参数；连接参数由程序设定，MySQL 只可写 ?tls=true 或 ?tls=skip-verify", EN: "these parameters are not allowed; the program sets its own, MySQL takes only ?tls=true or ?tls=skip-verify"},
	dburl.Slashes:    {ZH: "sqlite:// 后面像是主机名；相对路径写 sqlite:文件，绝对路径写 sqlite:/文件", EN: "after sqlite:// stands what looks like a host; write sqlite:file, or sqlite:/file for an absolute path"},
	dburl.User:       {ZH: "缺少用户名，或用户名里有冒号", EN: "the user is missing or has a colon in its name"},
	dburl.Escape:     {ZH: "用户、密码或库名里有未编码的特殊字符：@ 写 %40，: 写 %3A，/ 写 %2F，# 写 %23，? 写 %3F，% 写 %25", EN: "user, password or name has a special character that is not encoded: write @ as %40, : as %3A, / as %2F, # as %23, ? as %3F, % as %25"},
	dburl.Host:       {ZH: "主机缺失、有误或重复（IPv6 写在方括号里）；密码里若有 / 请写 %2F", EN: "a host is missing, wrong or named twice (IPv6 stands in square brackets); a / in the password is written %2F"},
	dburl.Port:       {ZH: "端口应是 1 到 65535 的数", EN: "the port must be a number from 1 to 65535"},
	dburl.Socket:     {ZH: "unix(...) 里应是以 / 开头的路径，且不能带 tls", EN: "unix(...) must hold a path that begins with /, and takes no tls"},
	dburl.Name:       {ZH: "没有写库名，或库名不合法", EN: "the name of the database is missing or not allowed"},
}
