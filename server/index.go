package main

import (
	"context"

	"aftercare/desk/customers"
	"aftercare/domain/access"
	"aftercare/server/say"
)

var indexHelp = say.Text{
	ZH: "用第一个密钥重新索引全部电话，之后旧密钥才能删去；原来的密钥遗失时也用它恢复按电话查找。",
	EN: "Index all phone numbers anew with the first key: after that a former key may go; also the way out when the former key is lost.",
}

// indexPhones brings the phone index of every hospital to the first key.
func indexPhones(ctx context.Context, p *program, args []string) error {
	return p.within(ctx, "index", args, func(in *installation) error {
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
	})
}
