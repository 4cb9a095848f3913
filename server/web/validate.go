package web

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// quietRules are the rules of the specification without "Did you mean": suggestions of fields,
// arguments, types and values spell out a schema that is otherwise closed.
func quietRules() *rules.Rules {
	r := rules.NewDefaultRules()
	for name, quiet := range map[string]core.Rule{
		rules.FieldsOnCorrectTypeRule.Name: rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.KnownArgumentNamesRule.Name:  rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRule.Name:      rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ScalarLeafsRule.Name:         rules.ScalarLeafsRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRule.Name: rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		r.RemoveRule(name)
		r.AddRule(quiet.Name, quiet.RuleFunc)
	}
	return r
}

// coerce checks the variables against the operation. The library panics on some shapes that no client
// of ours sends; such a request is wrong, not the program.
func coerce(schema *ast.Schema, op *ast.OperationDefinition, given map[string]any) (vars map[string]any, err error) {
	defer func() {
		if p := recover(); p != nil {
			vars, err = nil, gqlerror.Errorf("the variables have the wrong form")
		}
	}()
	vars, err = validator.VariableValues(schema, op, given)
	if err != nil {
		return nil, fmt.Errorf("variables: %w", err)
	}
	return vars, nil
}

// CheckDocument tells what is wrong with a document that somebody wants to register; nil: nothing.
func CheckDocument(schema *ast.Schema, text string) error {
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		return err
	}
	if len(doc.Operations) == 0 {
		return gqlerror.Errorf("there is no operation in it")
	}
	if errs := validator.ValidateWithRules(schema, doc, nil); len(errs) > 0 {
		return errs
	}
	return nil
}
