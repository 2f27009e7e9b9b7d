package io.github.payuperu.contracttests.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The modules with what each may use: our own, and libraries by their packages. CONTRIBUTING.md has the same table for people.
 */
enum Module {
    DERIVER("deriver", List.of(), "com.fasterxml.jackson.."),
    WIRE("wire", List.of(), "com.fasterxml.jackson..", "com.ctc.wstx..", "org.codehaus.stax2..", "jakarta.xml.bind.."),
    VALIDATORS(
            "validators",
            List.of(WIRE),
            "com.fasterxml.jackson..",
            "com.sanctionco.jmail..",
            "com.google.i18n.phonenumbers..",
            "jakarta.validation..",
            "jakarta.xml.bind..",
            "org.hibernate.validator.."),
    JSON_MODELS(
            "generatedclient.json",
            List.of(),
            "com.fasterxml.jackson..",
            "jakarta.validation..",
            "jakarta.annotation.."),
    XML_MODELS("generatedclient.xml", List.of(), "jakarta.xml.bind..", "jakarta.validation.."),
    CLIENT("client", List.of(WIRE, VALIDATORS, JSON_MODELS, XML_MODELS), "com.fasterxml.jackson.."),
    SANDBOX(
            "sandbox",
            List.of(WIRE, VALIDATORS),
            "com.fasterxml.jackson.core..",
            "io.netty..",
            "com.samskivert.mustache..",
            "com.google.zxing.."),
    COMPATIBILITY("compatibility", List.of(DERIVER), "com.fasterxml.jackson..", "dk.brics.automaton..", "org.jsoup.."),
    CLI(
            "cli",
            List.of(WIRE, VALIDATORS, JSON_MODELS, CLIENT, SANDBOX, COMPATIBILITY),
            "com.fasterxml.jackson..",
            "picocli..");

    static final String OURS = "io.github.payuperu";
    private static final List<String> JDK =
            List.of("java..", "javax.crypto..", "javax.net.ssl..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..");
    private static final String ANNOTATIONS = "org.jspecify.annotations..";

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Module> uses;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> libraries;

    Module(String name, List<Module> uses, String... libraries) {
        this.name = name;
        this.uses = uses;
        this.libraries = List.of(libraries);
    }

    /** Its packages. */
    String packages() {
        return OURS + "." + name + "..";
    }

    /** The package that it is named after. */
    String root() {
        return OURS + "." + name;
    }

    /** All packages that it may know: its own, those of the modules below it, its libraries and the JDK. */
    String[] known() {
        return Stream.of(
                        Stream.of(packages(), ANNOTATIONS),
                        uses.stream().map(Module::packages),
                        libraries.stream(),
                        JDK.stream())
                .flatMap(packages -> packages)
                .toArray(String[]::new);
    }

    static String[] all() {
        return Arrays.stream(values()).map(Module::packages).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
