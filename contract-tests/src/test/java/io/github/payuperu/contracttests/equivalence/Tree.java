package io.github.payuperu.contracttests.equivalence;

import io.github.payuperu.wire.contract.Field;
import java.util.List;

/** A value before it has a syntax: what both printers print and what a conversion is held against. */
sealed interface Tree {
    /** A text, with the characters that are meant, before any escape. */
    record Text(String text) implements Tree {}

    /** A number in the spelling it is to have. */
    record Numeral(String spelling) implements Tree {}

    record Flag(boolean value) implements Tree {}

    /** JSON's null. */
    record Nothing() implements Tree {}

    /** An object; names may come twice. */
    record Members(List<Member> members) implements Tree {
        public Members {
            members = List.copyOf(members);
        }
    }

    record Items(List<Tree> items) implements Tree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A member of an object; the field is null where the contract knows none of that name. */
    record Member(Field field, String name, Tree value) {}
}
