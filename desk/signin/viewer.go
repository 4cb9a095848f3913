package signin

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"aftercare/desk"
	"aftercare/desk/secret"
	"aftercare/domain/access"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/rolegrant"
)

// LoadViewer finds who a checked access token stands for, in one statement while the hospital's settings are at
// hand: the session has not ended and is within the limit of the person's roles of now, the person is active and
// holds grants of today in the token's hospital. Otherwise UNAUTHENTICATED. It is asked on every request, so that
// signing out, deactivating and revoking take hold at once.
func LoadViewer(ctx context.Context, s *Service, who secret.Subject) (*access.Viewer, error) {
	return s.viewer(ctx, who, CarrierFrom(ctx).Client().address())
}

// standing is the one statement. It is asked on every request and always the same, so it stands here ready
// made.
const standing = `SELECT g.role, g.department_id, g.posts, s.language, s.hospital_id, f.created_at, f.used_at
 FROM role_grants g JOIN staffs s ON s.id = g.staff_id JOIN token_families f ON f.staff_id = g.staff_id
 WHERE g.staff_id = ? AND g.hospital_id = ? AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)
 AND s.active = true AND f.id = ? AND f.ended_at IS NULL AND f.expires_at > ?
 ORDER BY g.created_at, g.id`

func (s *Service) viewer(ctx context.Context, who secret.Subject, address string) (*access.Viewer, error) {
	now := s.Desk.Now()
	rows, err := s.Desk.Store.Driver.QueryContext(ctx, standing, who.Staff, who.Hospital, now, now, who.Family, s.Now())
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var entered, acted time.Time
	var home string
	v := &access.Viewer{Staff: who.Staff, Hospital: who.Hospital, Family: who.Family, Client: address}
	for rows.Next() {
		var g access.Grant
		var department *string
		var posts []byte
		if err := rows.Scan(&g.Role, &department, &posts, &v.Language, &home, &entered, &acted); err != nil {
			return nil, err
		}
		if department != nil {
			g.Department = *department
		}
		if len(posts) > 0 {
			if err := json.Unmarshal(posts, &g.Posts); err != nil {
				return nil, err
			}
		}
		v.Grants = append(v.Grants, g)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	if len(v.Grants) == 0 || !within(entered, acted, s.Now(), v.SessionLimit()) {
		if err := s.lapsed(anywhere(ctx), s.client(), who.Family); err != nil {
			return nil, err
		}
		return nil, over()
	}
	place, err := s.Desk.Place(access.With(ctx, v))
	if err != nil {
		return nil, err
	}
	v.Guests = guests(v, home, place)
	return v, nil
}

// guests are the colleagues from other hospitals as the hospital's settings name them, which are a moment old where
// another server gave the role. Whoever would miss them at once has them looked for: those who give roles, and a guest
// whom the list does not have yet.
func guests(v *access.Viewer, home string, place *desk.Place) []string {
	if v.Can(access.StaffWrite) || home != v.Hospital && !slices.Contains(place.Guests, v.Staff) {
		return nil
	}
	return place.Guests
}

// current are the grants of a person that hold at an instant of business time.
func current(id string, now time.Time) []predicate.RoleGrant {
	return []predicate.RoleGrant{
		rolegrant.StaffID(id), rolegrant.ValidFromLTE(now),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(now)),
	}
}
