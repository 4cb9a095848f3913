// Package defaults is what a new hospital starts with: callback rules, code lists, a list of procedures,
// scripts. All of it is data that the hospital may change afterwards; what is here is written once and
// never over what is there. Scripts say what may lawfully be said: no fear, no cure rates, no lending, no
// pretended mistakes, nobody who calls is a doctor, and nothing personal before the identity is verified
// (R158, R161, R250 to R255). It knows no customer and no member of staff.
package defaults

import (
	"context"

	"aftercare/desk"
	"aftercare/domain/followup"
	"aftercare/ent/gen"
	"aftercare/ent/gen/callbackrule"
	"aftercare/ent/gen/codeentry"
	"aftercare/ent/gen/procedure"
	"aftercare/ent/gen/script"
)

// Seed writes the defaults of the transaction's hospital. What the hospital has already, by key or code,
// is left as it is; doing it twice writes nothing.
func Seed(ctx context.Context, tx *desk.Tx) error {
	written := map[string]any{}
	for _, part := range []struct {
		name string
		seed func(context.Context, *desk.Tx) (int, error)
	}{{"rules", rules}, {"codes", codes}, {"procedures", procedures}, {"scripts", scripts}} {
		n, err := part.seed(desk.Elevate(ctx, "defaults of a new hospital"), tx)
		if err != nil {
			return err
		}
		if n > 0 {
			written[part.name] = n
		}
	}
	if len(written) == 0 {
		return nil
	}
	_, err := tx.Record(ctx, desk.Happening{Stream: tx.Place.Hospital.ID, Kind: "hospital.defaults", Data: written})
	return err
}

// rules stores the policy's own default rules, each as its first version, in force at once.
func rules(ctx context.Context, tx *desk.Tx) (int, error) {
	have, err := tx.Client.CallbackRule.Query().Select(callbackrule.FieldKey).Strings(ctx)
	if err != nil {
		return 0, err
	}
	n, there := 0, set(have)
	for _, r := range followup.DefaultRules() {
		if there[r.ID] {
			continue
		}
		row, err := tx.Client.CallbackRule.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
			SetKey(r.ID).SetName(r.Name).SetActive(r.Active).SetTrigger(r.Trigger).SetPurpose(r.Purpose).Save(ctx)
		if err != nil {
			return n, err
		}
		err = tx.Client.CallbackRuleVersion.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
			SetRuleID(row.ID).SetNumber(r.Version).SetEffectiveFrom(tx.Now).SetBody(r).Exec(ctx)
		if err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

func codes(ctx context.Context, tx *desk.Tx) (int, error) {
	have, err := tx.Client.CodeEntry.Query().Select(codeentry.FieldList, codeentry.FieldCode).All(ctx)
	if err != nil {
		return 0, err
	}
	there := map[string]bool{}
	for _, c := range have {
		there[c.List+"/"+c.Code] = true
	}
	var rows []*gen.CodeEntryCreate
	for _, l := range Codes() {
		for i, w := range l.Words {
			if !there[l.Name+"/"+w.Code] {
				rows = append(rows, tx.Client.CodeEntry.Create().SetHospitalID(tx.Place.Hospital.ID).
					SetList(l.Name).SetCode(w.Code).SetLabelZh(w.ZH).SetLabelEn(w.EN).SetPosition(i+1))
			}
		}
	}
	return len(rows), tx.Client.CodeEntry.CreateBulk(rows...).Exec(ctx)
}

func procedures(ctx context.Context, tx *desk.Tx) (int, error) {
	have, err := tx.Client.Procedure.Query().Select(procedure.FieldCode).Strings(ctx)
	if err != nil {
		return 0, err
	}
	there := set(have)
	var rows []*gen.ProcedureCreate
	for _, p := range Procedures() {
		if !there[p.Code] {
			rows = append(rows, tx.Client.Procedure.Create().SetHospitalID(tx.Place.Hospital.ID).
				SetCode(p.Code).SetName(p.ZH).SetNameEn(p.EN).SetFamily(p.Family).SetAliases(p.Aliases))
		}
	}
	return len(rows), tx.Client.Procedure.CreateBulk(rows...).Exec(ctx)
}

func scripts(ctx context.Context, tx *desk.Tx) (int, error) {
	have, err := tx.Client.Script.Query().Select(script.FieldKey, script.FieldLanguage).All(ctx)
	if err != nil {
		return 0, err
	}
	there := map[string]bool{}
	for _, s := range have {
		there[s.Key+"/"+s.Language] = true
	}
	n := 0
	for _, s := range Scripts() {
		if there[s.Key+"/"+s.Language] {
			continue
		}
		row, err := tx.Client.Script.Create().SetHospitalID(tx.Place.Hospital.ID).SetCreatedAt(tx.Now).
			SetKey(s.Key).SetTitle(s.Title).SetPurpose(s.Purpose).SetLanguage(s.Language).Save(ctx)
		if err != nil {
			return n, err
		}
		lines := make([]*gen.ScriptLineCreate, len(s.Lines))
		for i, l := range s.Lines {
			lines[i] = tx.Client.ScriptLine.Create().SetHospitalID(tx.Place.Hospital.ID).SetScriptID(row.ID).
				SetPosition(i + 1).SetPart(l.Part).SetMandatory(l.Mandatory).SetText(l.Text)
		}
		if err := tx.Client.ScriptLine.CreateBulk(lines...).Exec(ctx); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

func set(list []string) map[string]bool {
	out := map[string]bool{}
	for _, s := range list {
		out[s] = true
	}
	return out
}
