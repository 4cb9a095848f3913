package main

import (
	"encoding/json"
	"os"
	"testing"

	"aftercare/desk/sweeps"
)

func TestEverySweepHasANameForPeople(t *testing.T) {
	in := &installation{}
	for _, language := range []string{"zh-CN", "en"} {
		raw, err := os.ReadFile("../frontend/src/features/settings/locales/" + language + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var texts struct {
			Sweep struct{ Names map[string]string }
		}
		if err := json.Unmarshal(raw, &texts); err != nil {
			t.Fatal(err)
		}
		for _, s := range append(sweeps.All(nil), in.chores(nil)...) {
			if texts.Sweep.Names[s.Name] == "" {
				t.Errorf("%s: the page of sweeps would show the bare word %q", language, s.Name)
			}
		}
	}
}
