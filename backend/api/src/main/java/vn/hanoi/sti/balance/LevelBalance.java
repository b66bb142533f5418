package vn.hanoi.sti.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;

/**
 * One level of the chain. Of several evaluations weight and points are their means, each evaluation counting the same:
 * of an organization with much to show as of one with little. Exact numbers are fractions in lowest terms.
 *
 * @param achievedPercentShown points in percent of the weight, absent where nothing weighs anything
 * @param indicators that weigh something, over all evaluations
 * @param askingForFiles those of them that need evidence
 * @param evidenced those of them for which at least one file is accepted
 * @param files accepted pieces of evidence
 */
@Schema(name = "LevelBalance")
record LevelBalance(
        @Schema(required = true) IooiLevel level,
        @Schema(required = true) String weight,
        @Schema(required = true) String weightShown,
        @Schema(required = true) String points,
        @Schema(required = true) String pointsShown,
        String achievedPercentShown,
        @Schema(required = true) int indicators,
        @Schema(required = true) int askingForFiles,
        @Schema(required = true) int evidenced,
        @Schema(required = true) int files) {
    /** Every level in the order of the chain, of evaluations each given by its shares. */
    static List<LevelBalance> of(Collection<List<Share>> evaluations) {
        var levels = new ArrayList<LevelBalance>();
        for (var level : IooiLevel.values()) {
            var shares = evaluations.stream()
                    .flatMap(List::stream)
                    .filter(share -> share.level() == level && share.weight().signum() > 0)
                    .toList();
            levels.add(of(level, shares, evaluations.size()));
        }
        return levels;
    }

    private static LevelBalance of(IooiLevel level, List<Share> shares, int evaluations) {
        var weight = mean(shares.stream().map(Share::weight).toList(), evaluations);
        var points = mean(shares.stream().map(Share::points).toList(), evaluations);
        var asking = shares.stream().filter(Share::asksForFiles).toList();
        return new LevelBalance(
                level,
                Exact.text(weight),
                Exact.shown(weight),
                Exact.text(points),
                Exact.shown(points),
                weight.signum() == 0
                        ? null
                        : Exact.shown(points.multiply(Exact.HUNDRED).divide(weight)),
                shares.size(),
                asking.size(),
                (int) asking.stream().filter(share -> share.files() > 0).count(),
                shares.stream().mapToInt(Share::files).sum());
    }

    private static Fraction mean(List<Fraction> values, int evaluations) {
        return evaluations == 0 ? Fraction.ZERO : Exact.sum(values).divide(evaluations);
    }
}
