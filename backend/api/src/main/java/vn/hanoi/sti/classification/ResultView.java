package vn.hanoi.sti.classification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.collection.StepView;
import vn.hanoi.sti.evidence.PinRegion;

/**
 * A result with every step that led to it. Numbers come twice: exact, as a fraction in lowest terms, and as shown with
 * two decimals.
 *
 * @param pinned approved and sealed; otherwise computed from what is recorded now
 * @param total 0 to 100, absent when everything is not applicable
 * @param grade a grade of the set, or NOT_GRADED
 * @param status FINAL or PROVISIONAL, absent when not graded
 * @param steps how total and grade were reached, in order
 * @param evidence what the figures rest on; empty for who may not see figures
 * @param sealNumber of the sealed version that is shown; absent for a live one
 * @param versionNumber of that version, from 1
 * @param version of the evaluation: what If-Match needs for an act on the result
 */
public record ResultView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) boolean pinned,
        @Schema(required = true) Instant computedAt,
        @Schema(required = true) ResultSet criteriaSet,
        @Schema(required = true) String engineVersion,
        String total,
        String totalShown,
        @Schema(required = true) String grade,
        String gradeBeforeCaps,
        String status,
        @Schema(required = true) List<IndicatorScore> indicators,
        @Schema(required = true) List<GroupScore> groups,
        @Schema(required = true) List<LevelScore> levels,
        @Schema(required = true) List<String> flags,
        @Schema(required = true) List<FailedConditionView> conditionsFailed,
        @Schema(required = true) List<CapView> caps,
        @Schema(required = true) List<StepView> steps,
        @Schema(required = true) List<PeerView> peers,
        @Schema(required = true) DossierView dossier,
        @Schema(required = true) FindingsView findings,
        @Schema(required = true) List<ResultEvidence> evidence,
        @Schema(required = true) String inputDigest,
        @Schema(required = true) String resultDigest,
        String sealNumber,
        Integer versionNumber,
        @Schema(required = true) List<String> allowedActions,
        @Schema(required = true) long version) {
    /** The published set that was applied; not official means "minh họa". */
    public record ResultSet(
            @Schema(required = true) UUID id,
            @Schema(required = true) String code,
            @Schema(required = true) int setVersion,
            @Schema(required = true) String nameVi,
            String nameEn,
            @Schema(required = true) String digest,
            @Schema(required = true) boolean official) {}

    /** What one indicator came to; share, weight and points are absent when it is not applicable. */
    public record IndicatorScore(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en,
            @Schema(required = true) String unit,
            @Schema(required = true) String level,
            @Schema(required = true) String groupCode,
            String raw,
            String rawShown,
            String share,
            String sharePercentShown,
            @Schema(required = true) String baseWeight,
            @Schema(required = true) String baseWeightShown,
            String effectiveWeight,
            String effectiveWeightShown,
            String points,
            String pointsShown,
            @Schema(required = true) List<String> flags,
            @Schema(required = true) List<StepView> steps) {}

    /** What one group came to; wholly not-applicable groups are left out. */
    public record GroupScore(
            @Schema(required = true) String code,
            @Schema(required = true) String vi,
            String en,
            @Schema(required = true) String effectiveWeight,
            @Schema(required = true) String effectiveWeightShown,
            @Schema(required = true) String points,
            @Schema(required = true) String pointsShown,
            @Schema(required = true) String percent,
            @Schema(required = true) String percentShown) {}

    /** How much of the result rests on one IOOI level. */
    public record LevelScore(
            @Schema(required = true) String level,
            @Schema(required = true) String effectiveWeight,
            @Schema(required = true) String effectiveWeightShown,
            @Schema(required = true) String points,
            @Schema(required = true) String pointsShown) {}

    /** A grade that the total would have given, and the conditions it failed. */
    public record FailedConditionView(
            @Schema(required = true) String grade,
            @Schema(required = true) List<String> because) {}

    /** A cap that is triggered; listed also when it changed nothing or was set aside. */
    public record CapView(
            @Schema(required = true) String code,
            @Schema(required = true) String atMost,
            @Schema(required = true) boolean setAside,
            String reason,
            String document,
            ResultDocument file,
            String decidedByName) {}

    /** With how many peers an indicator was compared; whose figures they are stays theirs. */
    public record PeerView(
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) int count) {}

    /** How the dossier came in. */
    public record DossierView(
            @Schema(required = true) boolean complete,
            @Schema(required = true) int daysLate) {}

    /**
     * One accepted piece of evidence behind an indicator; the link leads to the very place, in the file that was accepted
     * even when its document has a later one by now.
     */
    public record ResultEvidence(
            @Schema(required = true) String indicatorCode,
            @Schema(required = true) UUID linkId,
            @Schema(required = true) UUID documentId,
            @Schema(required = true) UUID revisionId,
            @Schema(required = true) int revision,
            @Schema(required = true) int newestRevision,
            @Schema(required = true) String title,
            @Schema(required = true) String sha256,
            Integer page,
            PinRegion region,
            String quote) {}
}
