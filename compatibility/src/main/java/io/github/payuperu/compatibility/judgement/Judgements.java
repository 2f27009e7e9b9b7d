package io.github.payuperu.compatibility.judgement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of judgements: what a difference means. The one place where that is said. */
public final class Judgements {
    private static final Judgements TABLE = new Judgements();
    private static final String ANY = "*";
    private static final Set<Scale> EXISTENCE = EnumSet.of(Scale.EXISTENCE, Scale.PRESENCE, Scale.SEVERITY);

    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Map<String, Judgement> judgements = new LinkedHashMap<>();

    private Judgements() {
        for (String[] row : rows("aspects.tsv")) {
            scales.put(row[0], Scale.named(row[1]));
        }
        for (String[] row : rows("judgements.tsv")) {
            Judgement judgement = new Judgement(row[0], shift(row[1]), verdict(row[2]), verdict(row[3]), row[4]);
            judgements.put(key(judgement.aspect(), judgement.shift()), judgement);
        }
    }

    /** The table. */
    public static Judgements table() {
        return TABLE;
    }

    /** Its rows, in order. */
    public List<Judgement> rows() {
        return List.copyOf(judgements.values());
    }

    /** The aspects that it knows, each with the name of the scale on which its values are compared. */
    public Map<String, String> aspects() {
        Map<String, String> named = new LinkedHashMap<>();
        scales.forEach((aspect, scale) -> named.put(aspect, scale.name().toLowerCase(Locale.ROOT)));
        return named;
    }

    /** The aspects that say whether something is there at all. */
    public Set<String> existence() {
        return scales.keySet().stream()
                .filter(aspect -> EXISTENCE.contains(scales.get(aspect)))
                .collect(Collectors.toSet());
    }

    /** How an aspect differs. Of one that is not known every difference is a change. */
    public List<Difference> differences(String aspect, List<String> before, List<String> after) {
        return scales.getOrDefault(plain(aspect), Scale.MEANING).differences(before, after);
    }

    /** What that difference means. */
    public Judgement of(String aspect, Shift shift) {
        Judgement own = judgements.get(key(plain(aspect), shift));
        return own == null ? Objects.requireNonNull(judgements.get(key(ANY, shift))) : own;
    }

    /** Without the number of the alternative that it is about. */
    private static String plain(String aspect) {
        int end = aspect.indexOf(" (");
        return end < 0 ? aspect : aspect.substring(0, end);
    }

    private static String key(String aspect, Shift shift) {
        return aspect + " " + shift;
    }

    private static Shift shift(String name) {
        return Shift.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Verdict verdict(String name) {
        return Verdict.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static List<String[]> rows(String resource) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Judgements.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
