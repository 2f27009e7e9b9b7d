package io.github.payuperu.validators.pe.person;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;

/** What an e-mail address looks like. Plain ones are told at a glance, whatever is less usual JMail judges. */
final class EmailSyntax {
    /** Longer local parts and addresses are left to the library, which counts. */
    private static final int PLAIN = 64;

    private EmailSyntax() {}

    static boolean isAddress(String text) {
        return isPlain(text) || Unusual.SYNTAX.isValid(text);
    }

    /** Whether it is words with single points between them, one @, and at least one point behind it. */
    private static boolean isPlain(String text) {
        int points = -1;
        char before = '.';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '.' || character == '@') {
                if (!isAlphanumeric(before) || (character == '@' && points >= 0)) {
                    return false;
                }
                points += character == '@' || points >= 0 ? 1 : 0;
            } else if (!isAlphanumeric(character) && (points >= 0 || (character != '_' && character != '-'))) {
                return false;
            }
            before = character;
        }
        return points > 0 && isAlphanumeric(before) && text.length() <= PLAIN;
    }

    private static boolean isAlphanumeric(char character) {
        char lower = (char) (character | ' ');
        return (lower >= 'a' && lower <= 'z') || (character >= '0' && character <= '9');
    }

    /** Loaded only when needed. */
    private static final class Unusual {
        static final EmailValidator SYNTAX = JMail.validator()
                .disallowIpDomain()
                .requireTopLevelDomain()
                .disallowExplicitSourceRouting()
                .disallowQuotedIdentifiers()
                .disallowObsoleteWhitespace();
    }
}
