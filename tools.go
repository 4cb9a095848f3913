//go:build tools

// Package tools keeps the generators in go.mod.
package tools

import (
	_ "entgo.io/ent/cmd/ent"
	_ "github.com/99designs/gqlgen"
)
