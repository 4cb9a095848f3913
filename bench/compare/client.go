package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// login is somebody signed in. Tokens end after ten minutes; renew gives new ones between measurements.
type login struct {
	name, token string
	since       time.Time
}

const renewAfter = 4 * time.Minute

func (b *bench) login(name string) (*login, error) {
	l := &login{name: name}
	b.logins = append(b.logins, l)
	return l, b.signIn(l)
}

func (b *bench) signIn(l *login) error {
	var out struct{ SignIn struct{ AccessToken string } }
	if err := b.fetch(nil, signIn, map[string]any{"l": l.name, "p": b.password}, &out); err != nil {
		return fmt.Errorf("signing %s in: %w", l.name, err)
	}
	l.token, l.since = out.SignIn.AccessToken, time.Now()
	return nil
}

func (b *bench) renew() error {
	for _, l := range b.logins {
		if time.Since(l.since) > renewAfter {
			if err := b.signIn(l); err != nil {
				return err
			}
		}
	}
	return nil
}

// ask is a GraphQL request.
func (b *bench) ask(as *login, document string, vars map[string]any) *http.Request {
	body, _ := json.Marshal(map[string]any{"query": document, "variables": vars})
	r, _ := http.NewRequest(http.MethodPost, b.api+"/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/json")
	if as != nil {
		r.Header.Set("Authorization", "Bearer "+as.token)
	}
	return r
}

// fetch asks and reads the answer.
func (b *bench) fetch(as *login, document string, vars map[string]any, into any) error {
	body, err := b.send(b.ask(as, document, vars))
	if err != nil {
		return err
	}
	var out struct {
		Data   json.RawMessage
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(body, &out); err != nil {
		return err
	}
	if len(out.Errors) > 0 {
		return fmt.Errorf("the API says: %s", out.Errors[0].Message)
	}
	return json.Unmarshal(out.Data, into)
}
