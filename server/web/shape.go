package web

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"
)

// huge is where counts stop: chained fragments double them with every link.
const huge = int64(1) << 40

// shape is what can be counted of a document before it is validated, because validating a hostile one
// is itself what costs. Each fragment is walked once; where it is used its counts are added, so that
// the work is linear in the text whatever the text would grow into.
type shape struct {
	operations int64
	fragments  int64
	all        counts // the most of any operation
	introspect bool   // __schema or __type is asked
	deepType   bool   // more than a type's own words
	deferred   bool   // @defer is used
}

// counts of one selection with everything under it.
type counts struct {
	depth, introspection       int64
	aliases, directives, roots int64
	fields                     int64
}

type measurer struct {
	doc  *ast.QueryDocument
	out  *shape
	done map[*ast.FragmentDefinition]*counts
}

// measure counts a parsed document.
func measure(doc *ast.QueryDocument) *shape {
	m := measurer{doc: doc, out: &shape{operations: int64(len(doc.Operations)), fragments: int64(len(doc.Fragments))}, done: map[*ast.FragmentDefinition]*counts{}}
	for _, op := range doc.Operations {
		c := m.selection(op.SelectionSet)
		c.directives += m.directives(op.Directives)
		for _, v := range op.VariableDefinitions {
			c.directives += m.directives(v.Directives)
		}
		m.out.all.most(c)
	}
	for _, f := range doc.Fragments {
		m.fragment(f) // one that no operation uses is counted too
	}
	return m.out
}

func (m *measurer) selection(set ast.SelectionSet) (sum counts) {
	seen := map[string]bool{}
	for _, sel := range set {
		var c counts
		switch sel := sel.(type) {
		case *ast.Field:
			c = m.field(sel)
			if sel.Alias != sel.Name || seen[sel.Alias] {
				c.aliases++
			}
			seen[sel.Alias] = true
		case *ast.InlineFragment:
			c = m.selection(sel.SelectionSet)
			c.directives += m.directives(sel.Directives)
		case *ast.FragmentSpread:
			if def := m.doc.Fragments.ForName(sel.Name); def != nil {
				c = *m.fragment(def)
			}
			c.directives += m.directives(sel.Directives)
		}
		sum.add(c)
	}
	return sum
}

func (m *measurer) field(f *ast.Field) counts {
	c := m.selection(f.SelectionSet)
	if f.Name == "__schema" || f.Name == "__type" {
		m.out.introspect = true
		m.out.deepType = m.out.deepType || f.Name == "__schema" || c.depth > 1
		c.depth, c.introspection = 0, c.depth
	}
	return counts{
		depth: c.depth + 1, introspection: c.introspection, aliases: c.aliases,
		directives: c.directives + m.directives(f.Directives), roots: 1, fields: min(huge, c.fields+1),
	}
}

func (m *measurer) directives(list ast.DirectiveList) int64 {
	m.out.deferred = m.out.deferred || list.ForName("defer") != nil
	return int64(len(list))
}

// fragment counts a fragment once. A fragment that is under way contains itself, which validation
// refuses.
func (m *measurer) fragment(def *ast.FragmentDefinition) *counts {
	if c, ok := m.done[def]; ok {
		return c
	}
	c := &counts{}
	m.done[def] = c
	*c = m.selection(def.SelectionSet)
	c.directives += m.directives(def.Directives)
	return c
}

// add puts a neighbour beside the others.
func (c *counts) add(n counts) {
	c.depth, c.introspection = max(c.depth, n.depth), max(c.introspection, n.introspection)
	c.aliases = min(huge, c.aliases+n.aliases)
	c.directives = min(huge, c.directives+n.directives)
	c.roots = min(huge, c.roots+n.roots)
	c.fields = min(huge, c.fields+n.fields)
}

// most keeps the larger of each.
func (c *counts) most(n counts) {
	c.depth, c.introspection = max(c.depth, n.depth), max(c.introspection, n.introspection)
	c.aliases, c.directives = max(c.aliases, n.aliases), max(c.directives, n.directives)
	c.roots, c.fields = max(c.roots, n.roots), max(c.fields, n.fields)
}

// tokens counts the words and signs of a document, comments left out, up to just past the ceiling. A
// text that cannot be read to its end is for the parser to refuse.
func tokens(text string) (n int64) {
	lex := lexer.New(&ast.Source{Input: text})
	for n <= maxTokens {
		t, err := lex.ReadToken()
		if err != nil || t.Kind == lexer.EOF {
			return n
		}
		if t.Kind != lexer.Comment {
			n++
		}
	}
	return n
}
