package vn.hanoi.sti.engine.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Grade;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.scoring.Flag;
import vn.hanoi.sti.engine.scoring.IndicatorResult;
import vn.hanoi.sti.engine.scoring.Regrading;

/** Everything that a grade compares with weights or shares: between two of these it cannot change. */
final class Bounds {

    /** Below it, CAP-01. */
    private static final BigDecimal LEAST_GROUP = new BigDecimal(50);
    /** Above it without evidence, CAP-09. */
    private static final Fraction MOST_WITHOUT_EVIDENCE = Fraction.of(20);

    private Bounds() {}

    /** Totals at which a grade begins. */
    static List<Fraction> totals(CriteriaSet set) {
        return set.grades().stream().map(grade -> Exact.of(grade.from())).toList();
    }

    /** Percents of a group at which a condition or a cap begins. */
    static List<Fraction> groupPercents(CriteriaSet set) {
        SortedSet<BigDecimal> percents = new TreeSet<>();
        set.grades().stream()
                .map(Grade::everyGroupAtLeastPercent)
                .flatMap(Optional::stream)
                .forEach(percents::add);
        if (set.kind() == Kind.ORGANIZATION) {
            percents.add(LEAST_GROUP);
        }
        return percents.stream().map(Exact::of).toList();
    }

    /**
     * The comparisons as sums over the live indicators: each holds exactly when Σ weight × term ≥ 0, whatever the weights.
     */
    static List<List<Fraction>> terms(Regrading regrading) {
        List<IndicatorResult> live = regrading.live();
        List<List<Fraction>> all = new ArrayList<>();
        for (Fraction bound : totals(regrading.set())) {
            all.add(live.stream().map(part -> reached(part).subtract(bound)).toList());
        }
        for (int group = 0; group < regrading.set().groups().size(); group++) {
            int at = group;
            if (live.stream().noneMatch(part -> regrading.groupOf(part) == at)) {
                continue;
            }
            for (Fraction percent : groupPercents(regrading.set())) {
                all.add(live.stream()
                        .map(part ->
                                regrading.groupOf(part) == at ? reached(part).subtract(percent) : Fraction.ZERO)
                        .toList());
            }
        }
        if (regrading.set().kind() == Kind.ORGANIZATION) {
            all.add(live.stream()
                    .map(part -> part.flags().contains(Flag.NO_EVIDENCE)
                            ? MOST_WITHOUT_EVIDENCE.subtract(Exact.HUNDRED)
                            : MOST_WITHOUT_EVIDENCE)
                    .toList());
        }
        return all;
    }

    private static Fraction reached(IndicatorResult part) {
        return part.share().orElseThrow().multiply(Exact.HUNDRED);
    }
}
