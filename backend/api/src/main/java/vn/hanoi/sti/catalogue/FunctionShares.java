package vn.hanoi.sti.catalogue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.scoring.MainFunction;

/**
 * What part of an organization's work each function is: exact decimals above 0 that sum to exactly 1.
 *
 * @param shares in the order BR, AR, TD, PS, SV; only those it has
 */
record FunctionShares(Map<OrganizationFunction, BigDecimal> shares) {
    FunctionShares {
        var ordered = new EnumMap<OrganizationFunction, BigDecimal>(OrganizationFunction.class);
        shares.forEach((function, share) -> ordered.put(function, spelled(share)));
        shares = Collections.unmodifiableMap(ordered);
        if (sum(shares.values()).compareTo(BigDecimal.ONE) != 0
                || shares.values().stream().anyMatch(s -> s.signum() <= 0)) {
            throw new IllegalArgumentException("shares above 0 that sum to 1");
        }
    }

    static BigDecimal sum(Iterable<BigDecimal> shares) {
        var sum = BigDecimal.ZERO;
        for (var share : shares) {
            sum = sum.add(share);
        }
        return sum;
    }

    /** The function with the largest share; of equal ones the first in the order of the rules. */
    OrganizationFunction main() {
        return MainFunction.of(shares).orElseThrow();
    }

    List<FunctionShare> list() {
        return shares.entrySet().stream()
                .map(e -> new FunctionShare(e.getKey(), e.getValue().toPlainString()))
                .toList();
    }

    /** Function's name → decimal, as other rooms and snapshots have it. */
    Map<String, String> asText() {
        var text = new LinkedHashMap<String, String>();
        shares.forEach((function, share) -> text.put(function.name(), share.toPlainString()));
        return text;
    }

    static FunctionShares ofText(Map<String, String> text) {
        var shares = new EnumMap<OrganizationFunction, BigDecimal>(OrganizationFunction.class);
        text.forEach((function, share) -> shares.put(OrganizationFunction.valueOf(function), new BigDecimal(share)));
        return new FunctionShares(shares);
    }

    /** One spelling for equal shares: "0.50" and "0.5" must not give two digests. */
    private static BigDecimal spelled(BigDecimal share) {
        var stripped = share.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
