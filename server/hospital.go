package main

import (
	"context"
	"flag"
	"fmt"
	"text/tabwriter"

	"aftercare/desk/setup"
	"aftercare/server/say"
)

var hospitalHelp = say.Text{
	ZH: "在同一个安装里再建一家医院（已有的登录名成为它的管理员，新的登录名会打印一次性密钥），或列出各医院的代码。",
	EN: "Add one more hospital to the installation (a login that exists becomes its admin, a new one gets a one-time secret), or list the codes.",
}

// manageHospitals adds and lists hospitals.
func manageHospitals(ctx context.Context, p *program, args []string) error {
	if len(args) > 0 {
		switch args[0] {
		case "add":
			return p.found(ctx, "hospital add", args[1:], raiseNone, setup.Add)
		case "list":
			return p.listHospitals(ctx, args[1:])
		case "-h", "--help":
			return flag.ErrHelp
		}
	}
	return errUsage{say.Text{ZH: "请写 add 或 list。", EN: "Say add or list."}}
}

func (p *program) listHospitals(ctx context.Context, args []string) error {
	return p.within(ctx, "hospital list", args, func(in *installation) error {
		list, err := setup.Hospitals(ctx, in.signIn)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
		for _, h := range list {
			_, _ = fmt.Fprintf(w, "%s\t%s\t%s\n", h.Code, h.TimeZone, h.Name)
		}
		return w.Flush()
	})
}
