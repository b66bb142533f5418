package vn.hanoi.sti.collection;

import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;

/**
 * A cell of the grid as rooms above see it.
 *
 * @param period a data year, or {@code single}
 * @param existing whether the organization existed then; nothing can be saved where it did not
 * @param saved null while nobody has saved it
 */
public record EntryCell(Indicator indicator, String period, boolean existing, SavedCell saved) {
    /** {@code code/period}: what names the cell within its evaluation. */
    public String key() {
        return indicator.code() + "/" + period;
    }

    /** 0 while nobody has saved it. */
    public int revision() {
        return saved == null ? 0 : saved.revision();
    }

    /** Whether the organization only writes a statement here; the level is the appraiser's. */
    public boolean statement() {
        return indicator.method() instanceof Method.Rubric;
    }
}
