package vn.hanoi.sti.request;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.criteria.IndicatorPeriods;
import vn.hanoi.sti.criteria.PublishedSet;
import vn.hanoi.sti.criteria.WeighedIndicator;
import vn.hanoi.sti.engine.criteria.CriteriaGroup;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.evaluation.EvaluationCase;

/**
 * What a unit owes in one group of criteria.
 *
 * @param cells figures and statements, over the data years in which the organization existed
 * @param evidence indicators that need a file
 */
@Schema(name = "OwedSection")
record OwedSection(
        @Schema(required = true) String code,
        @Schema(required = true) String vi,
        @Schema(required = true) String en,
        @Schema(required = true) int indicators,
        @Schema(required = true) int cells,
        @Schema(required = true) int evidence) {
    /** Only what weighs something for this organization's functions; sections without anything are left out. */
    static List<OwedSection> of(PublishedSet set, EvaluationCase evaluation) {
        var weighed = set.weighed(evaluation.functions()).stream()
                .map(WeighedIndicator::code)
                .collect(Collectors.toSet());
        return set.set().groups().stream()
                .map(group -> of(group, weighed, evaluation))
                .filter(Objects::nonNull)
                .toList();
    }

    private static OwedSection of(CriteriaGroup group, Set<String> weighed, EvaluationCase evaluation) {
        var owed = group.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> weighed.contains(indicator.code()) && cells(indicator, evaluation) > 0)
                .toList();
        if (owed.isEmpty()) {
            return null;
        }
        return new OwedSection(
                group.code(),
                group.vi(),
                group.en(),
                owed.size(),
                owed.stream()
                        .mapToInt(indicator -> cells(indicator, evaluation))
                        .sum(),
                Math.toIntExact(owed.stream()
                        .filter(indicator -> !IndicatorPeriods.rubric(indicator))
                        .count()));
    }

    private static int cells(Indicator indicator, EvaluationCase evaluation) {
        var usable = evaluation.usableYears().stream().map(String::valueOf).toList();
        return Math.toIntExact(IndicatorPeriods.of(indicator, evaluation.dataYears()).stream()
                .filter(period -> period.equals(IndicatorPeriods.SINGLE) || usable.contains(period))
                .count());
    }
}
