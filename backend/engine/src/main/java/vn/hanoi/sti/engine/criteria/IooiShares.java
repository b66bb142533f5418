package vn.hanoi.sti.engine.criteria;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * How a set's weight is spread over the IOOI levels.
 *
 * @param columns one column for the set, or one per function for organizations
 */
public record IooiShares(List<Column> columns) {

    public IooiShares {
        columns = List.copyOf(columns);
    }

    /**
     * The spread for one function, or for the whole set.
     *
     * @param function empty when the set has single weights
     * @param levels   every level, in the order of the chain
     */
    public record Column(Optional<OrganizationFunction> function, Map<IooiLevel, Share> levels) {
        public Column {
            levels = Collections.unmodifiableMap(new EnumMap<>(levels));
        }
    }

    /**
     * Weight of one level.
     *
     * @param weight  points of weight
     * @param percent percent of the column's whole weight; 0 when there is no weight at all
     */
    public record Share(Fraction weight, Fraction percent) {

        /** The percent with two decimals, half up. */
        public String percentShown() {
            return Exact.shown(percent);
        }
    }

    /** The shares of a set. */
    public static IooiShares of(CriteriaSet set) {
        if (set.kind() != Kind.ORGANIZATION) {
            return new IooiShares(List.of(new Column(Optional.empty(), levels(set, Map.of()))));
        }
        return new IooiShares(Arrays.stream(OrganizationFunction.values())
                .map(function -> new Column(Optional.of(function), levels(set, Map.of(function, BigDecimal.ONE))))
                .toList());
    }

    /** {@code [{function, levels: [{level, weight, weightShown, percent, percentShown}]}]}. */
    public ArrayNode toJson() {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        for (Column column : columns) {
            ObjectNode node = nodes.addObject();
            node.put("function", column.function().map(Enum::name).orElse(null));
            ArrayNode levels = node.putArray("levels");
            column.levels()
                    .forEach((level, share) -> levels.addObject()
                            .put("level", level.name())
                            .put("weight", Exact.text(share.weight()))
                            .put("weightShown", Exact.shown(share.weight()))
                            .put("percent", Exact.text(share.percent()))
                            .put("percentShown", share.percentShown()));
        }
        return nodes;
    }

    private static Map<IooiLevel, Share> levels(CriteriaSet set, Map<OrganizationFunction, BigDecimal> shares) {
        Map<IooiLevel, Fraction> weights = new EnumMap<>(IooiLevel.class);
        Arrays.stream(IooiLevel.values()).forEach(level -> weights.put(level, Fraction.ZERO));
        set.indicators()
                .forEach(indicator ->
                        weights.merge(indicator.level(), indicator.weight().blend(shares), Fraction::add));
        Fraction whole = Exact.sum(new ArrayList<>(weights.values()));
        Map<IooiLevel, Share> result = new EnumMap<>(IooiLevel.class);
        weights.forEach((level, weight) -> result.put(
                level,
                new Share(
                        weight,
                        whole.signum() == 0
                                ? Fraction.ZERO
                                : weight.multiply(Exact.HUNDRED).divide(whole))));
        return result;
    }
}
