package config

import (
	"net"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"

	"aftercare/server/say"
)

// check finds what is wrong between settings. already holds what could not be read: nothing is said
// twice.
func (c Config) check(already Problems) (out Problems) {
	add := func(env string, wrong say.Text) {
		if !already.has(env) {
			out = append(out, problem(env, wrong))
		}
	}
	host, port, err := net.SplitHostPort(c.Addr)
	_, portErr := strconv.ParseUint(port, 10, 16)
	switch {
	case err != nil || portErr != nil:
		add("AFTERCARE_ADDR", say.Text{ZH: "读不懂 %q", EN: "cannot read %q"}.With(c.Addr))
	case c.plain() && !loopback(host) && len(c.TrustedProxies) == 0 && !c.Insecure &&
		!already.has("AFTERCARE_TRUSTED_PROXIES") && !already.has("AFTERCARE_INSECURE"):
		add("AFTERCARE_ADDR", say.Text{
			ZH: "%s 会在网络上以明文传送密码和病情。请设置 --tls-cert 与 --tls-key，或 AFTERCARE_TRUSTED_PROXIES（由代理终结 TLS），测试网可用 AFTERCARE_INSECURE=on",
			EN: "%s would send passwords and medical facts in plain text. Set --tls-cert and --tls-key, or AFTERCARE_TRUSTED_PROXIES (proxies that terminate TLS), or AFTERCARE_INSECURE=on on a test network",
		}.With(c.Addr))
	}
	if c.Database.Dialect == "" {
		add("AFTERCARE_DATABASE", databaseWrong["empty"])
	}
	pair := []struct{ env, file, other string }{{"AFTERCARE_TLS_CERT", c.TLSCert, c.TLSKey}, {"AFTERCARE_TLS_KEY", c.TLSKey, c.TLSCert}}
	for _, f := range pair {
		if f.file == "" && f.other != "" {
			add(f.env, say.Text{ZH: "没有设置，而另一半设置了", EN: "not set, though its other half is"})
		}
		if info, err := os.Stat(f.file); f.file != "" && (err != nil || info.IsDir()) {
			add(f.env, say.Text{ZH: "读不到文件 %s", EN: "there is no file %s"}.With(f.file))
		}
	}
	for _, o := range c.Origins {
		u, err := url.Parse(o)
		if err == nil && u.Scheme == "http" && !loopback(u.Hostname()) && !c.Insecure {
			add("AFTERCARE_ORIGINS", say.Text{ZH: "%s 是明文网页，途中任何人都能改写它", EN: "%s is a page in plain text that anybody on the way can rewrite"}.With(o))
		}
	}
	return out
}

// plain tells whether the program itself speaks HTTP without TLS.
func (c Config) plain() bool { return c.TLSCert == "" && c.TLSKey == "" }

// local tells whether only this machine can connect.
func (c Config) local() bool {
	host, _, _ := net.SplitHostPort(c.Addr)
	return loopback(host)
}

// warn names what may run but should be known.
func (c Config) warn() (out []say.Text) {
	if c.local() && len(c.TrustedProxies) == 0 {
		return nil
	}
	if c.Insecure && c.plain() && len(c.TrustedProxies) == 0 {
		out = append(out, say.Text{ZH: "AFTERCARE_INSECURE=on：密码和病情以明文传送", EN: "AFTERCARE_INSECURE=on: passwords and medical facts travel in plain text"})
	}
	if c.Documents == AnyDocument {
		out = append(out, say.Text{ZH: "AFTERCARE_DOCUMENTS=any：任何查询都可执行，正式使用请设为 trusted", EN: "AFTERCARE_DOCUMENTS=any: every document runs; use trusted in earnest"})
	}
	if c.Introspection {
		out = append(out, say.Text{ZH: "AFTERCARE_INTROSPECTION=on：接口结构可被查询，正式使用请关闭", EN: "AFTERCARE_INTROSPECTION=on: the shape of the API can be asked for; switch it off in earnest"})
	}
	return out
}

// unknown warns of variables that look like ours: a misspelt setting would silently not hold.
func unknown(environ map[string]string) (out []say.Text) {
	for name := range environ {
		if _, ours := find(name); !ours && strings.HasPrefix(name, "AFTERCARE_") {
			out = append(out, say.Text{ZH: "没有 %s 这个设置；`aftercare config help` 列出全部", EN: "there is no setting %s; `aftercare config help` lists them all"}.With(name))
		}
	}
	slices.SortFunc(out, func(a, b say.Text) int { return strings.Compare(a.EN, b.EN) })
	return out
}
