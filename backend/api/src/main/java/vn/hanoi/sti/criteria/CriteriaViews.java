package vn.hanoi.sti.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hanoi.sti.criteria.ScoringView.BandView;
import vn.hanoi.sti.criteria.ScoringView.OutputView;
import vn.hanoi.sti.engine.criteria.Band;
import vn.hanoi.sti.engine.criteria.Indicator;
import vn.hanoi.sti.engine.criteria.Method;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.criteria.Weight;

/** The engine's indicators as this API shows them. */
public final class CriteriaViews {
    private CriteriaViews() {}

    public static IndicatorView indicator(Indicator indicator) {
        return new IndicatorView(
                indicator.code(),
                indicator.vi(),
                indicator.en(),
                indicator.unit(),
                indicator.level(),
                indicator.evidence(),
                single(indicator.weight()),
                byFunction(indicator.weight()),
                scoring(indicator.method()));
    }

    /** A decimal as text, without exponent. */
    static String text(BigDecimal decimal) {
        return decimal.toPlainString();
    }

    private static String single(Weight weight) {
        return weight instanceof Weight.Single(BigDecimal points) ? text(points) : null;
    }

    private static Map<String, String> byFunction(Weight weight) {
        if (!(weight instanceof Weight.ByFunction(Map<OrganizationFunction, BigDecimal> points))) {
            return null;
        }
        var weights = new LinkedHashMap<String, String>();
        points.forEach((function, value) -> weights.put(function.name(), text(value)));
        return weights;
    }

    private static ScoringView scoring(Method method) {
        var name = method.name();
        var years = method.aggregation().orElse(null);
        return switch (method) {
            case Method.Rubric rubric ->
                new ScoringView(name, null, years, null, rubric.levels(), null, null, null, null);
            case Method.Target target ->
                new ScoringView(name, target.direction(), years, null, null, null, null, null, null);
            case Method.Bands scale ->
                new ScoringView(name, null, years, null, null, null, null, bands(scale.bands()), null);
            case Method.Checklist list -> new ScoringView(name, null, years, null, null, null, null, null, null);
            case Method.Change change ->
                new ScoringView(name, null, years, change.change(), null, null, null, bands(change.bands()), null);
            case Method.WeightedCount count ->
                new ScoringView(
                        name, null, years, null, null, count.perFte(), null, bands(count.bands()), outputs(count));
            case Method.PeerBands peers ->
                new ScoringView(name, null, years, null, null, null, peers.minimumPeers(), bands(peers.bands()), null);
        };
    }

    private static List<BandView> bands(List<Band> bands) {
        var views = new ArrayList<BandView>();
        Band below = null;
        for (var band : bands) {
            var from =
                    below == null ? null : below.upTo().map(CriteriaViews::text).orElse(null);
            var upTo = band.upTo().map(CriteriaViews::text).orElse(null);
            // What the band below does not take of their common bound is this band's.
            views.add(new BandView(
                    text(band.percent()),
                    from,
                    from != null && !below.inclusive(),
                    upTo,
                    upTo != null && band.inclusive()));
            below = band;
        }
        return views;
    }

    private static List<OutputView> outputs(Method.WeightedCount count) {
        return count.outputs().entrySet().stream()
                .map(o -> new OutputView(o.getKey(), text(o.getValue())))
                .toList();
    }
}
