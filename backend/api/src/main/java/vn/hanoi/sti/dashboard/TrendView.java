package vn.hanoi.sti.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.IooiLevel;

/**
 * One indicator over the years, of one organization or of all that the viewer may see.
 *
 * @param organizationId absent for the city
 * @param versions of the criteria set, earliest first
 * @param figuresState why there are figures or none
 * @param figures what heads of organizations certified, by data year
 * @param attained points in percent of the most that the indicator could bring, by campaign, earliest first
 */
@Schema(name = "IndicatorTrend")
record TrendView(
        @Schema(required = true) String criteriaSetCode,
        @Schema(required = true) String indicatorCode,
        @Schema(required = true) String vi,
        String en,
        @Schema(required = true) String unit,
        @Schema(required = true) IooiLevel level,
        UUID organizationId,
        String organizationCode,
        String organizationName,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) List<SeriesVersions.Version> versions,
        @Schema(required = true) FiguresState figuresState,
        @Schema(required = true) List<Figure> figures,
        @Schema(required = true) List<Attained> attained) {
    /** Whether there are figures. */
    @Schema(name = "TrendFiguresState")
    enum FiguresState {
        SHOWN,
        /** Nobody has certified one yet. */
        NONE,
        /** Reported as levels, outputs or a comparison: no single number a year. */
        NO_SINGLE_NUMBER,
        /** This account does not read organizations' figures. */
        NOT_PERMITTED
    }

    /**
     * Figures about one year.
     *
     * @param campaignYear of the newest campaign in which one of them was certified
     * @param setVersion by which that campaign is evaluated
     */
    @Schema(name = "TrendFigure")
    record Figure(
            @Schema(required = true) int year,
            @Schema(required = true) int campaignYear,
            @Schema(required = true) int setVersion,
            @Schema(required = true) Spread values) {}

    /**
     * What it came to in one campaign.
     *
     * @param sealed results that are approved
     * @param preliminary results that are not
     * @param notApplicable results in which it was left out
     * @param notComputable results in which it counts as 0 because it cannot be computed yet; they are not in the spread
     * @param noResult evaluations that the viewer may see, without a result to see
     * @param percents absent where nobody has one
     */
    @Schema(name = "TrendAttained")
    record Attained(
            @Schema(required = true) UUID campaignId,
            @Schema(required = true) String campaignName,
            @Schema(required = true) int year,
            @Schema(required = true) int setVersion,
            @Schema(required = true) int sealed,
            @Schema(required = true) int preliminary,
            @Schema(required = true) int notApplicable,
            @Schema(required = true) int notComputable,
            @Schema(required = true) int noResult,
            Spread percents) {}
}
