package config

import (
	"fmt"
	"io"

	"aftercare/server/say"
)

var (
	helpHead    = say.Text{ZH: "设置。命令行参数优先于环境变量，环境变量优先于默认值。", EN: "Settings. A flag wins over the environment, the environment over the default."}
	helpDefault = say.Text{ZH: "默认", EN: "default"}
	helpRight   = say.Text{ZH: "取值", EN: "values"}
)

// Help prints the table of settings in a language.
func Help(w io.Writer, lang string) error {
	if _, err := fmt.Fprintln(w, helpHead.In(lang)); err != nil {
		return err
	}
	for _, k := range table {
		head := k.Env
		if k.Flag != "" {
			head += "   --" + k.Flag
		}
		if k.Default != "" {
			head += "   [" + helpDefault.In(lang) + " " + k.Default + "]"
		}
		if _, err := fmt.Fprintf(w, "\n%s\n    %s\n    %s: %s\n", head, k.Help.In(lang), helpRight.In(lang), k.Right.In(lang)); err != nil {
			return err
		}
	}
	return nil
}
