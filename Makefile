MVN ?= mvn

.PHONY: help check test mutation format goldens verify-provider sandbox demo clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

check: ## everything that has to hold before a commit
	$(MVN) verify

test: ## the tests that run in process
	$(MVN) test

mutation: ## whether the tests would notice faults in the rules; takes long
	$(MVN) -Pmutation -pl validators -am process-test-classes

format: ## format the Java sources
	$(MVN) spotless:apply

goldens: ## rewrite the expected files; read the diff before you commit it
	$(MVN) verify -Dgoldens=update

verify-provider: ## ask a gateway everything the pacts say: make verify-provider URL=http://…
	$(MVN) -q -pl contract-tests -am -Dtest='*GatewayVerificationTest' -Dsurefire.failIfNoSpecifiedTests=false -Dpact.provider.url=$(URL) test

sandbox: ## a gateway on this machine
	./payu-peru sandbox

demo: ## the tour
	./payu-peru demo

clean: ## remove what was built
	$(MVN) clean
