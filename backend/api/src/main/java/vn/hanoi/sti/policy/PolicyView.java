package vn.hanoi.sti.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.register.ObjectivePhase;
import vn.hanoi.sti.register.RegisteredPhase;

/**
 * A policy with its data set and what was noted of it.
 *
 * @param comparedWith the comparison group; absent where before and after is all there is to compare
 * @param figures those that count, by measure, before and after, by year
 * @param comparison last figure before against the newest since, by measure
 */
record PolicyView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String code,
        @Schema(required = true) String nameVi,
        String nameEn,
        @Schema(required = true) PolicyType type,
        @Schema(required = true) UUID agencyId,
        @Schema(required = true) String agencyName,
        @Schema(required = true) LocalDate startsOn,
        LocalDate endsOn,
        String scope,
        String affected,
        String comparedWith,
        @Schema(required = true) RegisteredPhase phase,
        @Schema(required = true) boolean published,
        @Schema(required = true) boolean illustrative,
        @Schema(required = true) List<FigureView> figures,
        @Schema(required = true) List<ComparisonView> comparison,
        @Schema(required = true) List<Measure> missing,
        @Schema(required = true) List<NoteView> notes,
        @Schema(required = true) List<PolicyAction> allowedActions,
        @Schema(required = true) long version) {
    /** A figure; a count, or whole đồng. */
    @Schema(name = "PolicyFigure")
    record FigureView(
            @Schema(required = true) Measure measure,
            @Schema(required = true) ObjectivePhase phase,
            @Schema(required = true) int year,
            @Schema(required = true) long amount,
            @Schema(required = true) String source,
            String reason,
            @Schema(required = true) String recordedByName,
            @Schema(required = true) Instant recordedAt) {}

    /**
     * Before and after of a measure.
     *
     * @param change in percent of before, exact; absent where before is 0
     */
    @Schema(name = "PolicyComparison")
    record ComparisonView(
            @Schema(required = true) Measure measure,
            @Schema(required = true) int beforeYear,
            @Schema(required = true) long before,
            @Schema(required = true) int afterYear,
            @Schema(required = true) long after,
            String change,
            String changeShown) {}

    /** Coordination, a difficulty or a risk. */
    @Schema(name = "PolicyNote")
    record NoteView(
            @Schema(required = true) UUID id,
            @Schema(required = true) NoteKind kind,
            UUID agencyId,
            String agencyName,
            LocalDate on,
            @Schema(required = true) String text,
            String proposal,
            String document,
            @Schema(required = true) String recordedByName,
            @Schema(required = true) Instant recordedAt) {}
}
