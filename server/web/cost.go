package web

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

const (
	// listSize stands for lists without pages of which short does not say how long they are.
	listSize = 10
	// pageSize is the most that a page holds; a larger one is refused and loads nothing.
	pageSize = 100
)

// short are lists that stay short by their nature, with the length that they have at most in practice: a
// call that three tries did not reach is given up, and two rules seldom share one. With them a page of a
// hundred calls with their reasons and attempts can be asked for.
var short = map[string]int64{
	"Callback.origins":          2,
	"Callback.attempts":         4,
	"Callback.whyNotNow":        2,
	"Customer.preferredWindows": 2,
	"Visit.procedures":          3,
}

// coster counts the objects that an operation may load: one for a record, as many as the page holds
// for a list, nested ones multiplied. Connections, edges and page information are
// wrappings and cost nothing themselves. A fragment is counted once and its sum used again.
type coster struct {
	schema *ast.Schema
	vars   map[string]any
	done   map[*ast.FragmentDefinition]int64
}

func cost(schema *ast.Schema, op *ast.OperationDefinition, vars map[string]any) int64 {
	c := coster{schema: schema, vars: vars, done: map[*ast.FragmentDefinition]int64{}}
	return c.selection(op.SelectionSet)
}

func (c *coster) selection(set ast.SelectionSet) (sum int64) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			sum += c.field(sel)
		case *ast.InlineFragment:
			sum += c.selection(sel.SelectionSet)
		case *ast.FragmentSpread:
			sum += c.fragment(sel.Definition)
		}
		sum = min(sum, huge)
	}
	return sum
}

func (c *coster) fragment(def *ast.FragmentDefinition) int64 {
	if def == nil {
		return 0
	}
	n, ok := c.done[def]
	if !ok {
		n = c.selection(def.SelectionSet)
		c.done[def] = n
	}
	return n
}

func (c *coster) field(f *ast.Field) int64 {
	if f.Definition == nil || strings.HasPrefix(f.Name, "__") {
		return 0
	}
	t := c.schema.Types[f.Definition.Type.Name()]
	if t == nil || t.IsLeafType() {
		return 0
	}
	inner := c.selection(f.SelectionSet)
	switch {
	case connection(t):
		return min(huge, max(1, c.page(f)*inner))
	case wrapping(t):
		return inner
	case f.Definition.Type.Elem != nil && !rows(f):
		return min(huge, length(f)*(1+inner))
	}
	return min(huge, 1+inner)
}

// length is how many records a list without pages may hold.
func length(f *ast.Field) int64 {
	if f.ObjectDefinition != nil {
		if n, ok := short[f.ObjectDefinition.Name+"."+f.Name]; ok {
			return n
		}
	}
	return listSize
}

// connection tells whether a type is a page of records.
func connection(t *ast.Definition) bool {
	return strings.HasSuffix(t.Name, "Connection") && t.Fields.ForName("pageInfo") != nil
}

// wrapping tells whether a type only carries others.
func wrapping(t *ast.Definition) bool {
	return t.Name == "PageInfo" || strings.HasSuffix(t.Name, "Edge") && t.Fields.ForName("node") != nil
}

// rows tells whether a list is that of a page, which has multiplied already.
func rows(f *ast.Field) bool {
	return f.ObjectDefinition != nil && connection(f.ObjectDefinition)
}

// page is how many records a connection is asked for.
func (c *coster) page(f *ast.Field) int64 {
	def := f.Definition.Arguments.ForName("first")
	if def == nil {
		return listSize
	}
	value := def.DefaultValue
	if arg := f.Arguments.ForName("first"); arg != nil {
		value = arg.Value
		if value != nil && value.Kind == ast.Variable {
			if v, given := c.vars[value.Raw]; given && v != nil {
				return clamp(number(v))
			}
			value = def.DefaultValue
		}
	}
	if value == nil || value.Kind != ast.IntValue {
		return pageSize
	}
	n, err := strconv.ParseInt(value.Raw, 10, 64)
	if err != nil {
		return pageSize
	}
	return clamp(n)
}

func clamp(n int64) int64 { return max(0, min(n, pageSize)) }

// number reads a variable as the coercion leaves it.
func number(v any) int64 {
	switch v := v.(type) {
	case int64:
		return v
	case int:
		return int64(v)
	case float64:
		return int64(v)
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n
		}
	case string:
		if n, err := strconv.ParseInt(v, 10, 64); err == nil {
			return n
		}
	}
	return pageSize
}
