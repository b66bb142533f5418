package vn.hanoi.sti.engine.criteria;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How an indicator's value becomes a share, 0 to 1, of its weight. */
public sealed interface Method {

    /** How years are combined; empty when the indicator has one value. */
    Optional<Aggregation> aggregation();

    /** The word that names the method in a criteria set. */
    default MethodName name() {
        return switch (this) {
            case Rubric r -> MethodName.RUBRIC;
            case Target t -> MethodName.TARGET;
            case Bands b -> MethodName.BANDS;
            case Checklist c -> MethodName.CHECKLIST;
            case Change c -> MethodName.CHANGE;
            case WeightedCount w -> MethodName.WEIGHTED_COUNT;
            case PeerBands p -> MethodName.PEER_BANDS;
        };
    }

    /** Aggregations the rules define for a method; none of them is ever required. */
    static Set<Aggregation> aggregationsOf(MethodName method) {
        return switch (method) {
            case RUBRIC, CHANGE -> Set.of(Aggregation.LAST);
            case TARGET, CHECKLIST -> Set.of(Aggregation.AVERAGE, Aggregation.LAST);
            case PEER_BANDS -> Set.of(Aggregation.POOLED, Aggregation.LAST);
            case BANDS, WEIGHTED_COUNT -> Set.of(Aggregation.AVERAGE, Aggregation.POOLED, Aggregation.LAST);
        };
    }

    /** Mean level of the reviewers over {@link #levels}. */
    record Rubric(int levels, Optional<Aggregation> aggregation) implements Method {

        /** The only number of levels the rules know: 0 to 5. */
        public static final int LEVELS = 5;

        public Rubric {
            require(levels == LEVELS, "a rubric has levels 0 to 5");
            supported(MethodName.RUBRIC, aggregation);
        }
    }

    /** Actual against target. */
    record Target(Direction direction, Optional<Aggregation> aggregation) implements Method {
        public Target {
            supported(MethodName.TARGET, aggregation);
        }
    }

    /** A value, or 100 × numerator / denominator, on a scale. */
    record Bands(List<Band> bands, Optional<Aggregation> aggregation) implements Method {
        public Bands {
            bands = scale(bands);
            supported(MethodName.BANDS, aggregation);
        }
    }

    /** Items met out of the items applicable. */
    record Checklist(Optional<Aggregation> aggregation) implements Method {
        public Checklist {
            supported(MethodName.CHECKLIST, aggregation);
        }
    }

    /** The change between before and after, on a scale. */
    record Change(ChangeKind change, List<Band> bands, Optional<Aggregation> aggregation) implements Method {
        public Change {
            bands = scale(bands);
            supported(MethodName.CHANGE, aggregation);
        }
    }

    /**
     * Outputs weighted by type, per so many FTE, on a scale.
     *
     * @param perFte  how many FTE the value is stated for
     * @param outputs coefficient, above 0, by output type, in the order of the set
     */
    record WeightedCount(
            int perFte, Map<String, BigDecimal> outputs, List<Band> bands, Optional<Aggregation> aggregation)
            implements Method {
        public WeightedCount {
            require(perFte >= 1 && !outputs.isEmpty(), "a weighted count has outputs and a number of FTE");
            outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
            bands = scale(bands);
            supported(MethodName.WEIGHTED_COUNT, aggregation);
        }
    }

    /** Amount per FTE over the median of the peers, on a scale. */
    record PeerBands(int minimumPeers, List<Band> bands, Optional<Aggregation> aggregation) implements Method {
        public PeerBands {
            require(minimumPeers >= 1, "at least one peer");
            bands = scale(bands);
            supported(MethodName.PEER_BANDS, aggregation);
        }
    }

    private static List<Band> scale(List<Band> bands) {
        require(!bands.isEmpty(), "a scale has at least one band");
        return List.copyOf(bands);
    }

    private static void supported(MethodName method, Optional<Aggregation> aggregation) {
        require(
                aggregation.isEmpty() || aggregationsOf(method).contains(aggregation.get()),
                "the rules do not define this aggregation of this method");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
