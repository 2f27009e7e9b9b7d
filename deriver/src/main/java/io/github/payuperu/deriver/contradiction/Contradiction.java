package io.github.payuperu.deriver.contradiction;

import io.github.payuperu.deriver.bundle.Place;
import java.util.List;
import java.util.Map;

/**
 * One disagreement and how it is decided.
 *
 * @param id never reused
 * @param kind what it is about
 * @param title in English
 * @param titleEs in Spanish
 * @param operations names of the operations concerned
 * @param terms the fields concerned
 * @param rows table to the numbers of the rows concerned
 * @param says what the sources say
 * @param decision what the contract does
 * @param why the reason
 * @param place where the files say it
 */
public record Contradiction(
        String id,
        Kind kind,
        String title,
        String titleEs,
        List<String> operations,
        List<String> terms,
        Map<String, List<Integer>> rows,
        String says,
        String decision,
        String why,
        Place place) {}
