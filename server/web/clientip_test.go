package web

import (
	"net/http"
	"net/netip"
	"strings"
	"testing"
)

func TestClientIP(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("fd00::/8"), netip.MustParsePrefix("127.0.0.1/32")}
	for _, c := range []struct {
		name, peer string
		forwarded  []string
		trusted    []netip.Prefix
		want       string // empty: cannot be told
	}{
		{"without proxies the peer is the client", "203.0.113.9:5000", nil, nil, "203.0.113.9"},
		{"without proxies the header is ignored", "203.0.113.9:5000", []string{"198.51.100.1"}, nil, "203.0.113.9"},
		{"a stranger's header is ignored", "203.0.113.9:5000", []string{"198.51.100.1"}, proxies, "203.0.113.9"},
		{"a proxy names the client", "10.1.2.3:5000", []string{"198.51.100.1"}, proxies, "198.51.100.1"},
		{"two proxies name the client", "10.1.2.3:5000", []string{"198.51.100.1, 10.9.9.9"}, proxies, "198.51.100.1"},
		{"what the client wrote itself is passed over", "10.1.2.3:5000", []string{"1.1.1.1, 198.51.100.1"}, proxies, "198.51.100.1"},
		{"a client that claims to be a proxy is the client", "10.1.2.3:5000", []string{"10.5.5.5, 198.51.100.1"}, proxies, "198.51.100.1"},
		{"header lines are one list", "10.1.2.3:5000", []string{"1.1.1.1", "198.51.100.1", "10.9.9.9"}, proxies, "198.51.100.1"},
		{"a list of proxies only is the farthest of them", "10.1.2.3:5000", []string{"10.7.7.7, 10.9.9.9"}, proxies, "10.7.7.7"},
		{"a proxy without the header asks for itself", "10.1.2.3:5000", nil, proxies, "10.1.2.3"},
		{"an empty header is none", "10.1.2.3:5000", []string{" "}, proxies, "10.1.2.3"},
		{"rubbish beside the proxy cannot be told", "10.1.2.3:5000", []string{"unknown"}, proxies, ""},
		{"rubbish further left is never read", "10.1.2.3:5000", []string{"<script>, 198.51.100.1"}, proxies, "198.51.100.1"},
		{"a gap in the list cannot be told", "10.1.2.3:5000", []string{"198.51.100.1,"}, proxies, ""},
		{"a port in the header is cut", "10.1.2.3:5000", []string{"198.51.100.1:1234"}, proxies, "198.51.100.1"},
		{"IPv6 peer", "[2001:db8::1]:5000", nil, proxies, "2001:db8::1"},
		{"IPv6 proxy and client", "[fd00::1]:5000", []string{"2001:db8::7"}, proxies, "2001:db8::7"},
		{"IPv6 in brackets with a port", "[fd00::1]:5000", []string{"[2001:db8::7]:443"}, proxies, "2001:db8::7"},
		{"IPv6 in brackets without a port", "[fd00::1]:5000", []string{"[2001:db8::7]"}, proxies, "2001:db8::7"},
		{"IPv4 written as IPv6 is IPv4", "[::ffff:203.0.113.9]:5000", nil, proxies, "203.0.113.9"},
		{"a proxy's IPv4 written as IPv6 is trusted", "[::ffff:10.1.2.3]:5000", []string{"198.51.100.1"}, proxies, "198.51.100.1"},
		{"a zone is dropped", "[fe80::1%eth0]:5000", nil, proxies, "fe80::1"},
		{"an endless list cannot be told", "10.1.2.3:5000", []string{"198.51.100.1" + strings.Repeat(",10.0.0.1", 40)}, proxies, ""},
		{"a list of 31 proxies still can", "10.1.2.3:5000", []string{"198.51.100.1" + strings.Repeat(",10.0.0.1", 31)}, proxies, "198.51.100.1"},
		{"a peer without an address cannot be told", "@", []string{"198.51.100.1"}, proxies, ""},
		{"an empty peer cannot be told", "", nil, nil, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := &http.Request{RemoteAddr: c.peer, Header: http.Header{
				"X-Forwarded-For": c.forwarded, "X-Real-Ip": {"192.0.2.66"}, "Forwarded": {"for=192.0.2.66"}, "True-Client-Ip": {"192.0.2.66"},
			}}
			got := ClientIP(r, c.trusted)
			if c.want == "" && got.IsValid() || c.want != "" && got.String() != c.want {
				t.Fatalf("got %v", got)
			}
		})
	}
}
