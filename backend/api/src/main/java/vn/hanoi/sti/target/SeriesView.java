package vn.hanoi.sti.target;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.Direction;
import vn.hanoi.sti.engine.number.Exact;
import vn.hanoi.sti.engine.target.Attainment;
import vn.hanoi.sti.engine.target.Gap;
import vn.hanoi.sti.engine.target.Measured;

/**
 * A followed indicator: its baseline, what was promised and reached each year, and how far the promise was met.
 *
 * @param criteriaSetId the published set whose indicator it is; absent for one defined by the department
 * @param agencyId the body that answers for it
 * @param bound whether it changes by a decision only
 * @param baselines every baseline, the one that counts first
 * @param years with a target or an actual, earliest first
 */
@Schema(name = "TargetSeries")
record SeriesView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ObjectType objectType,
        @Schema(required = true) UUID objectId,
        @Schema(required = true) String objectName,
        String objectNameEn,
        UUID criteriaSetId,
        String indicatorCode,
        @Schema(required = true) String nameVi,
        String nameEn,
        @Schema(required = true) String unit,
        @Schema(required = true) Direction direction,
        UUID objectiveId,
        @Schema(required = true) UUID agencyId,
        @Schema(required = true) boolean bound,
        @Schema(required = true) List<EntryView> baselines,
        @Schema(required = true) List<YearView> years,
        @Schema(required = true) List<SeriesAction> allowedActions,
        @Schema(required = true) long version) {
    /** One year; target and actual are absent until they are set. */
    @Schema(name = "TargetYear")
    record YearView(
            @Schema(required = true) int year,
            EntryView target,
            EntryView actual,
            @Schema(required = true) MeasuredView share,
            @Schema(required = true) MeasuredView progress,
            @Schema(required = true) MeasuredView change,
            Boolean met) {
        static YearView of(int year, EntryView target, EntryView actual, Attainment attainment) {
            return new YearView(
                    year,
                    target,
                    actual,
                    MeasuredView.of(attainment.share()),
                    MeasuredView.of(attainment.progress()),
                    MeasuredView.of(attainment.change()),
                    attainment.met().orElse(null));
        }
    }

    /**
     * A percentage, or why there is none.
     *
     * @param percent exact, in lowest terms
     * @param percentShown two decimals
     */
    @Schema(name = "TargetMeasured")
    record MeasuredView(String percent, String percentShown, Gap notComputable) {
        static MeasuredView of(Measured measured) {
            return switch (measured) {
                case Measured.Known known -> {
                    var percent = known.value().multiply(Exact.HUNDRED);
                    yield new MeasuredView(Exact.text(percent), Exact.shown(percent), null);
                }
                case Measured.NotComputable none -> new MeasuredView(null, null, none.gap());
            };
        }
    }
}
