# legday: `make run` talks, `make test` tests, `make ci` does all that a change must pass.
#
#   make run [ARGS="week --json"]    build quietly and start; standard input is the program's
#   make test [FILTER=WeekPage]      every test, or those whose names match
#   make lint, make format           the layout of the source: refused, mended
#   make pictures                    the pictures of README.md, taken anew
#   make check-exports               every export, read back by programs that are not ours
#   make torture [KILLS=500]         killed at random moments: is anything lost?
#   make sanitize [SANITIZER=thread] every test with the thread or address sanitizer
#   make install [PREFIX=…]          the release build into PREFIX, with manual and completions
#   make deb                         a Debian package into .build

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.PHONY: help run test ci lint format build release readme pictures prove proof-sample prove-built bench check-exports torture fuzz sanitize talks install uninstall deb clean ready

PREFIX ?= $(if $(filter 0,$(shell id -u)),/usr/local,$(HOME)/.local)
SOURCES := Sources Tests Prompts Package.swift
# The arrows between the targets hold only with this check: see Sources/README.md.
BUILD := --explicit-target-dependency-import-check error
# Packed relocations and no exported symbols: three megabytes less, and less to do at each start. Equal
# functions whose address nobody asks for are kept once.
LINKED := -Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs -Xlinker --no-export-dynamic \
	-Xlinker --icf=safe
# A concrete generic type is made by what the compiler knows of it, not looked up by its name among all
# conformances of the program: a third of what `today` had to do.
DIRECT := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
OPTIMISED := -c release --static-swift-stdlib $(LINKED) $(DIRECT) $(BUILD)
RELEASE := $(OPTIMISED) --product legday
# Every so many athletes of the proof are judged before the tests: a prime, so that all days, goals
# and answers come up, and over 20,000 seasons.
SAMPLE := 557
help:
	@sed -n 's/^# \{0,1\}//p' Makefile | sed -n 1,11p

# The first build shows its progress, on standard error; a later one is silent unless it fails.
run: ready
	@mkdir -p .build; build="swift build $(BUILD) --product legday"; \
	if [ -x .build/debug/legday ]; then \
	  $$build >.build/run.log 2>&1 </dev/null || { cat .build/run.log >&2; exit 1; }; \
	else echo "Building legday; the first time takes some minutes." >&2; $$build >&2 </dev/null; fi
	@exec .build/debug/legday $(ARGS)

# All tests begin with a sample of the proof; the summary of the test runner stands last.
test: ready $(if $(FILTER),,proof-sample)
	@swift test $(BUILD) --disable-xctest $(if $(FILTER),--filter "$(FILTER)") </dev/null

build: ready
	swift build $(BUILD) --build-tests </dev/null

lint:
	swift format lint --strict --recursive $(SOURCES)

format:
	swift format --in-place --recursive $(SOURCES)

release: ready
	swift build $(RELEASE) </dev/null

# The transcripts of README.md, replayed; RECORD=1 writes them anew.
readme: release
	.ci/readme .build/release/legday

# The pictures of README.md, from real runs; the page needs Chromium.
pictures: release
	@python3 .ci/pictures.py .build/release/legday .ci/pictures

check-exports: release
	@.ci/check-exports .build/release/legday

# Kills the program at random moments of talks and commands; SEED=… repeats a run.
KILLS := 500
torture: release
	@"$${PYTHON:-python3}" .ci/torture .build/release/legday --kills $(KILLS) $(if $(SEED),--seed $(SEED))

# Texts from outside, with libFuzzer: SECONDS=20 for each is the short form. SUBJECT="talk import".
SECONDS := 900
fuzz: ready
	@.ci/fuzz $(SECONDS) $(SUBJECT)

# Every test, optimised, and the programs that they start, with a sanitizer: thread or address.
SANITIZER := thread
sanitize: ready
	@.ci/sanitize $(SANITIZER) $(if $(FILTER),"$(FILTER)")

# Random talks, in which every state is kept, loaded and gone on with. SEED=… gives others.
TURNS := 100000
talks: ready
	@TURNS=$(TURNS) SEED=$(or $(SEED),1) swift test $(BUILD) --disable-xctest \
	  --filter RandomTalkTests </dev/null 2>&1 | grep -E "✘|Test run with"

# Plans and judges athletes by the million; ARGS="--every 100" takes each hundredth.
prove: prove-built
	@.build/release/prove $(ARGS)
	@$(if $(ARGS),,.build/release/prove --evenings)

proof-sample: prove-built
	@.build/release/prove --every $(SAMPLE)

prove-built: ready
	@mkdir -p .build; swift build $(OPTIMISED) --product prove >.build/prove.log 2>&1 </dev/null \
	  || { cat .build/prove.log >&2; exit 1; }

bench: release prove-built
	@status=0; .ci/bench .build/release/legday || status=$$?; \
	.build/release/prove --time || status=$$?; exit $$status

# How well and how fast is heard: the corpus in two halves, then the release build on all of it.
hearing: release
	@HEARING=report swift test $(BUILD) --disable-xctest --filter HeardTests </dev/null 2>&1 \
	  | grep -vE "^(.\[|[◇✔✘􀟈􁁛]|Build|Test|warning)" || true
	@for i in $$(seq 20); do sed -n 's/ => .*//p' Tests/HearingTests/Corpus/*.txt; done \
	  >.build/hearing.txt; start=$$(date +%s%N); \
	.build/release/legday understand --kind all --on 2026-11-24 <.build/hearing.txt >/dev/null; \
	end=$$(date +%s%N); lines=$$(wc -l <.build/hearing.txt); \
	echo "$$((lines * 1000000000 / (end - start))) utterances a second of kind all, JSON and all"
	@HEARING_INPUTS=1000000 swift test $(BUILD) --disable-xctest --filter HearingTests.HearingTests \
	  </dev/null 2>&1 | grep -E "Test run with" || true

# The order goes from quick to slow; the summary of the tests stands last.
ci: lint build
	@mkdir -p .build
	@$(MAKE) test 2>&1 | tee .build/test.log
	@$(MAKE) readme
	@$(MAKE) torture KILLS=40
	@$(MAKE) check-exports
	@$(MAKE) fuzz SECONDS=10
	@grep -E "Test run with [0-9]+ tests" .build/test.log | tail -n 1

install: release
	@.ci/install .build/release/legday "$(PREFIX)" "$(DESTDIR)"

uninstall:
	@.ci/install --remove "$(PREFIX)" "$(DESTDIR)"

deb: release
	@.ci/deb .build/release/legday

clean:
	swift package clean

# Swift and the two libraries that legday links; installs the libraries where it can.
ready:
	@.ci/ready
