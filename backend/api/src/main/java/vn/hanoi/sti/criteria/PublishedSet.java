package vn.hanoi.sti.criteria;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;

/**
 * A published version of a set; it never changes.
 *
 * @param kind name of the engine's kind, e.g. {@code ORGANIZATION}
 * @param official false while the official appendix is not at hand: shown as "minh họa"
 * @param digest SHA-256 of the set's canonical JSON, lower-case hexadecimal
 */
public record PublishedSet(
        UUID id, String code, int setVersion, String kind, boolean official, String digest, CriteriaSet set) {
    /**
     * The indicators that weigh something for an object, in the order of the set; the others are no part of its
     * evaluation (scoring rules, weights 1).
     *
     * @param functions shares of functions by code, exact decimals; empty for other kinds than organizations
     */
    public List<WeighedIndicator> weighed(Map<String, String> functions) {
        var shares = new EnumMap<OrganizationFunction, BigDecimal>(OrganizationFunction.class);
        functions.forEach((code, share) -> shares.put(OrganizationFunction.valueOf(code), new BigDecimal(share)));
        return set.indicators().stream()
                .map(indicator ->
                        new WeighedIndicator(indicator, indicator.weight().blend(shares)))
                .filter(weighed -> weighed.weight().signum() > 0)
                .toList();
    }
}
