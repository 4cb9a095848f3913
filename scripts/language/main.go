// The command language prepares a language for translators: go run ./scripts/language ja writes
// languages/ja.json with every text of the program, in English where it is not translated yet, and tells
// what was added, removed and is still English. Run it again after texts have changed. It says nothing about
// whether a translation is good.
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("usage: go run ./scripts/language TAG, from the project's folder; TAG is ja, pt-BR and the like")
	}
	tag := args[0]
	b, err := readBase(".")
	if err != nil {
		return err
	}
	f, err := readFile(".", tag)
	if err != nil {
		return err
	}
	full, added, removed := f.fill(tag, b)
	if err := full.write(".", tag); err != nil {
		return err
	}
	for _, key := range removed {
		fmt.Println("removed, said nowhere:", key)
	}
	if len(added) < len(full.Server) {
		for _, key := range added {
			fmt.Println("added in English:", key)
		}
	}
	for _, fault := range full.check(tag, b) {
		fmt.Println("to be mended:", fault)
	}
	english, all := full.untranslated(b)
	fmt.Printf("%s: %d texts, %d added, %d removed, %d read as in English\n", place(".", tag), all, len(added), len(removed), english)
	return nil
}

// untranslated counts the texts that read as in English, and all.
func (f file) untranslated(b base) (english, all int) {
	for key, said := range f.Server {
		all++
		if said == b.server[key].en {
			english++
		}
	}
	for key, said := range f.texts() {
		all++
		if said == b.english(key) {
			english++
		}
	}
	return english, all
}
