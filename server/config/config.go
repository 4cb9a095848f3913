// Package config is how the program is told where to listen, where the data lives and how strict to
// be. One struct holds the settings, one table (table.go) names and explains each; `config help`
// prints it. A flag wins over the environment, the environment over the default. Everything wrong is
// named at once, with what would be right. No other package may read the environment, and no secret
// may leave by printing a Config.
package config

import (
	"log/slog"
	"strings"
	"time"

	"github.com/caarlos0/env/v11"

	"aftercare/ent/dburl"
	"aftercare/server/say"
)

// Config is every setting of the process. What a hospital decides for itself, such as the password
// policy, is not here but in its settings.
type Config struct {
	Addr           string     `env:"AFTERCARE_ADDR"`
	Database       dburl.URL  `env:"AFTERCARE_DATABASE"`
	Demo           bool       `env:"AFTERCARE_DEMO"`
	Clock          time.Time  `env:"AFTERCARE_CLOCK"` // zero: real time
	TLSCert        string     `env:"AFTERCARE_TLS_CERT"`
	TLSKey         string     `env:"AFTERCARE_TLS_KEY"`
	Keys           Hidden     `env:"AFTERCARE_KEYS"`
	Introspection  bool       `env:"AFTERCARE_INTROSPECTION"`
	Documents      Documents  `env:"AFTERCARE_DOCUMENTS"`
	Insecure       bool       `env:"AFTERCARE_INSECURE"`
	Origins        Origins    `env:"AFTERCARE_ORIGINS"`
	TrustedProxies Proxies    `env:"AFTERCARE_TRUSTED_PROXIES"`
	Files          string     `env:"AFTERCARE_FILES"`
	Memory         Size       `env:"AFTERCARE_MEMORY"` // zero: no limit
	Traces         Collector  `env:"AFTERCARE_TRACES"` // empty: none are made
	Log            slog.Level `env:"AFTERCARE_LOG"`
	Lang           string     // of the terminal, say.Chinese or say.English

	given map[string]bool // settings that are not at their default, by environment name

	// Warnings are what the person who started the program should read, though it may run.
	Warnings []say.Text
}

// Load builds the settings from the environment (as os.Environ gives it) and the flags that were
// given, by environment name. Its error is Problems. An empty variable counts as not set, because
// container tools pass on variables that are empty.
func Load(environ []string, flags map[string]string) (Config, error) {
	values := map[string]string{}
	for _, k := range table {
		values[k.Env] = k.Default
	}
	outside, given := map[string]string{}, map[string]bool{}
	for _, pair := range environ {
		name, value, _ := strings.Cut(pair, "=")
		outside[name] = value
		if _, ours := values[name]; ours && strings.TrimSpace(value) != "" {
			values[name], given[name] = strings.TrimSpace(value), true
		}
	}
	for name, value := range flags {
		values[name], given[name] = strings.TrimSpace(value), true
	}
	c := Config{given: given, Lang: say.Terminal(func(name string) string { return outside[name] })}
	bad := problems(env.ParseWithOptions(&c, env.Options{Environment: values, FuncMap: parsers}), values)
	if c.Files == "" {
		c.Files = filesBeside(c.Database)
	}
	bad = append(bad, c.check(bad)...)
	if len(bad) > 0 {
		return Config{}, bad
	}
	c.Warnings = append(c.warn(), unknown(outside)...)
	return c, nil
}

// Given tells whether somebody chose a setting, by its environment name; else its default holds.
func (c Config) Given(env string) bool { return c.given[env] }

// filesBeside is the folder of uploaded files: next to a SQLite database, else in the working folder.
func filesBeside(db dburl.URL) string {
	if folder := db.Beside(".files"); folder != "" {
		return folder
	}
	return "aftercare.files"
}
