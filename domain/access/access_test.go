package access_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"aftercare/domain/access"
	"aftercare/domain/terms"
)

var update = flag.Bool("update", false, "write the golden tables")

// The role table is a file, so that every change of rights shows as a diff.
func TestTheRoleTableIsTheOneThatWasAgreed(t *testing.T) {
	var b strings.Builder
	for _, p := range access.Permission("").Values() {
		roles := access.RolesWith(access.Permission(p))
		names := make([]string, len(roles))
		for i, r := range roles {
			names[i] = string(r)
		}
		fmt.Fprintf(&b, "%-20s %s\n", p, strings.Join(names, " "))
	}
	b.WriteString("\n")
	for _, f := range access.GuardedFields() {
		fmt.Fprintf(&b, "%-34s", f)
		for _, r := range access.Role("").Values() {
			v := &access.Viewer{Grants: []access.Grant{{Role: access.Role(r)}}}
			switch {
			case v.Sees(f, false):
				fmt.Fprintf(&b, " %s", r)
			case v.Sees(f, true):
				fmt.Fprintf(&b, " %s(own)", r)
			}
		}
		b.WriteString("\n")
	}
	for _, f := range access.MaskedFields() {
		fmt.Fprintf(&b, "%-34s", f+" whole")
		for _, r := range access.Role("").Values() {
			if (&access.Viewer{Grants: []access.Grant{{Role: access.Role(r)}}}).SeesWhole(f) {
				fmt.Fprintf(&b, " %s", r)
			}
		}
		b.WriteString("\n")
	}
	b.WriteString("\n")
	for _, kind := range terms.RecordKind("").Values() {
		p, ok := access.Maker(terms.RecordKind(kind))
		if !ok {
			t.Errorf("nobody may begin a new %s", kind)
		}
		fmt.Fprintf(&b, "new %-16s %s\n", kind, p)
	}
	for _, kind := range access.LogSubject("").Values() {
		fmt.Fprintf(&b, "named in the log: %-6s", kind)
		for _, r := range access.Role("").Values() {
			if (&access.Viewer{Grants: []access.Grant{{Role: access.Role(r)}}}).NamedInLog(access.LogSubject(kind)) {
				fmt.Fprintf(&b, " %s", r)
			}
		}
		b.WriteString("\n")
	}
	for _, list := range terms.ViewList("").Values() {
		fmt.Fprintf(&b, "views of %-11s %v, shared %s\n", list, access.ListReaders(terms.ViewList(list)), access.ShareViews)
	}
	b.WriteString("\n")
	for _, r := range access.Role("").Values() {
		l := access.LimitOf(access.Role(r))
		fmt.Fprintf(&b, "session of %-16s idle %s, at most %s\n", r, l.Idle, l.Absolute)
	}
	b.WriteString("\n")
	subjects, anyOf := access.FileSubjects()
	for _, s := range subjects {
		fmt.Fprintf(&b, "file %-15s %v\n", s, anyOf[s])
	}
	golden(t, "testdata/roles.golden", b.String())
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the table changed; if that is meant, run the test with -update and read the diff\n%s", got)
	}
}

func TestEveryPermissionIsHeldBySomebody(t *testing.T) {
	for _, p := range access.Permission("").Values() {
		if len(access.RolesWith(access.Permission(p))) == 0 {
			t.Errorf("%s is held by no role", p)
		}
	}
}

func TestNobodyMayDoAnything(t *testing.T) {
	var v *access.Viewer
	for _, p := range access.Permission("").Values() {
		if v.Can(access.Permission(p)) {
			t.Errorf("nobody can %s", p)
		}
	}
	if _, err := access.Check(t.Context()); err == nil {
		t.Error("a context without a viewer passes the check")
	}
	if v.Sees("Customer.birthDate", true) {
		t.Error("nobody sees a guarded field")
	}
}

func TestAGrantForADepartmentLimitsTheUnits(t *testing.T) {
	v := &access.Viewer{Grants: []access.Grant{{Role: access.DepartmentHead, Department: "de_1"}}}
	if got := v.Departments(access.StatsRead); len(got) != 1 || got[0] != "de_1" {
		t.Errorf("departments %v, want de_1", got)
	}
	if !v.Can(access.ScriptApprove) {
		t.Error("a head, who has a department, reads and approves scripts")
	}
	v.Grants = append(v.Grants, access.Grant{Role: access.Director})
	if got := v.Departments(access.StatsRead); got != nil {
		t.Errorf("departments %v, want the whole hospital", got)
	}
	if got := v.Departments(access.CallbackWork); got == nil || len(got) != 0 {
		t.Errorf("departments %v for a right not held, want none", got)
	}
}

// Who phones customers or visits them carries no cases.
func TestAnAccountManagersPostsSayWhetherHeCarriesCases(t *testing.T) {
	for _, c := range []struct {
		posts   []string
		carries bool
	}{
		{nil, false}, {[]string{"PHONE"}, false}, {[]string{"VISIT"}, false}, {[]string{"PHONE", "VISIT"}, false},
		{[]string{"COMPLAINT"}, true}, {[]string{"MAJOR"}, true}, {[]string{"PHONE", "COMPLAINT"}, true}, {access.Posts(), true},
	} {
		v := &access.Viewer{Grants: []access.Grant{{Role: access.AccountManager, Posts: c.posts}}}
		if v.Can(access.ComplaintHandle) != c.carries {
			t.Errorf("posts %v carry cases: %v", c.posts, !c.carries)
		}
		if !v.Can(access.ComplaintRegister) || !v.Can(access.CallbackWork) {
			t.Errorf("posts %v register and call", c.posts)
		}
	}
	if supervisor := (&access.Viewer{Grants: []access.Grant{{Role: access.Supervisor}}}); !supervisor.Can(access.ComplaintHandle) {
		t.Error("posts are a matter of account managers alone")
	}
}
