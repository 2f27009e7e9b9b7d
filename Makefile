MVN ?= mvn

.PHONY: help check test mutation benchmarks format goldens sandbox demo clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

check: ## everything that has to hold before a commit
	$(MVN) verify

test: ## the tests that run in process
	$(MVN) test

mutation: ## whether the tests would notice faults in the rules; takes long
	$(MVN) -Pmutation -pl validators -am process-test-classes

benchmarks: ## what checking costs, beside what others cost; takes some eight minutes, writes docs/benchmarks.md
	benchmarks/run --keep

format: ## format the Java sources
	$(MVN) spotless:apply

goldens: ## rewrite the expected files; read the diff before you commit it
	$(MVN) verify -Dgoldens=update

sandbox: ## a gateway on this machine
	./payu-peru sandbox

demo: ## the tour
	./payu-peru demo

clean: ## remove what was built
	$(MVN) clean
