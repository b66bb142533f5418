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

    private PreparedSet(CriteriaSet set, String digest, List<Weighed> indicators) {
        this.set = set;
        this.digest = digest;
        this.indicators = indicators;
        for (int i = 0; i < set.groups().size(); i++) {
            int group = i;
            indicators(set.groups().get(i)).forEach(indicator -> groups.put(indicator.code(), group));
        }
    }

    /** Prepares a set. */
    public static PreparedSet of(CriteriaSet set) {
        return new PreparedSet(
                set, set.digest(), set.indicators().stream().map(Weighed::of).toList());
    }

    /**
     * The set with something moved.
     *
     * @throws IllegalArgumentException when {@link Variation#check} has a gap
     */
    public TrialSet varied(Variation variation) {
        if (!variation.check(set).isEmpty()) {
            throw new IllegalArgumentException(variation.check(set).toString());
        }
        CriteriaSet moved = new CriteriaSet(
                set.code(),
                set.version(),
                set.kind(),
                set.stage(),
                set.appendix(),
                set.vi(),
                set.en(),
                variation.grades(set),
                set.groups());
        List<Weighed> weighed = variation.weights().isEmpty() ? indicators : scaled(variation.weights());
        return new TrialSet(new PreparedSet(moved, digest, weighed), variation.shares());
    }

    /** Every function's weights by their factors, and summing to what they did; a function of which none is left as is. */
    private List<Weighed> scaled(Map<String, Fraction> factors) {
        List<List<Fraction>> columns = new ArrayList<>();
        for (int i = 0; i < indicators.getFirst().byFunction().size(); i++) {
            int function = i;
            List<Fraction> before = indicators.stream()
                    .map(weighed -> weighed.byFunction().get(function))
                    .toList();
            List<Fraction> after = indicators.stream()
                    .map(weighed -> weighed.byFunction()
                            .get(function)
                            .multiply(factors.getOrDefault(weighed.indicator().code(), Fraction.ONE)))
                    .toList();
            Fraction left = Exact.sum(after);
            columns.add(
                    left.signum() == 0
                            ? before
                            : after.stream()
                                    .map(weight ->
                                            weight.multiply(Exact.sum(before).divide(left)))
                                    .toList());
        }
        List<Weighed> scaled = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int row = i;
            scaled.add(new Weighed(
                    indicators.get(i).indicator(),
                    columns.stream().map(column -> column.get(row)).toList()));
        }
        return List.copyOf(scaled);
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
