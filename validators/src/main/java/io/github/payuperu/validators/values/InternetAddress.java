package io.github.payuperu.validators.values;

import com.sanctionco.jmail.net.InternetProtocolAddress;
import org.jspecify.annotations.Nullable;

/** Addresses of the Internet protocol as they are written. Nearly all are four plain numbers; a library knows the others. */
public final class InternetAddress {
    private static final int NUMBERS = 4;
    private static final int MOST = 255;

    private InternetAddress() {}

    /** Whether the text is an address of either version. */
    public static boolean isOne(String text) {
        return plain(text) != null || InternetProtocolAddress.isValid(text);
    }

    /** The bytes of four numbers from 0 to 255, written without leading zeros; null if the text is anything else. */
    static byte @Nullable [] plain(String text) {
        byte[] address = new byte[NUMBERS];
        int at = 0;
        for (int i = 0; i < NUMBERS; i++) {
            int end = i < NUMBERS - 1 ? text.indexOf('.', at) : text.length();
            int number = end < 0 ? -1 : number(text, at, end);
            if (number < 0) {
                return null;
            }
            address[i] = (byte) number;
            at = end + 1;
        }
        return address;
    }

    private static int number(String text, int from, int to) {
        boolean plain = to > from && to - from <= 3 && (text.charAt(from) != '0' || to - from == 1);
        int number = plain ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            char digit = text.charAt(i);
            number = Digits.isDigit(digit) ? number * 10 + digit - '0' : -1;
        }
        return number > MOST ? -1 : number;
    }
}
