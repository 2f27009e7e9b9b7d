package io.github.payuperu.wire.contract;

/**
 * The size of a decimal as the documentation writes it, {@code 12, 2}.
 *
 * @param integer most digits before the point
 * @param fraction most decimals, as written: {@code 100.500} has three
 */
public record Digits(int integer, int fraction) {
    @Override
    public String toString() {
        return integer + "," + fraction;
    }
}
