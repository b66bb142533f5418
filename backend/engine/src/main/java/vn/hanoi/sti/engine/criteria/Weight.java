package vn.hanoi.sti.engine.criteria;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** Weight of an indicator, in points of 100, never negative. */
public sealed interface Weight {

    /** The weight for an organization with these shares of functions; they don't matter to a single weight. */
    Fraction blend(Map<OrganizationFunction, BigDecimal> shares);

    /** One weight, for every kind but organizations. */
    record Single(BigDecimal weight) implements Weight {
        @Override
        public Fraction blend(Map<OrganizationFunction, BigDecimal> shares) {
            return Exact.of(weight);
        }
    }

    /** A weight for every function of an organization. */
    record ByFunction(Map<OrganizationFunction, BigDecimal> weights) implements Weight {
        public ByFunction {
            if (weights.size() != OrganizationFunction.values().length) {
                throw new IllegalArgumentException("a weight for every function");
            }
            weights = Collections.unmodifiableMap(new EnumMap<>(weights));
        }

        /** Σ over functions of share × weight for that function. */
        @Override
        public Fraction blend(Map<OrganizationFunction, BigDecimal> shares) {
            Fraction sum = Fraction.ZERO;
            for (Map.Entry<OrganizationFunction, BigDecimal> share : shares.entrySet()) {
                sum = sum.add(Exact.of(share.getValue()).multiply(Exact.of(weights.get(share.getKey()))));
            }
            return sum;
        }
    }
}
