package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import org.junit.jupiter.api.Test;

class LimaTest {
    private static final ZoneRules RULES = ZoneId.of("America/Lima").getRules();
    private static final Instant LAST_CHANGE = Instant.parse("1994-04-01T04:00:00Z");

    @Test
    void isTheZoneOfTheTimeZoneDatabase() {
        assertThat(RULES.previousTransition(Instant.now()).getInstant()).isEqualTo(LAST_CHANGE);
        assertThat(RULES.nextTransition(LAST_CHANGE)).isNull();
        assertThat(LocalDateTime.ofInstant(LAST_CHANGE, RULES.getOffset(LAST_CHANGE)))
                .isEqualTo(Lima.clockAt(LAST_CHANGE));
    }

    @Test
    void isFiveHoursBehind() {
        Instant night = Instant.parse("2021-06-22T04:59:59Z");

        assertThat(Lima.dayAt(night)).hasToString("2021-06-21");
        assertThat(Lima.clockAt(night)).hasToString("2021-06-21T23:59:59");
        assertThat(Lima.instantAt(Lima.clockAt(night))).isEqualTo(night);
    }
}
