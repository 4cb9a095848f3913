package main

import (
	"context"

	"aftercare/desk/customers"
	"aftercare/server/say"
)

var indexHelp = say.Text{
	ZH: "用第一个密钥重新索引全部电话，之后旧密钥才能删去；原来的密钥遗失时也用它恢复按电话查找。",
	EN: "Index all phone numbers anew with the first key: after that a former key may go; also the way out when the former key is lost.",
}

// indexPhones brings the phone index of every hospital to the first key.
func indexPhones(ctx context.Context, p *program, args []string) error {
	return p.within(ctx, "index", args, func(in *installation) error {
		all := 0
		err := in.eachHospital(ctx, "index", func(ctx context.Context, _ string) error {
			n, err := customers.Reindex(ctx, in.desk)
			all += n
			return err
		})
		if err != nil {
			return err
		}
		p.print(say.Text{ZH: "%d 个电话已用第一个密钥重新索引。", EN: "%d phone numbers were indexed anew with the first key."}.With(all))
		return nil
	})
}
