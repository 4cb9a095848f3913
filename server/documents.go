package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"aftercare/desk/documents"
	"aftercare/graph/gen"
	"aftercare/server/config"
	"aftercare/server/say"
	"aftercare/server/web"
)

var documentsHelp = say.Text{
	ZH: "登记其他客户端的 GraphQL 查询：.graphql 文本，或 {哈希: 文本} 的 JSON 清单。",
	EN: "Register the GraphQL documents of other clients: a .graphql text, or a JSON list {hash: text}.",
}

// registerDocuments adds, lists and removes trusted documents.
func registerDocuments(ctx context.Context, p *program, args []string) (err error) {
	flags := config.NewFlags(flag.NewFlagSet("documents", flag.ContinueOnError), p.lang, "database")
	words, err := flags.Parse(args)
	if err != nil {
		return p.noWords(nil, err)
	}
	wrong := errUsage{say.Text{ZH: "请写 add 文件、list 或 remove 哈希。", EN: "Say add FILE, list or remove HASH."}}
	if len(words) == 0 || (words[0] == "list") != (len(words) == 1) {
		return wrong
	}
	c, err := flags.Load(p.environ)
	if err != nil {
		return err
	}
	in, err := p.open(ctx, c, raiseNew)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, in.store.Close()) }()
	switch words[0] {
	case "list":
		return p.listDocuments(ctx, in)
	case "add":
		return p.addDocuments(ctx, in, words[1:])
	case "remove":
		return p.removeDocuments(ctx, in, words[1:])
	}
	return wrong
}

func (p *program) listDocuments(ctx context.Context, in *installation) error {
	list, err := documents.List(ctx, in.desk)
	if err != nil {
		return err
	}
	for _, d := range list {
		if _, err := fmt.Fprintf(p.out, "sha256:%s  %s  %s\n", d.ID, d.CreatedAt.Local().Format(time.DateTime), d.Source); err != nil {
			return err
		}
	}
	return nil
}

func (p *program) addDocuments(ctx context.Context, in *installation, names []string) error {
	for _, name := range names {
		texts, err := readDocuments(name)
		if err != nil {
			return err
		}
		added, err := documents.Add(ctx, in.desk, texts, filepath.Base(name))
		if err != nil {
			return err
		}
		for _, t := range texts {
			_, _ = fmt.Fprintln(p.out, "sha256:"+documents.Hash(t))
		}
		p.print(say.Text{ZH: "%s：%d 个查询，新登记 %d 个。", EN: "%s: %d documents, %d of them new."}.With(name, len(texts), added))
	}
	return nil
}

func (p *program) removeDocuments(ctx context.Context, in *installation, hashes []string) error {
	for _, h := range hashes {
		found, err := documents.Remove(ctx, in.desk, strings.ToLower(strings.TrimPrefix(h, "sha256:")))
		if err != nil {
			return err
		}
		if !found {
			return say.Refuse(say.Text{ZH: "没有登记 %s。", EN: "%s is not registered."}.With(h), nil)
		}
		p.print(say.Text{ZH: "已删除 %s。", EN: "Removed %s."}.With(h))
	}
	return nil
}

// readDocuments reads the texts of a file and refuses the whole file when one of them is wrong: a list
// whose names are not the hashes of its texts, or a text that the API would not run.
func readDocuments(name string) ([]string, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, say.Refuse(say.Text{ZH: "读不到文件 %s", EN: "cannot read the file %s"}.With(name), err)
	}
	texts := []string{string(raw)}
	if strings.HasSuffix(name, ".json") {
		var list map[string]string
		if err := json.Unmarshal(raw, &list); err != nil {
			return nil, say.Refuse(say.Text{ZH: "%s 不是 {哈希: 文本} 的 JSON：%s", EN: "%s is no JSON list {hash: text}: %s"}.With(name, err.Error()), err)
		}
		texts = nil
		for _, id := range slices.Sorted(maps.Keys(list)) {
			if hash := documents.Hash(list[id]); !strings.EqualFold(strings.TrimPrefix(id, "sha256:"), hash) {
				return nil, say.Refuse(say.Text{ZH: "%s：%s 不是其文本的 SHA-256（应为 %s）。", EN: "%s: %s is not the SHA-256 of its text (which is %s)."}.With(name, id, hash), nil)
			}
			texts = append(texts, list[id])
		}
	}
	schema := gen.NewExecutableSchema(gen.Config{}).Schema()
	for _, t := range texts {
		if err := web.CheckDocument(schema, t); err != nil {
			return nil, say.Refuse(say.Text{ZH: "%s：查询有误：%s", EN: "%s: a document is wrong: %s"}.With(name, err.Error()), err)
		}
	}
	return texts, nil
}
