# Everything that is done with this project; docs/operations.md explains it.
# `.synced`, `.installed` and `.built` are stamps: what they stand for is done again when a file
# named after the colon changes, so that a second `make run` needs no network.

PYTHON := .venv/bin/python
SERVICE := .venv/.synced
ASSISTANT := bot/.venv/.synced
MODULES := web/node_modules/.installed
ASSETS := web/dist/.built
ASSET_SOURCES := $(shell find web/src) $(wildcard web/*.ts web/*.json locales/*/widget.ftl)

.PHONY: run test train check evaluate red-flags clean
.NOTPARALLEL:

run: $(SERVICE) $(ASSISTANT) $(ASSETS)
	@exec $(PYTHON) -m ops.bound $(PYTHON) -m ops.run

test: train $(ASSETS)
	@ops/python -m ops.machine packages chromium fonts-noto-cjk
	@$(PYTHON) -m ops.checks tests

train: $(SERVICE) $(ASSISTANT)
	@$(PYTHON) -m ops.model

check: $(SERVICE) $(ASSISTANT) $(MODULES)
	@$(PYTHON) -m ops.checks static

# Writes docs/understanding.md. STOCK=no leaves Rasa's own pipelines out, which take most of an hour;
# MASSIVE=folder adds the public yardstick.
evaluate: $(ASSISTANT)
	@RASA_TELEMETRY_ENABLED=false bot/$(PYTHON) -W ignore -m bot.measuring evaluate \
		$(if $(filter no,$(STOCK)),--no-stock) $(if $(MASSIVE),--massive $(MASSIVE))

# Learns handoff_api/safety/weights/ from the sentences beside them.
red-flags: $(ASSISTANT)
	@bot/$(PYTHON) -m ops.red_flags

# What can be made again; the data in var/ stays.
clean:
	rm -rf .venv bot/.venv .tools .rasa models web/node_modules web/dist .mypy_cache .ruff_cache .pytest_cache

$(SERVICE): pyproject.toml uv.lock .python-version
	@ops/python -m ops.machine sync .

$(ASSISTANT): bot/pyproject.toml bot/uv.lock bot/.python-version
	@ops/python -m ops.machine sync bot

$(MODULES): web/package.json web/package-lock.json
	@ops/python -m ops.machine npm ci && touch $@

$(ASSETS): $(MODULES) $(ASSET_SOURCES)
	@ops/python -m ops.machine npm run build && touch $@
