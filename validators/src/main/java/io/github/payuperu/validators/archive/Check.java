package io.github.payuperu.validators.archive;

import io.github.payuperu.validators.PayuValidator;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The whole check of one body as a function that an engine can send to other machines and map over an archive. It remembers
 * nothing between messages: as long as its recipe has a fixed clock, the same body has the same verdict, wherever and however
 * often it is checked. Safe for threads.
 */
public final class Check implements Function<byte[], Verdict>, Serializable {
    private static final long serialVersionUID = 1L;

    private final Recipe recipe;
    /** Built on each machine when it is first needed. */
    private transient volatile @Nullable PayuValidator validator;

    private Check(Recipe recipe) {
        this.recipe = recipe;
    }

    /** The check with everything else as by default, dates held against that time. */
    public static Check at(Instant now) {
        return with(
                () -> PayuValidator.builder().clock(InstantSource.fixed(now)).build());
    }

    /** The check with a validator of one's own. */
    public static Check with(Recipe recipe) {
        return new Check(recipe);
    }

    /**
     * Checks a body: JSON, XML or a form. Never throws for what it says.
     *
     * @param body its bytes; of a body over the limits at least one byte more than the limit
     */
    @Override
    public Verdict apply(byte[] body) {
        return Verdict.of(validator().check(body));
    }

    private PayuValidator validator() {
        PayuValidator built = validator;
        if (built == null) {
            built = recipe.get();
            validator = built;
        }
        return built;
    }

    /** How to build the validator; a lambda will do whose captured values can be serialised. */
    @FunctionalInterface
    public interface Recipe extends Supplier<PayuValidator>, Serializable {}
}
