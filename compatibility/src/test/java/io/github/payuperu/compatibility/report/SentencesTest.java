package io.github.payuperu.compatibility.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.compatibility.judgement.Judgement;
import io.github.payuperu.compatibility.judgement.Judgements;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("%[sd]");

    @Test
    void bothLanguagesSayTheSame() {
        ResourceBundle english = ResourceBundle.getBundle(SentencesTest.class.getPackageName() + ".words", Locale.ROOT);
        ResourceBundle spanish =
                ResourceBundle.getBundle(SentencesTest.class.getPackageName() + ".words", Locale.forLanguageTag("es"));

        assertThat(new TreeSet<>(spanish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            assertThat(placeholders(spanish, key)).isEqualTo(placeholders(english, key));
            assertThat(spanish.getString(key).equals(english.getString(key)))
                    .as("%s is translated", key)
                    .isEqualTo(key.equals("report.no"));
        }
    }

    @Test
    void everyJudgementHasWords() {
        Sentences sentences = Sentences.in(Locale.ENGLISH);
        for (Judgement judgement : Judgements.table().rows()) {
            for (String direction : new String[] {"request", "response"}) {
                assertThat(sentences.notice(judgement.words(), direction)).endsWith(".");
            }
        }
    }

    private static Object placeholders(ResourceBundle words, String key) {
        return PLACEHOLDER
                .matcher(words.getString(key))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
