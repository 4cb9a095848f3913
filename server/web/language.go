package web

import (
	"context"
	"net/http"

	"aftercare/domain/access"
	"aftercare/languages"
)

type langKey struct{}

// langOf is the language of what this room says: the staff setting, else what the connection or the
// browser asked for.
func langOf(ctx context.Context) string {
	if v := access.From(ctx); v != nil && languages.Known(v.Language) {
		return v.Language
	}
	if l, ok := ctx.Value(langKey{}).(string); ok {
		return l
	}
	return languages.Chinese
}

// withLang notes the language for this room and, by speak, for those behind it.
func (s *site) withLang(ctx context.Context, lang string) context.Context {
	ctx = context.WithValue(ctx, langKey{}, lang)
	if s.Speak != nil {
		ctx = s.Speak(ctx, lang)
	}
	return ctx
}

// language reads Accept-Language.
func (s *site) language(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := s.withLang(r.Context(), languages.Match(r.Header.Get("Accept-Language")))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
