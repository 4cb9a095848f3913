package config

import "aftercare/server/say"

// Key is one setting: its names, what it is for and what it may be.
type Key struct {
	Env     string
	Flag    string // without dashes; empty when there is no flag
	Default string
	Switch  bool // on or off; the flag needs no value
	Help    say.Text
	Right   say.Text // what a right value looks like
}

var onOff = say.Text{ZH: "on 或 off", EN: "on or off"}

// table is every setting. A test holds it against the fields of Config.
var table = []Key{
	{
		Env: "AFTERCARE_ADDR", Flag: "addr", Default: "127.0.0.1:8080",
		Help:  say.Text{ZH: "监听地址。离开本机的明文 HTTP 会被拒绝，除非配置了 TLS、可信代理或 AFTERCARE_INSECURE=on。", EN: "Address to listen on. Plain HTTP off this machine is refused unless TLS, trusted proxies or AFTERCARE_INSECURE=on is set."},
		Right: say.Text{ZH: "主机:端口，例如 127.0.0.1:8080、0.0.0.0:443、[::1]:8080", EN: "host:port, such as 127.0.0.1:8080, 0.0.0.0:443, [::1]:8080"},
	},
	{
		Env: "AFTERCARE_DATABASE", Flag: "database", Default: "sqlite:aftercare.db",
		Help:  say.Text{ZH: "数据库。MySQL 可写多个主机，按顺序尝试；用户名和密码中的特殊字符用百分号编码。", EN: "The database. MySQL may name several hosts, tried in order; special characters in user and password are percent-encoded."},
		Right: say.Text{ZH: "sqlite:路径，或 mysql://用户:密码@主机:端口[,主机:端口]/库名[?tls=true]，或 mysql://用户@unix(/路径)/库名", EN: "sqlite:PATH, or mysql://user:password@host:port[,host:port]/name[?tls=true], or mysql://user@unix(/PATH)/name"},
	},
	{
		Env: "AFTERCARE_DEMO", Flag: "demo", Default: "off", Switch: true,
		Help:  say.Text{ZH: "演示：从一个工作日的 10:05 开始，只用于标记为演示的数据库。", EN: "Demonstration: starts at 10:05 of a working day; only for databases marked as a demo."},
		Right: onOff,
	},
	{
		Env: "AFTERCARE_CLOCK", Flag: "clock",
		Help:  say.Text{ZH: "业务时间从这一刻开始走，只用于标记为演示的数据库；令牌和日志始终用真实时间。", EN: "Business time starts at this instant; only for databases marked as a demo. Tokens and logs keep real time."},
		Right: say.Text{ZH: "带时区的时刻，例如 2026-03-02T10:05:00+08:00", EN: "an instant with its zone, such as 2026-03-02T10:05:00+08:00"},
	},
	{
		Env: "AFTERCARE_TLS_CERT", Flag: "tls-cert",
		Help:  say.Text{ZH: "TLS 证书文件（PEM，含中间证书），与 --tls-key 同时设置。", EN: "TLS certificate file (PEM, with intermediates), together with --tls-key."},
		Right: say.Text{ZH: "存在的文件的路径", EN: "the path of an existing file"},
	},
	{
		Env: "AFTERCARE_TLS_KEY", Flag: "tls-key",
		Help:  say.Text{ZH: "TLS 私钥文件（PEM），与 --tls-cert 同时设置。", EN: "TLS private key file (PEM), together with --tls-cert."},
		Right: say.Text{ZH: "存在的文件的路径", EN: "the path of an existing file"},
	},
	{
		Env:   "AFTERCARE_KEYS",
		Help:  say.Text{ZH: "主密钥：签发令牌、封装游标、索引电话。多个以逗号或换行分隔，第一个用于新的数据，其余仍可验证和查找旧的（轮换），不要删去。SQLite 未设置时为空数据库自动生成“数据库.keys”；MySQL 必须设置。", EN: "Master keys: sign tokens, seal cursors, index phones. Several are separated by commas or lines; the first makes new things, the rest still verify and find what is older (rotation): keep them. On SQLite, when unset, DATABASE.keys is made for an empty database; on MySQL required."},
		Right: say.Text{ZH: "密钥文件的路径，或至少 32 字节的 base64", EN: "the path of a key file, or base64 of at least 32 bytes"},
	},
	{
		Env: "AFTERCARE_INTROSPECTION", Default: "off", Switch: true,
		Help:  say.Text{ZH: "允许已登录人员查询 GraphQL 模式，供开发工具使用。", EN: "Let signed-in staff ask for the GraphQL schema, for development tools."},
		Right: onOff,
	},
	{
		Env: "AFTERCARE_DOCUMENTS", Default: string(Trusted),
		Help:  say.Text{ZH: "trusted 只执行已登记的查询；any 在限额内执行任何查询。", EN: "With trusted only registered documents run, with any every document within the limits."},
		Right: say.Text{ZH: "trusted 或 any", EN: "trusted or any"},
	},
	{
		Env: "AFTERCARE_INSECURE", Default: "off", Switch: true,
		Help:  say.Text{ZH: "允许离开本机的明文 HTTP。密码和病情会被网络上的人看到，只用于隔离的测试网。", EN: "Allow plain HTTP off this machine. Passwords and medical facts can be read on the way; only for an isolated test network."},
		Right: onOff,
	},
	{
		Env:   "AFTERCARE_ORIGINS",
		Help:  say.Text{ZH: "允许跨源访问接口的网页源，逐字匹配；须与接口同站。默认没有：网页与接口同源。", EN: "Origins of web pages that may call the API across origins, matched exactly; they must be same-site. None by default: page and API share one origin."},
		Right: say.Text{ZH: "以逗号分隔的源，例如 https://desk.example.com,https://desk.example.com:8443；不含路径和通配符", EN: "origins separated by commas, such as https://desk.example.com,https://desk.example.com:8443; no path, no wildcard"},
	},
	{
		Env:   "AFTERCARE_TRUSTED_PROXIES",
		Help:  say.Text{ZH: "反向代理的地址。只有它们的 X-Forwarded-For 会被采信，TLS 由它们终结。", EN: "Addresses of reverse proxies. Only their X-Forwarded-For is believed; they terminate TLS."},
		Right: say.Text{ZH: "以逗号分隔的 IP 或网段，例如 10.0.0.5,10.1.0.0/16,fd00::/8", EN: "IPs or networks separated by commas, such as 10.0.0.5,10.1.0.0/16,fd00::/8"},
	},
	{
		Env:   "AFTERCARE_FILES",
		Help:  say.Text{ZH: "上传文件的目录。默认是“数据库.files”，MySQL 时为当前目录下的 aftercare.files。", EN: "Folder of uploaded files. DATABASE.files by default; with MySQL aftercare.files in the working folder."},
		Right: say.Text{ZH: "目录的路径", EN: "the path of a folder"},
	},
	{
		Env:   "AFTERCARE_MEMORY",
		Help:  say.Text{ZH: "内存软上限：接近时更勤地回收。默认不设。", EN: "Soft memory limit: near it, memory is reclaimed more often. None by default."},
		Right: say.Text{ZH: "至少 64MiB 的大小，例如 512MiB、2GiB", EN: "a size of at least 64MiB, such as 512MiB, 2GiB"},
	},
	{
		Env:   "AFTERCARE_TRACES",
		Help:  say.Text{ZH: "OpenTelemetry 收集器的地址（OTLP/HTTP）：每个请求和语句用了多久。默认不发送。", EN: "Address of an OpenTelemetry collector (OTLP over HTTP): how long each request and statement took. Nothing is sent by default."},
		Right: say.Text{ZH: "收集器的网址，例如 http://127.0.0.1:4318", EN: "the collector's address, such as http://127.0.0.1:4318"},
	},
	{
		Env: "AFTERCARE_LOG", Default: "info",
		Help:  say.Text{ZH: "日志级别。", EN: "Log level."},
		Right: say.Text{ZH: "debug、info、warn 或 error", EN: "debug, info, warn or error"},
	},
	{
		Env:   "AFTERCARE_LANG",
		Help:  say.Text{ZH: "终端消息的语言。默认按 LC_ALL、LC_MESSAGES、LANG，都不明时用中文。", EN: "Language of messages on the terminal. By LC_ALL, LC_MESSAGES, LANG by default; Chinese when these say nothing."},
		Right: say.Text{ZH: "zh-CN 或 en", EN: "zh-CN or en"},
	},
}

// find gives the row of an environment name.
func find(env string) (Key, bool) {
	for _, k := range table {
		if k.Env == env {
			return k, true
		}
	}
	return Key{}, false
}
