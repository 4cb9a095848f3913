package bulk

import (
	"context"

	"aftercare/desk"
	"aftercare/desk/sequence"
	"aftercare/domain/followup"
	"aftercare/domain/terms"
	"aftercare/ent/gen/procedure"
	"aftercare/ent/gen/script"
)

// Rule is a callback rule in force. Body.ID is its stable key.
type Rule struct {
	ID   string
	Body followup.Rule
}

// Treatment is a procedure of the hospital's list with its family.
type Treatment struct {
	Procedure
	Name   string
	Family terms.ProcedureFamily
}

// Policy is what a hospital goes by, for who writes its history.
type Policy struct {
	Rules      map[string]Rule // by key
	Treatments []Treatment     // by code
	Scripts    map[terms.CallbackPurpose]string
	Place      *desk.Place
}

// PolicyOf reads the policy of the context's hospital.
func PolicyOf(ctx context.Context, d *desk.Desk) (Policy, error) {
	p := Policy{Rules: map[string]Rule{}, Scripts: map[terms.CallbackPurpose]string{}}
	rules, err := sequence.InForce(ctx, d.Client(), d.Now())
	if err != nil {
		return p, err
	}
	for _, r := range rules {
		p.Rules[r.Body.ID] = Rule{ID: r.Row.ID, Body: r.Body}
	}
	list, err := d.Client().Procedure.Query().Order(procedure.ByCode()).All(ctx)
	if err != nil {
		return p, err
	}
	for _, t := range list {
		p.Treatments = append(p.Treatments, Treatment{Procedure: Procedure{ID: t.ID, Code: t.Code}, Name: t.Name, Family: t.Family})
	}
	scripts, err := d.Client().Script.Query().Where(script.Active(true), script.Language("zh-CN")).Order(script.ByKey()).All(ctx)
	if err != nil {
		return p, err
	}
	for _, s := range scripts {
		p.Scripts[s.Purpose] = s.ID
	}
	p.Place, err = d.Place(ctx)
	return p, err
}
