package vn.hanoi.sti.balance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The balance of inputs, processes, outputs, outcomes and impacts.
 *
 * @param year of evaluation
 * @param evaluations whose results are in it
 * @param notShown evaluations that this viewer may see but whose results it may not see yet
 * @param parts of a campaign its evaluations, of the city its campaigns, of an evaluation none
 */
@Schema(name = "BalanceView")
record BalanceView(
        @Schema(required = true) Scope scope,
        @Schema(required = true) int year,
        @Schema(required = true) String name,
        @Schema(required = true) int evaluations,
        @Schema(required = true) int notShown,
        @Schema(required = true) boolean official,
        @Schema(required = true) List<LevelBalance> levels,
        @Schema(required = true) List<Part> parts) {
    /** Of what it is the balance. */
    @Schema(name = "BalanceScope")
    enum Scope {
        EVALUATION,
        CAMPAIGN,
        CITY
    }

    /** A part with its own balance; {@code kind} is what a campaign evaluates, absent for an evaluation. */
    @Schema(name = "BalancePart")
    record Part(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            String kind,
            @Schema(required = true) int evaluations,
            @Schema(required = true) List<LevelBalance> levels) {}
}
