package vn.hanoi.sti.criteria;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.criteria.IooiLevel;
import vn.hanoi.sti.engine.criteria.Kind;
import vn.hanoi.sti.engine.criteria.OrganizationFunction;
import vn.hanoi.sti.engine.criteria.Stage;
import vn.hanoi.sti.shared.problem.ProblemError;

/**
 * A whole version of a criteria set.
 *
 * @param functions names of the functions, for a set that weighs by function
 * @param ioiShares how the weight spreads over the levels, one column or one per function
 * @param findings why it cannot be published, with pointers into the set; empty once published
 */
record CriteriaSetView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) int setVersion,
        @Schema(required = true) Kind kind,
        Stage stage,
        @Schema(required = true) String appendix,
        @Schema(required = true) String nameVi,
        @Schema(required = true) String nameEn,
        @Schema(required = true) CriteriaStatus status,
        @Schema(required = true) boolean official,
        @Schema(required = true) int indicatorCount,
        @Schema(required = true) String digest,
        @Schema(required = true) Instant importedAt,
        Instant publishedAt,
        @Schema(required = true) List<GradeView> grades,
        @Schema(required = true) List<CriteriaGroupView> groups,
        @Schema(required = true) List<FunctionName> functions,
        @Schema(required = true) List<IoiShare> ioiShares,
        @Schema(required = true) List<ProblemError> findings,
        @Schema(required = true) List<CriteriaAction> allowedActions,
        @Schema(required = true) long version) {
    /** A grade and what it demands; {@code from} and percents are decimals of 100. */
    record GradeView(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en,
            @Schema(required = true) String from,
            String everyGroupAtLeastPercent,
            @Schema(required = true) boolean requiresCompleteDossier,
            @Schema(required = true) boolean requiresNoCap) {}

    /** A group with its weight: one, or one per function. */
    record CriteriaGroupView(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            String weight,
            Map<String, String> weights,
            @Schema(required = true) List<CriterionView> criteria) {}

    /** A criterion with its indicators. */
    record CriterionView(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            @Schema(required = true) String en,
            @Schema(required = true) List<IndicatorView> indicators) {}

    /**
     * Part of the weight that one level carries.
     *
     * @param function absent when the set has one column
     * @param share percent of the column, exact: a decimal-free fraction or whole number
     * @param shareShown the same with two decimals
     */
    record IoiShare(
            @Schema(required = true) IooiLevel level,
            OrganizationFunction function,
            @Schema(required = true) String share,
            @Schema(required = true) String shareShown) {}
}
