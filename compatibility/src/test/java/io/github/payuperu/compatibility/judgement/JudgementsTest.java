package io.github.payuperu.compatibility.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.compatibility.facts.Direction;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsTest {
    private static final Judgements TABLE = Judgements.table();

    @ParameterizedTest
    @CsvSource({
        "maxLength, 10, 5, tighter",
        "maxLength, 5, 10, looser",
        "maxLength, , 5, tighter",
        "maxLength, 5, , looser",
        "maxLength, 10, 10, ''",
        "minLength, 5, 10, tighter",
        "minLength, 5, , looser",
        "xs.maxOccurs, unbounded, 1, tighter",
        "xs.maxOccurs, 1, unbounded, looser",
        "enum, a b, a, tighter",
        "enum, a, a b, looser",
        "enum, a b, b a, ''",
        "enum, a b, a c, tighter looser",
        "enum, , a, tighter",
        "enum, a, , looser",
        "any-of, a b, a, tighter",
        "any-of, , a b, tighter",
        "contentTypes, a b, a, removed",
        "contentTypes, a, a b, added",
        "type, integer, number, looser",
        "type, number, integer, tighter",
        "type, number, string, changed",
        "xs.type, xs:int, xs:long, looser",
        "xs.type, xs:long, xs:string, looser",
        "xs.type, xs:string, xs:dateTime, tighter",
        "xs.type, xs:boolean, xs:int, changed",
        "xs.order, sequence, all, looser",
        "xs.order, all, sequence, tighter",
        "xs.order, all, choice, changed",
        "nullable, , true, looser",
        "nullable, , false, ''",
        "x-sensitive, true, , looser",
        "closed, , true, tighter",
        "closed, true, false, looser",
        "default, a, , changed",
        "presence, , optional, added",
        "presence, , required, demanded",
        "presence, optional, required, tighter",
        "presence, required, optional, looser",
        "presence, required, , removed",
        "severity, , WARNING, added",
        "severity, , ERROR, demanded",
        "severity, , unknown, demanded",
        "severity, WARNING, ERROR, tighter",
        "severity, ERROR, WARNING, looser",
        "severity, INFO, WARNING, added",
        "severity, ERROR, , removed",
        "requires, a b, a c, changed",
        "never heard of it, a, b, changed",
        "xs.type (alternative 2), xs:int, xs:long, looser",
    })
    void tellsInWhichWayAnAspectDiffers(String aspect, String before, String after, String shifts) {
        assertThat(TABLE.differences(aspect, values(before), values(after)).stream()
                        .map(difference -> difference.shift().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shifts);
    }

    @Test
    void whatNobodyKnowsBreaksWhoeverUsesIt() {
        Judgement judgement = TABLE.of("never heard of it", Shift.CHANGED);

        assertThat(judgement.of(Direction.REQUEST).breaksSenders()).isTrue();
        assertThat(judgement.of(Direction.RESPONSE).breaksReaders()).isTrue();
    }

    @Test
    void everyRowIsAboutAKnownAspect() {
        assertThat(TABLE.rows())
                .extracting(Judgement::aspect)
                .allMatch(aspect -> aspect.equals("*") || TABLE.aspects().containsKey(aspect));
    }

    @Test
    void anythingHasARowInTheEnd() {
        for (Shift shift : Shift.values()) {
            assertThat(TABLE.of("maxItems", shift).aspect()).isEqualTo("*");
        }
    }

    private static List<String> values(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }
}
