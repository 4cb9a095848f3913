// Package graph translates: a request of the API into a call of the desk, the desk's answer into the
// API's shape and words. It holds no rule: what is allowed is asked of access and the desk, which rows
// there are is the desk's business, how many of them a page holds is graph's.
package graph

import (
	"context"
	"time"

	"aftercare/desk"
	"aftercare/desk/imports"
	"aftercare/desk/signin"
	"aftercare/domain/access"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
	"aftercare/graph/page"
	"aftercare/graph/words"
	"aftercare/languages"
)

// Options is what the program gives to the API.
type Options struct {
	Desk    *desk.Desk
	SignIn  *signin.Service
	Words   *words.Catalogue
	Cursors *page.Sealer
	// Targets lists the fields that an import of a kind can fill, in a language.
	Targets func(kind, lang string) ([]*imports.ImportTarget, error)
	// Mappings lists the mappings that come with the program for files of a kind, in a language.
	Mappings func(kind, lang string) []*imports.ShippedMapping
	// Questions says in a language what the inputs of long work ask for, in their order.
	Questions func(ctx context.Context, lang string, inputs []map[string]any) ([]string, error)
	// Exported is what a kind of export is called in a language.
	Exported func(lang, subject string) (string, error)
	// FileName is what the file of an export is called in a language.
	FileName func(lang string, j *entgen.Job) (string, error)
	// Feed delivers events to subscriptions as they get their position.
	Feed Feed
	// Watching tells subscriptions who has which records open.
	Watching Watching
}

// Resolver answers the API.
type Resolver struct{ Options }

// New wires the resolvers and directives.
func New(o Options) gen.Config {
	r := &Resolver{Options: o}
	return gen.Config{Resolvers: r, Directives: gen.DirectiveRoot{Needs: r.needs, Shown: r.shown}}
}

type (
	query        struct{ *Resolver }
	mutation     struct{ *Resolver }
	subscription struct{ *Resolver }
)

// Query answers queries.
func (r *Resolver) Query() gen.QueryResolver { return query{r} }

// Mutation carries out mutations.
func (r *Resolver) Mutation() gen.MutationResolver { return mutation{r} }

// Subscription follows the stream.
func (r *Resolver) Subscription() gen.SubscriptionResolver { return subscription{r} }

// lang is the reader's language: staff setting, else the connection's, else Accept-Language. A setting of a
// language that this program no longer speaks counts as none.
func lang(ctx context.Context) string {
	if v := access.From(ctx); v != nil && languages.Known(v.Language) {
		return v.Language
	}
	if l, ok := ctx.Value(langKey{}).(string); ok {
		return l
	}
	return languages.Chinese
}

// Lang is the language in which the reader of a request is answered.
func Lang(ctx context.Context) string { return lang(ctx) }

type langKey struct{}

// WithLang puts the language of a request into its context, for readers without a setting of their own.
func WithLang(ctx context.Context, l string) context.Context {
	return context.WithValue(ctx, langKey{}, l)
}

// zone is the viewer's hospital's zone, nil when nobody is signed in.
func (r *Resolver) zone(ctx context.Context) *time.Location {
	if v := access.From(ctx); v == nil || v.Hospital == "" {
		return nil
	}
	p, err := r.Desk.Place(ctx)
	if err != nil {
		return nil
	}
	return p.Zone
}
