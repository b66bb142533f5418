package vn.hanoi.sti.engine.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hanoi.sti.engine.criteria.CriteriaSet;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.criteria.Weight;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * Scores and grades an evaluation. Total and deterministic: any input has a result, and the same input
 * always the same one. Whether an input fits its set is said by {@link EvaluationInput#check}.
 */
public final class ScoringEngine {

    /** Version of the rules as implemented; it changes whenever a result could. */
    public static final String VERSION = "1.0.0";

    private static final Fraction MOST_NOT_APPLICABLE = Fraction.of(30, 100);

    private final PreparedSet prepared;
    private final CriteriaSet set;
    private final EvaluationInput input;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Steps steps = new Steps();

    private final Map<String, Fraction> moved;

    private ScoringEngine(PreparedSet prepared, EvaluationInput input, Map<String, Fraction> moved) {
        this.prepared = prepared;
        this.set = prepared.set();
        this.input = input;
        this.moved = moved;
    }

    /** Scores every indicator of weight above 0, redistributes what is N/A, and grades. */
    public static EvaluationResult evaluate(PreparedSet set, EvaluationInput input) {
        return evaluate(set, input, Map.of());
    }

    /** The same, as if these indicators reached these shares: of use to a trial only. */
    static EvaluationResult evaluate(PreparedSet set, EvaluationInput input, Map<String, Fraction> shares) {
        return new ScoringEngine(set, input, shares).evaluate();
    }

    /** The grade of indicators that are scored and weighed already. */
    static Optional<String> regrade(
            PreparedSet prepared, EvaluationInput input, List<IndicatorResult> results, Optional<Indicator> tasks) {
        ScoringEngine engine = new ScoringEngine(prepared, input, Map.of());
        List<GroupResult> groups = engine.groups(results);
        return engine.grading(groups, engine.caps(results, groups, tasks)).grade();
    }

    /** The same for one evaluation alone; who has many prepares the set once. */
    public static EvaluationResult evaluate(CriteriaSet set, EvaluationInput input) {
        return evaluate(PreparedSet.of(set), input);
    }

    /** One indicator as {@link #evaluate} would have it; empty when it is not part of the evaluation. */
    public static Optional<IndicatorResult> scoreIndicator(CriteriaSet set, EvaluationInput input, String code) {
        ScoringEngine engine = new ScoringEngine(PreparedSet.of(set), input, Map.of());
        return engine.indicatorResults().stream()
                .filter(result -> result.code().equals(code))
                .findFirst();
    }

    private EvaluationResult evaluate() {
        List<IndicatorResult> results = indicatorResults();
        List<GroupResult> groups = groups(results);
        List<String> flags = confirmations();
        Optional<Fraction> total = total(groups);
        total.ifPresent(sum -> steps.add(Rule.TOTAL, Steps.params().exact("total", sum)));
        List<Caps.Found> caps = caps(
                results,
                groups,
                Optional.ofNullable(parts.get(Caps.TASKS_COMPLETED)).map(Part::indicator));
        Grading.Graded graded = grading(groups, caps);
        return new EvaluationResult(
                set.code(),
                set.version(),
                prepared.digest(),
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

    private List<Caps.Found> caps(List<IndicatorResult> results, List<GroupResult> groups, Optional<Indicator> tasks) {
        return set.kind() != Kind.ORGANIZATION ? List.of() : Caps.of(input, results, groups, tasks);
    }

    private Grading.Graded grading(List<GroupResult> groups, List<Caps.Found> caps) {
        return new Grading(set, input, groups, caps, steps).grade(total(groups));
    }

    private static Optional<Fraction> total(List<GroupResult> groups) {
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(Exact.sum(groups.stream().map(GroupResult::points).toList()));
    }

    private List<IndicatorResult> indicatorResults() {
        Map<OrganizationFunction, Fraction> shares = PreparedSet.shares(input.functions());
        for (PreparedSet.Weighed weighed : prepared.indicators()) {
            Fraction weight = weighed.blend(shares);
            if (weight.signum() > 0) {
                parts.put(weighed.indicator().code(), score(weighed.indicator(), weight));
            }
        }
        if (parts.values().stream().anyMatch(Part::notApplicable)) {
            Redistribution.spread(set, parts);
        }
        return parts.values().stream().map(ScoringEngine::result).toList();
    }

    private Part score(Indicator indicator, Fraction weight) {
        Steps own = new Steps();
        Outcome outcome = new IndicatorScorer(indicator, own)
                .score(
                        Optional.ofNullable(input.values().get(indicator.code())),
                        input.peers().getOrDefault(indicator.code(), List.of()),
                        !input.withoutEvidence().contains(indicator.code()));
        noteWeight(indicator, weight, own);
        Fraction share = moved.get(indicator.code());
        if (share != null && !outcome.notApplicable()) {
            outcome = new Outcome(Optional.of(share), outcome.raw(), List.of());
        }
        return new Part(indicator, weight, outcome, own);
    }

    private void noteWeight(Indicator indicator, Fraction weight, Steps own) {
        switch (indicator.weight()) {
            case Weight.Single single -> own.add(Rule.WEIGHT, Steps.params().exact("weight", weight));
            case Weight.ByFunction byFunction -> {
                Steps.Params params = Steps.params();
                input.functions()
                        .forEach((function, share) -> params.product(
                                function.name(), share, byFunction.weights().get(function)));
                own.add(Rule.WEIGHT_BLEND, params.exact("weight", weight));
            }
        }
    }

    private static IndicatorResult result(Part part) {
        Outcome outcome = part.outcome();
        Optional<Fraction> weight = outcome.share().map(share -> part.effective());
        Optional<Fraction> points = outcome.share().map(share -> share.multiply(part.effective()));
        points.ifPresent(known -> part.steps()
                .add(
                        Rule.POINTS,
                        Steps.params()
                                .share("share", outcome.share().orElseThrow())
                                .exact("weight", part.effective())
                                .exact("points", known)));
        return new IndicatorResult(
                part.indicator().code(),
                part.indicator().level(),
                outcome.raw(),
                outcome.share(),
                part.base(),
                weight,
                points,
                outcome.flags(),
                part.steps().list());
    }

    /** The groups of which anything is applicable. */
    private List<GroupResult> groups(List<IndicatorResult> results) {
        Sum[] sums = sums(set.groups().size());
        live(results).forEach(result -> sums[prepared.groupOf(result.code())].add(result));
        List<GroupResult> groups = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i].members > 0) {
                groups.add(new GroupResult(set.groups().get(i).code(), sums[i].weight, sums[i].points));
            }
        }
        return groups;
    }

    private static List<LevelResult> levels(List<IndicatorResult> results) {
        Sum[] sums = sums(IooiLevel.values().length);
        live(results).forEach(result -> sums[result.level().ordinal()].add(result));
        return Arrays.stream(IooiLevel.values())
                .map(level -> new LevelResult(level, sums[level.ordinal()].weight, sums[level.ordinal()].points))
                .toList();
    }

    /** Groups of which more than 30% of the original weight is N/A. */
    private List<String> confirmations() {
        List<String> flags = new ArrayList<>();
        if (parts.values().stream().noneMatch(Part::notApplicable)) {
            return flags;
        }
        for (int i = 0; i < set.groups().size(); i++) {
            int group = i;
            List<Part> away = parts.values().stream()
                    .filter(part -> part.notApplicable()
                            && prepared.groupOf(part.indicator().code()) == group)
                    .toList();
            if (!away.isEmpty()) {
                confirm(set.groups().get(i).code(), group, weight(away)).ifPresent(flags::add);
            }
        }
        return flags;
    }

    private Optional<String> confirm(String code, int group, Fraction away) {
        Fraction original = weight(parts.values().stream()
                .filter(part -> prepared.groupOf(part.indicator().code()) == group)
                .toList());
        if (away.compareTo(original.multiply(MOST_NOT_APPLICABLE)) <= 0) {
            return Optional.empty();
        }
        steps.add(
                Rule.COUNCIL_MUST_CONFIRM,
                Steps.params()
                        .text("group", code)
                        .exact("notApplicable", away)
                        .exact("weight", original)
                        .exact("percent", away.multiply(Exact.HUNDRED).divide(original)));
        return Optional.of("COUNCIL_MUST_CONFIRM:" + code);
    }

    private static Fraction weight(List<Part> parts) {
        return Exact.sum(parts.stream().map(Part::base).toList());
    }

    private static Stream<IndicatorResult> live(List<IndicatorResult> results) {
        return results.stream().filter(result -> !result.notApplicable());
    }

    private static Sum[] sums(int count) {
        return Stream.generate(Sum::new).limit(count).toArray(Sum[]::new);
    }

    /** Weight and points of some indicators together. */
    private static final class Sum {
        private Fraction weight = Fraction.ZERO;
        private Fraction points = Fraction.ZERO;
        private int members;

        private void add(IndicatorResult result) {
            weight = weight.add(result.effectiveWeight().orElseThrow());
            points = points.add(result.points().orElseThrow());
            members++;
        }
    }
}
