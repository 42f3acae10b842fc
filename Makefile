# Every target sets up what it needs: Python 3.11 or newer and make are enough.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SITE_READY := $(VENV)/.site-ready
# Tests beside each other in a file stay in one process, which makes once what they share.
SIDE_BY_SIDE := --numprocesses 4 --dist worksteal

# What hangs on the transport: values, limits and pages are read and kept alike over each.
SENDING := $(addprefix tests/client/,calls outcomes secrets transports wire)

# A tool of the table in docs/clients.md is used elsewhere in the version that was tried.
npm_pin = $(shell sed -n 's/^npm: \["\(.*\)"\]/\1/p' tests/clients/tools/$(1).yaml)

# Where nothing compiled is kept, each of the hundreds of processes that tests start compiles anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' $(MAKEFILE_LIST))

help: ## show what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv with pinned dependencies

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile --constraint constraints.txt --editable '.[dev]'
	@touch $@

# What the site needs is installed when somebody makes it.
$(SITE_READY): $(READY) constraints-site.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-compile \
		--constraint constraints.txt --constraint constraints-site.txt --editable '.[site-check]'
	@touch $@

generate: $(READY) ## write generated/ and bundles/ from spec/
	$(BIN)/okxgen generate --bundles bundles

check: $(READY) ## tell whether generated/ and bundles/ are what spec/ says
	$(BIN)/okxgen check --bundles bundles

lint: $(READY) ## hold description and code to the rules
	@$(MAKE) --no-print-directory --jobs 2 lint-pyright lint-style lint-mypy lint-description

# The parts of lint, side by side: each computes on one core.
lint-description: $(READY)
	$(BIN)/okxgen lint
	$(BIN)/okxgen drift
	$(BIN)/python -m tests.endpoints.faults

lint-style: $(READY)
	$(BIN)/ruff check generator generated tests
	$(BIN)/black --check --quiet --workers 1 generator generated tests

lint-mypy: $(READY)
	$(BIN)/mypy generator generated/okx_v5

lint-pyright: $(READY)
	$(BIN)/pyright --pythonpath $(BIN)/python

redocly: ## hold spec/ and bundles/ to the rules of Redocly and Spectral, which needs node and a network
	npx --yes $(call npm_pin,redocly) lint spec/openapi.yaml bundles/*.yaml
	npx --yes $(call npm_pin,spectral) lint bundles/openapi*.yaml --ruleset spectral.yaml

format: $(READY) ## lay out spec/ and the code, and write what is the same everywhere in spec/
	$(BIN)/okxgen format
	$(BIN)/ruff check --quiet --fix-only generator tests
	$(BIN)/black --quiet generator tests

test: $(READY) ## run the tests
	$(BIN)/pytest $(SIDE_BY_SIDE) -m 'not alone and not soak'
	$(BIN)/pytest $(SIDE_BY_SIDE) -m 'not slow and not alone and not soak' --transport httpx $(SENDING)
	$(BIN)/pytest -m alone tests/client/limits tests/client/wire tests/load tests/practice/test_process.py

soak: $(READY) ## make 250,000 calls while connections break off: make soak (FUZZ_SECONDS=3600 DAY_MESSAGES=100000)
	FUZZ_SECONDS=$(or $(FUZZ_SECONDS),60) $(BIN)/pytest -m soak tests/clients tests/load tests/client/wire tests/streams
	$(BIN)/pytest $(SIDE_BY_SIDE) -m 'slow and not soak' --transport httpx $(SENDING)

test-quick: $(READY) ## run what is quick, for work in between
	$(BIN)/pytest --numprocesses 3 --dist worksteal -m 'not alone and not slow and not soak' --sample 4

bench: $(READY) ## measure generation, import and calls, as ratios in one run: make bench (AGAINST=REF CCXT=build/ccxt/bin/python OPC=…)
	CCXT="$(CCXT)" OPC="$(OPC)" $(BIN)/python -m tests.benchmarks$(if $(AGAINST),.against $(AGAINST))

scale: $(READY) ## measure what the whole API costs, all of it drafted: make scale DOCS=docs/pages
	@test -n "$(DOCS)" || { echo 'Say of what: make scale DOCS=docs/pages' >&2; exit 2; }
	$(BIN)/python -m tests.benchmarks.scale "$(DOCS)"

bundle: $(READY) ## write bundles/ alone: the description as OpenAPI and AsyncAPI documents
	$(BIN)/okxgen bundle

changes: $(READY) ## tell what a user notices of what changed: make changes (SINCE=HEAD~1, or a bundle; else the last release)
	$(BIN)/okxgen changes $(SINCE)

prepare: $(READY) ## write down a release, before it is built: make prepare VERSION=0.2.0
	@test -n "$(VERSION)" || { echo 'Say which: make prepare VERSION=0.2.0' >&2; exit 2; }
	$(BIN)/okxgen prepare "$(VERSION)"
	$(BIN)/okxgen generate --bundles bundles

release: $(READY) ## build what is prepared, and prove that it works where it is installed: dist/VERSION
	$(BIN)/python -m tests.release

site: $(SITE_READY) ## write the reference that people read: build/site
	$(BIN)/okxgen site

site-check: site ## try the site in Debian's chromium: search, links, keys, phones, the dark
	$(BIN)/pytest tests/site/checks.py

picture: site ## take the picture of the site that stands in README
	$(BIN)/python -m tests.site.picture

vendor: $(READY) ## copy the package into another project: make vendor DEST=src/app/_vendor
	@test -n "$(DEST)" || { echo 'Say where to: make vendor DEST=src/app/_vendor' >&2; exit 2; }
	$(BIN)/okxgen vendor "$(DEST)"

models: $(READY) ## write pydantic models into another project: make models DEST=src/app/okx_models
	@test -n "$(DEST)" || { echo 'Say where to: make models DEST=src/app/okx_models' >&2; exit 2; }
	$(BIN)/okxgen models "$(DEST)"

clients: $(READY) ## try what other tools make of the description, for docs/clients.md: make clients (TOOL=orval)
	$(BIN)/python -m tests.clients $(TOOL)

drift: $(READY) ## tell what the documentation says and spec/ does not: make drift DOCS=docs/pages (COMPLETE=1)
	$(BIN)/okxgen drift $(DOCS) $(if $(COMPLETE),--complete)

lock: $(READY) ## write down what the pages say, once spec/ follows: make lock DOCS=docs/pages
	@test -n "$(DOCS)" || { echo 'Say of what: make lock DOCS=docs/pages' >&2; exit 2; }
	$(BIN)/okxgen drift --lock $(DOCS)

draft: $(READY) ## write the first files of endpoints: make draft OF=/api/v5/x DOCS=docs/pages (or MISSING=1)
	@test -n "$(OF)$(MISSING)" && test -n "$(DOCS)" || { echo "Say of what, from where: make draft OF='GET /api/v5/x/y' DOCS=docs/pages" >&2; exit 2; }
	$(BIN)/okxgen draft $(if $(MISSING),--missing) $(if $(OF),"$(OF)") --docs $(DOCS)

mock: $(READY) ## serve an exchange to practise on: make mock PORT=8080
	$(BIN)/okxgen mock --port $(or $(PORT),8080)

constraints: ## renew the pins in constraints.txt from what the package index has now
	rm -rf build/constraints
	$(PYTHON) -m venv build/constraints
	build/constraints/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@echo '# What make setup installs, exactly; written by: make constraints' >build/constraints.txt
	@build/constraints/bin/python -m pip list --disable-pip-version-check --format=freeze \
		--exclude-editable --exclude pip --exclude setuptools >>build/constraints.txt
	mv build/constraints.txt constraints.txt

clean: ## remove what the targets made, generated/ and bundles/ aside
	rm -rf $(VENV) dist build *.egg-info .pytest_cache .mypy_cache .ruff_cache
