package importer

import (
	"testing"
	"testing/fstest"

	"aftercare/languages"
)

func TestNamesOfTargetsAreSaidInAFurtherLanguage(t *testing.T) {
	restore, err := languages.Install(fstest.MapFS{"eo.json": {Data: []byte(`{"name": "eo", "short": "eo", "list": " + ", "server": {
		"label.Member number": "⟦Member number⟧", "import.required": "⟦{field} must not be empty.⟧"}}`)}})
	if err != nil {
		t.Fatal(err)
	}
	defer restore()
	one := Problem{Kind: Customers, Field: "memberNo", Key: "import.required"}
	if got := one.Text("eo"); got != "⟦⟦Member number⟧ must not be empty.⟧" {
		t.Error(got)
	}
	if got := called(Customers, []string{"memberNo", "name"}, "eo"); got != "⟦Member number⟧ + Name" {
		t.Errorf("a name that the file lacks is not English: %s", got)
	}
}
