package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.rule.Term;
import java.math.BigDecimal;

/** The number of instalments: none (0), or from 2 to 36. One counts as none. */
final class Instalments {
    static final Term TERM = Term.request("extraParameters.INSTALLMENTS_NUMBER");
    static final int FEWEST = 2;
    static final int MOST = 36;

    private static final BigDecimal MOST_DECIMAL = BigDecimal.valueOf(MOST);

    private Instalments() {}

    /** Whether the number is a whole one from 0 to 36. */
    static boolean isAllowed(BigDecimal number) {
        boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
        return whole && number.signum() >= 0 && number.compareTo(MOST_DECIMAL) <= 0;
    }

    static boolean isOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0;
    }
}
