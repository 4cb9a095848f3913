package graph

import (
	"context"

	"aftercare/desk/jobs"
	"aftercare/desk/simulations"
	entgen "aftercare/ent/gen"
	"aftercare/graph/gen"
)

// StartSimulation takes up the simulation of a rule.
func (m mutation) StartSimulation(ctx context.Context, input simulations.StartSimulationInput) (*entgen.Job, error) {
	return once(ctx, m.Resolver, m.jobByID, func(ctx context.Context) (*entgen.Job, error) {
		asked, err := m.asked(ctx)
		if err != nil {
			return nil, err
		}
		return jobs.StartSimulation(ctx, m.Desk, input, asked)
	})
}

// Simulation is what a simulation is about and what it found; null for another job.
func (r jobResolver) Simulation(_ context.Context, j *entgen.Job) (*gen.Simulation, error) {
	in, found, ok := jobs.Simulated(j)
	if !ok {
		return nil, nil
	}
	return &gen.Simulation{Rule: &entgen.CallbackRule{ID: in.Rule}, From: in.From, To: in.To, Result: found}, nil
}

type simulationResolver struct{ *Resolver }

// Simulation (of the resolver root) answers the records that a simulation names.
func (r *Resolver) Simulation() gen.SimulationResolver { return simulationResolver{r} }

// Rule is the rule as it is now; null when it is gone.
func (r simulationResolver) Rule(ctx context.Context, s *gen.Simulation) (*entgen.CallbackRule, error) {
	return r.loadersOf(ctx).cards.Load(ctx, s.Rule.ID)()
}

type simulationPersonResolver struct{ *Resolver }

// SimulationPerson answers who somebody in a simulation is.
func (r *Resolver) SimulationPerson() gen.SimulationPersonResolver {
	return simulationPersonResolver{r}
}

// Staff is the person; null for somebody who is gone.
func (r simulationPersonResolver) Staff(ctx context.Context, p *simulations.Person) (*entgen.Staff, error) {
	return r.personOf(ctx, p.Staff)
}
