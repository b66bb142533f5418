package vn.hanoi.sti.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.number.Fraction;
import vn.hanoi.sti.engine.number.NumberText;
import vn.hanoi.sti.engine.scoring.EvaluationResult;
import vn.hanoi.sti.engine.scoring.Regrading;
import vn.hanoi.sti.engine.sensitivity.Flip;
import vn.hanoi.sti.engine.sensitivity.Margin;
import vn.hanoi.sti.engine.sensitivity.Stability;

/**
 * How firmly a grade stands, as it is.
 *
 * @param above what lacks to the next higher grade's bound; absent at the highest
 * @param below what can be lost before the total falls below its grade's bound; absent at the lowest
 * @param smallest the smallest changes of single indicators that turn the grade, the smallest first, five at most
 */
record StandingView(
        BoundView above,
        BoundView below,
        @Schema(required = true) List<FlipView> smallest,
        @Schema(required = true) StabilityView stability) {

    private static final int FLIPS_SHOWN = 5;

    static StandingView of(Regrading regrading, int spread, long seed) {
        var margin = Margin.of(regrading.set().grades(), regrading.result());
        return new StandingView(
                BoundView.of(margin.flatMap(Margin::above)),
                BoundView.of(margin.flatMap(Margin::below)),
                Flip.of(regrading).stream().limit(FLIPS_SHOWN).map(FlipView::of).toList(),
                StabilityView.of(Stability.of(regrading, spread, seed, Stability.DRAWS)));
    }

    /** The nearer bound; absent when there is none. */
    BoundView nearest() {
        if (above == null || below == null) {
            return above == null ? below : above;
        }
        return Comparator.comparing(BoundView::exact).compare(above, below) < 0 ? above : below;
    }

    /** A grade's bound and how far it is, in points. */
    record BoundView(
            @Schema(required = true) String grade,
            @Schema(required = true) String bound,
            @Schema(required = true) String points,
            @Schema(required = true) String pointsShown) {
        private static BoundView of(Optional<Margin.Distance> distance) {
            return distance.map(d -> new BoundView(
                            d.grade(), Exact.text(d.bound()), Exact.text(d.points()), Exact.shown(d.points())))
                    .orElse(null);
        }

        private Fraction exact() {
            return NumberText.fraction(points).orElseThrow();
        }
    }

    /**
     * One indicator alone that turns the grade.
     *
     * @param beyond the grade turns only once {@code toPercent} is passed
     */
    record FlipView(
            @Schema(required = true) String indicator,
            @Schema(required = true) String fromPercentShown,
            @Schema(required = true) String toPercentShown,
            @Schema(required = true) boolean beyond,
            @Schema(required = true) String points,
            @Schema(required = true) String pointsShown,
            @Schema(required = true) String grade) {
        private static FlipView of(Flip flip) {
            return new FlipView(
                    flip.indicator(),
                    Exact.shown(flip.from().multiply(Exact.HUNDRED)),
                    Exact.shown(flip.to().multiply(Exact.HUNDRED)),
                    flip.beyond(),
                    Exact.text(flip.points()),
                    Exact.shown(flip.points()),
                    flip.grade());
        }
    }

    /** How often the grade survived random weights: {@code kept} of {@code draws}. */
    record StabilityView(
            @Schema(required = true) int draws,
            @Schema(required = true) int kept,
            @Schema(required = true) String keptPercentShown,
            @Schema(required = true) int spread,
            @Schema(required = true) long seed,
            @Schema(required = true) List<GradeDraws> grades) {
        private static StabilityView of(Stability stability) {
            return new StabilityView(
                    stability.draws(),
                    stability.kept(),
                    Exact.shown(stability.share().multiply(Exact.HUNDRED)),
                    stability.spread(),
                    stability.seed(),
                    stability.grades().entrySet().stream()
                            .map(grade -> new GradeDraws(grade.getKey(), grade.getValue()))
                            .toList());
        }
    }

    /** How many draws came out as this grade. */
    record GradeDraws(
            @Schema(required = true) String grade,
            @Schema(required = true) int draws) {}

    static String gradeOf(Optional<String> grade) {
        return grade.orElse(EvaluationResult.NOT_GRADED);
    }
}
