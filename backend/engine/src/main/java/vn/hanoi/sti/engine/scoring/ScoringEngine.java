package vn.hanoi.sti.engine.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.hanoi.sti.engine.criteria.CriteriaGroup;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.Weight;
import vn.hanoi.sti.engine.number.Exact;

/**
 * Scores and grades an evaluation. Total and deterministic: any input has a result, and the same input
 * always the same one. Whether an input fits its set is said by {@link EvaluationInput#check}.
 */
public final class ScoringEngine {

    /** Version of the rules as implemented; it changes whenever a result could. */
    public static final String VERSION = "1.0.0";

    private static final BigFraction MOST_NOT_APPLICABLE = BigFraction.of(30, 100);

    private final CriteriaSet set;
    private final EvaluationInput input;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, BigFraction> base = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, Steps> indicatorSteps = new HashMap<>();
    private final Steps steps = new Steps();

    private ScoringEngine(CriteriaSet set, EvaluationInput input) {
        this.set = set;
        this.input = input;
    }

    /** Scores every indicator of weight above 0, redistributes what is N/A, and grades. */
    public static EvaluationResult evaluate(CriteriaSet set, EvaluationInput input) {
        return new ScoringEngine(set, input).evaluate();
    }

    /** One indicator as {@link #evaluate} would have it; empty when it is not part of the evaluation. */
    public static Optional<IndicatorResult> scoreIndicator(CriteriaSet set, EvaluationInput input, String code) {
        ScoringEngine engine = new ScoringEngine(set, input);
        return engine.indicatorResults().stream()
                .filter(result -> result.code().equals(code))
                .findFirst();
    }

    private EvaluationResult evaluate() {
        List<IndicatorResult> results = indicatorResults();
        List<GroupResult> groups = groups(results);
        List<String> flags = confirmations();
        Optional<BigFraction> total = groups.isEmpty()
                ? Optional.empty()
                : Optional.of(Exact.sum(groups.stream().map(GroupResult::points).toList()));
        total.ifPresent(sum -> steps.add(Rule.TOTAL, Steps.params().exact("total", sum)));
        List<Caps.Found> caps = set.kind() != Kind.ORGANIZATION
                ? List.of()
                : Caps.of(input, results, groups, Optional.ofNullable(indicators.get(Caps.TASKS_COMPLETED)));
        Grading.Graded graded = new Grading(set, input, groups, caps, steps).grade(total);
        return new EvaluationResult(
                set.code(),
                set.version(),
                set.digest(),
                set.kind(),
                VERSION,
                results,
                groups,
                levels(results),
                total,
                flags,
                graded.failed(),
                caps.stream().map(Caps.Found::cap).toList(),
                graded.beforeCaps(),
                graded.grade(),
                graded.status(),
                steps.list());
    }

    private List<IndicatorResult> indicatorResults() {
        for (Indicator indicator : set.indicators()) {
            BigFraction weight = indicator.weight().blend(input.functions());
            if (weight.signum() > 0) {
                indicators.put(indicator.code(), indicator);
                base.put(indicator.code(), weight);
                score(indicator);
                noteWeight(indicator, weight);
            }
        }
        Set<String> notApplicable = outcomes.entrySet().stream()
                .filter(outcome -> outcome.getValue().notApplicable())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<String, BigFraction> effective = Redistribution.spread(set, base, notApplicable, indicatorSteps);
        return indicators.values().stream()
                .map(indicator -> result(indicator, effective))
                .toList();
    }

    private void score(Indicator indicator) {
        Steps own = new Steps();
        indicatorSteps.put(indicator.code(), own);
        outcomes.put(
                indicator.code(),
                new IndicatorScorer(indicator, own)
                        .score(
                                Optional.ofNullable(input.values().get(indicator.code())),
                                input.peers().getOrDefault(indicator.code(), List.of()),
                                !input.withoutEvidence().contains(indicator.code())));
    }

    private void noteWeight(Indicator indicator, BigFraction weight) {
        Steps own = indicatorSteps.get(indicator.code());
        switch (indicator.weight()) {
            case Weight.Single single -> own.add(Rule.WEIGHT, Steps.params().exact("weight", weight));
            case Weight.ByFunction byFunction -> {
                Steps.Params params = Steps.params();
                input.functions()
                        .forEach((function, share) -> params.text(
                                function.name(),
                                share.toPlainString() + "×"
                                        + byFunction.weights().get(function).toPlainString()));
                own.add(Rule.WEIGHT_BLEND, params.exact("weight", weight));
            }
        }
    }

    private IndicatorResult result(Indicator indicator, Map<String, BigFraction> effective) {
        Outcome outcome = outcomes.get(indicator.code());
        Steps own = indicatorSteps.get(indicator.code());
        Optional<BigFraction> weight = Optional.ofNullable(effective.get(indicator.code()));
        Optional<BigFraction> points = outcome.share().flatMap(share -> weight.map(share::multiply));
        points.ifPresent(known -> own.add(
                Rule.POINTS,
                Steps.params()
                        .share("share", outcome.share().orElseThrow())
                        .exact("weight", weight.orElseThrow())
                        .exact("points", known)));
        return new IndicatorResult(
                indicator.code(),
                indicator.level(),
                outcome.raw(),
                outcome.share(),
                base.get(indicator.code()),
                weight,
                points,
                outcome.flags(),
                own.list());
    }

    private List<GroupResult> groups(List<IndicatorResult> results) {
        List<GroupResult> groups = new ArrayList<>();
        for (CriteriaGroup group : set.groups()) {
            Set<String> codes = codes(group);
            List<IndicatorResult> live = results.stream()
                    .filter(result -> codes.contains(result.code()) && !result.notApplicable())
                    .toList();
            if (!live.isEmpty()) {
                groups.add(new GroupResult(group.code(), weight(live), points(live)));
            }
        }
        return groups;
    }

    /** Groups of which more than 30% of the original weight is N/A. */
    private List<String> confirmations() {
        List<String> flags = new ArrayList<>();
        for (CriteriaGroup group : set.groups()) {
            Set<String> codes = codes(group);
            BigFraction original = Exact.sum(codes.stream().map(base::get).toList());
            BigFraction away = Exact.sum(codes.stream()
                    .filter(code -> outcomes.get(code).notApplicable())
                    .map(base::get)
                    .toList());
            if (away.compareTo(original.multiply(MOST_NOT_APPLICABLE)) > 0) {
                flags.add("COUNCIL_MUST_CONFIRM:" + group.code());
                steps.add(
                        Rule.COUNCIL_MUST_CONFIRM,
                        Steps.params()
                                .text("group", group.code())
                                .exact("notApplicable", away)
                                .exact("weight", original)
                                .exact("percent", away.multiply(Exact.HUNDRED).divide(original)));
            }
        }
        return flags;
    }

    private Set<String> codes(CriteriaGroup group) {
        return group.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .map(Indicator::code)
                .filter(base::containsKey)
                .collect(Collectors.toSet());
    }

    private static List<LevelResult> levels(List<IndicatorResult> results) {
        return Arrays.stream(IooiLevel.values())
                .map(level -> {
                    List<IndicatorResult> live = results.stream()
                            .filter(result -> result.level() == level && !result.notApplicable())
                            .toList();
                    return new LevelResult(level, weight(live), points(live));
                })
                .toList();
    }

    private static BigFraction weight(List<IndicatorResult> live) {
        return Exact.sum(live.stream()
                .map(result -> result.effectiveWeight().orElseThrow())
                .toList());
    }

    private static BigFraction points(List<IndicatorResult> live) {
        return Exact.sum(
                live.stream().map(result -> result.points().orElseThrow()).toList());
    }
}
