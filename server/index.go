package main

import (
	"context"
	"errors"
	"flag"

	"aftercare/desk/customers"
	"aftercare/domain/access"
	"aftercare/server/config"
	"aftercare/server/say"
)

var indexHelp = say.Text{
	ZH: "用第一个密钥重新索引全部电话，之后旧密钥才能删去；原来的密钥遗失时也用它恢复按电话查找。",
	EN: "Index all phone numbers anew with the first key: after that a former key may go; also the way out when the former key is lost.",
}

// indexPhones brings the phone index of every hospital to the first key.
func indexPhones(ctx context.Context, p *program, args []string) (err error) {
	flags := config.NewFlags(flag.NewFlagSet("index", flag.ContinueOnError), p.lang, "database")
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
	list, err := in.desk.Client().Hospital.Query().All(access.With(ctx, access.SystemBypassesRowRules("", "index")))
	if err != nil {
		return err
	}
	all := 0
	for _, h := range list {
		n, err := customers.Reindex(access.With(ctx, access.SystemBypassesRowRules(h.ID, "index")), in.desk)
		if err != nil {
			return err
		}
		all += n
	}
	p.print(say.Text{ZH: "%d 个电话已用第一个密钥重新索引。", EN: "%d phone numbers were indexed anew with the first key."}.With(all))
	return nil
}
