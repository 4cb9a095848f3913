package staff

import (
	"aftercare/domain/access"
	"aftercare/domain/terms"
	"aftercare/ent/gen"
	"time"
)

// CreateStaffInput is the input or answer of that name in the API.
type CreateStaffInput struct {
	Login      string
	Name       string
	Title      *string
	Department *string
	LicenseNo  *string
	// Roles that the person gets at once, for the whole hospital or one department.
	Grants []*GrantInput
}

// GrantInput is the input or answer of that name in the API.
type GrantInput struct {
	Role       access.Role
	Department *string
	Posts      []string
	ValidFrom  *time.Time
	ValidUntil *time.Time
}

// UpdateStaffInput is the input or answer of that name in the API.
type UpdateStaffInput struct {
	ID              string
	ExpectedVersion int
	Name            *string
	Title           *string
	Department      *string
	LicenseNo       *string
	Language        *string
}

// GrantRoleInput is the input or answer of that name in the API.
type GrantRoleInput struct {
	Staff string
	Grant *GrantInput
}

// CreateDepartmentInput is the input or answer of that name in the API.
type CreateDepartmentInput struct {
	Code        string
	Name        string
	ServiceLine *terms.ServiceLine
	Remit       *string
}

// UpdateDepartmentInput is the input or answer of that name in the API.
type UpdateDepartmentInput struct {
	ID              string
	ExpectedVersion int
	Name            *string
	ServiceLine     *terms.ServiceLine
	Remit           *string
	Active          *bool
}

// StaffSecret: A new or reset account: the secret is shown once and sets a password within 24 hours.
type StaffSecret struct {
	Staff     *gen.Staff
	Secret    string
	ExpiresAt time.Time
}
