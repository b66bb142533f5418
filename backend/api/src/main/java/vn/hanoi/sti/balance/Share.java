package vn.hanoi.sti.balance;

import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * What one indicator of one evaluation brings to its level.
 *
 * @param weight effective weight, 0 when it is not applicable
 * @param points 0 up to the weight
 * @param asksForFiles false for what is judged by reviewers' levels, and for what is not applicable
 * @param files accepted pieces of evidence
 */
record Share(IooiLevel level, Fraction weight, Fraction points, boolean asksForFiles, int files) {}
