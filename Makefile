# Everything a developer calls; `make help` lists it. The work is done by scripts/, so that a build server and
# a person run the same.
.DEFAULT_GOAL := help
.PHONY: help run test build generate lint fmt bench bench-web faults screens

web := $(shell find frontend languages/*.json -path frontend/node_modules -prune -o -path frontend/dist -prune -o -type f -print 2>/dev/null)

help: ## 显示本说明 / this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## 构建并启动演示 / build and start the demo at http://127.0.0.1:8080
	bin/aftercare serve --demo

build: frontend/dist/index.html ## 构建 bin/aftercare，内含网页 / build bin/aftercare, web app inside
	go build -o bin/aftercare ./server

frontend/dist/index.html: $(web)
	@scripts/need web
	npm --prefix frontend --silent run build
	@touch $@

test: ## 全部测试（20 分钟内） / every test, within 20 minutes
	@scripts/need web test
	@scripts/test

generate: ## 重新生成代码 / write all generated code anew
	@scripts/need web
	scripts/generate

lint: ## 格式、vet、导入规则、eslint、tsc / formatting, vet, import rules, eslint, tsc
	@scripts/need web
	scripts/lint

fmt: ## 整理格式 / format the sources
	@scripts/need web
	find . -name '*.go' -not -path '*/node_modules/*' -not -path '*/gen/*' -print0 | xargs -0 gofmt -w
	cd frontend && npx --no-install eslint . --fix

# A database server as one runs it for a hospital, not for tests.
durable := --innodb-flush-log-at-trx-commit=1 --innodb-flush-method=O_DIRECT --innodb-doublewrite=1 --innodb-buffer-pool-size=1G

bench: ## 性能测试 / benchmarks on both databases
	@scripts/need test
	MARIADB_SETTINGS="$(durable)" scripts/with-mariadb scripts/bench

bench-web: ## 按键到画面的时间 / from a key to the next paint, in a browser slowed down
	@scripts/need web test
	@$(MAKE) --no-print-directory build
	cd e2e && node bench/interactions.mjs

faults: ## 竞态、模糊、全部故障（数小时） / race detector, fuzzing, the whole fault plan; hours
	@scripts/need web test race galera drill
	@scripts/faults

screens: ## 截图并与基准比较 / screenshots compared with the kept ones
	@scripts/need web test
	@$(MAKE) --no-print-directory build
	cd e2e && npx --no-install playwright test --config screens.config.ts
