package io.github.payuperu.sandbox;

import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Says in the gateway's manner what is wrong with a request: {@code property: …, message: …}, one after the other. Where the
 * gateway's words are not known, our own sentences stand in for them. Spanish and, for every other language, English.
 * Immutable.
 */
final class ErrorText {
    private static final ErrorText ENGLISH = new ErrorText(Locale.ENGLISH);
    private static final ErrorText SPANISH = new ErrorText(new Locale("es"));
    private static final int LONGEST =
            Contract.get().require(Direction.RESPONSE, "error").maxLength();

    private final ResourceBundle gatewayWords;
    private final Sentences ownWords;

    private ErrorText(Locale locale) {
        this.gatewayWords = ResourceBundle.getBundle(
                "io.github.payuperu.sandbox.errors",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.ownWords = Sentences.in(locale);
    }

    /** The words for a request in that language. */
    static ErrorText in(@Nullable String language) {
        return "es".equals(language) ? SPANISH : ENGLISH;
    }

    /** What to say to wrong credentials. */
    String invalidCredentials() {
        return gatewayWords.getString("credentials");
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
        String message = gatewayWords.getString(finding.id());
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            message = message.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
        }
        return message;
    }
}
