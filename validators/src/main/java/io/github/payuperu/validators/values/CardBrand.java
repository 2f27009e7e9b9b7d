package io.github.payuperu.validators.values;

import io.github.payuperu.validators.data.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brand of cards, as far as the digits of a number tell: which digits its numbers start with, how many they have, and how
 * long its security codes are. Debit and credit cannot be told apart by the number. From {@code brands.tsv}.
 *
 * @param name {@code VISA} for example
 * @param methods Peru's payment methods whose cards are of the brand
 * @param lengths how many digits its numbers may have
 * @param codeDigits how many digits its security codes have
 * @param prefixes what its numbers start with
 */
public record CardBrand(
        String name, List<String> methods, List<Integer> lengths, int codeDigits, List<Prefix> prefixes) {
    private static final List<CardBrand> ALL = read();

    public CardBrand {
        methods = List.copyOf(methods);
        lengths = List.copyOf(lengths);
        prefixes = List.copyOf(prefixes);
    }

    /** Every brand that is known here. */
    public static List<CardBrand> all() {
        return ALL;
    }

    /** The brand of the cards of that payment method; null if it is not paid with a card. */
    public static @Nullable CardBrand ofMethod(String method) {
        for (CardBrand brand : ALL) {
            if (brand.methods.contains(method)) {
                return brand;
            }
        }
        return null;
    }

    /** The brand whose numbers start so; null if none is known. */
    static @Nullable CardBrand ofNumber(String digits) {
        for (CardBrand brand : ALL) {
            for (Prefix prefix : brand.prefixes) {
                if (prefix.starts(digits)) {
                    return brand;
                }
            }
        }
        return null;
    }

    private static List<CardBrand> read() {
        List<CardBrand> brands = new ArrayList<>();
        for (Table.Row row : Table.beside(CardBrand.class, "brands.tsv").rows()) {
            brands.add(of(row));
        }
        return List.copyOf(brands);
    }

    private static CardBrand of(Table.Row row) {
        List<Integer> lengths = new ArrayList<>();
        for (String length : list(row, "lengths")) {
            lengths.add(Integer.valueOf(length));
        }
        List<Prefix> prefixes = new ArrayList<>();
        for (String prefix : list(row, "prefixes")) {
            prefixes.add(Prefix.of(prefix));
        }
        int codeDigits = Integer.parseInt(row.text("code"));
        return new CardBrand(row.text("brand"), list(row, "methods"), lengths, codeDigits, prefixes);
    }

    private static List<String> list(Table.Row row, String column) {
        return Arrays.asList(row.text(column).split(",", -1));
    }

    /**
     * The first digits of numbers, from one value to another.
     *
     * @param digits how many digits are looked at
     * @param first the least value they have
     * @param last the greatest
     */
    public record Prefix(int digits, int first, int last) {
        /** Of {@code 34}, or {@code 2221-2720}. */
        private static Prefix of(String text) {
            String[] ends = text.split("-", -1);
            return new Prefix(ends[0].length(), Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        }

        private boolean starts(String number) {
            int head = 0;
            for (int i = 0; i < digits; i++) {
                head = head * 10 + number.charAt(i) - '0';
            }
            return head >= first && head <= last;
        }
    }
}
