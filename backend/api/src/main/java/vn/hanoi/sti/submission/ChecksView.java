package vn.hanoi.sti.submission;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hanoi.sti.engine.check.CheckRule;
import vn.hanoi.sti.engine.check.Severity;

/**
 * What the rules found in a dossier.
 *
 * @param submittable whether nothing keeps it from being handed in
 * @param uncommented warnings that still need a word
 * @param illustrativeBounds whether the bounds of plausibility are examples
 * @param commentable whether this viewer may comment now
 */
@Schema(name = "ChecksView")
record ChecksView(
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true) boolean submittable,
        @Schema(required = true) long errors,
        @Schema(required = true) long warnings,
        @Schema(required = true) long uncommented,
        @Schema(required = true) long hints,
        @Schema(required = true) boolean illustrativeBounds,
        @Schema(required = true) boolean commentable,
        @Schema(required = true) List<Item> items) {
    /**
     * One finding.
     *
     * @param period absent when the indicator as a whole is meant
     * @param fingerprint names the finding in a comment
     * @param settled whether it no longer keeps the dossier from being handed in
     * @param claimedBy names of other organizations that claim the same output; for the department only
     */
    @Schema(name = "CheckItem")
    record Item(
            @Schema(required = true) String code,
            @Schema(required = true) Severity severity,
            @Schema(required = true) String indicatorCode,
            String period,
            @Schema(required = true) Map<String, String> params,
            @Schema(required = true) String fingerprint,
            @Schema(required = true) boolean settled,
            @Schema(required = true) boolean explained,
            @Schema(required = true) List<CheckComment> comments,
            List<String> claimedBy) {}

    static ChecksView of(UUID evaluationId, Exam exam, boolean department, boolean commentable, boolean illustrative) {
        return new ChecksView(
                evaluationId,
                exam.blocking().isEmpty(),
                exam.count(Severity.ERROR),
                exam.count(Severity.WARNING),
                exam.blocking().stream()
                        .filter(item -> item.finding().severity() == Severity.WARNING)
                        .count(),
                exam.count(Severity.HINT),
                illustrative,
                commentable,
                exam.items().stream().map(item -> item(item, department)).toList());
    }

    private static Item item(Exam.Item item, boolean department) {
        var finding = item.finding();
        return new Item(
                finding.code(),
                finding.severity(),
                finding.indicatorCode(),
                finding.period(),
                finding.params(),
                item.fingerprint(),
                item.settled(),
                item.explained(),
                item.comments(),
                department && finding.rule() == CheckRule.OUTPUT_ELSEWHERE ? item.claimedBy() : null);
    }
}
