// Package access says who may do what: the permission catalogue, the role table and
// the Viewer. It alone decides rights; desk asks it on the first line of an
// action, ent/guard for rows, graph's directive for fields. What the table does not list is denied.
package access

import (
	"context"
	"slices"
	"sort"
	"sync/atomic"
	"time"

	"aftercare/domain/fault"
)

// Role is what a grant makes of a member of staff.
type Role string

// The roles of the contract.
const (
	Consultant     Role = "CONSULTANT"
	CallbackAgent  Role = "CALLBACK_AGENT"
	AccountManager Role = "ACCOUNT_MANAGER"
	Doctor         Role = "DOCTOR"
	Supervisor     Role = "SUPERVISOR"
	DepartmentHead Role = "DEPARTMENT_HEAD"
	Director       Role = "DIRECTOR"
	HQ             Role = "HQ"
	Analyst        Role = "ANALYST"
	GuideDesk      Role = "GUIDE_DESK"
	PrivacyOfficer Role = "PRIVACY_OFFICER"
	Admin          Role = "ADMIN"
)

// Values lists every role in the order of the contract.
func (Role) Values() []string {
	return []string{"CONSULTANT", "CALLBACK_AGENT", "ACCOUNT_MANAGER", "DOCTOR", "SUPERVISOR", "DEPARTMENT_HEAD", "DIRECTOR", "HQ", "ANALYST", "GUIDE_DESK", "PRIVACY_OFFICER", "ADMIN"}
}

// Valid tells whether r is one of Values.
func (r Role) Valid() bool { return slices.Contains(r.Values(), string(r)) }

// Permission is a right that an action, row or field asks for.
type Permission string

// The permissions of the contract.
const (
	CustomerRead       Permission = "CUSTOMER_READ"
	CustomerWrite      Permission = "CUSTOMER_WRITE"
	CustomerUnmask     Permission = "CUSTOMER_UNMASK"
	AppointmentWrite   Permission = "APPOINTMENT_WRITE"
	CallbackWork       Permission = "CALLBACK_WORK"
	CallbackAssign     Permission = "CALLBACK_ASSIGN"
	ComplaintRegister  Permission = "COMPLAINT_REGISTER"
	ComplaintHandle    Permission = "COMPLAINT_HANDLE"
	ComplaintSupervise Permission = "COMPLAINT_SUPERVISE"
	ComplaintClinical  Permission = "COMPLAINT_CLINICAL"
	ApproveUnit        Permission = "APPROVE_UNIT"
	ApproveHospital    Permission = "APPROVE_HOSPITAL"
	ApproveHQ          Permission = "APPROVE_HQ"
	StatsRead          Permission = "STATS_READ"
	PolicyWrite        Permission = "POLICY_WRITE"
	ScriptApprove      Permission = "SCRIPT_APPROVE"
	StaffWrite         Permission = "STAFF_WRITE"
	SettingsWrite      Permission = "SETTINGS_WRITE"
	ImportRun          Permission = "IMPORT_RUN"
	ExportRun          Permission = "EXPORT_RUN"
	AuditRead          Permission = "AUDIT_READ"
)

// Values lists every permission in the order of the contract.
func (Permission) Values() []string {
	return []string{"CUSTOMER_READ", "CUSTOMER_WRITE", "CUSTOMER_UNMASK", "APPOINTMENT_WRITE", "CALLBACK_WORK", "CALLBACK_ASSIGN", "COMPLAINT_REGISTER", "COMPLAINT_HANDLE", "COMPLAINT_SUPERVISE", "COMPLAINT_CLINICAL", "APPROVE_UNIT", "APPROVE_HOSPITAL", "APPROVE_HQ", "STATS_READ", "POLICY_WRITE", "SCRIPT_APPROVE", "STAFF_WRITE", "SETTINGS_WRITE", "IMPORT_RUN", "EXPORT_RUN", "AUDIT_READ"}
}

// Table is the role table: permission to the roles that hold it. A permission that is missing here
// is held by nobody.
var table = map[Permission][]Role{
	CustomerRead:       {Consultant, CallbackAgent, AccountManager, Doctor, Supervisor, DepartmentHead, Director, HQ, GuideDesk, PrivacyOfficer},
	CustomerWrite:      {Consultant, CallbackAgent, AccountManager, GuideDesk, Supervisor},
	AppointmentWrite:   {Consultant, CallbackAgent, AccountManager, GuideDesk, Supervisor},
	CustomerUnmask:     {Consultant, CallbackAgent, AccountManager, Supervisor, DepartmentHead, Director},
	CallbackWork:       {Consultant, CallbackAgent, AccountManager, Supervisor},
	CallbackAssign:     {Supervisor},
	ComplaintRegister:  {Consultant, CallbackAgent, AccountManager, Doctor, Supervisor, DepartmentHead, Director, GuideDesk},
	ComplaintHandle:    {AccountManager, Supervisor},
	ComplaintSupervise: {Supervisor, DepartmentHead, Director, HQ},
	ComplaintClinical:  {Doctor, DepartmentHead},
	ApproveUnit:        {Supervisor, DepartmentHead, Director},
	ApproveHospital:    {Director},
	ApproveHQ:          {HQ},
	StatsRead:          {Supervisor, DepartmentHead, Director, HQ, Analyst},
	ExportRun:          {Supervisor, DepartmentHead, Director, HQ, Analyst},
	PolicyWrite:        {Supervisor, Director, HQ},
	ScriptApprove:      {DepartmentHead, Director, HQ},
	ImportRun:          {Supervisor, Director},
	StaffWrite:         {Admin},
	SettingsWrite:      {Admin},
	AuditRead:          {PrivacyOfficer},
}

// wide are the permissions whose acts reach the whole hospital: a grant for one department does not hold
// them.
var wide = []Permission{ApproveHospital, ApproveHQ, PolicyWrite, ImportRun, StaffWrite, SettingsWrite, AuditRead}

// Holds tells whether a grant holds p.
func (g Grant) Holds(p Permission) bool {
	return slices.Contains(table[p], g.Role) && g.post(p) && (g.Department == "" || !slices.Contains(wide, p))
}

// RolesWith lists the roles that hold p, in the order of the contract.
func RolesWith(p Permission) []Role { return slices.Clone(table[p]) }

// Grant is one role of a viewer, for a hospital and perhaps one department of it.
type Grant struct {
	Role       Role
	Department string   // empty: the whole hospital
	Posts      []string // account managers: PHONE, VISIT, COMPLAINT, MAJOR
}

// Viewer is who asks. A nil Viewer in a context may do and see nothing.
type Viewer struct {
	Staff    string // staff id
	Hospital string // current hospital's id
	Language string // tag of a language, such as zh-CN or en; empty while none is chosen
	Family   string // token family of the session
	Client   string // address, for the access log
	Grants   []Grant

	// Guests are the people of other hospitals who have ever held a grant in this one and are colleagues here, so that a
	// statement that names staff need not look for them. nil: nobody has looked.
	Guests []string

	system bool
	reason string
}

// Can tells whether one of the viewer's grants holds p.
func (v *Viewer) Can(p Permission) bool {
	if v == nil {
		return false
	}
	if v.system {
		return true
	}
	return slices.ContainsFunc(v.Grants, func(g Grant) bool { return g.Holds(p) })
}

// Has tells whether the viewer holds one of the roles.
func (v *Viewer) Has(roles ...Role) bool {
	if v == nil {
		return false
	}
	for _, g := range v.Grants {
		if slices.Contains(roles, g.Role) {
			return true
		}
	}
	return false
}

// Only tells whether every grant of the viewer is one of the roles: used where a role narrows what is
// seen (a doctor who is nothing else sees own patients only).
func (v *Viewer) Only(roles ...Role) bool {
	if v == nil || v.system || len(v.Grants) == 0 {
		return false
	}
	for _, g := range v.Grants {
		if !slices.Contains(roles, g.Role) {
			return false
		}
	}
	return true
}

// Roles lists the distinct roles of the viewer in the order of the contract.
func (v *Viewer) Roles() []Role {
	var out []Role
	for _, r := range Role("").Values() {
		if v.Has(Role(r)) {
			out = append(out, Role(r))
		}
	}
	return out
}

// Permissions lists what the viewer may do, in the order of the contract.
func (v *Viewer) Permissions() []Permission {
	var out []Permission
	for _, p := range Permission("").Values() {
		if v.Can(Permission(p)) {
			out = append(out, Permission(p))
		}
	}
	return out
}

// Departments lists the departments that the viewer's grants are limited to for p; nil means the whole
// hospital, an empty list means none.
func (v *Viewer) Departments(p Permission) []string {
	if v == nil {
		return []string{}
	}
	if v.system {
		return nil
	}
	out := []string{}
	for _, g := range v.Grants {
		if !g.Holds(p) {
			continue
		}
		if g.Department == "" {
			return nil
		}
		out = append(out, g.Department)
	}
	sort.Strings(out)
	return slices.Compact(out)
}

// Leads lists the departments whose people and customers the viewer leads as supervisor, head or director;
// nil means the whole hospital, an empty list none.
func (v *Viewer) Leads() []string { return v.Departments(ApproveUnit) }

// System tells whether this is the program itself at work, and why.
func (v *Viewer) System() (string, bool) {
	if v == nil {
		return "", false
	}
	return v.reason, v.system
}

// SystemBypassesRowRules makes the viewer of background work: sweeps, imports on the command line, the
// demo, sign-in before anybody is known. It is legal only in server/ and desk/signin; the reason is
// written to the log. An empty hospital means all hospitals.
func SystemBypassesRowRules(hospital, reason string) *Viewer {
	return &Viewer{Hospital: hospital, system: true, reason: reason}
}

type viewerKey struct{}

// With puts the viewer into a context.
func With(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// From takes the viewer out of a context; nil when nobody is signed in.
func From(ctx context.Context) *Viewer {
	if v, ok := ctx.Value(viewerKey{}).(*Viewer); ok {
		return v
	}
	if d, ok := ctx.Value(doorKey{}).(*door); ok {
		return d.admitted.Load()
	}
	return nil
}

type (
	doorKey struct{}
	door    struct{ admitted atomic.Pointer[Viewer] }
)

// WithDoor prepares a request in which somebody may sign in, so that the rest of its answer is theirs.
func WithDoor(ctx context.Context) context.Context { return context.WithValue(ctx, doorKey{}, &door{}) }

// Admit makes v the viewer of the rest of a request that began without one. A request that has a viewer
// keeps it.
func Admit(ctx context.Context, v *Viewer) {
	if d, ok := ctx.Value(doorKey{}).(*door); ok {
		d.admitted.CompareAndSwap(nil, v)
	}
}

// Check is the first line of every action: it gives the viewer if one of the permissions is held.
// It returns UNAUTHENTICATED without a viewer and FORBIDDEN without a permission; no permissions
// named means that being signed in is enough.
func Check(ctx context.Context, anyOf ...Permission) (*Viewer, error) {
	v := From(ctx)
	if v == nil {
		return nil, fault.New(fault.Unauthenticated, "fault.unauthenticated")
	}
	if len(anyOf) == 0 {
		return v, nil
	}
	for _, p := range anyOf {
		if v.Can(p) {
			return v, nil
		}
	}
	return nil, fault.Denied(string(anyOf[0]))
}

// Current tells whether a grant valid from and until (nil: open) holds at now.
func Current(from time.Time, until *time.Time, now time.Time) bool {
	return !now.Before(from) && (until == nil || now.Before(*until))
}
