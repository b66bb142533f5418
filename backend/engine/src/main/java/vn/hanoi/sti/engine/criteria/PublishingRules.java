package vn.hanoi.sti.engine.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** What a set must keep before it may be published and bind evaluations for good. */
public final class PublishingRules {

    /** Grades the caps of an organization's classification name (NĐ 262/2025, Điều 49). */
    private static final List<String> CAPPED_GRADES = List.of("B", "C", "D");

    private PublishingRules() {}

    /**
     * Every reason the set may not be published; none means it may.
     *
     * <p>Codes: {@code criteria.weights.sum} {function?, sum, sumShown}, {@code criteria.grades.missing},
     * {@code criteria.grades.unexpected}, {@code criteria.grades.lowestHasConditions},
     * {@code criteria.grades.capGradeMissing} {grade}, {@code criteria.groups.empty},
     * {@code criteria.criteria.empty}, {@code criteria.indicators.empty}, {@code criteria.indicator.noWeight}.
     */
    public static List<Finding> check(CriteriaSet set) {
        List<Finding> findings = new ArrayList<>();
        checkGrades(set, findings);
        checkTree(set, findings);
        checkWeights(set, findings);
        return findings;
    }

    private static void checkGrades(CriteriaSet set, List<Finding> findings) {
        if (set.kind() == Kind.TEMPLATE) {
            if (!set.grades().isEmpty()) {
                findings.add(new Finding("/grades", "criteria.grades.unexpected"));
            }
            return;
        }
        if (set.grades().isEmpty()) {
            findings.add(new Finding("/grades", "criteria.grades.missing"));
            return;
        }
        if (set.grades().getLast().hasConditions()) {
            findings.add(new Finding("/grades/" + (set.grades().size() - 1), "criteria.grades.lowestHasConditions"));
        }
        if (set.kind() == Kind.ORGANIZATION) {
            Set<String> codes = set.grades().stream().map(Grade::code).collect(Collectors.toSet());
            CAPPED_GRADES.stream()
                    .filter(grade -> !codes.contains(grade))
                    .forEach(grade -> findings.add(
                            new Finding("/grades", "criteria.grades.capGradeMissing", Map.of("grade", grade))));
        }
    }

    private static void checkTree(CriteriaSet set, List<Finding> findings) {
        if (set.groups().isEmpty()) {
            findings.add(new Finding("/groups", "criteria.groups.empty"));
        }
        for (int g = 0; g < set.groups().size(); g++) {
            List<Criterion> criteria = set.groups().get(g).criteria();
            String inGroup = "/groups/" + g + "/criteria";
            if (criteria.isEmpty()) {
                findings.add(new Finding(inGroup, "criteria.criteria.empty"));
            }
            for (int c = 0; c < criteria.size(); c++) {
                checkIndicators(criteria.get(c).indicators(), inGroup + "/" + c + "/indicators", findings);
            }
        }
    }

    private static void checkIndicators(List<Indicator> indicators, String pointer, List<Finding> findings) {
        if (indicators.isEmpty()) {
            findings.add(new Finding(pointer, "criteria.indicators.empty"));
        }
        for (int i = 0; i < indicators.size(); i++) {
            boolean none = switch (indicators.get(i).weight()) {
                case Weight.Single single -> single.weight().signum() == 0;
                case Weight.ByFunction some -> some.weights().values().stream().allMatch(w -> w.signum() == 0);
            };
            if (none) {
                findings.add(new Finding(pointer + "/" + i + "/weight", "criteria.indicator.noWeight"));
            }
        }
    }

    private static void checkWeights(CriteriaSet set, List<Finding> findings) {
        if (set.kind() != Kind.ORGANIZATION) {
            checkSum(sum(set, Map.of()), Map.of(), findings);
            return;
        }
        for (OrganizationFunction function : OrganizationFunction.values()) {
            Map<OrganizationFunction, BigDecimal> only = new EnumMap<>(Map.of(function, BigDecimal.ONE));
            checkSum(sum(set, only), Map.of("function", function.name()), findings);
        }
    }

    private static Fraction sum(CriteriaSet set, Map<OrganizationFunction, BigDecimal> shares) {
        return Exact.sum(set.indicators().stream()
                .map(indicator -> indicator.weight().blend(shares))
                .toList());
    }

    private static void checkSum(Fraction sum, Map<String, String> where, List<Finding> findings) {
        if (sum.compareTo(Exact.HUNDRED) == 0) {
            return;
        }
        Map<String, String> params = new HashMap<>(where);
        params.put("sum", Exact.text(sum));
        params.put("sumShown", Exact.shown(sum));
        findings.add(new Finding("/groups", "criteria.weights.sum", params));
    }
}
