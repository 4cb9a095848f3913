package config

import (
	"errors"
	"flag"
	"io"
	"slices"
	"strings"

	"aftercare/server/say"
)

// Flags are settings given on a command line. Commands name the settings they take; their own flags
// they add to the same set.
type Flags struct {
	set   *flag.FlagSet
	given map[string]string
}

// NewFlags adds to set the flags of the settings named ("addr", "database"). A name that is in no
// row of the table is a mistake in the program and panics at its start.
func NewFlags(set *flag.FlagSet, lang string, names ...string) *Flags {
	f := &Flags{set: set, given: map[string]string{}}
	set.SetOutput(io.Discard)
	for _, name := range names {
		i := slices.IndexFunc(table, func(k Key) bool { return k.Flag == name })
		if i < 0 || name == "" {
			panic("config: no setting has the flag " + name)
		}
		k := table[i]
		set.Var(&value{key: k, given: f.given}, name, k.Help.In(lang))
	}
	return f
}

// Parse reads the arguments of a command: flags and plain words in any order, only words after --.
// It gives the words. flag.ErrHelp comes back as it is.
func (f *Flags) Parse(args []string) (words []string, err error) {
	for {
		if err := f.set.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil, flag.ErrHelp
			}
			return nil, say.Refuse(misread(err, f.set.Name()), err)
		}
		rest := f.set.Args()
		if len(rest) == 0 {
			return words, nil
		}
		if used := len(args) - len(rest); used > 0 && args[used-1] == "--" {
			return append(words, rest...), nil
		}
		words, args = append(words, rest[0]), rest[1:]
	}
}

// Load builds the settings from the environment and the flags of Parse, which win.
func (f *Flags) Load(environ []string) (Config, error) { return Load(environ, f.given) }

// value notes a flag as it is given; Load judges it together with the rest.
type value struct {
	key   Key
	given map[string]string
}

func (v *value) String() string   { return v.key.Default }
func (v *value) IsBoolFlag() bool { return v.key.Switch }
func (v *value) Set(s string) error {
	v.given[v.key.Env] = s
	return nil
}

// misread says what the parser found, which it tells in words only.
func misread(err error, command string) say.Text {
	for _, one := range []struct {
		begin string
		text  say.Text
	}{
		{"flag provided but not defined: -", say.Text{ZH: "没有 --%s 这个参数。可用的参数见 aftercare %s --help。", EN: "There is no flag --%s. aftercare %s --help shows those there are."}},
		{"flag needs an argument: -", say.Text{ZH: "--%s 后面缺少它的值。写法见 aftercare %s --help。", EN: "--%s needs a value after it. aftercare %s --help shows how."}},
	} {
		if name, ok := strings.CutPrefix(err.Error(), one.begin); ok {
			return one.text.With(name, command)
		}
	}
	said := strings.TrimPrefix(strings.TrimPrefix(err.Error(), "invalid boolean value "), "invalid value ")
	if value, rest, ok := strings.Cut(said, " for "); ok {
		name, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(rest, "flag "), "-"), ":")
		return say.Text{ZH: "--%s 不能是 %s。写法见 aftercare %s --help。", EN: "--%s cannot be %s. aftercare %s --help shows what it takes."}.With(name, value, command)
	}
	return say.Text{ZH: "读不懂参数 %s。写法见 aftercare %s --help。", EN: "The argument %s cannot be read. aftercare %s --help shows how to write it."}.With(strings.TrimPrefix(err.Error(), "bad flag syntax: "), command)
}
