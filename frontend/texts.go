package frontend

import "embed"

//go:embed src/lib/terms/locales/*.json src/features/figures/locales/*.json
var texts embed.FS

// Terms are the words of the API's enums in a language, as the web app shows them: a JSON object of objects,
// enum and word to label.
func Terms(lang string) ([]byte, error) {
	return texts.ReadFile("src/lib/terms/locales/" + lang + ".json")
}

// Figures are the texts of the page of figures in a language: measures, and what stands for a hidden count.
func Figures(lang string) ([]byte, error) {
	return texts.ReadFile("src/features/figures/locales/" + lang + ".json")
}
