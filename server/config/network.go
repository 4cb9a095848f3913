package config

import (
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"aftercare/server/say"
)

// Origins are the web origins that may call the API across origins.
type Origins []string

// Allow tells whether an Origin header names one of them, letter by letter: no prefix, no suffix, no
// other case or port, and never "null".
func (o Origins) Allow(origin string) bool { return slices.Contains(o, origin) }

// UnmarshalText reads a list separated by commas, each in the form in which browsers send it.
func (o *Origins) UnmarshalText(text []byte) error {
	var list Origins
	for _, one := range strings.Split(string(text), ",") {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		if !asSent(one) {
			return say.Refuse(say.Text{ZH: "%q 不是浏览器会发送的源", EN: "%q is not an origin as browsers send it"}.With(one), nil)
		}
		list = append(list, one)
	}
	*o = list
	return nil
}

// asSent tells whether text is scheme://host[:port] in lower case, in ASCII and without the scheme's
// own port: anything else would never match what a browser sends.
func asSent(text string) bool {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || text != u.Scheme+"://"+u.Host {
		return false
	}
	if port := u.Port(); strings.HasSuffix(u.Host, ":") || u.Scheme == "http" && port == "80" || u.Scheme == "https" && port == "443" {
		return false
	}
	strange := func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '.' && r != '-' }
	if strings.HasPrefix(u.Host, "[") {
		_, err := netip.ParseAddr(u.Hostname())
		return err == nil
	}
	return !strings.ContainsFunc(u.Hostname(), strange)
}

// Proxies are the networks whose X-Forwarded-For is believed.
type Proxies []netip.Prefix

// UnmarshalText reads a list of addresses and networks separated by commas.
func (p *Proxies) UnmarshalText(text []byte) error {
	var list Proxies
	for _, one := range strings.Split(string(text), ",") {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		prefix, err := network(one)
		if err != nil {
			return say.Refuse(say.Text{ZH: "%q 不是 IP 或网段", EN: "%q is neither an IP nor a network"}.With(one), err)
		}
		if prefix.Bits() == 0 {
			return say.Refuse(say.Text{ZH: "%q 包含所有地址，等于任何人都可以伪造来源", EN: "%q holds every address, so that anybody could forge where he comes from"}.With(one), nil)
		}
		list = append(list, prefix)
	}
	*p = list
	return nil
}

func network(text string) (netip.Prefix, error) {
	if strings.Contains(text, "/") {
		prefix, err := netip.ParsePrefix(text)
		return prefix.Masked(), err
	}
	addr, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Prefix{}, err
	}
	addr = addr.Unmap().WithZone("")
	return netip.PrefixFrom(addr, addr.BitLen()), nil
}

// loopback tells whether a host name or address can only be reached from this machine.
func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
