package io.github.payuperu.compatibility.facts;

/** The parts of the contract, as reports name them. */
public enum Part {
    PAYMENTS_API("OpenAPI"),
    WEBCHECKOUT("WebCheckout"),
    XSD("XSD"),
    RULES("rules");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
