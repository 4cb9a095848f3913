package web

import (
	"github.com/vektah/gqlparser/v2/ast"

	"aftercare/server/say"
)

// guesses are the mutations that test a password, a secret or a refresh token.
var guesses = map[string]bool{
	"signIn": true, "refreshSession": true, "setPassword": true, "changePassword": true,
}

var guessText = say.Text{Key: "door.guesses", ZH: "一次请求最多核对 %d 个密码或凭证。", EN: "A request may have at most %d password or secret checked."}

// oneGuess refuses an operation that tests more than one secret: limits of the network and the proxy
// count requests, so that aliases must not make many attempts of one.
func oneGuess(doc *ast.QueryDocument, op *ast.OperationDefinition) *refusal {
	if op.Operation != ast.Mutation {
		return nil
	}
	found := int64(0)
	for _, name := range roots(doc, op) {
		if guesses[name] {
			found++
		}
	}
	if found > 1 {
		return tooMuch("guesses", 1, found, guessText)
	}
	return nil
}
