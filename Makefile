# Thin: each target is one call. What they do is in deploy/local/bin; everything fetched or kept is in .tools and .run.
STI := deploy/local/bin/sti

.DEFAULT_GOAL := help
.PHONY: help run stop reset status dev test test-sides test-fast test-backend test-launcher test-demo test-frontend contract contract-types e2e bench bench-engine openapi format lint setup package

help: ## Show this list
	@awk 'BEGIN { FS = ":.*## " } /^[a-z0-9-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Start everything (database, Keycloak, API, SPA), load demonstration data the first time
	@$(STI) run || [ $$? -ge 128 ]

stop: ## End what make run started
	@$(STI) stop

reset: ## End it and delete its data: the next make run starts over
	@$(STI) reset

status: ## Show what runs, with its memory
	@$(STI) status

dev: ## Like run, with live reload of the API and the SPA
	@$(STI) dev || [ $$? -ge 128 ]

test: ## All tests: engine, architecture, API and contract, launcher, demo data, frontend, browser
	@$(MAKE) --no-print-directory test-sides
	@$(MAKE) --no-print-directory test-launcher e2e

# The API's tests wait for their database half of the time: the SPA's and the demonstration data's fit in beside them,
# their output follows.
test-sides:
	@log=$$(mktemp); $(MAKE) --no-print-directory test-frontend contract-types test-demo >$$log 2>&1 & spa=$$!; \
	failed=0; $(MAKE) --no-print-directory test-backend || failed=1; wait $$spa || failed=1; \
	cat $$log; rm -f $$log; exit $$failed

test-fast: ## Tests that start nothing: engine, rules and architecture of the API, plain units of the SPA (under 30 s)
	@$(STI) test-fast

test-backend: ## Engine, architecture and API tests on a real PostgreSQL
	@$(STI) verify api backend/pom.xml

test-launcher: ## Tests of the local launcher and its static server
	@$(STI) mvn -f deploy/local/pom.xml verify

test-demo: ## Tests of the demonstration data
	@$(STI) verify demo deploy/local/demo/pom.xml

test-frontend: ## Types and unit tests of the SPA
	@$(STI) npm run typecheck
	@$(STI) npm test

contract: contract-types ## Fail when the checked-in contract or the SPA's types are stale, or the last release would break
	@$(STI) mvn -f backend/pom.xml -pl api -am test -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false

contract-types: ## Fail when the SPA's generated types are not those of openapi/api.yaml
	@$(STI) contract-types

e2e: ## Browser tests against a throw-away stack
	@$(STI) e2e npm --prefix frontend run e2e

bench: ## Measure list, read and save of the stack that make run started, with wrk
	@$(STI) bench

bench-engine: ## Measure the engine alone: exact evaluations per second and core, with JMH (about a minute and a half)
	@$(STI) bench-engine

openapi: ## Write openapi/api.yaml from the code, and the SPA's types from it
	@$(STI) mvn -f backend/pom.xml -pl api -am test -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.write=true
	@$(STI) npm run generate

JAVA_BUILDS := backend deploy/local deploy/local/demo

format: ## Format all sources
	@for build in $(JAVA_BUILDS); do $(STI) mvn -q -Dbench -f $$build/pom.xml spotless:apply || exit; done
	@$(STI) npm run format

lint: ## Check formatting, layering and house rules without changing anything
	@deploy/local/bin/lint-sources
	@for build in $(JAVA_BUILDS); do $(STI) mvn -q -Dbench -f $$build/pom.xml spotless:check || exit; done
	@$(STI) npm run lint

setup: ## Fetch everything that run and test need
	@$(STI) setup

package: ## Build the API and the SPA as they are deployed
	@$(STI) package
