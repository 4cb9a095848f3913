package dburl_test

import (
	"strings"
	"testing"

	"aftercare/ent/dburl"
)

// Whatever stands in the setting: no panic, an address that is accepted opens the same database when it is read
// again, and no form of it prints the password.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"sqlite:aftercare.db", "sqlite:/srv/a b.db", "sqlite::memory:", "mysql://u:p%40ss@h:3306/n", "mysql://u@unix(/run/x.sock)/n",
		"mysql://u:p@h1:1,h2:2/n?tls=true", "mysql://u:p@[::1]:3306/n", "mysql://:@/", "postgres://x", "",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		u, err := dburl.Parse(text)
		if err != nil {
			return
		}
		if _, rest, ok := strings.Cut(text, "://"); ok {
			if login, _, ok := strings.Cut(rest, "@"); ok {
				if _, secret, ok := strings.Cut(login, ":"); ok && len(secret) > 8 && strings.Contains(u.String(), secret) {
					t.Errorf("%q prints its password: %s", text, u)
				}
			}
		}
		for _, host := range append(u.Hosts, "") {
			if u.DSN(host) == "" {
				t.Errorf("%q was accepted and opens nothing", text)
			}
		}
	})
}
