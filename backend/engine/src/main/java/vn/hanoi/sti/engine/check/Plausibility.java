package vn.hanoi.sti.engine.check;

import static vn.hanoi.sti.engine.check.CheckRule.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hanoi.sti.engine.criteria.Method;

/** Compares the years of an indicator with each other, with the own past and with peers. */
final class Plausibility {
    private static final int ENOUGH_OF_OWN = 3;

    private Plausibility() {}

    static List<CheckFinding> check(CheckedIndicator known, CheckBounds bounds) {
        var found = new ArrayList<CheckFinding>();
        var measures = new TreeMap<String, BigDecimal>();
        known.cells().forEach((period, cell) -> {
            if (cell.state() == CheckedCell.State.REPORTED) {
                Measure.of(known.indicator().method(), cell.value())
                        .ifPresent(measure -> measures.put(period, measure));
            }
        });
        jumps(known, measures, bounds, found);
        ownMedian(known, measures, bounds, found);
        measures.forEach((period, measure) -> {
            var peers = known.peers().getOrDefault(period, List.of());
            if (peers.size() >= bounds.minimumPeers() && Medians.outlier(measure, peers, bounds.peerDeviations())) {
                found.add(known.finding(PEERS_OUTLIER, period, Map.of("value", Measure.text(measure))));
            }
        });
        if (measures.size() >= ENOUGH_OF_OWN
                && measures.firstEntry().getValue().signum() != 0
                && measures.values().stream()
                        .allMatch(m -> m.compareTo(measures.firstEntry().getValue()) == 0)) {
            found.add(known.finding(
                    YEARS_UNCHANGED,
                    null,
                    Map.of("value", Measure.text(measures.firstEntry().getValue()))));
        }
        return found;
    }

    private static void jumps(
            CheckedIndicator known,
            TreeMap<String, BigDecimal> measures,
            CheckBounds bounds,
            List<CheckFinding> found) {
        measures.forEach((year, measure) -> {
            var before = measures.lowerEntry(year);
            if (before == null || Integer.parseInt(year) - Integer.parseInt(before.getKey()) != 1) {
                return;
            }
            var percent = percent(known);
            if (percent ? points(before.getValue(), measure, bounds) : factor(before.getValue(), measure, bounds)) {
                found.add(known.finding(
                        YEAR_JUMP,
                        year,
                        Map.of(
                                "from", Measure.text(before.getValue()),
                                "to", Measure.text(measure),
                                "fromYear", before.getKey(),
                                "toYear", year,
                                "bound",
                                        percent
                                                ? "±" + Measure.text(bounds.jumpPoints())
                                                : "×" + Measure.text(bounds.jumpFactor()))));
            }
        });
    }

    private static boolean percent(CheckedIndicator known) {
        return known.indicator().method() instanceof Method.Checklist
                || known.indicator().unit().strip().equals("%");
    }

    private static boolean points(BigDecimal before, BigDecimal after, CheckBounds bounds) {
        return after.subtract(before).abs().compareTo(bounds.jumpPoints()) > 0;
    }

    /** From or to nothing has no factor; that alone is no jump. */
    private static boolean factor(BigDecimal before, BigDecimal after, CheckBounds bounds) {
        var small = before.abs().min(after.abs());
        var large = before.abs().max(after.abs());
        return small.signum() > 0
                && (before.signum() != after.signum() || large.compareTo(small.multiply(bounds.jumpFactor())) > 0);
    }

    private static void ownMedian(
            CheckedIndicator known,
            TreeMap<String, BigDecimal> measures,
            CheckBounds bounds,
            List<CheckFinding> found) {
        var own = new TreeMap<>(known.history());
        own.putAll(measures);
        if (own.size() < ENOUGH_OF_OWN) {
            return;
        }
        var median = Medians.median(own.values());
        var most = median.abs().multiply(bounds.ownMedianFactor());
        measures.forEach((period, measure) -> {
            if (median.signum() != 0 && measure.abs().compareTo(most) > 0) {
                found.add(known.finding(
                        OWN_MEDIAN,
                        period,
                        Map.of(
                                "value", Measure.text(measure),
                                "median", Measure.text(median),
                                "factor", Measure.text(bounds.ownMedianFactor()))));
            }
        });
    }
}
