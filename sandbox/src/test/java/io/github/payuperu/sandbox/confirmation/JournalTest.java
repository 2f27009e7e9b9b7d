package io.github.payuperu.sandbox.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Memory ends somewhere. */
class JournalTest {
    private final Journal journal = new Journal(2);

    @Test
    void forgetsTheOldestEntry() {
        long first = journal.open(entry("A", "http://shop.example/c"));
        journal.open(entry("B", "http://shop.example/c"));
        journal.open(entry("C", "http://shop.example/c"));
        journal.change(
                first,
                entry -> entry.after(
                        new Try(1, java.time.Instant.EPOCH, CallResult.TIMEOUT), Entry.Status.GIVEN_UP, Map.of()));

        assertThat(journal.entries()).extracting(Entry::transactionId).containsExactly("C", "B");
    }

    @Test
    void keepsNoSecretOfAnAddress() {
        assertThat(entry("A", "http://user:secret@shop.example:81/c?token=secret#secret")
                        .url())
                .isEqualTo("http://shop.example:81/c");
    }

    private static Entry entry(String transaction, String url) {
        return Entry.of(new Notice(transaction, "R", "4", URI.create(url), number -> null));
    }
}
