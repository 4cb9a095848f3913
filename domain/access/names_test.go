package access_test

import (
	"testing"

	"aftercare/domain/access"
)

func TestAMaskedNameIsTheSurnameAlone(t *testing.T) {
	for name, want := range map[string]string{
		"李佳华": "李**", "李华": "李**", "欧阳娜娜": "欧阳**", "欧阳": "欧**", "李": "李**",
		"Maria Smith": "** Smith", "Cher": "C**", "": "", " 王 芳 ": "王**",
	} {
		if got := access.MaskName(name); got != want {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
}

func TestHeadquartersSeeNoNameWhole(t *testing.T) {
	hq := access.Grant{Role: access.HQ}
	if (&access.Viewer{Grants: []access.Grant{hq}}).SeesWhole("Customer.name") {
		t.Error("headquarters see the whole name")
	}
	if !(&access.Viewer{Grants: []access.Grant{hq, {Role: access.Supervisor}}}).SeesWhole("Customer.name") {
		t.Error("who supervises too sees only the surname")
	}
	var nobody *access.Viewer
	if nobody.SeesWhole("Customer.name") {
		t.Error("nobody sees the name")
	}
}
