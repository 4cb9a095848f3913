package main

import (
	"context"
	"errors"
	"flag"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"

	"go.opentelemetry.io/otel/trace"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	"aftercare/ent"
	"aftercare/ent/dburl"
	"aftercare/ent/migrations"
	"aftercare/server/auth"
	"aftercare/server/config"
	"aftercare/server/keys"
	"aftercare/server/say"
)

// installation is an open database with what works on it.
type installation struct {
	config config.Config
	log    *slog.Logger
	ring   keys.Ring
	store  *ent.Store
	clock  *clock
	tokens *auth.Tokens
	desk   *desk.Desk
	signIn *signin.Service
	marked bool         // a demo
	tracer trace.Tracer // nil: nobody collects spans
}

// raise says how far a command brings the schema up by itself.
type raise int

const (
	raiseNew  raise = iota // an empty database, and a SQLite file after copying it
	raiseAll               // any
	raiseNone              // none: what is not at this program's level is refused
)

var noDatabase = say.Text{
	ZH: "找不到数据库文件 %s。",
	EN: "There is no database file %s.",
}

var notMigrated = say.Text{
	ZH: "数据库还没有升级到这个版本。请先执行 aftercare migrate（集群上只执行一次），或用 serve --migrate。",
	EN: "The database is not yet at this version. Run aftercare migrate first (once for a cluster), or serve --migrate.",
}

// open opens the installation that the settings name.
func (p *program) open(ctx context.Context, c config.Config, how raise) (in *installation, err error) {
	in = &installation{config: c, log: p.logger(c), clock: newClock()}
	for _, w := range c.Warnings {
		p.complain(w.In(c.Lang))
	}
	if how == raiseNone && c.Database.Dialect == dburl.SQLite { // what is missing is the database, not its keys
		if err := present(c.Database.Path, how); err != nil {
			return nil, err
		}
	}
	loaded, there, err := keys.Find(string(c.Keys), c.Database.Beside(".keys"))
	if err != nil {
		return nil, err
	}
	if !there && how == raiseNone {
		return nil, say.Refuse(noKeys.With(c.Database.Beside(".keys")), nil)
	}
	if err := p.raise(ctx, in, how); err != nil {
		return nil, err
	}
	if in.store, err = ent.Open(ctx, c.Database); err != nil {
		return nil, err
	}
	defer func(store *ent.Store) { // in is nil by then
		if err != nil {
			err = errors.Join(err, store.Close())
		}
	}(in.store)
	if !there {
		if loaded, err = in.firstKeys(ctx); err != nil {
			return nil, err
		}
	}
	for _, w := range loaded.Warnings {
		p.complain(w.In(c.Lang))
	}
	in.ring = loaded.Ring
	if in.tokens, err = auth.NewTokens(in.ring.Access(), realTime); err != nil {
		return nil, err
	}
	in.wire(false)
	marked, _, err := isDemo(ctx, in.signIn)
	if err != nil {
		return nil, err
	}
	if marked {
		in.wire(true)
	}
	if how != raiseNone { // check tells of it as of one contradiction among others
		err = p.proveKeys(ctx, in)
	}
	return in, err
}

// within does the work of a command that takes nothing but the database, and leaves that at its level.
func (p *program) within(ctx context.Context, command string, args []string, work func(in *installation) error) (err error) {
	flags := config.NewFlags(flag.NewFlagSet(command, flag.ContinueOnError), p.lang, "database")
	if err := p.noWords(flags.Parse(args)); err != nil {
		return err
	}
	c, err := flags.Load(p.environ)
	if err != nil {
		return err
	}
	in, err := p.open(ctx, c, raiseNone)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.store.Close()) }()
	return work(in)
}

// eachHospital does something in every hospital, as the program itself; code is the hospital's.
func (in *installation) eachHospital(ctx context.Context, why string, do func(ctx context.Context, code string) error) error {
	list, err := in.desk.Client().Hospital.Query().All(access.With(ctx, access.SystemBypassesRowRules("", why)))
	if err != nil {
		return err
	}
	for _, h := range list {
		if err := do(access.With(ctx, access.SystemBypassesRowRules(h.ID, why)), h.Code); err != nil {
			return err
		}
	}
	return nil
}

// wire makes the desk and sign-in.
func (in *installation) wire(demo bool) {
	in.marked = demo
	in.desk = desk.New(in.store, in.clock.now, desk.NewPhoneKeys(in.ring.Index()), demo)
	in.desk.SetReal(realTime)
	in.signIn = signin.New(in.desk, secret.NewHasher(2*runtime.GOMAXPROCS(0)), in.tokens.Issue, realTime, signin.DefaultLimits())
}

// raise brings the schema up to date or refuses. A SQLite file belongs to one machine and is copied
// first; a server's database may belong to several programs, so that only an empty one is raised unasked.
func (p *program) raise(ctx context.Context, in *installation, how raise) (err error) {
	u := in.config.Database
	if u.Dialect == dburl.SQLite {
		if err := present(u.Path, how); err != nil {
			return err
		}
	}
	write, read, err := ent.Pools(ctx, u)
	if err != nil {
		return err
	}
	defer func() {
		err = errors.Join(err, write.Close())
		if read != write {
			err = errors.Join(err, read.Close())
		}
	}()
	left, err := migrations.Pending(ctx, read, u.Dialect)
	if err != nil || len(left) == 0 {
		return err
	}
	level, err := migrations.Level(ctx, read, u.Dialect)
	if err != nil {
		return err
	}
	if how == raiseNone || u.Dialect == dburl.MySQL && level != "" && how != raiseAll {
		return say.Refuse(notMigrated, nil)
	}
	if u.Dialect == dburl.SQLite {
		copied, err := migrations.BackupSQLite(ctx, write, u.Path)
		if err != nil {
			return err
		}
		if copied != "" {
			p.complain(say.Text{ZH: "升级前的数据库已备份到 %s", EN: "A copy of the database before migration: %s"}.With(copied).In(in.config.Lang))
		}
	}
	_, err = migrations.Apply(ctx, write, u.Dialect, in.log)
	return err
}

// present sees to it that there is a file: one that is not there is made, or refused where nothing may be made.
func present(path string, how raise) error {
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return say.Refuse(say.Text{
			ZH: "数据库 %[1]s 是一个文件夹。应为文件，例如 sqlite:%[2]s。",
			EN: "The database %[1]s is a folder. Name a file, such as sqlite:%[2]s.",
		}.With(path, filepath.Join(path, "aftercare.db")), nil)
	}
	if how != raiseNone {
		return reserve(path)
	}
	if _, err := os.Stat(path); err != nil {
		return say.Refuse(noDatabase.With(path), err)
	}
	return nil
}

// reserve makes an empty file that only its owner can read, before the database's driver makes one that
// others can read as well.
func reserve(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return say.Refuse(say.Text{
			ZH: "无法创建数据库文件 %s。所在的文件夹须已存在，且运行本程序的用户可以写入。",
			EN: "Cannot make the database file %s. Its folder must be there, and the user who runs this program must be able to write in it.",
		}.With(path), err)
	}
	return f.Close()
}

// logger writes to the terminal's error side, in real time.
func (p *program) logger(c config.Config) *slog.Logger {
	return slog.New(slog.NewTextHandler(p.err, &slog.HandlerOptions{Level: c.Log}))
}
