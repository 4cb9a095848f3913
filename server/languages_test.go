package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	"aftercare/ent/dburl"
	"aftercare/ent/testdb"
	"aftercare/languages"
)

// madeUp is a language of which no text can be mistaken for another language's: English between marks.
func madeUp(t *testing.T) {
	t.Helper()
	all, err := vocabulary()
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{"door.signedOut": "⟦signed out⟧", "door.notJSON": "⟦no JSON⟧"}
	for _, key := range all.Keys() {
		texts[key] = "⟦" + all.Text(key).EN + "⟧"
	}
	file, err := json.Marshal(languages.Pack{Name: "⟦⟧", Short: "⟦", List: " + ", Server: texts})
	if err != nil {
		t.Fatal(err)
	}
	restore, err := languages.Install(fstest.MapFS{"eo.json": {Data: file}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(restore)
}

// post sends a body as a browser of a language and gives the whole answer.
func (r *running) post(token, accept, body string) string {
	r.t.Helper()
	q, err := http.NewRequest("POST", r.url+"/graphql", strings.NewReader(body))
	if err != nil {
		r.t.Fatal(err)
	}
	q.Header.Set("Content-Type", "application/json")
	q.Header.Set("Accept-Language", accept)
	if token != "" {
		q.Header.Set("Authorization", "Bearer "+token)
	}
	got, err := http.DefaultClient.Do(q)
	if err != nil {
		r.t.Fatal(err)
	}
	defer got.Body.Close()
	var text bytes.Buffer
	if _, err := text.ReadFrom(got.Body); err != nil {
		r.t.Fatal(err)
	}
	return text.String()
}

func document(text string) string {
	body, _ := json.Marshal(map[string]string{"query": text})
	return string(body)
}

// A language that was added by its file alone answers in everything that the server says.
func TestAFurtherLanguageIsOneFile(t *testing.T) {
	madeUp(t)
	testdb.EachEmpty(t, func(t *testing.T, url dburl.URL) {
		x := at(t, address(url))
		x.environ = append(x.environ, "AFTERCARE_DOCUMENTS=any")
		out, err, code := x.run("init", "--hospital", "仁和医院", "--zone", "Asia/Shanghai", "--admin", "root")
		if code != 0 {
			t.Fatal(out, err)
		}
		r := x.serves()
		says := func(what, accept, token, body string, parts ...string) string {
			t.Helper()
			answer := r.post(token, accept, body)
			for _, part := range parts {
				if !strings.Contains(answer, part) {
					t.Errorf("%s: %s lacks %s", what, answer, part)
				}
			}
			return answer
		}
		const wanted, pass = "fr, eo;q=0.9, en;q=0.8", "a long enough passphrase"
		signIn := func(password string) string {
			return document(`mutation { signIn(input: {login: "root", password: "` + password + `", tokens: BODY}) { accessToken viewer { staff { id version } } } }`)
		}
		says("a sign-in that is refused", wanted, "", signIn("wrong"), "⟦Login or password is wrong.⟧")
		says("a stranger", wanted, "", document(`{ viewer { now } }`), "⟦Please sign in.⟧")
		says("a token that is none", wanted, "x", document(`{ viewer { now } }`), "⟦signed out⟧")
		says("a body that is none", wanted, "", "no", "⟦no JSON⟧")
		says("a reader who likes English more", "eo;q=0.1, en", "", "no", "not a JSON object")
		says("a secret that is none", wanted, "", document(`mutation { setPassword(secret: "x", newPassword: "`+pass+`") }`), "⟦This one-time secret")
		says("the first password", wanted, "", document(`mutation { setPassword(secret: "`+shownSecret.FindStringSubmatch(out)[1]+`", newPassword: "`+pass+`") }`), `true`)
		var in struct {
			Data struct {
				SignIn struct {
					AccessToken string
					Viewer      struct{ Staff struct{ ID string } }
				}
			}
		}
		if err := json.Unmarshal([]byte(says("signing in", wanted, "", signIn(pass))), &in); err != nil {
			t.Fatal(err)
		}
		token, id := in.Data.SignIn.AccessToken, in.Data.SignIn.Viewer.Staff.ID
		says("the account's language", "en", token, document(`mutation { setLanguage(language: "eo") { language } }`), `"language":"eo"`)
		says("a language that is none", "en", token, document(`mutation { setLanguage(language: "ja") { language } }`), "⟦“ja” is not known.⟧")
		says("a conflict", "en", token, document(`mutation { deactivateStaff(id: "`+id+`", expectedVersion: 1, reason: "x") { id } }`), "⟦Somebody has just changed this record.")
		says("a guard", "en", token, document(`mutation { deactivateStaff(id: "`+id+`", expectedVersion: 2, reason: "x") { id } }`), "⟦You cannot close your own account.⟧", "⟦This cannot be done yet.⟧")
		says("a record that is none", "en", token, document(`mutation { deactivateStaff(id: "0", expectedVersion: 1, reason: "x") { id } }`), "⟦There is no such record.⟧")
		says("no right", "en", token, document(`{ callbackRules { id } }`), "⟦You do not have the right to do this.⟧")
		says("fields", "en", token, document(`mutation { createStaff(input: {login: "X X", name: ""}) { staff { id } } }`),
			"⟦A login is 2 to 60", "⟦This is required.⟧", "⟦Some entries need to be corrected.⟧")
		var made struct {
			Data struct{ CreateDepartment struct{ ID string } }
		}
		if err := json.Unmarshal([]byte(says("a department", "en", token, document(`mutation { createDepartment(input: {code: "skin", name: "皮肤科"}) { id } }`))), &made); err != nil {
			t.Fatal(err)
		}
		says("the word of an enum within a sentence", "en", token,
			document(`mutation { createStaff(input: {login: "han.mei", name: "韩梅", grants: [{role: ADMIN, department: "`+made.Data.CreateDepartment.ID+`"}]}) { staff { id } } }`),
			"⟦The role “⟦administrator⟧” is for the whole hospital")
	})
}
