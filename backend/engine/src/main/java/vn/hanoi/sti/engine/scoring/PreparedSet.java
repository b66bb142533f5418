package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.engine.criteria.CriteriaGroup;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.criteria.Weight;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * A set made ready to score many evaluations by: what hangs on the set alone, its digest above all, is worked out once.
 * Immutable.
 */
public final class PreparedSet {

    private final CriteriaSet set;
    private final String digest;
    private final List<Weighed> indicators;
    private final Map<String, Integer> groups = new HashMap<>();

    private PreparedSet(CriteriaSet set) {
        this.set = set;
        this.digest = set.digest();
        this.indicators = set.indicators().stream().map(Weighed::of).toList();
        for (int i = 0; i < set.groups().size(); i++) {
            int group = i;
            indicators(set.groups().get(i)).forEach(indicator -> groups.put(indicator.code(), group));
        }
    }

    /** Prepares a set. */
    public static PreparedSet of(CriteriaSet set) {
        return new PreparedSet(set);
    }

    /** The set as it is. */
    public CriteriaSet set() {
        return set;
    }

    /** The digest of the set. */
    public String digest() {
        return digest;
    }

    List<Weighed> indicators() {
        return indicators;
    }

    /** Position in the set of the group that the indicator belongs to. */
    int groupOf(String indicator) {
        return groups.get(indicator);
    }

    static List<Indicator> indicators(CriteriaGroup group) {
        return group.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
    }

    /** Shares of functions as fractions, in the order given. */
    static Map<OrganizationFunction, Fraction> shares(Map<OrganizationFunction, BigDecimal> functions) {
        Map<OrganizationFunction, Fraction> shares = new EnumMap<>(OrganizationFunction.class);
        functions.forEach((function, share) -> shares.put(function, Exact.of(share)));
        return shares;
    }

    /**
     * An indicator with its weight as fractions.
     *
     * @param byFunction weights in the order of the functions; one alone when the weight is single
     */
    record Weighed(Indicator indicator, List<Fraction> byFunction) {

        static Weighed of(Indicator indicator) {
            return new Weighed(
                    indicator,
                    switch (indicator.weight()) {
                        case Weight.Single single -> List.of(Exact.of(single.weight()));
                        case Weight.ByFunction by -> {
                            List<Fraction> weights = new ArrayList<>();
                            for (OrganizationFunction function : OrganizationFunction.values()) {
                                weights.add(Exact.of(by.weights().get(function)));
                            }
                            yield List.copyOf(weights);
                        }
                    });
        }

        /** As {@link Weight#blend}. */
        Fraction blend(Map<OrganizationFunction, Fraction> shares) {
            if (indicator.weight() instanceof Weight.Single) {
                return byFunction.getFirst();
            }
            Fraction sum = Fraction.ZERO;
            for (Map.Entry<OrganizationFunction, Fraction> share : shares.entrySet()) {
                sum = sum.add(
                        share.getValue().multiply(byFunction.get(share.getKey().ordinal())));
            }
            return sum;
        }
    }
}
