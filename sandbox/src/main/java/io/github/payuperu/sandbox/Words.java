package io.github.payuperu.sandbox;

import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the gateway's answers. What is wrong with a request is told in its manner, {@code property: …, message: …}, one
 * after the other; where its words are not known, our own sentences stand in for them. Spanish and, for every other language,
 * English. Immutable.
 */
final class Words {
    private static final Words ENGLISH = new Words(Locale.ENGLISH);
    private static final Words SPANISH = new Words(new Locale("es"));
    private static final int LONGEST =
            Contract.get().require(Direction.RESPONSE, "error").maxLength();

    private final ResourceBundle gatewayWords;
    private final Sentences ownWords;

    private Words(Locale locale) {
        this.gatewayWords = ResourceBundle.getBundle(
                "io.github.payuperu.sandbox.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.ownWords = Sentences.in(locale);
    }

    /** The words for a request in that language. */
    static Words in(@Nullable String language) {
        return "es".equals(language) ? SPANISH : ENGLISH;
    }

    /** A text of the bundle, its placeholders in braces filled with names and values in turn. */
    String say(String key, Object... arguments) {
        String text = gatewayWords.getString(key);
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            text = text.replace("{" + arguments[i] + "}", String.valueOf(arguments[i + 1]));
        }
        return text;
    }

    /** What to say to a request with that wrong in it: as many whole entries as the answer has room for. */
    String of(List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            String entry = entry(finding);
            if (text.length() + 1 + entry.length() > LONGEST) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(entry);
        }
        return text.toString();
    }

    private String entry(Finding finding) {
        return finding.term() == null
                ? ownWords.message(finding, Direction.REQUEST)
                : "property: " + finding.term() + ", message: " + message(finding);
    }

    private String message(Finding finding) {
        Map<String, Object> arguments = finding.arguments();
        if (arguments.containsKey("case") || !gatewayWords.containsKey(finding.id())) {
            return ownWords.message(finding, Direction.REQUEST);
        }
        Object[] named = arguments.entrySet().stream()
                .flatMap(argument -> Stream.of(argument.getKey(), argument.getValue()))
                .toArray();
        return say(finding.id(), named);
    }
}
