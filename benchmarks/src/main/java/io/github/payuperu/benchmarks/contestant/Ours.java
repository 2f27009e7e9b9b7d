package io.github.payuperu.benchmarks.contestant;

import io.github.payuperu.benchmarks.body.Body;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.time.Instant;
import java.time.InstantSource;

/** This project: from bytes to structure findings, to a whole report with rules, to the other syntax. */
final class Ours {
    /** When the documentation's samples were sent, so that nothing in them has expired. */
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2021-06-21T12:00:00Z"));

    private Ours() {}

    /** What the contract says, without rules, as others who know the contract alone would say it. */
    static Work structure(Body body) {
        MessageReader reader = new MessageReader(Contract.get(), Limits.DEFAULT);
        byte[] bytes = body.bytes();
        Expected.verdict(body, !reader.read(bytes, Expectation.NONE).findings().hasErrors());
        return () -> reader.read(bytes, Expectation.NONE).findings().hasErrors();
    }

    /** All findings with paths, lines and columns. */
    static Work report(Body body) {
        PayuValidator validator = PayuValidator.builder().clock(CLOCK).build();
        byte[] bytes = body.bytes();
        Expected.report(body, validator.check(bytes));
        return () -> validator.check(bytes).findings();
    }

    /** Bytes to bytes. */
    static Work conversion(Body body) {
        MessageReader reader = new MessageReader(Contract.get(), Limits.DEFAULT);
        Converter converter = Converter.compact(Contract.get(), Limits.DEFAULT);
        WireForm target = body.wire() == WireForm.JSON ? WireForm.XML : WireForm.JSON;
        byte[] bytes = body.bytes();
        return () -> converter
                .convert(reader.read(bytes, Expectation.NONE), target)
                .body()
                .orElseThrow();
    }
}
