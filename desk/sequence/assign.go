package sequence

import (
	"context"
	"time"

	"aftercare/domain/access"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callback"
	"aftercare/ent/gen/predicate"
	"aftercare/ent/gen/rolegrant"
	"aftercare/ent/gen/staff"
)

// crew is who may call in the hospital, and how many open calls each of the pool has.
type crew struct {
	callers map[string]bool
	pool    []string // the callback agents; all callers where there is no agent
	open    map[string]int
}

// holding are the grants that let somebody call at now, of active staff.
func holding(now time.Time) []predicate.RoleGrant {
	return []predicate.RoleGrant{
		rolegrant.RoleIn(access.RolesWith(access.CallbackWork)...), rolegrant.ValidFromLTE(now),
		rolegrant.Or(rolegrant.ValidUntilIsNil(), rolegrant.ValidUntilGT(now)),
		rolegrant.HasStaffWith(staff.Active(true)),
	}
}

// Callers lists the ids of the active staff who may call in the viewer's hospital at now, in order.
func Callers(ctx context.Context, c *gen.Client, now time.Time) ([]string, error) {
	grants, err := c.RoleGrant.Query().Where(holding(now)...).Order(rolegrant.ByStaffID()).All(ctx)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, g := range grants {
		if n := len(out); n == 0 || out[n-1] != g.StaffID {
			out = append(out, g.StaffID)
		}
	}
	return out, nil
}

// MayCall tells whether somebody is active and holds CALLBACK_WORK in the viewer's hospital at now.
func MayCall(ctx context.Context, c *gen.Client, person string, now time.Time) (bool, error) {
	return c.RoleGrant.Query().Where(append(holding(now), rolegrant.StaffID(person))...).Exist(ctx)
}

func (p *Planner) loadCrew(ctx context.Context) (*crew, error) {
	if p.crew != nil {
		return p.crew, nil
	}
	grants, err := p.tx.Client.RoleGrant.Query().Where(holding(p.tx.Now)...).Order(rolegrant.ByStaffID()).All(ctx)
	if err != nil {
		return nil, err
	}
	c := &crew{callers: map[string]bool{}, open: map[string]int{}}
	var agents, all []string
	for _, g := range grants {
		if !c.callers[g.StaffID] {
			all = append(all, g.StaffID)
		}
		c.callers[g.StaffID] = true
		if g.Role == access.CallbackAgent && (len(agents) == 0 || agents[len(agents)-1] != g.StaffID) {
			agents = append(agents, g.StaffID)
		}
	}
	if c.pool = agents; len(agents) == 0 {
		c.pool = all
	}
	var loads []struct {
		AssigneeID string `json:"assignee_id"`
		Count      int    `json:"count"`
	}
	if len(c.pool) > 0 {
		err = p.tx.Client.Callback.Query().Where(Flag(callback.FieldOpen), callback.AssigneeIDIn(c.pool...)).
			GroupBy(callback.FieldAssigneeID).Aggregate(gen.Count()).Scan(ctx, &loads)
	}
	for _, l := range loads {
		c.open[l.AssigneeID] = l.Count
	}
	p.crew = c
	return c, err
}

// assignee is who calls: the customer's owner, else the consultant of the source, else the agent with the
// fewest open calls; nil when nobody in the hospital may call.
func (p *Planner) assignee(ctx context.Context, cu *gen.Customer, src Source) (*string, error) {
	c, err := p.loadCrew(ctx)
	if err != nil {
		return nil, err
	}
	chosen := ""
	switch {
	case cu.OwnerID != nil && c.callers[*cu.OwnerID]:
		chosen = *cu.OwnerID
	case c.callers[src.Consultant]:
		chosen = src.Consultant
	default:
		for _, id := range c.pool {
			if chosen == "" || c.open[id] < c.open[chosen] {
				chosen = id
			}
		}
	}
	if chosen == "" {
		return nil, nil
	}
	c.open[chosen]++
	return &chosen, nil
}
