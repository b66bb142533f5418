package vn.hanoi.sti.cost;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Amounts summed, exact: what does not fit is an error, never a wrong number. Pure. */
final class CostSums {
    private final List<CostAmount> amounts;

    CostSums(Collection<CostAmount> amounts) {
        this.amounts = List.copyOf(amounts);
    }

    /**
     * What was estimated and spent.
     *
     * @param remaining of the estimate; below 0 when more was spent
     */
    @Schema(name = "CostSum")
    record Sum(
            @Schema(required = true) long estimate,
            @Schema(required = true) long spent,
            @Schema(required = true) long remaining) {
        static final Sum NOTHING = new Sum(0, 0, 0);

        boolean isOver() {
            return remaining < 0;
        }
    }

    /** Every source with an amount, in the order of the columns. */
    List<SourceName> sources() {
        return List.copyOf(
                new TreeSet<>(amounts.stream().map(CostAmount::source).toList()));
    }

    Sum of(Predicate<CostAmount> wanted) {
        long estimate = 0;
        long spent = 0;
        for (var one : amounts) {
            if (!wanted.test(one)) {
                continue;
            }
            if (one.kind() == CostKind.ESTIMATE) {
                estimate = Math.addExact(estimate, one.amount());
            } else {
                spent = Math.addExact(spent, one.amount());
            }
        }
        return new Sum(estimate, spent, Math.subtractExact(estimate, spent));
    }
}
