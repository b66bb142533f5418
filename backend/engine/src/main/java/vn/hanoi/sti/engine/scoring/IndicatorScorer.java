package vn.hanoi.sti.engine.scoring;

import java.util.List;
import java.util.Optional;
import vn.hanoi.sti.engine.criteria.Aggregation;
import vn.hanoi.sti.engine.criteria.Band;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/** Scores one indicator: its value over the years, its share of the weight, its evidence. */
final class IndicatorScorer {

    private static final Fraction TWO = Fraction.of(2);

    private final Method method;
    private final Steps steps;

    IndicatorScorer(Indicator indicator, Steps steps) {
        this.method = indicator.method();
        this.steps = steps;
    }

    Outcome score(Optional<IndicatorValue> value, List<Fraction> peers, boolean evidenced) {
        return switch (combine(value)) {
            case Combined.NotApplicable none -> {
                steps.add(Rule.NOT_APPLICABLE, Steps.params().text("reason", none.reason()));
                yield Outcome.NOT_APPLICABLE;
            }
            case Combined.NotComputable not ->
                notComputable(Steps.params().text("reason", not.reason().name()));
            case Combined.NotReported owed -> new Outcome(Optional.of(Fraction.ZERO), Optional.empty(), List.of());
            case Combined.Value found -> share(found, value, peers, evidenced);
        };
    }

    /** The value before bands and peers. */
    Combined combine(Optional<IndicatorValue> value) {
        Optional<Aggregation> aggregation = method.aggregation();
        return switch (value.orElse(null)) {
            case null -> new Combined.NotComputable(Reason.NO_VALUE);
            case IndicatorValue.One one -> one(one.cell(), aggregation);
            case IndicatorValue.Yearly yearly ->
                aggregation
                        .map(known -> new Years(method, steps).combine(known, yearly.years()))
                        .orElseGet(() -> new Combined.NotComputable(Reason.WRONG_FIGURES));
        };
    }

    private Combined one(Cell cell, Optional<Aggregation> aggregation) {
        return switch (cell) {
            case Cell.Reported reported ->
                aggregation.isPresent()
                        ? new Combined.NotComputable(Reason.WRONG_FIGURES)
                        : new Measurement(method, steps).measure(reported.figures(), Optional.empty());
            case Cell.NotReported owed -> {
                steps.add(Rule.NOT_REPORTED);
                yield new Combined.NotReported();
            }
            case Cell.NotApplicable none -> new Combined.NotApplicable("APPROVED");
            case Cell.NotExisting none -> new Combined.NotApplicable("NO_YEAR_LEFT");
        };
    }

    private Outcome share(
            Combined.Value found, Optional<IndicatorValue> given, List<Fraction> peers, boolean evidenced) {
        Fraction value = found.value();
        Fraction percents = value.multiply(Exact.HUNDRED);
        return switch (method) {
            case Method.Rubric rubric ->
                new Outcome(
                        Optional.of(value.divide(Method.Rubric.LEVELS)),
                        Optional.of(value),
                        found.reviewersApart() ? List.of(Flag.RECONCILE) : List.of());
            case Method.Target target -> proved(value, actual(given).orElse(percents), evidenced);
            case Method.Checklist checklist -> proved(value, percents, evidenced);
            case Method.Bands bands -> proved(band(bands.bands(), value), value, evidenced);
            case Method.Change change -> proved(band(change.bands(), value), value, evidenced);
            case Method.WeightedCount count -> proved(band(count.bands(), value), value, evidenced);
            case Method.PeerBands against -> amongPeers(against, value, peers, evidenced);
        };
    }

    /** The actual of a target with one value; over years the result shows the share instead. */
    private static Optional<Fraction> actual(Optional<IndicatorValue> given) {
        return given.filter(value -> value instanceof IndicatorValue.One(Cell.Reported(Figures.Actual actual)))
                .map(value -> ((IndicatorValue.One) value).cell())
                .map(cell -> ((Cell.Reported) cell).figures())
                .map(figures -> Exact.of(((Figures.Actual) figures).actual()));
    }

    private Outcome amongPeers(Method.PeerBands method, Fraction own, List<Fraction> peers, boolean evidenced) {
        List<Fraction> counted =
                peers.stream().filter(peer -> peer.signum() > 0).sorted().toList();
        if (counted.size() < method.minimumPeers()) {
            return notComputable(Steps.params()
                    .text("reason", Reason.TOO_FEW_PEERS.name())
                    .whole("count", counted.size())
                    .whole("minimum", method.minimumPeers()));
        }
        Fraction median = median(counted);
        Fraction ratio = own.divide(median);
        steps.add(
                Rule.PEER_MEDIAN,
                Steps.params()
                        .exact("own", own)
                        .whole("count", counted.size())
                        .whole("minimum", method.minimumPeers())
                        .exact("median", median)
                        .exact("ratio", ratio));
        return proved(band(method.bands(), ratio), own, evidenced);
    }

    private static Fraction median(List<Fraction> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }

    private Fraction band(List<Band> bands, Fraction value) {
        int index = Band.indexOf(bands, value);
        Band band = bands.get(index);
        Steps.Params params = Steps.params().exact("value", value).given("percent", band.percent());
        if (index > 0) {
            Band below = bands.get(index - 1);
            params.given("from", below.upTo()).text("fromInclusive", Boolean.toString(!below.inclusive()));
        }
        if (band.upTo().isPresent()) {
            params.given("upTo", band.upTo()).text("inclusive", Boolean.toString(band.inclusive()));
        }
        steps.add(Rule.BAND, params);
        return Exact.of(band.percent()).divide(Exact.HUNDRED);
    }

    private Outcome proved(Fraction share, Fraction raw, boolean evidenced) {
        if (evidenced) {
            return new Outcome(Optional.of(share), Optional.of(raw), List.of());
        }
        steps.add(Rule.NO_EVIDENCE, Steps.params().share("shareBefore", share));
        return new Outcome(Optional.of(Fraction.ZERO), Optional.of(raw), List.of(Flag.NO_EVIDENCE));
    }

    private Outcome notComputable(Steps.Params params) {
        steps.add(Rule.NOT_COMPUTABLE, params);
        return new Outcome(Optional.of(Fraction.ZERO), Optional.empty(), List.of(Flag.NOT_COMPUTABLE));
    }
}
