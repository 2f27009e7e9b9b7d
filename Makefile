MVN ?= mvn

.PHONY: help check test mutation benchmarks format goldens baseline verify-provider browser sandbox shop demo clean

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

baseline: ## the contract of today becomes the one that the next is compared with: make baseline VERSION=0.1.0
	@test -n "$(VERSION)" || { echo "say which: make baseline VERSION=0.1.0" >&2; exit 2; }
	$(MVN) -q -pl spec -am -Dmaven.test.skip=true -Dcyclonedx.skip package
	rm -rf contract-tests/baseline
	mkdir -p contract-tests/baseline/$(VERSION)/xsd
	cp spec/target/classes/payu-peru/openapi.json spec/target/classes/payu-peru/webcheckout.json docs/rules.md contract-tests/baseline/$(VERSION)
	cp xsd/*.xsd contract-tests/baseline/$(VERSION)/xsd

verify-provider: ## ask a gateway everything the pacts say: make verify-provider URL=http://…
	$(MVN) -q -pl contract-tests -am -Dtest=GatewayVerificationTest -Dsurefire.failIfNoSpecifiedTests=false -Dpact.provider.url=$(URL) test

browser: ## shop and payment page in Chromium, which has to be installed
	$(MVN) -Pbrowser -pl contract-tests -am -Dtest=None -Dit.test=BrowserIT -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false verify

sandbox: ## a gateway on this machine
	./payu-peru sandbox

SHOP = contract-tests/src/test

shop: ## a sandbox and a shop to pay in, on this machine
	@./payu-peru --version >/dev/null
	@mkdir -p target/shop
	@javac -d target/shop -cp cli/target/payu-peru.jar $(SHOP)/java/io/github/payuperu/contracttests/shop/[!B]*[!T].java
	@java -cp target/shop:$(SHOP)/resources:cli/target/payu-peru.jar io.github.payuperu.contracttests.shop.ShopMain

demo: ## the tour
	./payu-peru demo

clean: ## remove what was built
	$(MVN) clean
