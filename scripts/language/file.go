package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"aftercare/languages"
)

// file is a language's file; web has the namespaces above their trees.
type file struct {
	Name   string                    `json:"name"`
	Short  string                    `json:"short"`
	List   string                    `json:"list"`
	Server map[string]string         `json:"server"`
	Web    map[string]map[string]any `json:"web"`
}

func place(root, tag string) string { return filepath.Join(root, "languages", tag+".json") }

// readFile reads the file of a language; one that is not there yet begins with the language's own name.
func readFile(root, tag string) (file, error) {
	f := file{}
	text, err := os.ReadFile(place(root, tag))
	if errors.Is(err, fs.ErrNotExist) {
		parsed, err := language.Parse(tag)
		if err != nil {
			return f, err
		}
		f.Name = display.Self.Name(parsed)
		f.Short, f.List = string([]rune(f.Name + tag)[:1]), ", "
		if base, _ := parsed.Base(); base.String() == "ja" || base.String() == "zh" {
			f.List = "、"
		}
		text, err = json.Marshal(f)
		if err != nil {
			return f, err
		}
		_, err = languages.Read(tag, text)
		return f, err
	}
	if err != nil {
		return f, err
	}
	if _, err := languages.Read(tag, text); err != nil {
		return f, err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	return f, decoder.Decode(&f)
}

// write puts a file into its place, keys in order, so that a new text changes one line.
func (f file) write(root, tag string) error {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(f); err != nil {
		return err
	}
	return os.WriteFile(place(root, tag), out.Bytes(), 0o644)
}

// texts are the texts of the web app by "namespace:key".
func (f file) texts() map[string]string {
	flat := map[string]string{}
	for namespace, tree := range f.Web {
		flatten(flat, namespace+":", tree)
	}
	return flat
}

// fill gives a file with every text of the base and no other. A text that it lacks is added in English, in
// every form that the language has.
func (f file) fill(tag string, b base) (full file, added, removed []string) {
	full = file{Name: f.Name, Short: f.Short, List: f.List, Server: map[string]string{}, Web: map[string]map[string]any{}}
	wanted := map[string]string{}
	for key, t := range b.server {
		wanted["server:"+key] = inForms(tag, t.en)
	}
	for key, t := range b.web {
		for _, k := range formsOf(tag, key, b) {
			wanted["web:"+k] = t.en
			if k != key {
				wanted["web:"+k] = b.english(k)
			}
		}
	}
	there := map[string]string{}
	for key, t := range f.Server {
		there["server:"+key] = t
	}
	for key, t := range f.texts() {
		there["web:"+key] = t
	}
	web := map[string]map[string]string{}
	for key, english := range wanted {
		said, have := there[key]
		if !have {
			said = english
			added = append(added, key)
		}
		where, rest, _ := strings.Cut(key, ":")
		if where == "server" {
			full.Server[rest] = said
			continue
		}
		namespace, rest, _ := strings.Cut(rest, ":")
		if web[namespace] == nil {
			web[namespace] = map[string]string{}
		}
		web[namespace][rest] = said
	}
	for namespace, flat := range web {
		full.Web[namespace] = nest(flat)
	}
	for key := range there {
		if _, ok := wanted[key]; !ok {
			removed = append(removed, key)
		}
	}
	slices.Sort(added)
	slices.Sort(removed)
	return full, added, removed
}
