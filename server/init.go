package main

import (
	"context"
	"errors"
	"flag"
	"time"

	"aftercare/desk/defaults"
	"aftercare/desk/setup"
	"aftercare/desk/signin"
	"aftercare/server/config"
	"aftercare/server/say"
)

var initHelp = say.Text{
	ZH: "把空数据库变成一家医院，打印一次性的初始密钥（24 小时内有效），管理员用它设置密码。",
	EN: "Make an empty database a hospital; prints a one-time secret (24 hours) with which the admin sets a password.",
}

// initHospital founds the first hospital.
func initHospital(ctx context.Context, p *program, args []string) error {
	return p.found(ctx, "init", args, raiseAll, setup.Init)
}

type founding = func(context.Context, *signin.Service, setup.NewHospital, setup.Seed) (*setup.Founded, error)

// found makes a hospital of what a command line says of it, and tells how its admin gets in.
func (p *program) found(ctx context.Context, command string, args []string, how raise, do founding) (err error) {
	set := flag.NewFlagSet(command, flag.ContinueOnError)
	var in setup.NewHospital
	set.StringVar(&in.Name, "hospital", "", "")
	set.StringVar(&in.Zone, "zone", "", "")
	set.StringVar(&in.Admin, "admin", "", "")
	set.StringVar(&in.Code, "code", "", "")
	flags := config.NewFlags(set, p.lang, "database")
	if err := p.noWords(flags.Parse(args)); err != nil {
		return err
	}
	for name, value := range map[string]string{"--hospital": in.Name, "--zone": in.Zone, "--admin": in.Admin} {
		if value == "" {
			return errUsage{say.Text{ZH: "缺少 %s。", EN: "%s is missing."}.With(name)}
		}
	}
	c, err := flags.Load(p.environ)
	if err != nil {
		return err
	}
	if err := in.Check(); err != nil {
		return err
	}
	house, err := p.open(ctx, c, how)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, house.store.Close()) }()
	made, err := do(ctx, house.signIn, in, defaults.Seed)
	if err != nil {
		return err
	}
	if made.Admin.Secret == "" {
		p.print(say.Text{
			ZH: "已建立医院：%s（代码 %s）\n%s 现在也是这家医院的管理员，登录后在右上角的菜单里切换医院。",
			EN: "Hospital: %s (code %s)\n%s is now its admin as well and switches to it in the menu at the top right.",
		}.With(made.Hospital.Name, made.Hospital.Code, made.Admin.Staff.Login))
		return nil
	}
	p.print(say.Text{
		ZH: "已建立医院：%s（代码 %s）\n管理员登录名：%s\n一次性初始密钥：%s\n请在 %s 之前运行 aftercare serve，打开 /setup 设置密码。密钥只显示这一次。",
		EN: "Hospital: %s (code %s)\nAdmin's login: %s\nOne-time secret: %s\nBefore %s, run aftercare serve and open /setup to set a password. The secret is shown this once.",
	}.With(made.Hospital.Name, made.Hospital.Code, made.Admin.Staff.Login, made.Admin.Secret, made.Admin.ExpiresAt.Local().Format(time.DateTime)))
	return nil
}
