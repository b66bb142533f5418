package vn.hanoi.sti.engine.check;

import java.math.BigDecimal;

/**
 * One output that is claimed by name.
 *
 * @param type a type of the indicator's method
 * @param kind what the identifier is
 * @param identifier in the one spelling of {@link OutputIdentifier#normal}
 * @param fraction of authorship, above 0 and at most 1
 * @param elsewhere whether another organization claims it too
 */
public record CheckedOutput(
        String type, OutputIdentifier kind, String identifier, BigDecimal fraction, boolean elsewhere) {}
