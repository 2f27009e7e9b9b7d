package io.github.payuperu.compatibility;

import io.github.payuperu.compatibility.facts.Direction;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.facts.Place;
import io.github.payuperu.compatibility.judgement.Difference;
import io.github.payuperu.compatibility.judgement.Verdict;
import java.util.List;

/**
 * One difference between two releases, judged.
 *
 * @param part the part of the contract
 * @param direction which way the message goes
 * @param operations the operations it is about, sorted; empty if it is about all or none in particular
 * @param place where it stands, in the old release if it is gone
 * @param files all files that say so
 * @param aspect what about it differs
 * @param difference in which way
 * @param verdict for whom it breaks something
 * @param words the key of what a merchant notices
 */
public record Change(
        Part part,
        Direction direction,
        List<String> operations,
        Place place,
        List<String> files,
        String aspect,
        Difference difference,
        Verdict verdict,
        String words) {}
