package main

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"aftercare/graph/words"
	"aftercare/server/importer"
)

// text is one text of the base.
type text struct{ zh, en string }

// base is what a language has to say: the server's sentences by key, the web app's texts by
// "namespace:key", steps of a key joined by dots.
type base struct{ server, web map[string]text }

// readBase reads the sources of the project in a folder.
func readBase(root string) (base, error) {
	b := base{server: map[string]text{}, web: map[string]text{}}
	ofImports := map[string]words.Text{}
	for key, m := range importer.Texts() {
		ofImports[key] = words.Text(m)
	}
	catalogue, err := words.New(ofImports)
	if err != nil {
		return b, err
	}
	for _, key := range catalogue.Keys() {
		t := catalogue.Text(key)
		b.server[key] = text{t.ZH, t.EN}
	}
	for _, folder := range []string{"server/web", "server/auth"} {
		if err := b.readDoor(filepath.Join(root, folder)); err != nil {
			return b, err
		}
	}
	return b, b.readWeb(filepath.Join(root, "frontend/src"))
}

// readDoor finds the texts that have a key: say.Text{Key: "…", ZH: "…", EN: "…"}.
func (b base) readDoor(folder string) error {
	files, err := filepath.Glob(folder + "/*.go")
	if err != nil {
		return err
	}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok {
				return true
			}
			found := map[string]string{}
			for _, e := range lit.Elts {
				kv, _ := e.(*ast.KeyValueExpr)
				if kv == nil {
					continue
				}
				name, _ := kv.Key.(*ast.Ident)
				value, _ := kv.Value.(*ast.BasicLit)
				if name != nil && value != nil && value.Kind == token.STRING {
					found[name.Name], _ = strconv.Unquote(value.Value)
				}
			}
			if found["Key"] != "" && found["ZH"] != "" {
				b.server[found["Key"]] = text{found["ZH"], found["EN"]}
			}
			return true
		})
	}
	return nil
}

// readWeb reads the folders locales; the folder above one is its namespace, as the web app has it.
func (b base) readWeb(src string) error {
	return filepath.WalkDir(src, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Base(filepath.Dir(path)) != "locales" || d.Name() != "en.json" {
			return err
		}
		en, err := readTree(path)
		if err != nil {
			return err
		}
		zh, err := readTree(filepath.Join(filepath.Dir(path), "zh-CN.json"))
		if err != nil {
			return err
		}
		namespace := filepath.Base(filepath.Dir(filepath.Dir(path)))
		for key, said := range en {
			b.web[namespace+":"+key] = text{zh[key], said}
		}
		return nil
	})
}

func readTree(path string) (map[string]string, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var tree map[string]any
	if err := json.Unmarshal(content, &tree); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	flat := map[string]string{}
	flatten(flat, "", tree)
	return flat, nil
}

// flatten joins the steps of a tree by dots.
func flatten(into map[string]string, before string, tree map[string]any) {
	for key, value := range tree {
		switch value := value.(type) {
		case string:
			into[before+key] = value
		case map[string]any:
			flatten(into, before+key+".", value)
		}
	}
}

// nest is the way back: "a.b" into {"a": {"b": …}}.
func nest(flat map[string]string) map[string]any {
	tree := map[string]any{}
	for key, value := range flat {
		at, steps := tree, strings.Split(key, ".")
		for _, step := range steps[:len(steps)-1] {
			below, ok := at[step].(map[string]any)
			if !ok {
				below = map[string]any{}
				at[step] = below
			}
			at = below
		}
		at[steps[len(steps)-1]] = value
	}
	return tree
}
