package vn.hanoi.sti.engine.plan;

import java.util.Optional;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * What a year of a period came to.
 *
 * @param weight     of the year within the period; the weights need not sum to anything
 * @param attainment percent of the annual plan that was met, 0 or more; empty while it is not known
 */
public record AnnualResult(int year, Fraction weight, Optional<Fraction> attainment) {}
