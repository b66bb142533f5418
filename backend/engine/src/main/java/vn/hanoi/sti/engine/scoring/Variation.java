package vn.hanoi.sti.engine.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Finding;
import vn.hanoi.sti.engine.criteria.Grade;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * What is moved to see what would follow. Facts stay what they are: days late, findings, data years, the value of the
 * indicator that CAP-07 looks at.
 *
 * @param weights factor, 0 to {@value #MOST_FACTOR}, by indicator; all weights are then scaled so that they sum to 100
 * @param bounds  least total, 0 to 100, by grade, instead of the set's
 * @param shares  share of its weight, 0 to 1, that an indicator reaches, as if with evidence; says nothing where the
 *                indicator is N/A
 */
public record Variation(
        SortedMap<String, Fraction> weights, SortedMap<String, BigDecimal> bounds, SortedMap<String, Fraction> shares) {

    /** The largest factor of a weight. */
    public static final int MOST_FACTOR = 10;

    public Variation {
        weights = new TreeMap<>(weights);
        bounds = new TreeMap<>(bounds);
        shares = new TreeMap<>(shares);
    }

    /**
     * Every gap; none when {@link PreparedSet#varied} takes it. Codes {@code variation.indicator.unknown},
     * {@code variation.weight.range} {most}, {@code variation.weights.nothing-left}, {@code variation.grade.unknown},
     * {@code variation.bound.range}, {@code variation.bounds.order} {grade, above}, {@code variation.share.range}.
     */
    public List<Finding> check(CriteriaSet set) {
        List<Finding> findings = new ArrayList<>();
        weights.forEach((code, factor) -> {
            String pointer = "/weights/" + code;
            known(set, code, pointer, findings);
            if (factor.signum() < 0 || factor.compareTo(Fraction.of(MOST_FACTOR)) > 0) {
                findings.add(
                        new Finding(pointer, "variation.weight.range", Map.of("most", Integer.toString(MOST_FACTOR))));
            }
        });
        if (set.indicators().stream()
                .allMatch(indicator -> weights.containsKey(indicator.code())
                        && weights.get(indicator.code()).signum() == 0)) {
            findings.add(new Finding("/weights", "variation.weights.nothing-left"));
        }
        shares.forEach((code, share) -> {
            String pointer = "/shares/" + code;
            known(set, code, pointer, findings);
            if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
                findings.add(new Finding(pointer, "variation.share.range"));
            }
        });
        checkBounds(set, findings);
        return findings;
    }

    private void checkBounds(CriteriaSet set, List<Finding> findings) {
        bounds.forEach((code, bound) -> {
            String pointer = "/bounds/" + code;
            if (set.grades().stream().noneMatch(grade -> grade.code().equals(code))) {
                findings.add(new Finding(pointer, "variation.grade.unknown"));
            }
            if (bound.signum() < 0 || Exact.of(bound).compareTo(Exact.HUNDRED) > 0) {
                findings.add(new Finding(pointer, "variation.bound.range"));
            }
        });
        List<Grade> grades = grades(set);
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i - 1).from().compareTo(grades.get(i).from()) <= 0) {
                findings.add(new Finding(
                        "/bounds",
                        "variation.bounds.order",
                        Map.of(
                                "grade",
                                grades.get(i).code(),
                                "above",
                                grades.get(i - 1).code())));
            }
        }
    }

    private static void known(CriteriaSet set, String code, String pointer, List<Finding> findings) {
        if (set.indicator(code).isEmpty()) {
            findings.add(new Finding(pointer, "variation.indicator.unknown"));
        }
    }

    /** The set's grades with the bounds moved. */
    List<Grade> grades(CriteriaSet set) {
        return set.grades().stream()
                .map(grade -> new Grade(
                        grade.code(),
                        grade.vi(),
                        grade.en(),
                        Optional.ofNullable(bounds.get(grade.code())).orElse(grade.from()),
                        grade.everyGroupAtLeastPercent(),
                        grade.requiresCompleteDossier(),
                        grade.requiresNoCap()))
                .toList();
    }
}
