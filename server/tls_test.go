package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// certificate writes a certificate for 127.0.0.1 and its key, and gives what trusts it.
func certificate(t *testing.T) (cert, key string, pool *x509.CertPool) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	facts := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
	}
	signed, err := x509.CreateCertificate(rand.Reader, facts, facts, private.Public(), private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	cert, key = filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	for path, block := range map[string]*pem.Block{cert: {Type: "CERTIFICATE", Bytes: signed}, key: {Type: "PRIVATE KEY", Bytes: secret}} {
		if err := os.WriteFile(path, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	pool = x509.NewCertPool()
	pool.AppendCertsFromPEM(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: signed}))
	return cert, key, pool
}

func TestOverTLSCookiesAndHeadersSaySo(t *testing.T) {
	cert, key, pool := certificate(t)
	x := at(t, "sqlite:"+filepath.Join(t.TempDir(), "a.db"))
	out, _, code := x.run("init", "--hospital", "仁和医院", "--zone", "Asia/Shanghai", "--admin", "root")
	if code != 0 {
		t.Fatal(out)
	}
	x.environ = append(x.environ, "AFTERCARE_DOCUMENTS=any")
	r := x.serves("--tls-cert", cert, "--tls-key", key)
	if !strings.HasPrefix(r.url, "https://") {
		t.Fatal(r.url)
	}
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}, ForceAttemptHTTP2: true}}
	post := func(document string) *http.Response {
		got, err := client.Post(r.url+"/graphql", "application/json", strings.NewReader(`{"query":`+quoted(document)+`}`))
		if err != nil {
			t.Fatal(err)
		}
		_ = got.Body.Close()
		return got
	}
	post(`mutation { setPassword(secret: "` + shownSecret.FindStringSubmatch(out)[1] + `", newPassword: "a long enough passphrase") }`)
	got := post(`mutation { signIn(input: {login: "root", password: "a long enough passphrase"}) { expiresAt } }`)
	if got.ProtoMajor != 2 || got.Header.Get("Strict-Transport-Security") == "" {
		t.Errorf("%s %v", got.Proto, got.Header)
	}
	names := map[string]bool{}
	for _, c := range got.Cookies() {
		names[c.Name] = c.Secure && c.HttpOnly
	}
	if !names["__Host-aftercare-refresh"] || !names["__Host-aftercare-device"] || len(names) != 2 {
		t.Errorf("cookies %v", got.Cookies())
	}
	old := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool, MaxVersion: tls.VersionTLS11, MinVersion: tls.VersionTLS10}}}
	if answer, err := old.Get(r.url + "/healthz"); err == nil {
		_ = answer.Body.Close()
		t.Error("TLS 1.1 is spoken")
	}
}

func quoted(s string) string { return `"` + strings.ReplaceAll(s, `"`, `\"`) + `"` }
