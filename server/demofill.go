package main

import (
	"context"
	"errors"
	"flag"

	"aftercare/domain/workday"
	"aftercare/server/config"
	"aftercare/server/demo"
	"aftercare/server/say"
)

var demoHelp = say.Text{
	ZH: "把空数据库填成演示医院。--until：演示进行到哪一天；--customers：客户数。",
	EN: "Fill an empty database with the demo hospital. --until: the day it has come to; --customers: how many.",
}

// fillDemo makes a demo without serving it.
func fillDemo(ctx context.Context, p *program, args []string) (err error) {
	set := flag.NewFlagSet("demo", flag.ContinueOnError)
	var o demo.Options
	set.IntVar(&o.Customers, "customers", 300, "")
	set.Uint64Var(&o.Seed, "seed", 1, "")
	set.StringVar(&o.Password, "password", "", "")
	set.Func("until", "", func(text string) (err error) {
		o.Until, err = workday.ParseDate(text)
		return err
	})
	flags := config.NewFlags(set, p.lang, "database")
	if err := p.noWords(flags.Parse(args)); err != nil {
		return err
	}
	if err := demo.CheckSize(o.Customers); err != nil {
		return err
	}
	c, err := flags.Load(p.environ)
	if err != nil {
		return err
	}
	in, err := p.open(ctx, c, raiseAll)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.store.Close()) }()
	if err := p.fill(ctx, in, o); err != nil {
		return err
	}
	if err := in.goOn(ctx); err != nil { // what it says of the time is what serve will begin with
		return err
	}
	p.greetDemo(ctx, in)
	return nil
}
