package main

import (
	"context"

	"aftercare/server/config"
	"aftercare/server/say"
)

var configHelp = say.Text{ZH: "列出全部设置。", EN: "List every setting."}

func configuration(_ context.Context, p *program, args []string) error {
	if len(args) > 1 || len(args) == 1 && args[0] != "help" {
		return errUsage{say.Text{ZH: "用法：aftercare config help", EN: "Usage: aftercare config help"}}
	}
	return config.Help(p.out, p.lang)
}
