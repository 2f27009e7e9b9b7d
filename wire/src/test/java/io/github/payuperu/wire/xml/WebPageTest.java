package io.github.payuperu.wire.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    private static final XmlReader READER = new XmlReader(Contract.get(), Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body></body></html>",
                "<!doctype html>\n<html lang=es><p>&nbsp;",
                "\uFEFF\n <HTML><HEAD>",
                "<!-- saved --><!-- twice -->\n<html>",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'><html/>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<form method=\"post\"><input name=\"merchantId\" value=\"508029\"></form>",
                "<input type=hidden name=merchantId value=508029>"
            })
    void isCalledByItsName(String page) {
        assertThat(said(page)).isEqualTo("S-SYNTAX html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE request><request/>", "<formula/>", "<request><html/>", "<!-- <html> --><x/>"})
    void isNotEverythingElse(String body) {
        assertThat(said(body)).isNotEqualTo("S-SYNTAX html");
    }

    @Test
    void isToldByItsBeginningHoweverManyCommentsThereAre() {
        assertThat(said("<!---->".repeat(100_000) + "<html>")).isEqualTo("S-ROOT xml");
    }

    private static String said(String body) {
        Finding only =
                READER.read(body.getBytes(UTF_8), Expectation.NONE).list().get(0);
        return only.id() + " " + only.arguments().get("case");
    }
}
