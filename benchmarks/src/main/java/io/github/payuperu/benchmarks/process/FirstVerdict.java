package io.github.payuperu.benchmarks.process;

import io.github.payuperu.benchmarks.body.Bodies;
import io.github.payuperu.validators.PayuValidator;
import java.lang.management.ManagementFactory;

/** Checks one message and prints how many milliseconds after the start of its JVM the verdict was there. */
final class FirstVerdict {
    private FirstVerdict() {}

    public static void main(String[] args) {
        byte[] body = Bodies.resource("/payu-peru/examples/card.charge.request.json");
        int findings = PayuValidator.create().check(body).findings().size();
        long now = System.currentTimeMillis();
        if (findings == 0) {
            throw new IllegalStateException("The documented request has findings");
        }
        System.out.println(now - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
