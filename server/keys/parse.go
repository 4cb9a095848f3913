package keys

import (
	"bytes"
	"encoding/base64"
	"strings"

	"aftercare/server/say"
)

var (
	errNone  = say.Text{ZH: "其中没有任何密钥", EN: "it holds no key"}
	errShort = say.Text{ZH: "第 %d 个密钥不是至少 32 字节的 base64；可用 `openssl rand -base64 32` 生成", EN: "key %d is not base64 of at least 32 bytes; make one with `openssl rand -base64 32`"}
	errWeak  = say.Text{ZH: "第 %d 个密钥只是同一个字节的重复，任何人都能猜到", EN: "key %d is one byte repeated; anybody can guess it"}
	errTwice = say.Text{ZH: "第 %d 个密钥与前面的重复", EN: "key %d is a repetition of one before it"}
)

// parse reads keys from text: base64 of either alphabet, padded or not, separated by commas or line
// breaks; a line that begins with # is a remark.
func parse(text string) (Ring, error) {
	var r Ring
	for line := range strings.Lines(text) {
		if strings.HasPrefix(strings.TrimSpace(line), "#") {
			continue
		}
		for _, word := range strings.Split(line, ",") {
			word = strings.TrimSpace(word)
			if word == "" {
				continue
			}
			key, err := decode(word, len(r.masters)+1)
			if err != nil {
				return Ring{}, err
			}
			for _, other := range r.masters {
				if bytes.Equal(key, other) {
					return Ring{}, say.Refuse(errTwice.With(len(r.masters)+1), nil)
				}
			}
			r.masters = append(r.masters, key)
		}
	}
	if len(r.masters) == 0 {
		return Ring{}, say.Refuse(errNone, nil)
	}
	return r, nil
}

// decode reads one key; which is its number, because a message must not show the key.
func decode(word string, which int) ([]byte, error) {
	word = strings.NewReplacer("-", "+", "_", "/").Replace(strings.TrimRight(word, "="))
	key, err := base64.RawStdEncoding.DecodeString(word)
	if err != nil || len(key) < masterBytes {
		return nil, say.Refuse(errShort.With(which), nil)
	}
	if bytes.Count(key, key[:1]) == len(key) {
		return nil, say.Refuse(errWeak.With(which), nil)
	}
	return key, nil
}
