package vn.hanoi.sti.question;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question with everything that was said of it, in order. */
record QuestionView(
        @Schema(required = true) QuestionRow question,
        @Schema(required = true) String askedByName,
        @Schema(required = true) List<Step> steps,
        Published published,
        @Schema(required = true) List<QuestionAction> allowedActions,
        @Schema(required = true) long version) {
    /**
     * @param addressee to whom it was taken; only of an escalation
     * @param basis the document that this rests on
     */
    @Schema(name = "QuestionStep")
    record Step(
            @Schema(required = true) QuestionStepKind kind,
            @Schema(required = true) String text,
            String addressee,
            String basis,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /** What everybody reads of it. */
    @Schema(name = "QuestionPublished")
    record Published(
            @Schema(required = true) String question,
            @Schema(required = true) String answer,
            @Schema(required = true) Instant at) {}
}
