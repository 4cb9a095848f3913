package main

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
)

var metricName = regexp.MustCompile(`\b(aftercare|go|process)_[a-z_]+\b`)

// A panel of a metric that the program does not have stays empty for ever, and nobody notices.
func TestTheDashboardShowsOnlyMetricsThatThereAre(t *testing.T) {
	text, err := os.ReadFile("../docs/grafana/aftercare.json")
	if err != nil {
		t.Fatal(err)
	}
	var board struct {
		Panels []struct {
			Title   string
			Targets []struct{ Expr string }
		}
	}
	if err := json.Unmarshal(text, &board); err != nil {
		t.Fatal(err)
	}
	r, password := demoServed(t)
	r.signedIn("supervisor", password, "zh-CN")
	_, have := r.get("/metrics")
	asked := 0
	for _, p := range board.Panels {
		for _, of := range p.Targets {
			for _, name := range metricName.FindAllString(of.Expr, -1) {
				asked++
				// A counter without a label's value yet, like requests that were turned away, is declared all the same.
				if !strings.Contains(have, "\n"+name+"{") && !strings.Contains(have, "\n"+name+" ") {
					t.Errorf("%s asks for %s, which the program does not have", p.Title, name)
				}
			}
		}
	}
	if asked < 15 {
		t.Errorf("only %d metrics were found in the dashboard; the test reads it wrongly", asked)
	}
}
