package io.github.payuperu.validators.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SeenInMemoryTest {
    private static final Delivery FIRST = new Delivery("T1", "6");
    private static final Delivery SECOND = new Delivery("T1", "4");
    private static final Delivery THIRD = new Delivery("T2", "6");

    @Test
    void forgetsTheOldest() {
        Seen seen = Seen.inMemory(2);
        seen.add(FIRST);
        seen.add(SECOND);
        seen.add(SECOND);
        assertThat(seen.contains(FIRST)).isTrue();

        seen.add(THIRD);

        assertThat(seen.contains(FIRST)).isFalse();
        assertThat(seen.contains(SECOND)).isTrue();
        assertThat(seen.contains(THIRD)).isTrue();
    }

    @Test
    void needsRoom() {
        assertThatIllegalArgumentException().isThrownBy(() -> Seen.inMemory(0));
    }
}
