package io.github.payuperu.contracttests.pact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.matchers.RequestMatching;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No matching rule of the callbacks points into the void, and each of them refuses something. */
class CallbackMatchersTest {
    private static final List<String> WRONG = List.of("", "?".repeat(5_000));

    static List<Callback> callbacks() {
        return Callback.all();
    }

    @ParameterizedTest
    @MethodSource("callbacks")
    void pointAtParameters(Callback callback) {
        assertThat(callback.parameters().keySet()).containsAll(ruled(callback)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("callbacks")
    void refuseSomething(Callback callback) {
        assertThat(ruled(callback))
                .allMatch(parameter -> WRONG.stream().anyMatch(value -> refuses(callback, parameter, value)));
    }

    @ParameterizedTest
    @MethodSource("callbacks")
    void takeWhatTheyShow(Callback callback) {
        assertThat(mismatches(callback, callback.parameters())).isZero();
    }

    /** The parameters that have rules, be they in the body or in the query. */
    private static List<String> ruled(Callback callback) {
        HttpRequest request = CallbackPact.interaction(callback).getRequest();
        return List.of("body", "query").stream()
                .flatMap(category -> paths(request, category).stream())
                .map(path -> path.replaceFirst("^\\$\\.", ""))
                .toList();
    }

    private static Set<String> paths(HttpRequest request, String category) {
        return request.getMatchingRules()
                .rulesForCategory(category)
                .getMatchingRules()
                .keySet();
    }

    private static boolean refuses(Callback callback, String parameter, String value) {
        Map<String, String> changed = new LinkedHashMap<>(callback.parameters());
        changed.put(parameter, value);
        return mismatches(callback, changed) > 0;
    }

    private static int mismatches(Callback callback, Map<String, String> parameters) {
        SynchronousHttp interaction = CallbackPact.interaction(callback);
        HttpRequest sent = CallbackPact.interaction(callback).getRequest();
        if (callback.isConfirmation()) {
            byte[] form = Form.print(parameters).getBytes(UTF_8);
            sent.setBody(OptionalBody.body(form, sent.getBody().getContentType()));
        } else {
            parameters.forEach((name, value) -> sent.getQuery().put(name, List.of(value)));
        }
        return RequestMatching.requestMismatches(CallbackPact.webCheckout(), interaction, sent)
                .getMismatches()
                .size();
    }
}
