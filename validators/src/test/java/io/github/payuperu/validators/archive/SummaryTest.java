package io.github.payuperu.validators.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final LocalDate MONDAY = LocalDate.parse("2021-06-21");
    private static final LocalDate TUESDAY = LocalDate.parse("2021-06-22");
    private static final List<Verdict> VERDICTS = List.of(
            verdict(true, "ping", null),
            verdict(false, "card.charge", null, error("PE-083"), error("PE-083"), warning("PE-097")),
            verdict(false, null, TUESDAY, error("PE-083")),
            verdict(true, null, MONDAY, warning("PE-097")),
            verdict(true, null, MONDAY));

    @Test
    void countsMessages() {
        assertThat(all().messages()).isEqualTo(new Messages(3, 2));
    }

    @Test
    void countsByOperation() {
        assertThat(all().kinds())
                .containsExactly(
                        entry(new MessageKind("card.charge", Direction.REQUEST), new Messages(0, 1)),
                        entry(new MessageKind("ping", Direction.REQUEST), new Messages(1, 0)),
                        entry(new MessageKind(null, Direction.RESPONSE), new Messages(2, 1)));
    }

    @Test
    void countsByDay() {
        assertThat(all().days()).containsExactly(entry(MONDAY, new Messages(2, 0)), entry(TUESDAY, new Messages(0, 1)));
        assertThat(all().withoutDay()).isEqualTo(new Messages(1, 1));
    }

    @Test
    void countsFindingsAndTheMessagesThatHaveThemTheWorstFirst() {
        assertThat(all().findings())
                .containsExactly(
                        entry(new FindingKind("PE-083", Severity.ERROR), new Occurrences(3, 2, TUESDAY, TUESDAY)),
                        entry(new FindingKind("PE-097", Severity.WARNING), new Occurrences(2, 2, MONDAY, MONDAY)));
    }

    @Test
    void isTheSameWhereverItsPartsWereCounted() {
        for (int cut = 0; cut <= VERDICTS.size(); cut++) {
            Summary left = of(VERDICTS.subList(0, cut).stream());
            Summary right = of(VERDICTS.subList(cut, VERDICTS.size()).stream());

            assertThat(of(Stream.empty()).merge(right).merge(left)).isEqualTo(all());
        }
    }

    @Test
    void remembersTheFirstAndTheLastDayOfAFinding() {
        Summary summary = of(Stream.of(TUESDAY, MONDAY, TUESDAY.plusDays(1), null)
                .map(day -> verdict(true, null, day, warning("PE-097"))));

        assertThat(summary.findings().values()).containsExactly(new Occurrences(4, 4, MONDAY, TUESDAY.plusDays(1)));
    }

    private static Summary all() {
        return of(VERDICTS.stream());
    }

    private static Summary of(Stream<Verdict> verdicts) {
        Summary summary = new Summary();
        verdicts.forEach(summary::add);
        return summary;
    }

    private static Verdict verdict(
            boolean valid, @Nullable String operation, @Nullable LocalDate day, Found... findings) {
        Direction direction = operation == null ? Direction.RESPONSE : Direction.REQUEST;
        return new Verdict(valid, WireForm.JSON, operation, direction, day, Arrays.asList(findings));
    }

    private static Found error(String id) {
        return new Found(id, Severity.ERROR, null, null, 0, 0);
    }

    private static Found warning(String id) {
        return new Found(id, Severity.WARNING, null, null, 0, 0);
    }
}
