package config

import (
	"log/slog"
	"math"
	"net/url"
	"reflect"
	"strconv"
	"strings"

	"github.com/caarlos0/env/v11"

	"aftercare/server/say"
)

// Hidden is a setting that must not be printed.
type Hidden string

// String keeps it out of logs and messages; convert to string to use it.
func (h Hidden) String() string { return "(hidden)" }

// GoString is String.
func (h Hidden) GoString() string { return h.String() }

// LogValue is String.
func (h Hidden) LogValue() slog.Value { return slog.StringValue(h.String()) }

// Documents says which GraphQL documents are run.
type Documents string

// The choices of Documents.
const (
	Trusted     Documents = "trusted" // only those that shipped clients registered
	AnyDocument Documents = "any"     // every one within the limits
)

// UnmarshalText reads one of the choices.
func (d *Documents) UnmarshalText(text []byte) error {
	switch got := Documents(text); got {
	case Trusted, AnyDocument:
		*d = got
		return nil
	}
	return say.Refuse(say.Text{ZH: "没有这个选项", EN: "there is no such choice"}, nil)
}

// Size is a number of bytes.
type Size int64

// leastMemory is what the program needs to do anything; a limit below it would only burn time.
const leastMemory = 64 << 20

// UnmarshalText reads 512MiB, 2GiB, 1048576KiB or bare bytes.
func (s *Size) UnmarshalText(text []byte) error {
	digits, shift := string(text), 0
	for unit, by := range map[string]int{"KiB": 10, "MiB": 20, "GiB": 30} {
		if cut, ok := strings.CutSuffix(string(text), unit); ok {
			digits, shift = strings.TrimSpace(cut), by
		}
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n < 0 || n > math.MaxInt64>>shift {
		return say.Refuse(say.Text{ZH: "读不懂这个大小", EN: "this is not a size"}, err)
	}
	if n <<= shift; n < leastMemory {
		return say.Refuse(say.Text{ZH: "太小，程序无法工作", EN: "too little for the program to work"}, nil)
	}
	*s = Size(n)
	return nil
}

// parsers read the plain types of Config. A switch knows the words that people use.
var parsers = map[reflect.Type]env.ParserFunc{
	reflect.TypeFor[bool](): func(v string) (any, error) {
		switch strings.ToLower(v) {
		case "on", "true", "yes", "1":
			return true, nil
		case "off", "false", "no", "0":
			return false, nil
		}
		return nil, say.Refuse(say.Text{ZH: "既不是开也不是关", EN: "this is neither on nor off"}, nil)
	},
}

// Collector is the address of a collector of traces.
type Collector string

// UnmarshalText reads an address with scheme and host and nothing secret in it.
func (c *Collector) UnmarshalText(text []byte) error {
	u, err := url.Parse(string(text))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return say.Refuse(say.Text{ZH: "不是收集器的网址", EN: "this is no collector's address"}, nil)
	}
	*c = Collector(text)
	return nil
}
