package io.github.payuperu.validators.pe.address;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.github.payuperu.validators.values.Digits;

/**
 * What a telephone number looks like in Peru: nine digits that begin with 9 for mobiles, six to eight for others, with or
 * without the country code 51. Numbers with blanks, signs or other country codes libphonenumber judges.
 */
final class PhoneNumber {
    private static final String REGION = "PE";
    private static final int MOBILE = 9;
    private static final int LEAST_FIXED = 6;
    private static final int MOST_FIXED = 8;
    private static final String COUNTRY_CODE = "51";

    private PhoneNumber() {}

    static boolean isPossible(String text) {
        return isPeruvian(text, 0)
                || (text.startsWith(COUNTRY_CODE) && isPeruvian(text, COUNTRY_CODE.length()))
                || Elsewhere.isPossible(text);
    }

    private static boolean isPeruvian(String text, int from) {
        int digits = text.length() - from;
        boolean mobile = digits == MOBILE && text.charAt(from) == '9';
        boolean fixed = digits >= LEAST_FIXED && digits <= MOST_FIXED;
        return (mobile || fixed) && Digits.areAll(text);
    }

    /** Loaded only when needed: the library is large, and most numbers are plain. */
    private static final class Elsewhere {
        private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

        static boolean isPossible(String text) {
            try {
                return !hasLetters(text) && NUMBERS.isValidNumber(NUMBERS.parse(text, REGION));
            } catch (NumberParseException e) {
                return false;
            }
        }

        /** The library would take them for the digits they stand for on a telephone's keys. */
        private static boolean hasLetters(String text) {
            return text.chars().anyMatch(Character::isLetter);
        }
    }
}
