package importer

import (
	"regexp"
	"strconv"

	"gopkg.in/yaml.v3"
)

const maxMappingBytes = 256 << 10

// ParseMapping reads a mapping file and validates it. The file is read strictly: a key that the format
// does not know or that stands twice, an alias, or a value of the wrong shape is an INVALID_INPUT fault
// with the line, since a mistyped key that is passed over would fill 100,000 records wrongly.
//
//	kind: appointments
//	source: old-his
//	dates: asWritten            # or a zone, as Asia/Shanghai
//	title: {zh: 旧系统的预约, en: Appointments of the old system}
//	columns:
//	  customer.memberNo: 会员编号   # one column
//	  customer.name: {columns: [姓, 名], separator: ""}
//	  status: {column: 到诊, values: {"Y": FULFILLED, "N": NOSHOW}, default: BOOKED}
//	  department: {constant: 皮肤科}
func ParseMapping(b []byte) (Mapping, error) {
	if len(b) > maxMappingBytes {
		return Mapping{}, broken("import.mapping.syntax", "line", 1)
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(b, &doc); err != nil {
		return Mapping{}, broken("import.mapping.syntax", "line", lineOf(err))
	}
	if len(doc.Content) != 1 {
		return Mapping{}, broken("import.mapping.syntax", "line", 1)
	}
	var m Mapping
	err := fields(doc.Content[0], func(key string, v *yaml.Node) (known bool, err error) {
		switch key {
		case "kind":
			var kind string
			kind, err = scalar(v)
			m.Kind = Kind(kind)
		case "source":
			m.Source, err = scalar(v)
		case "dates":
			m.Dates, err = scalar(v)
		case "dateOrder":
			m.DateOrder, err = scalar(v)
		case "sheet":
			m.Sheet, err = scalar(v)
		case "empty":
			m.Empty, err = scalars(v)
		case "columns":
			m.Columns, err = columns(v)
		case "title":
			m.Title, err = title(v)
		default:
			return false, nil
		}
		return true, err
	})
	if err != nil {
		return Mapping{}, err
	}
	return m, m.Validate()
}

func title(n *yaml.Node) (t Title, err error) {
	err = fields(n, func(key string, v *yaml.Node) (known bool, err error) {
		switch key {
		case "zh":
			t.ZH, err = scalar(v)
		case "en":
			t.EN, err = scalar(v)
		default:
			return false, nil
		}
		return true, err
	})
	return t, err
}

func columns(n *yaml.Node) (map[string]Column, error) {
	out := map[string]Column{}
	err := fields(n, func(target string, v *yaml.Node) (bool, error) {
		c, err := column(v)
		out[target] = c
		return true, err
	})
	return out, err
}

// column reads the short form, a heading, or the long form.
func column(n *yaml.Node) (c Column, err error) {
	if n.Kind == yaml.ScalarNode {
		c.From = []string{n.Value}
		return c, nil
	}
	err = fields(n, func(key string, v *yaml.Node) (known bool, err error) {
		switch key {
		case "column":
			var name string
			name, err = scalar(v)
			c.From = append(c.From, name)
		case "columns":
			var names []string
			names, err = scalars(v)
			c.From = append(c.From, names...)
		case "separator":
			c.Separator, err = scalar(v)
		case "prefix":
			c.Prefix, err = scalar(v)
		case "constant":
			c.Constant, err = scalar(v)
		case "otherwise":
			c.Otherwise, err = scalar(v)
		case "default":
			c.Default, err = scalar(v)
		case "values":
			c.Values = map[string]string{}
			err = fields(v, func(from string, to *yaml.Node) (bool, error) {
				text, err := scalar(to)
				c.Values[from] = text
				return true, err
			})
		default:
			return false, nil
		}
		return true, err
	})
	return c, err
}

// fields walks a map. take says whether it knows the key.
func fields(n *yaml.Node, take func(key string, v *yaml.Node) (bool, error)) error {
	if n.Kind != yaml.MappingNode {
		return broken("import.mapping.shape", "line", n.Line)
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k := n.Content[i]
		if k.Kind != yaml.ScalarNode {
			return broken("import.mapping.shape", "line", k.Line)
		}
		if seen[k.Value] {
			return broken("import.mapping.keyTwice", "line", k.Line, "key", quote(k.Value))
		}
		seen[k.Value] = true
		known, err := take(k.Value, n.Content[i+1])
		if err != nil {
			return err
		}
		if !known {
			return broken("import.mapping.key", "line", k.Line, "key", quote(k.Value))
		}
	}
	return nil
}

// scalar is the text as it stands in the file: Yes, 1 and 2026-11-21 are the words that they are.
func scalar(n *yaml.Node) (string, error) {
	if n.Kind != yaml.ScalarNode {
		return "", broken("import.mapping.shape", "line", n.Line)
	}
	return n.Value, nil
}

func scalars(n *yaml.Node) ([]string, error) {
	if n.Kind != yaml.SequenceNode {
		return nil, broken("import.mapping.shape", "line", n.Line)
	}
	out := make([]string, 0, len(n.Content))
	for _, c := range n.Content {
		s, err := scalar(c)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

var yamlLine = regexp.MustCompile(`line (\d+)`)

func lineOf(err error) int {
	if m := yamlLine.FindStringSubmatch(err.Error()); m != nil {
		n, _ := strconv.Atoi(m[1])
		return n
	}
	return 1
}
