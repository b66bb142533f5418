package vn.hanoi.sti.engine.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.hanoi.sti.engine.criteria.CriteriaGroup;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Criterion;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.number.Exact;

/** Spreads the weight of indicators that are N/A: inside the criterion, else the group, else the set. */
final class Redistribution {

    private final Map<String, BigFraction> base;
    private final Set<String> notApplicable;
    private final Map<String, BigFraction> effective = new HashMap<>();
    private final Map<String, Steps> steps;

    private Redistribution(Map<String, BigFraction> base, Set<String> notApplicable, Map<String, Steps> steps) {
        this.base = base;
        this.notApplicable = notApplicable;
        this.steps = steps;
    }

    /**
     * Effective weights of the indicators that are not N/A.
     *
     * @param base          weights above 0, by indicator code
     * @param notApplicable codes that are N/A
     * @param steps         where to note each indicator's steps, by code
     */
    static Map<String, BigFraction> spread(
            CriteriaSet set, Map<String, BigFraction> base, Set<String> notApplicable, Map<String, Steps> steps) {
        Redistribution redistribution = new Redistribution(base, notApplicable, steps);
        redistribution.spread(set);
        return redistribution.effective;
    }

    private void spread(CriteriaSet set) {
        for (CriteriaGroup group : set.groups()) {
            for (Criterion criterion : group.criteria()) {
                scale(criterion.indicators(), full(criterion.indicators()), "CRITERION", criterion.code());
            }
            scale(indicators(group), full(indicators(group)), "GROUP", group.code());
        }
        scale(set.indicators(), full(set.indicators()), "SET", set.code());
    }

    /** Scales what is left of the indicators up to their full weight. */
    private void scale(List<Indicator> indicators, BigFraction full, String scope, String code) {
        List<String> live = indicators.stream()
                .map(Indicator::code)
                .filter(one -> base.containsKey(one) && !notApplicable.contains(one))
                .toList();
        live.forEach(one -> effective.putIfAbsent(one, base.get(one)));
        BigFraction left = Exact.sum(live.stream().map(effective::get).toList());
        if (left.signum() == 0 || left.compareTo(full) == 0) {
            return;
        }
        BigFraction factor = full.divide(left);
        for (String one : live) {
            BigFraction before = effective.get(one);
            BigFraction after = before.multiply(factor);
            effective.put(one, after);
            steps.get(one)
                    .add(
                            Rule.WEIGHT_REDISTRIBUTED,
                            Steps.params()
                                    .text("scope", scope)
                                    .text("code", code)
                                    .exact("from", before)
                                    .exact("to", after));
        }
    }

    private BigFraction full(List<Indicator> indicators) {
        return Exact.sum(indicators.stream()
                .map(Indicator::code)
                .filter(base::containsKey)
                .map(base::get)
                .toList());
    }

    private static List<Indicator> indicators(CriteriaGroup group) {
        return group.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
    }
}
