package main

import (
	"context"

	"aftercare/server/notices"
	"aftercare/server/say"
)

var noticesHelp = say.Text{ZH: "第三方许可全文。", EN: "Licences of third-party works, in full."}

func printNotices(_ context.Context, p *program, args []string) error {
	if len(args) > 0 {
		return errUsage{say.Text{ZH: "多余的参数：%s", EN: "What does %s mean?"}.With(args[0])}
	}
	return notices.Print(p.out)
}
