package main

import (
	"context"
	"flag"

	"aftercare/ent/migrations"
	"aftercare/server/config"
	"aftercare/server/say"
)

var migrateHelp = say.Text{
	ZH: "把数据库的表升级到这个版本后退出；SQLite 会先备份。",
	EN: "Bring the database's tables up to this version, then exit; SQLite is copied first.",
}

// migrate needs no keys: it touches tables only.
func migrate(ctx context.Context, p *program, args []string) error {
	flags := config.NewFlags(flag.NewFlagSet("migrate", flag.ContinueOnError), p.lang, "database")
	if err := p.noWords(flags.Parse(args)); err != nil {
		return err
	}
	c, err := flags.Load(p.environ)
	if err != nil {
		return err
	}
	if err := p.raise(ctx, &installation{config: c, log: p.logger(c)}, raiseAll); err != nil {
		return err
	}
	level, err := migrations.Latest(c.Database.Dialect)
	if err != nil {
		return err
	}
	p.print(say.Text{ZH: "%s 已是最新（%s）。", EN: "%s is up to date (%s)."}.With(c.Database.String(), level))
	return nil
}
