// Command trim goes over what gqlgen has generated and makes it cheaper to run, with the same answers:
// columns are written without a context of their own, rows one after the other, resolvers that only
// compute run where they stand, and the code of @defer, which the door refuses, is left out. It knows the
// exact form of the generator's output and stops when it does not find it.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// computed are the resolvers that only compute from the row in hand.
var computed = []string{
	"Callback.state", "Callback.overdue",
	"Customer.name", "Customer.phone", "CustomerPhone.number", "CustomerPhone.whose", "Appointment.cancelledByDeath",
	"Customer.phoneMasked", "Customer.address", "Customer.conditionClass", "Customer.hidden",
	"Complaint.complainant", "Complaint.hidden",
	"Event.summary", "EventText.label", "EventText.before", "EventText.after",
	"Notification.topic", "SavedView.shared", "SavedView.editable", "Notification.summary", "Notification.at", "AccessEntry.summary", "ImportRow.cells", "ImportRow.problems",
}

// roots are resolved all at once as ever.
var roots = []string{"Query", "Mutation", "Subscription"}

// rewrite is one change; least is how often it has to be found in all files together.
type rewrite struct {
	name  string
	from  *regexp.Regexp
	to    string
	least int
	found int
}

var rewrites = []*rewrite{
	{name: "columns", least: 200, from: regexp.MustCompile(
		`(func \(ec \*executionContext\) _\w+\(ctx context\.Context, field graphql\.CollectedField, obj [^\n]+\) \(ret graphql\.Marshaler\) \{\n)` +
			`\treturn graphql\.ResolveField\(\n\t\tctx,\n\t\tec\.OperationContext,\n\t\tfield,\n` +
			`\t\tfunc\([^\n]+\) \(\*graphql\.FieldContext, error\) \{\n\t\t\treturn ec\.fieldContext_\w+\(ctx, field\)\n\t\t\},\n` +
			`\t\tfunc\(ctx context\.Context\) \(any, error\) \{\n\t\t\treturn (obj\.\w+), nil\n\t\t\},\n\t\tnil,\n` +
			`\t\tfunc\([^\n]+\) graphql\.Marshaler \{\n\t\t\treturn (ec\.marshal\S+)\(ctx, selections, v\)\n\t\t\},\n` +
			`\t\ttrue,\n\t\t(?:true|false),\n\t\)\n\}\n` +
			`(func \(ec \*executionContext\) fieldContext_\w+\([^\n]+\n\treturn graphql\.NewScalarFieldContext)`),
		to: "${1}\treturn ${3}(ctx, field.Selections, ${2})\n}\n${4}"},
	{name: "a deferred field", least: 20, from: regexp.MustCompile(`(?s)\t\t\tif field\.Deferrable != nil \{\n.*?\n\t\t\t\}\n\n`)},
	{name: "deferred fields", least: 50, from: regexp.MustCompile(`\tdeferred := make\(map\[string\]\*graphql\.FieldSet\)\n`)},
	{name: "deferred groups", least: 50, from: regexp.MustCompile(`(?s)\tatomic\.AddInt32\(&ec\.Deferred, int32\(.*?\n\t\}\n\n`)},
	{name: "field sets", least: 100, from: regexp.MustCompile(`graphql\.(FieldSet|NewFieldSet)\b`), to: "plain.${1}"},
	{name: "lists", least: 30, from: regexp.MustCompile(`graphql\.MarshalSliceConcurrently\(ctx, len\(v\), 0, false, `), to: "plain.List(ctx, sel, slow, len(v), "},
}

var later = regexp.MustCompile(`(res = ec\._(\w+?)_(\w+)\(ctx, field(?:, obj)?\)\n(?:\t+if res == graphql\.Null \{\n[^\n]*\n\t+\}\n)?\t+return res\n\t+\}\n\n(?:\t+rrm := [^\n]*\n[^\n]*\n[^\n]*\n\t+\}\n\n)?\t+)out\.Concurrently\(i, func\(ctx context\.Context\) graphql\.Marshaler \{ return (innerFunc\(ctx, out\)|rrm\(innerCtx\)) \}\)`)

func main() {
	files, err := filepath.Glob("graph/gen/*.generated.go")
	if err != nil || len(files) == 0 {
		log.Fatal("no generated files here: run it from the root")
	}
	missing := slices.Clone(computed)
	var slow []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			log.Fatal(err)
		}
		for _, r := range rewrites {
			r.found += len(r.from.FindAllIndex(text, -1))
			text = r.from.ReplaceAll(text, []byte(r.to))
		}
		text = later.ReplaceAllFunc(text, func(found []byte) []byte {
			m := later.FindSubmatch(found)
			name := string(m[2]) + "." + string(m[3])
			if i := slices.Index(missing, name); i >= 0 {
				missing = slices.Delete(missing, i, i+1)
				return append(bytes.Clone(m[1]), "out.Values[i] = innerFunc(ctx, out)"...)
			}
			if !slices.Contains(roots, string(m[2])) {
				slow = append(slow, name)
			}
			return found
		})
		if left := bytes.Count(text, []byte("out.Concurrently(")) - len(later.FindAllIndex(text, -1)); left > 0 {
			log.Fatalf("trim: %s: %d resolvers are called in a way that is not known", f, left)
		}
		if err := write(f, text); err != nil {
			log.Fatal(err)
		}
	}
	for _, r := range rewrites {
		if r.found < r.least {
			log.Fatalf("trim: %s: found %d times, at least %d expected; has the generator changed?", r.name, r.found, r.least)
		}
	}
	if len(missing) > 0 {
		log.Fatalf("trim: no such resolvers: %v", missing)
	}
	if err := write("graph/gen/slow.go", slowText(slow)); err != nil {
		log.Fatal(err)
	}
}

// imported is a line of the import block.
var imported = regexp.MustCompile(`(?m)^\t(?:(\w+) )?"([\w./-]+)"\n`)

// write keeps a file with the imports that it uses.
func write(name string, text []byte) error {
	if bytes.Contains(text, []byte("plain.")) && !bytes.Contains(text, []byte(`"aftercare/graph/plain"`)) {
		text = bytes.Replace(text, []byte("import (\n"), []byte("import (\n\t\"aftercare/graph/plain\"\n"), 1)
	}
	text = imported.ReplaceAllFunc(text, func(line []byte) []byte {
		m := imported.FindSubmatch(line)
		name := string(m[1])
		if name == "" {
			name = path.Base(string(m[2]))
		}
		if bytes.Contains(text, []byte(name+".")) {
			return line
		}
		return nil
	})
	out, err := format.Source(text)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return os.WriteFile(name, out, 0o644)
}

func slowText(names []string) []byte {
	slices.Sort(names)
	var b bytes.Buffer
	b.WriteString("// Code generated by graph/trim. DO NOT EDIT.\n\npackage gen\n\nimport \"aftercare/graph/plain\"\n\n")
	b.WriteString("// slow are the fields whose resolvers may ask the database.\nvar slow = plain.Slow{\n")
	object := ""
	for _, n := range slices.Compact(names) {
		of, field, _ := strings.Cut(n, ".")
		if of != object {
			if object != "" {
				b.WriteString("},\n")
			}
			object = of
			fmt.Fprintf(&b, "%q: {", of)
		}
		fmt.Fprintf(&b, "%q: true, ", field)
	}
	b.WriteString("},\n}\n")
	return b.Bytes()
}
