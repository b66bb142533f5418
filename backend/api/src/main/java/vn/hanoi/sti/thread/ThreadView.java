package vn.hanoi.sti.thread;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One matter with everything that was said.
 *
 * @param indicatorCode absent when the whole dossier is meant
 * @param ownerSide who owes the answer
 * @param ownerName the person there who looks after the indicator's section; absent while nobody was given it
 * @param dueOn last day for it; absent when nobody set one
 * @param overdue whether it is still open after that day
 */
@Schema(name = "ThreadView")
record ThreadView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID evaluationId,
        String indicatorCode,
        @Schema(required = true) ThreadKind kind,
        @Schema(required = true) Side openedSide,
        @Schema(required = true) Side ownerSide,
        String ownerName,
        LocalDate dueOn,
        @Schema(required = true) ThreadState state,
        @Schema(required = true) boolean overdue,
        @Schema(required = true) String openedByName,
        @Schema(required = true) Instant openedAt,
        @Schema(required = true) List<Message> messages,
        @Schema(required = true) List<ThreadAction> allowedActions,
        @Schema(required = true) long version) {
    /** One word. */
    @Schema(name = "ThreadMessage")
    record Message(
            @Schema(required = true) UUID id,
            @Schema(required = true) Side side,
            @Schema(required = true) String text,
            @Schema(required = true) String byName,
            @Schema(required = true) Instant at) {}

    /**
     * All threads of an evaluation, unanswered ones first.
     *
     * @param side on whose side this viewer stands; absent for who only reads along
     * @param unanswered how many wait for the owner's word
     */
    @Schema(name = "ThreadsView")
    record All(
            @Schema(required = true) List<ThreadView> items,
            Side side,
            @Schema(required = true) long unanswered,
            @Schema(required = true) long overdue) {}
}
