package web

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// manyHops bounds how many entries of X-Forwarded-For are read: no honest chain is longer.
const manyHops = 32

// ClientIP is the address a request came from, for the limits on sign-in and for the access log. It
// is the peer of the connection; only if that is one of the trusted proxies is X-Forwarded-For read,
// from the right, and the first address that is no trusted proxy is the client. What stands further
// left was written by the client itself and proves nothing. The zero Addr means that the
// address cannot be told: an in-memory connection, or a proxy that sent rubbish.
func ClientIP(r *http.Request, trusted []netip.Prefix) netip.Addr {
	peer, ok := address(r.RemoteAddr)
	if !ok || !within(peer, trusted) {
		return peer
	}
	// Several header lines are one list, in order (RFC 9110, 5.3).
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	last := peer
	for n, hop := range slices.Backward(hops) {
		hop = strings.TrimSpace(hop)
		if hop == "" && len(hops) == 1 {
			return last // the proxy sent none: the request is its own, as a health check
		}
		addr, ok := address(hop)
		if !ok || len(hops)-n > manyHops {
			return netip.Addr{}
		}
		if last = addr; !within(addr, trusted) {
			return addr
		}
	}
	return last
}

// address reads an IP with or without a port, IPv6 with or without brackets. An IPv4 address written
// as IPv6 is that IPv4 address, so that one client has one name; zones are dropped.
func address(text string) (netip.Addr, bool) {
	if host, _, err := net.SplitHostPort(text); err == nil {
		text = host
	} else if inner, ok := strings.CutPrefix(text, "["); ok {
		text = strings.TrimSuffix(inner, "]")
	}
	addr, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Addr{}, false
	}
	return addr.Unmap().WithZone(""), true
}

func within(addr netip.Addr, prefixes []netip.Prefix) bool {
	return slices.ContainsFunc(prefixes, func(p netip.Prefix) bool { return p.Contains(addr) })
}
