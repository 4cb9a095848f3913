package imports

// StartImportInput: mapping: the columns as shown in the preview; left out, they are those of the shipped mapping that is named or whose columns the file has, else guessed.
type StartImportInput struct {
	File        string
	Kind        string
	Columns     []*ImportColumnInput
	MappingName *string
	SourceName  *string
}

// ImportColumnInput is the input or answer of that name in the API.
type ImportColumnInput struct {
	Column string
	Target *string
}

// ImportMapping is the input or answer of that name in the API.
type ImportMapping struct {
	Columns    []*ImportColumn
	SourceName string
	Dates      string
}

// ImportColumn is the input or answer of that name in the API.
type ImportColumn struct {
	Column     string
	Target     *string
	Confidence float64
	Samples    []string
}

// ImportChoice is a kind of data that the viewer may bring in.
type ImportChoice struct {
	Kind string
	// Mappings that come with the program for files of this kind.
	Mappings []*ShippedMapping
}

// ShippedMapping is a mapping that comes with the program, by the name that startImport takes.
type ShippedMapping struct {
	Name  string
	Label string
}

// ImportTarget is the input or answer of that name in the API.
type ImportTarget struct {
	Name     string
	Label    string
	Required bool
}

// ImportProblem is the input or answer of that name in the API.
type ImportProblem struct {
	Field   string
	Column  *string
	Message string
}
