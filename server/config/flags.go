package config

import (
	"errors"
	"flag"
	"io"
	"slices"

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
			return nil, say.Refuse(say.Text{ZH: "参数有误：%s", EN: "bad arguments: %s"}.With(err.Error()), err)
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
