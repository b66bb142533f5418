package vn.hanoi.sti.dashboard;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a viewer may look at over the years.
 *
 * @param city whether the city as a whole is among it
 */
@Schema(name = "TrendChoices")
record TrendChoices(
        @Schema(required = true) boolean city,
        @Schema(required = true) List<Series> sets,
        @Schema(required = true) List<Organization> organizations) {
    /** A criteria set with the indicators of its newest version that was applied. */
    @Schema(name = "TrendSet")
    record Series(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en,
            @Schema(required = true) boolean official,
            @Schema(required = true) List<HeatmapView.Group> groups) {}

    /** An organization of which the viewer sees an evaluation. */
    @Schema(name = "TrendOrganization")
    record Organization(
            @Schema(required = true) UUID id,
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            String nameEn) {}
}
