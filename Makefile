# Thin: each target is one call. What they do is in deploy/local/bin; everything fetched or kept is in .tools and .run.
STI := deploy/local/bin/sti

.DEFAULT_GOAL := help
.PHONY: help run stop reset status dev test test-fast test-backend test-launcher test-frontend contract e2e openapi format lint setup package

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

test: test-backend test-launcher test-frontend contract e2e ## All tests: engine, architecture, API, launcher, frontend, contract, browser

test-fast: ## Tests that start nothing: engine, architecture, frontend units (under 30 s)
	@$(STI) mvn -f backend/pom.xml test -Dapi.test.groups=fast
	@$(STI) npm test

test-backend: ## Engine, architecture and API tests on a real PostgreSQL
	@$(STI) mvn -f backend/pom.xml verify

test-launcher: ## Tests of the local launcher and its static server
	@$(STI) mvn -f deploy/local/pom.xml verify

test-frontend: ## Types and unit tests of the SPA
	@$(STI) npm run typecheck
	@$(STI) npm test

contract: openapi ## Fail when openapi/api.yaml or the SPA's generated types are stale
	@git diff --exit-code --stat -- openapi frontend/src/api || { echo "The contract is stale: commit what make openapi changed"; exit 1; }

e2e: ## Browser tests against a throw-away stack
	@$(STI) e2e npm --prefix frontend run e2e

openapi: ## Write openapi/api.yaml from the code, and the SPA's types from it
	@$(STI) mvn -f backend/pom.xml -pl api -am package -DskipTests
	@$(STI) npm run generate

format: ## Format the frontend's sources
	@$(STI) npm run format

lint: ## Check formatting, layering and shell scripts without changing anything
	@$(STI) npm run lint
	@for script in deploy/local/bin/* .ci/run; do bash -n $$script || exit 1; done

setup: ## Fetch everything that run and test need
	@$(STI) setup

package: ## Build the API and the SPA as they are deployed
	@$(STI) package
