package vn.hanoi.sti.engine.agreement;

import vn.hanoi.sti.engine.criteria.Method;

/**
 * The level that one member gave one indicator.
 *
 * @param unit  what was rated: the code of an indicator, with the evaluation where there are several
 * @param rater who rated, by any name that stays the same
 * @param level 0 to 5
 */
public record Rating(String unit, String rater, int level) {
    public Rating {
        if (level < 0 || level > Method.Rubric.LEVELS) {
            throw new IllegalArgumentException("levels from 0 to 5");
        }
    }
}
