package io.github.payuperu.validators.rule;

import io.github.payuperu.validators.data.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every number that a rule has or could have had, and what became of it: nothing is left out silently. For those who explain;
 * the check itself does not read it.
 */
public final class Register {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final List<Entry> entries;

    private Register(List<Entry> entries) {
        this.entries = entries;
    }

    /** The register of this version. */
    public static Register get() {
        return Holder.REGISTER;
    }

    /** All entries, in order of their ids. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entry of that id. */
    public Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * One number.
     *
     * @param id {@code PE-020} for example
     * @param decision what became of it
     * @param by the ids that say it instead; empty if none do
     * @param passes a value that satisfies it, for people; empty if there is nothing to show
     * @param fires a value that does not
     * @param passesInSpanish the same as passes; empty if it is the same word for word
     * @param firesInSpanish the same as fires; empty if it is the same word for word
     * @param english what must hold, or why nothing is checked
     * @param spanish the same
     */
    public record Entry(
            String id,
            Decision decision,
            String by,
            String passes,
            String fires,
            String passesInSpanish,
            String firesInSpanish,
            String english,
            String spanish) {
        private static Entry of(Table.Row row) {
            return new Entry(
                    row.text("id"),
                    Decision.of(row.text("decision")),
                    row.text("by"),
                    row.text("passes"),
                    row.text("fires"),
                    row.text("passes-es"),
                    row.text("fires-es"),
                    row.text("en"),
                    row.text("es"));
        }

        /** What must hold, or why nothing is checked; in English for every language but Spanish. */
        public String title(Locale locale) {
            return isSpanish(locale) ? spanish : english;
        }

        /** A value that satisfies it; empty if there is nothing to show. */
        public String passes(Locale locale) {
            return isSpanish(locale) && !passesInSpanish.isEmpty() ? passesInSpanish : passes;
        }

        /** A value that does not; empty if there is nothing to show. */
        public String fires(Locale locale) {
            return isSpanish(locale) && !firesInSpanish.isEmpty() ? firesInSpanish : fires;
        }

        private static boolean isSpanish(Locale locale) {
            return locale.getLanguage().equals(SPANISH.getLanguage());
        }
    }

    private static final class Holder {
        static final Register REGISTER = new Register(Table.beside(Register.class, "register.tsv").rows().stream()
                .map(Entry::of)
                .toList());
    }
}
